#include "migrations/histories/other_histories.h"

#include "postgres/connection.h"

#include <QTimeZone>

namespace migrations {
namespace {

/// A table: whose it is, and the query that makes rows of version, description, script, succeeded, at.
struct Known {
    Tool tool;
    const char* table;
    const char* neededColumn;
    const char* query;
};

// goose: the newest row of a version counts, and a newest false row takes an older true one back
// (pressly/goose, internal/dialects/postgres.go). Flyway: undone and failed rows stay in the table.
constexpr Known known[] = {
    {Tool::Goose, "goose_db_version", "version_id",
     "SELECT version, NULL, NULL, true, at FROM ("
     "SELECT DISTINCT ON (version_id) version_id AS version, is_applied, "
     "(extract(epoch FROM tstamp) * 1000)::bigint AS at FROM %1.%2 WHERE version_id > 0 "
     "ORDER BY version_id, id DESC) newest WHERE is_applied ORDER BY version"},
    {Tool::Flyway, "flyway_schema_history", "installed_rank",
     "SELECT version, description, script, success, (extract(epoch FROM installed_on) * 1000)::bigint "
     "FROM %1.%2 WHERE type NOT IN ('SCHEMA', 'DELETE') ORDER BY installed_rank"},
    {Tool::SqlMigrate, "gorp_migrations", "applied_at",
     "SELECT id, NULL, id, true, (extract(epoch FROM applied_at) * 1000)::bigint FROM %1.%2 ORDER BY id"},
    {Tool::Dbmate, "schema_migrations", "version",
     "SELECT version, NULL, NULL, true, NULL::bigint FROM %1.%2 ORDER BY version"},
    {Tool::Pop, "schema_migration", "version",
     "SELECT version, NULL, NULL, true, NULL::bigint FROM %1.%2 ORDER BY version"},
    {Tool::Liquibase, "databasechangelog", "id", nullptr},
    {Tool::Sqitch, "changes", "change_id", nullptr},
    {Tool::Pgroll, "migrations", "migration", nullptr},
};

}  // namespace

core::Result<OtherHistory> readOtherHistory(postgres::Connection& connection, const QString& schema,
                                            const QString& table, const Columns& columns) {
    OtherHistory history{.schema = schema, .table = table, .rows = {}};
    const auto kind = std::ranges::find_if(known, [&](const Known& candidate) {
        return table == QLatin1String(candidate.table) && columns.contains(candidate.neededColumn);
    });
    if (kind == std::end(known)) return history;
    history.tool = kind->tool;
    if (!kind->query) return history;
    const auto rows = connection.query(
        QString::fromLatin1(kind->query)
            .arg(postgres::Connection::quotedName(schema), postgres::Connection::quotedName(table)));
    if (!rows) return core::fail(rows);
    for (qsizetype row = 0; row < rows->rowCount(); ++row) {
        HistoryRow entry{.version = rows->text(row, 0),
                         .description = rows->text(row, 1),
                         .script = rows->text(row, 2),
                         .succeeded = rows->value(row, 3).toBool(),
                         .at = {}};
        if (!rows->value(row, 4).isNull())
            entry.at = QDateTime::fromMSecsSinceEpoch(rows->value(row, 4).toLongLong(), QTimeZone::utc());
        history.rows.append(std::move(entry));
    }
    return history;
}

}  // namespace migrations
