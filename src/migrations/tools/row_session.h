#pragma once

#include "migrations/histories/table_name.h"
#include "migrations/run/session.h"

namespace migrations {

/// A run of a tool that keeps a row for each migration, written after its statements and inside its
/// transaction, and taken out again by the way down. Such tools take no lock.
class RowSession : public ToolSession {
public:
    QString historyTable() const override { return m_table.title(); }
    QString version() const override { return m_version; }
    core::Result<RunPlan> assume(const QString& version) override;
    Sending sending(const MigrationFile& file, Direction direction) const override;
    core::Result<void> end(const FileStep& step) override;
    core::Result<void> afterTransaction(const FileStep& step) override;
    void interrupted(const FileStep& step, const Interruption& how, ApplyFailure* failure) override;

protected:
    RowSession(const Directory& directory, postgres::Connection& connection, TableName table);

    virtual core::Result<void> insertRow(const MigrationFile& file) = 0;
    virtual core::Result<void> deleteRow(const MigrationFile& file) = 0;
    /// The version the rows say now.
    virtual core::Result<QString> readVersion() = 0;

    core::Result<void> refreshVersion();
    const Directory& directory() const { return m_directory; }
    postgres::Connection& connection() const { return m_connection; }
    const TableName& table() const { return m_table; }

private:
    const Directory& m_directory;
    postgres::Connection& m_connection;
    const TableName m_table;
    QString m_version;
};

}  // namespace migrations
