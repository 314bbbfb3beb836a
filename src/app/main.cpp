#include "app/console.h"
#include "app/start_report.h"
#include "drafts/journal.h"

#include <QApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>

namespace {

/// One line without its end; empty at the end of the input.
QString lineFromStandardInput() {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) return {};
    QString line = QString::fromUtf8(input.readLine());
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    return line;
}

}  // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("colophon"));
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(QStringLiteral(COLOPHON_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("colophon"));

    QTranslator qtWords;
    if (qtWords.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qtWords);
    // English is in the sources, but for its plurals.
    QTranslator words;
    if (words.load(QLocale(), QStringLiteral("colophon"), QStringLiteral("_"), QStringLiteral(":/i18n")) ||
        words.load(QStringLiteral(":/i18n/colophon_en.qm")))
        QApplication::installTranslator(&words);

    const app::StartOptions options = app::StartOptions::read(application);
    core::Settings settings(core::Settings::userFile());
    core::SecretStore secrets;
    app::LookSwitch look(application, settings);
    drafts::Journal journal(drafts::Journal::userFile());
    app::Console console(look, settings, secrets, journal);

    app::StartReport report(console.window());
    if (options.exitWhenReady) {
        QObject::connect(&report, &app::StartReport::ready, &application, [] {
            std::puts(qPrintable(app::StartReport::line()));
            QApplication::quit();
        });
    }
    console.start(options, options.passwordFromStdin ? lineFromStandardInput() : QString());
    return QApplication::exec();
}
