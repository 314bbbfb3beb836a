#pragma once

#include <QMap>
#include <QString>

namespace migrations {

/// Something that can be set for a run of one tool: `--NAME VALUE` of the command line.
struct ToolSetting {
    const char* name;  ///< `exec-order`
    QString help;
    QString value = {};     ///< how the help calls the value; empty for a flag
    QString fallback = {};  ///< without it
};

/// The name of the history table, which several tools let choose.
ToolSetting migrationsTableSetting();

/// Values of settings by their names; a flag that is set has an empty value. What is absent has its default.
using ToolSettings = QMap<QString, QString>;

}  // namespace migrations
