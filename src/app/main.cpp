#include "app/console.h"
#include "app/start_report.h"
#include "drafts/journal.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <span>
#include <string_view>

namespace {

/// One line without its line end; empty at the end of the input.
QString lineFromStandardInput() {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return {};
    QString line = QString::fromUtf8(input.readLine());
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    return line;
}

/// Options such as --help that are answered without a window and therefore without a display.
bool asksForWordsOnly(std::span<char* const> arguments) {
    static constexpr std::array<std::string_view, 5> questions{"-h", "--help", "--help-all", "-v",
                                                               "--version"};
    return std::ranges::find_first_of(arguments, questions) != arguments.end();
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    if (asksForWordsOnly({argv, static_cast<std::size_t>(argc)}))
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QApplication>(argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
    const auto process = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("colophon"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COLOPHON_VERSION));
    QGuiApplication::setApplicationDisplayName({});
    QGuiApplication::setDesktopFileName(QStringLiteral("colophon"));

    QTranslator qtWords;
    if (qtWords.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtWords);
    // English is in the sources, but for its plurals.
    QTranslator words;
    if (words.load(QLocale(), QStringLiteral("colophon"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        words.load(QStringLiteral(":/i18n/colophon_en.qm")))
        QCoreApplication::installTranslator(&words);

    const app::StartOptions options = app::StartOptions::read(*process);
    auto* application = qobject_cast<QApplication*>(process.get());
    if (!application) return 0;
    core::Settings settings(core::Settings::userFile());
    core::SecretStore secrets;
    app::LookSwitch look(*application, settings);
    drafts::Journal journal(drafts::Journal::userFile());
    app::Console console(look, settings, secrets, journal);

    app::StartReport report(console.window());
    if (options.exitWhenReady) {
        QObject::connect(&report, &app::StartReport::ready, application, [] {
            std::puts(qPrintable(app::StartReport::line()));
            QApplication::quit();
        });
    }
    QObject::connect(&console, &app::Console::openElsewhere, application, &QApplication::quit,
                     Qt::QueuedConnection);
    console.start(options, options.passwordFromStdin ? lineFromStandardInput() : QString());
    return QApplication::exec();
}
