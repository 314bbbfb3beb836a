#include "migrations/tools/atlas/revisions.h"

#include "core/json.h"
#include "migrations/histories/columns.h"
#include "postgres/connection.h"

#include <QTimeZone>

namespace migrations {
namespace {

constexpr char tableName[] = "atlas_schema_revisions";

QStringList readHashes(const QString& json) {
    if (json.isEmpty() || json == QLatin1String("null")) return {};
    const auto object = core::parseJsonObject("{\"hashes\":" + json.toUtf8() + '}');
    if (!object) return {};
    core::JsonReader reader(*object);
    return reader.texts("hashes");
}

}  // namespace

core::Result<AtlasHistory> readAtlasHistory(postgres::Connection& connection, const QString& schema) {
    const auto columns = columnsOf(connection, schema, QString::fromLatin1(tableName));
    if (!columns) return core::fail(columns);
    const auto table = connection.query(
        QStringLiteral("SELECT version::text AS version, %1, %2, %3, %4,"
                       " (extract(epoch FROM %5) * 1000)::bigint AS executed_at, %6, %7, %8, %9, %10"
                       " FROM %11.%12 WHERE version <> '.atlas_cloud_identifier'"
                       " ORDER BY version COLLATE \"C\"")
            .arg(columns->asText("description"), columns->asNumber("type", 2),
                 columns->asNumber("applied", 0), columns->asNumber("total", 0),
                 columns->contains("executed_at") ? QStringLiteral("executed_at")
                                                  : QStringLiteral("NULL::timestamptz"),
                 columns->asText("error"), columns->asText("error_stmt"), columns->asText("hash"),
                 columns->asText("partial_hashes"))
            .arg(columns->asText("operator_version"), postgres::Connection::quotedName(schema),
                 QString::fromLatin1(tableName)));
    if (!table) return core::fail(table);
    AtlasHistory history{.schema = schema, .revisions = {}};
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        AtlasRevision revision{.version = table->text(row, "version"),
                               .description = table->text(row, "description"),
                               .type = static_cast<quint32>(table->integer(row, "type")),
                               .applied = table->integer(row, "applied"),
                               .total = table->integer(row, "total"),
                               .executedAt = {},
                               .error = table->text(row, "error"),
                               .errorStatement = table->text(row, "error_stmt"),
                               .hash = table->text(row, "hash"),
                               .partialHashes = readHashes(table->text(row, "partial_hashes")),
                               .operatorVersion = table->text(row, "operator_version")};
        if (!table->isNull(row, "executed_at")) {
            revision.executedAt =
                QDateTime::fromMSecsSinceEpoch(table->integer(row, "executed_at"), QTimeZone::utc());
        }
        history.revisions.append(std::move(revision));
    }
    return history;
}

core::Result<QString> whyNotClean(postgres::Connection& connection, const QString& historySchema,
                                  const QString& boundSchema) {
    const auto table = connection.query(QStringLiteral(
        "SELECT n.nspname::text AS schema, count(c.oid)::int AS tables, min(c.relname)::text AS first"
        " FROM pg_catalog.pg_namespace n"
        " LEFT JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relkind IN ('r', 'p')"
        "  AND NOT c.relispartition AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d"
        "   WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')"
        " WHERE n.nspname NOT IN ('information_schema', 'pg_catalog', 'pg_toast', 'crdb_internal',"
        "   'pg_extension')"
        "  AND n.nspname NOT LIKE 'pg_%temp_%'"
        "  AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d"
        "   WHERE d.classid = 'pg_catalog.pg_namespace'::regclass AND d.objid = n.oid AND d.deptype = 'e')"
        " GROUP BY n.nspname ORDER BY n.nspname"));
    if (!table) return core::fail(table);
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        const QString schema = table->text(row, "schema");
        const qint64 count = table->integer(row, "tables");
        const QString first = table->text(row, "first");
        const bool isOwnTable = schema == historySchema && count == 1 && first == QLatin1String(tableName);
        if (!boundSchema.isEmpty()) {
            if (schema == boundSchema && count > 0 && !isOwnTable)
                return QStringLiteral("found table \"%1\" in schema \"%2\"").arg(first, schema);
            continue;
        }
        if (count == 0 && schema == QLatin1String("public")) continue;
        if (count == 0 || schema != historySchema) return QStringLiteral("found schema \"%1\"").arg(schema);
        if (count > 1) return QStringLiteral("found %1 tables in schema \"%2\"").arg(count).arg(schema);
        if (!isOwnTable) return QStringLiteral("found table \"%1\" in schema \"%2\"").arg(first, schema);
    }
    return QString();
}

}  // namespace migrations
