#include "cli/migrations_down.h"

#include "cli/migrations_run.h"
#include "migrations/run/session.h"

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

core::Result<migrations::DownRequest> readRequest(const CommandLine& line) {
    migrations::DownRequest request{.to = line.value("to"), .all = line.isSet("all")};
    const QString steps = line.arguments().value(0);
    const int ways = (steps.isEmpty() ? 0 : 1) + (line.isSet("to") ? 1 : 0) + (request.all ? 1 : 0);
    if (ways > 1) {
        return core::fail(core::ErrorKind::Invalid, tr("Use only one of: a number, --to, --all."));
    }
    if (steps.isEmpty()) return request;
    bool isNumber = false;
    request.steps = steps.toInt(&isNumber);
    if (isNumber && request.steps > 0) return request;
    return core::fail(core::ErrorKind::Invalid,
                      tr("%1 is not a valid number of migrations; it must be 1 or more.").arg(steps));
}

}  // namespace

int runMigrationsDown(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("migrations down"),
        tr("Rolls back the newest migration, or several, exactly as golang-migrate, goose or dbmate does, "
           "with the tool's history table, lock and transactions. The run stops at the first failure."));
    addRunOptions(line);
    line.addArgument(QStringLiteral("[N]"), tr("Number of migrations to roll back; default 1."));
    line.addOption("to", tr("Roll back until this version is the newest."), QStringLiteral("VERSION"));
    line.addFlag("all", tr("Roll back all migrations."));
    if (const auto ended = line.parse(arguments)) return *ended;
    const auto request = readRequest(line);
    const auto options = request ? runOptions(line) : core::fail(request);
    return runMigrations(line, options,
                         [&](const migrations::Directory& directory, postgres::Connection& connection,
                             const migrations::ApplyOptions& wanted) {
                             return migrations::goDown(directory, connection, *request, wanted);
                         });
}

}  // namespace cli
