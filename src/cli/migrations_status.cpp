#include "cli/migrations_status.h"

#include "cli/command.h"
#include "cli/migrations_options.h"
#include "cli/output.h"
#include "core/json.h"
#include "migrations/status.h"
#include "postgres/connection.h"

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

core::Result<migrations::Status> look(const CommandLine& line) {
    const auto folder = migrationsFolder(line);
    if (!folder) return core::fail(folder);
    const auto tool = migrationsTool(line);
    if (!tool) return core::fail(tool);
    const auto directory = migrations::readDirectory(*folder);
    if (!directory) return core::fail(directory);
    const auto profile = line.database();
    if (!profile) return core::fail(profile);
    const auto connection = postgres::Connection::open(*profile, postgres::Access::ReadOnly);
    if (!connection) return core::fail(connection);
    const auto histories = migrations::readHistories(**connection);
    if (!histories) return core::fail(histories);
    return migrations::examinedStatus(*directory, *histories, **connection, *tool);
}

}  // namespace

int runMigrationsStatus(const QStringList& arguments) {
    CommandLine line(QStringLiteral("migrations status"),
                     tr("Shows which migrations of a folder have run on a database, which are pending, and "
                        "any problems. Writes nothing to the database and does not take the tool's lock."));
    addMigrationsOptions(line);
    line.addDatabaseOption();
    line.addFormatOption({QStringLiteral("text"), QStringLiteral("json")});
    line.addFlag("exit-code", tr("Exit with 3 if migrations are pending."));
    if (const auto ended = line.parse(arguments)) return *ended;

    const auto status = look(line);
    if (!status) {
        printError(status.error());
        return CouldNotLook;
    }
    print(line.format() == QLatin1String("json")
              ? QString::fromUtf8(core::toJson(migrations::toJson(*status)))
              : migrations::toText(*status).trimmed());
    if (status->hasProblem()) return SomethingWrong;
    return line.isSet("exit-code") && status->pendingCount() > 0 ? Pending : Fine;
}

}  // namespace cli
