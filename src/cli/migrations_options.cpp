#include "cli/migrations_options.h"

#include "migrations/tools/all.h"

#include <QSet>

namespace cli {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("cli", text);
}

}  // namespace

void addFolderOption(CommandLine& line) {
    line.addOption("dir", tr("Folder with the migration files."), QStringLiteral("DIR"));
}

void addMigrationsOptions(CommandLine& line) {
    addFolderOption(line);
    line.addOption("tool",
                   tr("Migration tool whose rules apply, for example atlas or golang-migrate. Default: the "
                      "tool whose history table the database has, else the tool that the files are for."),
                   QStringLiteral("TOOL"));
}

core::Result<QString> migrationsFolder(const CommandLine& line) {
    if (!line.value("dir").isEmpty()) return line.value("dir");
    return core::fail(core::ErrorKind::Invalid, tr("Give the folder with the migration files with --dir."));
}

core::Result<std::optional<migrations::Tool>> migrationsTool(const CommandLine& line) {
    const QString named = line.value("tool");
    if (named.isEmpty()) return std::nullopt;
    const migrations::Tool tool = migrations::toolOfKey(named);
    if (tool != migrations::Tool::None) return tool;
    return core::fail(core::ErrorKind::Invalid, tr("Unknown migration tool %1.").arg(named));
}

void addPreludeOption(CommandLine& line) {
    line.addOption("prelude",
                   tr("SQL to run before the first migration, for what the migrations expect to be there: "
                      "roles, extensions, schemas."),
                   QStringLiteral("FILE"));
}

core::Result<schema::Prelude> prelude(const CommandLine& line) {
    const QString path = line.value("prelude");
    return path.isEmpty() ? schema::Prelude() : schema::readPrelude(path);
}

void addToolSettings(CommandLine& line) {
    QSet<QString> names;
    for (const migrations::MigrationTool* tool : migrations::allTools()) {
        for (const migrations::ToolSetting& setting : tool->settings()) {
            // Some tools share a setting.
            const QString name = QString::fromLatin1(setting.name);
            if (names.contains(name)) continue;
            names.insert(name);
            if (setting.value.isEmpty())
                line.addFlag(setting.name, setting.help);
            else
                line.addOption(setting.name, setting.help, setting.value, setting.fallback);
        }
    }
}

core::Result<migrations::ToolSettings> toolSettings(const CommandLine& line) {
    migrations::ToolSettings settings;
    for (const migrations::MigrationTool* tool : migrations::allTools()) {
        for (const migrations::ToolSetting& setting : tool->settings()) {
            if (line.isSet(setting.name))
                settings.insert(QString::fromLatin1(setting.name), line.value(setting.name));
        }
    }
    for (const migrations::MigrationTool* tool : migrations::allTools()) {
        if (auto checked = tool->check(settings); !checked) return core::fail(checked);
    }
    return settings;
}

}  // namespace cli
