#pragma once

#include "migrations/histories/table_name.h"

#include <optional>

namespace postgres {
class Connection;
}

namespace migrations {

/// golang-migrate's history table, written as migrate v4 `database/postgres/postgres.go` writes it.
class GolangMigrateTable {
public:
    /// Finds the table, see findHistory(). Does not create it.
    static core::Result<GolangMigrateTable> find(postgres::Connection& connection, const QString& wanted);

    const TableName& name() const { return m_name; }

    core::Result<void> ensure();
    struct Version {
        std::optional<qint64> number;
        bool isDirty = false;
    };
    core::Result<Version> read();
    /// Replaces the one row, in a transaction of its own.
    core::Result<void> write(Version version);

private:
    GolangMigrateTable(postgres::Connection& connection, TableName name);

    postgres::Connection& m_connection;
    TableName m_name;
};

}  // namespace migrations
