#include "migrations/tools/golang_migrate/table.h"

#include "postgres/connection.h"

namespace migrations {

using postgres::Connection;

GolangMigrateTable::GolangMigrateTable(Connection& connection, TableName name)
    : m_connection(connection), m_name(std::move(name)) {}

core::Result<GolangMigrateTable> GolangMigrateTable::find(Connection& connection, const QString& wanted) {
    auto name = findHistory(connection, Tool::GolangMigrate, wanted, QStringLiteral("schema_migrations"));
    if (!name) return core::fail(name);
    return GolangMigrateTable(connection, *std::move(name));
}

core::Result<void> GolangMigrateTable::ensure() {
    const auto exists = tableExists(m_connection, m_name);
    if (!exists) return core::fail(exists);
    if (*exists) return {};
    const auto created =
        m_connection.query(QStringLiteral("CREATE TABLE IF NOT EXISTS %1"
                                          " (version bigint not null primary key, dirty boolean not null)")
                               .arg(m_name.quoted()));
    if (!created) return core::fail(created);
    return {};
}

core::Result<GolangMigrateTable::Version> GolangMigrateTable::read() {
    const auto row = m_connection.query(
        QStringLiteral("SELECT version::bigint AS version, dirty FROM %1 LIMIT 1").arg(m_name.quoted()));
    if (!row) return core::fail(row);
    if (row->isEmpty()) return Version{};
    return Version{row->integer(0, "version"), row->boolean(0, "dirty")};
}

core::Result<void> GolangMigrateTable::write(Version version) {
    QString sql = m_emptying == Emptying::Truncate ? QStringLiteral("TRUNCATE %1").arg(m_name.quoted())
                                                   : QStringLiteral("DELETE FROM %1").arg(m_name.quoted());
    if (version.number)
        sql += QStringLiteral("; INSERT INTO %1 (version, dirty) VALUES (%2, %3)")
                   .arg(m_name.quoted())
                   .arg(*version.number)
                   .arg(version.isDirty ? QStringLiteral("true") : QStringLiteral("false"));
    // One message, which is a transaction to the server.
    const auto written = m_connection.queryAll(sql);
    if (!written) return core::fail(written);
    return {};
}

}  // namespace migrations
