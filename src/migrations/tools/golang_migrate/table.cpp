#include "migrations/tools/golang_migrate/table.h"

#include "migrations/histories/histories.h"
#include "migrations/text.h"
#include "postgres/connection.h"

#include <algorithm>

namespace migrations {

using postgres::Connection;

GolangMigrateTable::GolangMigrateTable(Connection& connection, QString schema, QString table)
    : m_connection(connection),
      m_schema(std::move(schema)),
      m_table(std::move(table)),
      m_quoted(Connection::quotedName(m_schema) + QLatin1Char('.') + Connection::quotedName(m_table)) {}

core::Result<GolangMigrateTable> GolangMigrateTable::find(Connection& connection, const QString& wanted) {
    QString name = wanted.isEmpty() ? QStringLiteral("schema_migrations") : wanted;
    name.remove(QLatin1Char('"'));
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    if (dot >= 0) return GolangMigrateTable(connection, name.first(dot), name.sliced(dot + 1));

    const auto schema = connection.query(QStringLiteral("SELECT current_schema()::text AS schema"));
    if (!schema) return core::fail(schema);
    const QString current = schema->text(0, "schema");
    if (wanted.isEmpty()) {
        const auto histories = readHistories(connection);
        if (!histories) return core::fail(histories);
        const QList<GolangMigrateHistory>& found = histories->golangMigrate;
        const bool isHere = std::ranges::find(found, current, &GolangMigrateHistory::schema) != found.end();
        if (!isHere && found.size() == 1)
            return GolangMigrateTable(connection, found.first().schema, found.first().table);
    }
    if (current.isEmpty()) {
        return core::fail(core::ErrorKind::Invalid,
                          Text::tr("The search_path of this connection names no schema that exists, so there "
                                   "is no place for the history table."));
    }
    return GolangMigrateTable(connection, current, name);
}

core::Result<void> GolangMigrateTable::ensure() {
    const auto found =
        m_connection.query(QStringLiteral("SELECT count(1) AS tables FROM information_schema.tables"
                                          " WHERE table_schema = ? AND table_name = ?"),
                           {m_schema, m_table});
    if (!found) return core::fail(found);
    if (found->integer(0, "tables") > 0) return {};
    const auto created =
        m_connection.query(QStringLiteral("CREATE TABLE IF NOT EXISTS %1"
                                          " (version bigint not null primary key, dirty boolean not null)")
                               .arg(m_quoted));
    if (!created) return core::fail(created);
    return {};
}

core::Result<GolangMigrateTable::Version> GolangMigrateTable::read() {
    const auto row = m_connection.query(
        QStringLiteral("SELECT version::bigint AS version, dirty FROM %1 LIMIT 1").arg(m_quoted));
    if (!row) return core::fail(row);
    if (row->isEmpty()) return Version{};
    return Version{row->integer(0, "version"), row->boolean(0, "dirty")};
}

core::Result<void> GolangMigrateTable::write(Version version) {
    return m_connection.inTransaction(
        postgres::Transaction::ReadWrite, [&](Connection& connection) -> core::Result<void> {
            auto emptied = connection.query(QStringLiteral("TRUNCATE %1").arg(m_quoted));
            if (!emptied) return core::fail(emptied);
            if (!version.number) return {};
            auto inserted = connection.query(
                QStringLiteral("INSERT INTO %1 (version, dirty) VALUES (?, ?)").arg(m_quoted),
                {*version.number, version.isDirty});
            if (!inserted) return core::fail(inserted);
            return {};
        });
}

}  // namespace migrations
