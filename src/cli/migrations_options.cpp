#include "cli/migrations_options.h"

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

}  // namespace

void addMigrationsOptions(CommandLine& line) {
    line.addOption("dir", tr("The folder that holds the migration files."), QStringLiteral("DIR"));
    line.addOption(
        "tool",
        tr("Whose rules to go by, atlas or golang-migrate for example. By default those of the tool "
           "whose history the database has, else of the one the files are for."),
        QStringLiteral("TOOL"));
}

core::Result<QString> migrationsFolder(const CommandLine& line) {
    if (!line.value("dir").isEmpty()) return line.value("dir");
    return core::fail(core::ErrorKind::Invalid, tr("Say with --dir where the migration files are."));
}

core::Result<std::optional<migrations::Tool>> migrationsTool(const CommandLine& line) {
    const QString named = line.value("tool");
    if (named.isEmpty()) return std::nullopt;
    const migrations::Tool tool = migrations::toolOfKey(named);
    if (tool != migrations::Tool::None) return tool;
    return core::fail(core::ErrorKind::Invalid, tr("There is no migration tool called %1.").arg(named));
}

}  // namespace cli
