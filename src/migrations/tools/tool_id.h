#pragma once

#include <QString>

namespace migrations {

/// The migration tools Colophon knows by their files or by their tables. What each can do is in its class,
/// see tools/tool.h. Where a directory carries the signs of several equally often, the first of them is
/// chosen.
enum class Tool {
    None,
    GolangMigrate,
    Goose,
    Dbmate,
    Flyway,
    SqlMigrate,
    Pop,
    Sqitch,
    Numbered,  ///< plain numbered SQL files without a tool
    Atlas,
    Liquibase,
    Pgroll,
    Rails,
};

/// As programs know it: `golang-migrate`, `atlas`.
QString toolKey(Tool tool);
/// As people write it: `golang-migrate`, `Atlas`, `Flyway`.
QString toolTitle(Tool tool);
/// The tool with that key; Tool::None when there is none.
Tool toolOfKey(const QString& key);

}  // namespace migrations
