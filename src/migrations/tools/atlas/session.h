#pragma once

#include "migrations/run/advisory_lock.h"
#include "migrations/run/session.h"
#include "migrations/tools/atlas/settings.h"
#include "migrations/tools/atlas/table.h"

#include <QElapsedTimer>
#include <QHash>

namespace migrations {

/// The number Atlas locks for a name: FNV-1, 32 bits (ariga/atlas `sql/postgres/driver.go`).
quint32 atlasLockId(const QByteArray& name);
/// atlas_migrate_execute, held by `atlas migrate apply`.
inline constexpr quint32 atlasApplyLock = 2686470616;

/// A run of `atlas migrate apply`: Executor.Execute of ariga/atlas `sql/migrate/migrate.go`. The row of a
/// file is written before, between and after its statements, inside its transaction.
class AtlasSession final : public ToolSession {
public:
    static core::Result<std::unique_ptr<ToolSession>> open(const Directory& directory,
                                                           postgres::Connection& connection,
                                                           const ApplyOptions& options);

    QString historyTable() const override { return m_table.title(); }
    core::Result<RunPlan> plan() override;
    /// Writes the row that `atlas migrate apply --baseline` writes, only into a database without history, and
    /// runs nothing: Atlas begins after that version then.
    core::Result<RunPlan> declare(const QString& version) override;
    QString version() const override { return m_version; }
    Sending sending(const MigrationFile& file, Direction direction) const override;
    std::optional<Refusal> refuses(const FileStep& step) override;
    core::Result<int> begin(const FileStep& step) override;
    core::Result<void> ran(const FileStep& step, int number) override;
    void failed(const FileStep& step, int number, const ApplyFailure& failure) override;
    core::Result<void> end(const FileStep& step) override;
    core::Result<void> afterTransaction(const FileStep& step) override;
    void interrupted(const FileStep& step, const Interruption& how, ApplyFailure* failure) override;

private:
    AtlasSession(const Directory& directory, postgres::Connection& connection, AtlasSettings settings,
                 QString boundSchema, AdvisoryLock lock, AtlasTable table);
    void reach(const QString& version);
    core::Result<void> write();
    core::Result<void> checkUnchanged(const FileStep& step) const;

    const Directory& m_directory;
    postgres::Connection& m_connection;
    AtlasSettings m_settings;
    const QString m_boundSchema;                ///< the one schema the connection is bound to; empty for all
    const QHash<QString, QString> m_sumHashes;  ///< of the files, by their names
    AdvisoryLock m_lock;
    AtlasTable m_table;
    QList<AtlasRevision> m_revisions;
    QString m_version;

    // Of the present step.
    AtlasRevision m_revision;
    QStringList m_hashes;  ///< over the statements up to each, as in the column partial_hashes
    QElapsedTimer m_clock;
};

}  // namespace migrations
