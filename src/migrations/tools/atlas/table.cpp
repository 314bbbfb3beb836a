#include "migrations/tools/atlas/table.h"

#include "migrations/histories/columns.h"
#include "migrations/tools/atlas/revisions.h"
#include "postgres/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace migrations {

using postgres::Connection;

namespace {

/// Columns that are NOT NULL hold an empty text where there is none.
QString present(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

}  // namespace

AtlasTable::AtlasTable(Connection& connection, QString schema)
    : m_connection(connection),
      m_schema(std::move(schema)),
      m_quoted(Connection::quotedName(m_schema) + QStringLiteral(".\"atlas_schema_revisions\"")) {}

core::Result<AtlasTable> AtlasTable::find(Connection& connection, const QString& wanted,
                                          const QString& boundSchema) {
    if (!wanted.isEmpty()) return AtlasTable(connection, wanted);
    const auto histories = readHistories(connection);
    if (!histories) return core::fail(histories);
    QStringList schemas;
    for (const AtlasHistory& history : histories->atlas)
        schemas.append(history.schema);
    const QString own = QStringLiteral("atlas_schema_revisions");
    for (const QString& preferred : {boundSchema, own, QStringLiteral("public")}) {
        if (schemas.contains(preferred)) return AtlasTable(connection, preferred);
    }
    if (!schemas.isEmpty()) return AtlasTable(connection, schemas.first());
    return AtlasTable(connection, boundSchema.isEmpty() ? own : boundSchema);
}

core::Result<void> AtlasTable::ensure() {
    const auto exists = m_connection.query(
        QStringLiteral("SELECT count(*) AS schemas FROM pg_catalog.pg_namespace WHERE nspname = ?"),
        {m_schema});
    if (!exists) return core::fail(exists);
    if (exists->integer(0, "schemas") == 0) {
        if (auto made =
                m_connection.query(QStringLiteral("CREATE SCHEMA %1").arg(Connection::quotedName(m_schema)));
            !made)
            return core::fail(made);
    }
    const auto columns = columnsOf(m_connection, m_schema, QStringLiteral("atlas_schema_revisions"));
    if (!columns) return core::fail(columns);
    QStringList statements;
    if (!columns->contains("version")) {
        statements.append(
            QStringLiteral(
                "CREATE TABLE %1 (\"version\" character varying NOT NULL, "
                "\"description\" character varying NOT NULL, \"type\" bigint NOT NULL DEFAULT 2, "
                "\"applied\" bigint NOT NULL DEFAULT 0, \"total\" bigint NOT NULL DEFAULT 0, "
                "\"executed_at\" timestamptz NOT NULL, \"execution_time\" bigint NOT NULL, "
                "\"error\" text NULL, \"error_stmt\" text NULL, \"hash\" character varying NOT NULL, "
                "\"partial_hashes\" jsonb NULL, \"operator_version\" character varying NOT NULL, "
                "PRIMARY KEY (\"version\"))")
                .arg(m_quoted));
    } else {
        constexpr std::pair<const char*, const char*> later[] = {
            {"type", "bigint NOT NULL DEFAULT 2"},
            {"applied", "bigint NOT NULL DEFAULT 0"},
            {"total", "bigint NOT NULL DEFAULT 0"},
            {"error", "text NULL"},
            {"error_stmt", "text NULL"},
            {"partial_hashes", "jsonb NULL"},
        };
        for (const auto& [name, definition] : later) {
            if (columns->contains(name)) continue;
            statements.append(QStringLiteral("ALTER TABLE %1 ADD COLUMN \"%2\" %3")
                                  .arg(m_quoted, QLatin1String(name), QLatin1String(definition)));
        }
    }
    for (const QString& statement : std::as_const(statements)) {
        if (auto done = m_connection.query(statement); !done) return core::fail(done);
    }
    return {};
}

core::Result<QList<AtlasRevision>> AtlasTable::read() {
    auto history = readAtlasHistory(m_connection, m_schema);
    if (!history) return core::fail(history);
    return std::move(history->revisions);
}

core::Result<void> AtlasTable::write(const AtlasRevision& revision, std::chrono::nanoseconds executionTime) {
    // Go writes a nil slice as the JSON null, not as SQL's.
    const QString hashes =
        revision.partialHashes.isEmpty()
            ? QStringLiteral("null")
            : QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(revision.partialHashes))
                                    .toJson(QJsonDocument::Compact));
    auto written = m_connection.query(
        QStringLiteral(
            "INSERT INTO %1 AS r (version, description, type, applied, total, executed_at, execution_time, "
            "error,"
            " error_stmt, hash, partial_hashes, operator_version)"
            " VALUES (?, ?, ?, ?, ?, pg_catalog.clock_timestamp(), ?, ?, ?, ?, ?::jsonb, ?)"
            " ON CONFLICT (version) DO UPDATE SET type = excluded.type, applied = excluded.applied,"
            " total = excluded.total, execution_time = excluded.execution_time, error = excluded.error,"
            " error_stmt = excluded.error_stmt, hash = excluded.hash,"
            " partial_hashes = excluded.partial_hashes, operator_version = excluded.operator_version")
            .arg(m_quoted),
        {revision.version, present(revision.description), revision.type, revision.applied, revision.total,
         static_cast<qint64>(executionTime.count()), present(revision.error),
         present(revision.errorStatement), present(revision.hash), hashes, revision.operatorVersion});
    if (!written) return core::fail(written);
    return {};
}

}  // namespace migrations
