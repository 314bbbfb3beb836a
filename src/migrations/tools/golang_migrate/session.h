#pragma once

#include "migrations/run/advisory_lock.h"
#include "migrations/run/session.h"
#include "migrations/tools/golang_migrate/table.h"

namespace migrations {

/// The number golang-migrate locks: CRC-32 (IEEE) of schema, table and database with NULs between, times
/// 1486364155 (migrate v4, `database/util.go`). `database` is the path of the URL, `/blog`, for its command
/// line; programs that hand over a connection of theirs use the bare name.
quint32 golangMigrateLockId(const QString& schema, const QString& table, const QString& database);

/// A run of golang-migrate: migrate v4 `migrate.go`, runMigrations. The one row says the target version,
/// dirty, before a file and clean after it, both outside of the file's transaction.
class GolangMigrateSession final : public ToolSession {
public:
    static core::Result<std::unique_ptr<ToolSession>> open(const Directory& directory,
                                                           postgres::Connection& connection,
                                                           const ApplyOptions& options);

    QString historyTable() const override { return m_table.name().title(); }
    core::Result<RunPlan> plan() override;
    core::Result<RunPlan> planDown(const DownRequest& request) override;
    /// `migrate force`: any version from -1, which is none; whether there is such a file does not matter to
    /// it.
    core::Result<RunPlan> declare(const QString& version) override;
    QString version() const override { return m_version; }
    Sending sending(const MigrationFile& file, Direction direction) const override;
    core::Result<void> beforeTransaction(const FileStep& step) override;
    core::Result<void> afterTransaction(const FileStep& step) override;
    void interrupted(const FileStep& step, const Interruption& how, ApplyFailure* failure) override;

private:
    GolangMigrateSession(const Directory& directory, GolangMigrateTable table, AdvisoryLock lock);

    core::Result<GolangMigrateTable::Version> readVersion();
    void remember(qint64 version);
    /// What the row says during and after the step; -1 is none.
    qint64 targetOf(const FileStep& step) const;

    const Directory& m_directory;
    GolangMigrateTable m_table;
    AdvisoryLock m_lock;
    QString m_version;
};

}  // namespace migrations
