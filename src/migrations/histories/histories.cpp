#include "migrations/histories/histories.h"

#include "migrations/histories/columns.h"
#include "migrations/tools/all.h"
#include "migrations/tools/atlas/revisions.h"
#include "postgres/connection.h"

namespace migrations {
namespace {

struct Candidate {
    QString schema;
    QString table;
};

/// A condition on pg_class c and pg_namespace n: the tables that by their names may be some tool's.
QString isHistoryPlace() {
    QStringList names;
    QStringList others;
    for (const MigrationTool* tool : allTools()) {
        for (const HistoryPlace& place : tool->historyPlaces()) {
            const QString table = postgres::Connection::quotedLiteral(QString::fromLatin1(place.table));
            if (!place.schema) {
                names.append(table);
                continue;
            }
            others.append(
                QStringLiteral(" OR (n.nspname = %1 AND c.relname = %2)")
                    .arg(postgres::Connection::quotedLiteral(QString::fromLatin1(place.schema)), table));
        }
    }
    return QStringLiteral("(c.relname IN (%1)%2)")
        .arg(names.join(QLatin1String(", ")), others.join(QString()));
}

core::Result<QList<Candidate>> candidates(postgres::Connection& connection) {
    const auto rows = connection.query(
        QStringLiteral("SELECT n.nspname::text AS schema, c.relname::text AS name"
                       " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                       " WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%temp\\_%'"
                       "  AND ") +
        isHistoryPlace() + QStringLiteral(" ORDER BY n.nspname, c.relname"));
    if (!rows) return core::fail(rows);
    QList<Candidate> found;
    for (qsizetype row = 0; row < rows->rowCount(); ++row)
        found.append({rows->text(row, "schema"), rows->text(row, "name")});
    return found;
}

}  // namespace

QList<Tool> Histories::owners() const {
    QList<Tool> tools;
    if (!atlas.isEmpty()) tools.append(Tool::Atlas);
    if (!golangMigrate.isEmpty()) tools.append(Tool::GolangMigrate);
    for (const OtherHistory& other : others) {
        if (!tools.contains(other.tool)) tools.append(other.tool);
    }
    return tools;
}

QList<TableName> Histories::tablesOf(Tool tool) const {
    QList<TableName> tables;
    if (tool == Tool::GolangMigrate) {
        for (const GolangMigrateHistory& history : golangMigrate)
            tables.append({history.schema, history.table});
    }
    if (tool == Tool::Atlas) {
        for (const AtlasHistory& history : atlas)
            tables.append({history.schema, QStringLiteral("atlas_schema_revisions")});
    }
    for (const OtherHistory& history : others) {
        if (history.tool == tool) tables.append({history.schema, history.table});
    }
    return tables;
}

core::Result<Histories> readHistories(postgres::Connection& connection) {
    Histories histories;
    histories.database = connection.serverInfo().database;
    const auto found = candidates(connection);
    if (!found) return core::fail(found);
    for (const Candidate& candidate : *found) {
        auto columns = columnsOf(connection, candidate.schema, candidate.table);
        if (!columns) return core::fail(columns);
        HistoryTable table{candidate.schema, candidate.table, *std::move(columns), {}};
        for (const Candidate& other : *found) {
            if (other.schema == table.schema && other.table != table.table)
                table.neighbours.append(other.table);
        }
        for (const MigrationTool* tool : allTools()) {
            if (!tool->ownsHistory(table)) continue;
            if (auto done = tool->readHistory(connection, table, histories); !done) return core::fail(done);
            break;
        }
    }
    const QString atlasSchema =
        histories.atlas.isEmpty() ? QStringLiteral("atlas_schema_revisions") : histories.atlas.first().schema;
    auto notClean = whyNotClean(connection, atlasSchema, {});
    if (!notClean) return core::fail(notClean);
    histories.notClean = *std::move(notClean);
    return histories;
}

}  // namespace migrations
