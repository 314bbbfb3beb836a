// Walks through the real console on a real sandbox and leaves a picture of every stop: colophon_tour DIR.
#include "app/console.h"
#include "drafts/journal.h"
#include "support/blog.h"
#include "tour/story.h"

#include <QDir>
#include <QProcess>
#include <QTranslator>

#include <cstdio>

namespace {

constexpr QSize usual(1440, 900);
constexpr QSize narrow(900, 700);

/// Everything one visit of the console needs, apart from the user's own files.
struct Visit {
    explicit Visit(QApplication& application)
        : settings(folder.filePath(QStringLiteral("console.ini"))),
          secrets(core::SecretStore::Mode::MemoryOnly),
          look(application, settings),
          journal(folder.filePath(QStringLiteral("journal.sqlite"))),
          console(look, settings, secrets, journal) {
        look.choose(app::LookSwitch::Choice::Light);
        console.window().resize(usual);
        console.start({}, {});
    }

    QTemporaryDir folder;
    core::Settings settings;
    core::SecretStore secrets;
    app::LookSwitch look;
    drafts::Journal journal;
    app::Console console;
};

/// Every stop, light and dark.
int walkThrough(Visit& visit, const sandbox::Addresses& blog, const QString& folder) {
    tour::Robot robot(visit.console.window(), folder, {});
    tour::Story story(robot, blog, [&](const QString& name) {
        robot.shoot(name);
        visit.look.choose(app::LookSwitch::Choice::Dark);
        robot.shoot(name + QStringLiteral("-dark"));
        visit.look.choose(app::LookSwitch::Choice::Light);
    });
    story.signIn();
    story.posts();
    story.editor();
    story.publishConfirmation();
    story.conflict();
    story.people();
    story.schema();
    story.migrations();
    story.activity();
    story.palette();
    return robot.pictures();
}

/// The pages alone, under another prefix.
int lookAround(Visit& visit, const sandbox::Addresses& blog, const QString& folder, const QString& prefix,
               QSize size) {
    visit.console.window().resize(size);
    tour::Robot robot(visit.console.window(), folder, prefix);
    tour::Story story(robot, blog, [&](const QString& name) { robot.shoot(name); });
    story.signIn();
    story.posts();
    story.panes();
    story.people();
    story.schema();
    story.migrations();
    story.activity();
    return robot.pictures();
}

int run(QApplication& application, const QString& folder, const QString& scale, const QString& language) {
    QTranslator english;  // for its plurals
    if (english.load(QStringLiteral(":/i18n/colophon_en"))) QApplication::installTranslator(&english);
    const support::Blog blog;
    int pictures = 0;
    if (!scale.isEmpty()) {
        QTranslator german;
        if (language == QLatin1String("de") && german.load(QStringLiteral(":/i18n/colophon_de"))) {
            QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
            QApplication::installTranslator(&german);
        }
        Visit visit(application);
        // In German on a screen of 1440 x 900 pixels: the tightest that is usual.
        const QSize size = language == QLatin1String("de") ? usual / scale.toDouble() : usual;
        return lookAround(visit, blog.addresses(), folder, scale + QStringLiteral("x-"), size) > 0 ? 0 : 1;
    }
    {
        Visit visit(application);
        pictures += walkThrough(visit, blog.addresses(), folder);
    }
    {
        Visit visit(application);
        pictures += lookAround(visit, blog.addresses(), folder, QStringLiteral("narrow-"), narrow);
    }
    QTranslator german;
    if (german.load(QStringLiteral(":/i18n/colophon_de"))) {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QApplication::installTranslator(&german);
        Visit visit(application);
        pictures += lookAround(visit, blog.addresses(), folder, QStringLiteral("german-"), usual);
    }
    std::printf("%d pictures in %s\n", pictures, qPrintable(folder));
    return 0;
}

/// The scale of a display is fixed when a program starts, so doubled pictures take another process.
int runScaled(const QString& folder, const QString& scale, const QString& language) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(QCoreApplication::applicationFilePath(), {folder, scale, language});
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("colophon"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString folder =
        QDir(application.arguments().value(1, QStringLiteral("build/tour"))).absolutePath();
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "tour: %s cannot be made\n", qPrintable(folder));
        return 1;
    }
    const QString scale = application.arguments().value(2);
    const int outcome = run(application, folder, scale, application.arguments().value(3));
    if (outcome != 0 || !scale.isEmpty()) return outcome;
    const int doubled = runScaled(folder, QStringLiteral("2"), QStringLiteral("en"));
    return doubled != 0 ? doubled : runScaled(folder, QStringLiteral("1.5"), QStringLiteral("de"));
}
