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
    /// How write() takes the old row away. TRUNCATE is the tool's own way; on a private copy, where no other
    /// session could tell, DELETE gives the same without new files for table and index.
    enum class Emptying { Truncate, Delete };
    void setEmptying(Emptying how) { m_emptying = how; }
    /// Replaces the one row, in a transaction of its own.
    core::Result<void> write(Version version);

private:
    GolangMigrateTable(postgres::Connection& connection, TableName name);

    postgres::Connection& m_connection;
    TableName m_name;
    Emptying m_emptying = Emptying::Truncate;
};

}  // namespace migrations
