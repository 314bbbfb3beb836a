#include "migrations/tools/flyway/tool.h"

#include <QRegularExpression>

namespace migrations {

FlywayTool::FlywayTool()
    : ListedTool({.id = Tool::Flyway,
                  .key = "flyway",
                  .title = "Flyway",
                  .naming = "^(?:[VB]([0-9._]+)|R)__(.*)\\.sql$",
                  .place = {.table = "flyway_schema_history"},
                  .column = "installed_rank",
                  // Undone and failed rows stay in the table.
                  .query = "SELECT version, description, script, success, "
                           "(extract(epoch FROM installed_on) * 1000)::bigint FROM %1.%2 "
                           "WHERE type NOT IN ('SCHEMA', 'DELETE') ORDER BY installed_rank"}) {}

int FlywayTool::weightOf(const SourceFile& file) const {
    static const QRegularExpression name(QStringLiteral("^([VUB][0-9._]+|R)__.*\\.sql$"));
    return name.match(file.name).hasMatch() ? 1 : 0;
}

QString FlywayTool::storedVersion(const QString& written) const {
    return QString(written).replace(QLatin1Char('_'), QLatin1Char('.'));
}

}  // namespace migrations
