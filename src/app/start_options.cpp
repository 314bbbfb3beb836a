#include "app/start_options.h"

#include <QCommandLineParser>

namespace app {

StartOptions StartOptions::read(const QCoreApplication& app) {
    const QCommandLineOption sandboxOption(QStringLiteral("sandbox"),
                                           tr("Open a sample blog on this machine, as admin."));
    const QCommandLineOption data(QStringLiteral("data"), tr("Where the sandbox keeps its files."),
                                  QStringLiteral("dir"));
    const QCommandLineOption api(QStringLiteral("api"), tr("Address of the blog's API."),
                                 QStringLiteral("url"));
    const QCommandLineOption email(QStringLiteral("email"), tr("Account to sign in with."),
                                   QStringLiteral("address"));
    const QCommandLineOption password(QStringLiteral("password-stdin"),
                                      tr("Read the password from standard input."));
    const QCommandLineOption database(
        QStringLiteral("database"),
        tr("Postgres to look at, as psql takes it; passwords belong into a passfile."),
        QStringLiteral("url"));
    const QCommandLineOption exit(QStringLiteral("exit-when-ready"),
                                  tr("Say how long it took until the first page could be used, and end."));
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The console for the people behind a blog."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({sandboxOption, data, api, email, password, database, exit});
    parser.process(app);
    sandbox::Sandbox::Options sandboxOptions;
    if (parser.isSet(data)) sandboxOptions.folder = parser.value(data);
    return {.sandbox = parser.isSet(sandboxOption),
            .sandboxOptions = sandboxOptions,
            .api = parser.value(api),
            .email = parser.value(email),
            .passwordFromStdin = parser.isSet(password),
            .database = parser.value(database),
            .exitWhenReady = parser.isSet(exit)};
}

}  // namespace app
