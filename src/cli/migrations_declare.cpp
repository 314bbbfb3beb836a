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
        return core::fail(core::ErrorKind::Invalid, tr("Say which version the database is at."));
    if (options->tool && *options->tool != tool) {
        return core::fail(core::ErrorKind::Invalid,
                          tr("Only %1 has this command.").arg(migrations::toolTitle(tool)));
    }
    options->tool = tool;
    if (line.isSet("yes")) return options;
    return core::fail(core::ErrorKind::Invalid, consequence + QLatin1Char(' ') +
                                                    tr("Nothing was written; add --yes if that is right."));
}

int declare(CommandLine& line, const QStringList& arguments, migrations::Tool tool,
            const QString& consequence) {
    addRunOptions(line);
    line.addArgument(QStringLiteral("VERSION"), tr("The version that the database is at."));
    line.addFlag("yes", tr("Write it; without this it only says what would be written."));
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
    CommandLine line(
        QStringLiteral("migrations force"),
        tr("Sets the version of golang-migrate and clears its dirty mark, as migrate force does. "
           "Runs nothing, so the schema has to be that of the version already; colophonctl "
           "migrations status says which one it is. -1 is no version at all: colophonctl "
           "migrations force --yes --dir DIR -- -1"));
    return declare(line, arguments, migrations::Tool::GolangMigrate,
                   tr("This sets the version to %1, clean, and runs nothing."));
}

int runMigrationsBaseline(const QStringList& arguments) {
    CommandLine line(
        QStringLiteral("migrations baseline"),
        tr("Tells Atlas that a database without history is at a version already, as atlas migrate "
           "apply --baseline does, and runs nothing. Atlas begins with the file after it then."));
    return declare(line, arguments, migrations::Tool::Atlas,
                   tr("This records %1 as the baseline: it and the files before it never run here."));
}

}  // namespace cli
