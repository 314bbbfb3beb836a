#pragma once

#include <QString>

namespace migrations {

/// The migration tools Colophon knows by their files or by their tables.
enum class Tool {
    None,
    Atlas,
    GolangMigrate,
    Dbmate,
    Goose,
    Flyway,
    Sqitch,
    SqlMigrate,
    Pop,
    Liquibase,
    Pgroll,
    Rails,
    Numbered,  ///< plain numbered SQL files of nobody in particular
};

/// As programs know it: `golang-migrate`, `atlas`.
QString toolKey(Tool tool);
/// As people write it: `golang-migrate`, `Atlas`, `Flyway`.
QString toolTitle(Tool tool);
/// The tool with that key; Tool::None when there is none.
Tool toolOfKey(const QString& key);

}  // namespace migrations
