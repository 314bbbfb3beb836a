#include "cli/migrations_declare.h"

#include "cli/migrations_run.h"

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

/// The options of a run as `tool`; Invalid without a version or without --yes.
core::Result<migrations::ApplyOptions> declareOptions(const CommandLine& line, migrations::Tool tool,
                                                      const QString& consequence) {
    auto options = runOptions(line);
    if (!options) return options;
    if (line.arguments().isEmpty())
        return core::fail(core::ErrorKind::Invalid, tr("Give the version that the database is at."));
    if (options->tool && *options->tool != tool) {
        return core::fail(core::ErrorKind::Invalid,
                          tr("This command is only for %1.").arg(migrations::toolTitle(tool)));
    }
    options->tool = tool;
    if (line.isSet("yes")) return options;
    return core::fail(core::ErrorKind::Invalid,
                      consequence + QLatin1Char(' ') + tr("Nothing was written. Add --yes to write it."));
}

int declare(CommandLine& line, const QStringList& arguments, migrations::Tool tool,
            const QString& consequence) {
    addRunOptions(line);
    line.addArgument(QStringLiteral("VERSION"), tr("Version that the database is at."));
    line.addFlag("yes", tr("Write it. Without --yes the command only shows what would be written."));
    if (const auto ended = line.parse(arguments)) return *ended;
    const QString version = line.arguments().value(0);
    return runMigrations(line, declareOptions(line, tool, consequence.arg(version)),
                         [&](const migrations::Directory& directory, postgres::Connection& connection,
                             const migrations::ApplyOptions& options) {
                             return migrations::declareVersion(directory, connection, version, options);
                         });
}

}  // namespace

int runMigrationsForce(const QStringList& arguments) {
    CommandLine line(QStringLiteral("migrations force"),
                     tr("Sets golang-migrate's version and clears its dirty flag, like migrate force. It "
                        "runs no migration, so the schema must already be that of the version; colophonctl "
                        "migrations status shows which version that is. Use -1 for \"no version\": "
                        "colophonctl migrations force --yes --dir DIR -- -1"));
    return declare(line, arguments, migrations::Tool::GolangMigrate,
                   tr("This sets the version to %1 and clears the dirty flag. It runs no migration."));
}

int runMigrationsBaseline(const QStringList& arguments) {
    CommandLine line(QStringLiteral("migrations baseline"),
                     tr("Records the version of a database that has no history yet, like atlas migrate apply "
                        "--baseline. It runs no migration. Atlas then continues with the next file."));
    return declare(
        line, arguments, migrations::Tool::Atlas,
        tr("This records %1 as the baseline. It and all earlier files will not run on this database."));
}

}  // namespace cli
