#include "migrations/histories/histories.h"

#include "migrations/histories/columns.h"
#include "migrations/histories/other_histories.h"
#include "migrations/tools/atlas/revisions.h"
#include "postgres/connection.h"

namespace migrations {
namespace {

core::Result<GolangMigrateHistory> readGolangMigrate(postgres::Connection& connection, const QString& schema,
                                                     const QString& name) {
    using postgres::Connection;
    GolangMigrateHistory history{.schema = schema, .table = name, .version = {}};
    const auto table = connection.query(
        QStringLiteral(
            "SELECT version::bigint AS version, dirty, count(*) OVER () AS rows FROM %1.%2 LIMIT 1")
            .arg(Connection::quotedName(schema), Connection::quotedName(name)));
    if (!table) return core::fail(table);
    if (table->isEmpty()) return history;
    history.version = table->integer(0, "version");
    history.dirty = table->boolean(0, "dirty");
    history.rowCount = table->integer(0, "rows");
    return history;
}

struct Candidate {
    QString schema;
    QString table;
};

/// Tables and schemas that by their names may be some tool's.
core::Result<QList<Candidate>> candidates(postgres::Connection& connection) {
    const auto rows = connection.query(QStringLiteral(
        "SELECT n.nspname::text AS schema, c.relname::text AS name"
        " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
        " WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%temp\\_%'"
        "  AND (c.relname IN ('schema_migrations', 'schema_migration', 'atlas_schema_revisions',"
        "    'goose_db_version', 'flyway_schema_history', 'gorp_migrations', 'databasechangelog',"
        "    'ar_internal_metadata')"
        "   OR (n.nspname = 'sqitch' AND c.relname = 'changes')"
        "   OR (n.nspname = 'pgroll' AND c.relname = 'migrations'))"
        " ORDER BY n.nspname, c.relname"));
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

core::Result<Histories> readHistories(postgres::Connection& connection) {
    Histories histories;
    histories.database = connection.serverInfo().database;
    const auto found = candidates(connection);
    if (!found) return core::fail(found);
    for (const Candidate& candidate : *found) {
        if (candidate.table == QLatin1String("atlas_schema_revisions")) {
            auto history = readAtlasHistory(connection, candidate.schema);
            if (!history) return core::fail(history);
            histories.atlas.append(*std::move(history));
            continue;
        }
        const auto columns = columnsOf(connection, candidate.schema, candidate.table);
        if (!columns) return core::fail(columns);
        if (candidate.table == QLatin1String("schema_migrations") && columns->contains("dirty")) {
            auto history = readGolangMigrate(connection, candidate.schema, candidate.table);
            if (!history) return core::fail(history);
            histories.golangMigrate.append(*std::move(history));
            continue;
        }
        auto history = readOtherHistory(connection, candidate.schema, candidate.table, *columns);
        if (!history) return core::fail(history);
        if (history->tool != Tool::None) histories.others.append(*std::move(history));
    }
    // Rails keeps the same table as dbmate and one more beside it.
    for (OtherHistory& other : histories.others) {
        const bool isRails = std::ranges::any_of(*found, [&](const Candidate& candidate) {
            return candidate.schema == other.schema &&
                   candidate.table == QLatin1String("ar_internal_metadata");
        });
        if (other.tool == Tool::Dbmate && isRails) other.tool = Tool::Rails;
    }
    const QString atlasSchema =
        histories.atlas.isEmpty() ? QStringLiteral("atlas_schema_revisions") : histories.atlas.first().schema;
    auto notClean = whyNotClean(connection, atlasSchema, {});
    if (!notClean) return core::fail(notClean);
    histories.notClean = *std::move(notClean);
    return histories;
}

}  // namespace migrations
