#include "cli/migrations_new.h"

#include "cli/command.h"
#include "cli/migrations_options.h"
#include "cli/output.h"
#include "migrations/new_migration.h"

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

core::Result<QStringList> write(const CommandLine& line) {
    const auto folder = migrationsFolder(line);
    if (!folder) return core::fail(folder);
    const auto tool = migrationsTool(line);
    if (!tool) return core::fail(tool);
    const QString name = line.arguments().value(0);
    if (name.isEmpty()) return core::fail(core::ErrorKind::Invalid, tr("Give a name for the migration."));
    return migrations::writeMigration(*folder, {.name = name, .up = {}, .down = {}}, *tool,
                                      QDateTime::currentDateTimeUtc());
}

}  // namespace

int runMigrationsNew(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("migrations new"),
        tr("Creates an empty migration in the format and version style of the existing files in the folder, "
           "and updates atlas.sum if there is one. Existing files are not overwritten."));
    addMigrationsOptions(line);
    line.addArgument(QStringLiteral("NAME"), tr("Name of the migration, for example add_user_table."));
    if (const auto ended = line.parse(arguments)) return *ended;
    const auto written = write(line);
    if (!written) {
        printError(written.error());
        return CouldNotLook;
    }
    print(written->join(QLatin1Char('\n')));
    return Fine;
}

}  // namespace cli
