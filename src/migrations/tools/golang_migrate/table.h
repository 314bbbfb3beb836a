#pragma once

#include "core/error.h"

#include <QString>

#include <optional>

namespace postgres {
class Connection;
}

namespace migrations {

/// golang-migrate's history table, written as migrate v4 `database/postgres/postgres.go` writes it.
class GolangMigrateTable {
public:
    /// Finds the table: `wanted` (`table` or `schema.table`) if given; else schema_migrations in
    /// current_schema(); else, if there is exactly one in another schema, that one, because a second one
    /// would run everything again. Does not create it.
    static core::Result<GolangMigrateTable> find(postgres::Connection& connection, const QString& wanted);

    const QString& schema() const { return m_schema; }
    const QString& table() const { return m_table; }
    QString title() const { return m_schema + QLatin1Char('.') + m_table; }

    core::Result<void> ensure();
    struct Version {
        std::optional<qint64> number;
        bool isDirty = false;
    };
    core::Result<Version> read();
    /// Replaces the one row, in a transaction of its own.
    core::Result<void> write(Version version);

private:
    GolangMigrateTable(postgres::Connection& connection, QString schema, QString table);

    postgres::Connection& m_connection;
    QString m_schema;
    QString m_table;
    QString m_quoted;
};

}  // namespace migrations
