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

core::Result<QList<NewFile>> FlywayTool::newFiles(const Directory& directory, const NewMigration& migration,
                                                  const QDateTime& now) const {
    QString newest;
    for (const MigrationFile& file : directory.files) {
        if (file.isMigration && !file.version.isEmpty()) newest = file.version;
    }
    Q_UNUSED(now)
    const int next = newest.section(QLatin1Char('.'), 0, 0).toInt() + 1;
    return QList<NewFile>{{QStringLiteral("V%1__%2.sql").arg(next).arg(migration.name), migration.up}};
}

}  // namespace migrations
