#pragma once

#include "migrations/tools/row_session.h"

namespace migrations {

/// What goose would do; indices into `Directory::files`.
struct GoosePlan {
    QList<qsizetype> missing;  ///< older than the newest version of the table, and without a row
    QList<qsizetype> next;
    std::optional<Refusal> refusal;  ///< because of `missing`; absent when they are allowed
};

/// goose's algorithm for `up` (pressly/goose v3 `up.go`, UpToContext): every row counts, also one that says
/// is_applied = false. `versions` are those of all rows, 0 among them.
GoosePlan planGoose(const Directory& directory, const QList<qint64>& versions, bool allowsMissing);

/// A run of goose's command line: table goose_db_version, no lock.
class GooseSession final : public RowSession {
public:
    static core::Result<std::unique_ptr<ToolSession>> open(const Directory& directory,
                                                           postgres::Connection& connection,
                                                           const ApplyOptions& options);

    core::Result<RunPlan> plan() override;
    core::Result<RunPlan> planDown(const DownRequest& request) override;
    std::optional<Refusal> refuses(const FileStep& step) override;
    /// pgx takes the COMMIT that comes too late for a success.
    bool mayEndTransaction() const override { return true; }
    /// pgx takes no connection out of its pool again that is inside a transaction.
    bool dropsTransactions() const override { return true; }

protected:
    core::Result<void> insertRow(const MigrationFile& file) override;
    core::Result<void> deleteRow(const MigrationFile& file) override;
    core::Result<QString> readVersion() override;

private:
    GooseSession(const Directory& directory, postgres::Connection& connection, TableName table,
                 bool allowsMissing);
    core::Result<void> ensure();
    /// The rows from the newest to the oldest.
    struct Row {
        qint64 version = 0;
        bool isApplied = true;
    };
    core::Result<QList<Row>> readRows();
    /// The versions that are applied, the present one first.
    static QList<qint64> applied(const QList<Row>& rows);
    QString written(qint64 version) const;

    const bool m_allowsMissing;
};

}  // namespace migrations
