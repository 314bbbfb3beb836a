#include "cli/sandbox_command.h"

#include "cli/command.h"
#include "cli/command_line.h"
#include "cli/output.h"
#include "cli/stop_signals.h"
#include "core/json.h"
#include "sandbox/sandbox.h"

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

QJsonObject toJson(const sandbox::Addresses& addresses) {
    QJsonArray logins;
    for (const sandbox::Login& login : addresses.logins) {
        logins.append(QJsonObject{{QStringLiteral("name"), login.name},
                                  {QStringLiteral("email"), login.email},
                                  {QStringLiteral("password"), login.password},
                                  {QStringLiteral("role"), login.role}});
    }
    return {{QStringLiteral("api"), addresses.api.toString()},
            {QStringLiteral("database"), addresses.databaseUrl},
            {QStringLiteral("folder"), addresses.folder},
            {QStringLiteral("migrations"), addresses.migrationsFolder},
            {QStringLiteral("logins"), logins}};
}

QString toText(const sandbox::Addresses& addresses) {
    QStringList lines{
        tr("The sandbox is running. Press Ctrl+C to stop it; its data is kept in %1").arg(addresses.folder),
        QString(),
        tr("API         %1").arg(addresses.api.toString()),
        tr("Database    %1").arg(addresses.databaseUrl),
        tr("Migrations  %1").arg(addresses.migrationsFolder),
        QString(),
        tr("Sign in as")};
    QStringList roles;
    for (const sandbox::Login& login : addresses.logins) {
        if (roles.contains(login.role)) continue;
        roles.append(login.role);
        lines.append(
            QStringLiteral("  %1 %2  %3").arg(login.role, -10).arg(login.email, -20).arg(login.password));
    }
    return lines.join(u'\n');
}

}  // namespace

int runSandbox(const QStringList& arguments) {
    CommandLine line(QStringLiteral("sandbox"),
                     tr("Runs a complete blog on this machine until Ctrl+C: a private PostgreSQL server, "
                        "sample content, and the API. Changes are kept for the next run."));
    line.addOption("data", tr("Folder for its data; default %1.").arg(sandbox::Sandbox::defaultFolder()),
                   QStringLiteral("DIR"), sandbox::Sandbox::defaultFolder());
    line.addOption("port", tr("Port of the API; default 0, any free port."), QStringLiteral("N"),
                   QStringLiteral("0"));
    line.addOption("print", tr("Format of the addresses and sample logins: text, or json for programs."),
                   QStringLiteral("FORMAT"), QStringLiteral("text"));
    if (const auto ended = line.parse(arguments)) return *ended;
    const auto port = line.port("port");
    if (!port) {
        printError(port.error());
        return CouldNotLook;
    }
    const bool asJson = line.value("print") == QLatin1String("json");
    if (!asJson && line.value("print") != QLatin1String("text")) {
        printError(core::Error(core::ErrorKind::Invalid, tr("--print must be text or json.")));
        return CouldNotLook;
    }

    sandbox::Sandbox::Options options;
    options.folder = line.value("data");
    options.apiPort = *port;
    sandbox::Sandbox blog(std::move(options));
    StopSignals stop;
    QObject context;
    bool stopping = false;
    const auto end = [&](int code) {
        stopping = true;
        QCoro::connect(blog.down(), &context, [code] { QCoreApplication::exit(code); });
    };
    QObject::connect(&stop, &StopSignals::asked, &context, [&] {
        if (!stopping) end(Fine);
    });
    QObject::connect(&blog, &sandbox::Sandbox::progress, &context, [&](sandbox::Sandbox::Step step) {
        if (!asJson && step != sandbox::Sandbox::Step::Ready) printError(sandbox::Sandbox::text(step) + u'…');
    });
    QObject::connect(&blog, &sandbox::Sandbox::apiRestarted, &context,
                     [] { printError(tr("The API server stopped unexpectedly and was restarted.")); });
    QObject::connect(&blog, &sandbox::Sandbox::failed, &context, [&](const core::Error& why) {
        printError(why);
        if (!stopping) end(SomethingWrong);
    });
    QCoro::connect(blog.up(), &context, [&](const core::Result<sandbox::Addresses>& up) {
        if (stopping) return;
        if (!up) {
            printError(up.error());
            end(CouldNotLook);
            return;
        }
        print(asJson ? QString::fromUtf8(core::toJson(toJson(*up))) : toText(*up));
    });
    return QCoreApplication::exec();
}

}  // namespace cli
