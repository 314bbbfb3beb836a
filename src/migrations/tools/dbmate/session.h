#pragma once

#include "migrations/tools/row_session.h"

namespace migrations {

/// A run of dbmate 2 (amacneil/dbmate `pkg/dbmate/db.go`): table schema_migrations(version), no lock. Every
/// file without a row runs, in the order of the bytes of the names.
class DbmateSession final : public RowSession {
public:
    static core::Result<std::unique_ptr<ToolSession>> open(const Directory& directory,
                                                           postgres::Connection& connection,
                                                           const ApplyOptions& options);

    core::Result<RunPlan> plan() override;
    core::Result<RunPlan> planDown(const DownRequest& request) override;
    std::optional<Refusal> refuses(const FileStep& step) override;

protected:
    core::Result<void> insertRow(const MigrationFile& file) override;
    core::Result<void> deleteRow(const MigrationFile& file) override;
    core::Result<QString> readVersion() override;

private:
    DbmateSession(const Directory& directory, postgres::Connection& connection, TableName table,
                  bool isStrict);
    core::Result<void> ensure();
    core::Result<QStringList> readRows();

    const bool m_isStrict;
};

}  // namespace migrations
