#include "app/start_options.h"

#include <QCommandLineParser>

namespace app {

StartOptions StartOptions::read(const QCoreApplication& app) {
    const QCommandLineOption sandboxOption(QStringLiteral("sandbox"),
                                           tr("Start a sample blog on this machine and open it as admin."));
    const QCommandLineOption data(QStringLiteral("data"), tr("Folder for the files of the sandbox."),
                                  QStringLiteral("dir"));
    const QCommandLineOption api(QStringLiteral("api"), tr("Address of the blog's API."),
                                 QStringLiteral("url"));
    const QCommandLineOption email(QStringLiteral("email"), tr("Account to sign in with."),
                                   QStringLiteral("address"));
    const QCommandLineOption password(QStringLiteral("password-stdin"),
                                      tr("Read the password from standard input."));
    const QCommandLineOption database(
        QStringLiteral("database"),
        tr("Postgres database for the schema and migrations pages: a URL, key=value pairs or service=NAME. "
           "Put its password into a password file (~/.pgpass)."),
        QStringLiteral("url"));
    const QCommandLineOption exit(QStringLiteral("exit-when-ready"),
                                  tr("Print how long it took until the first page was usable, then quit."));
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("The console for a blog's authors, editors and admins."));
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
