#pragma once

#include "core/error.h"
#include "migrations/rehearsal/copy_host.h"

#include <functional>
#include <memory>

namespace migrations {

/// A database that holds the live schema without its rows, the rows of the history tables and the settings:
/// what the pending migrations are rehearsed on. On a private server, which has the live roles as well, or on
/// one that the user named. Gone with this object.
class RehearsalCopy {
public:
    /// Takes about a second for a small schema. Blocks; the object belongs to the calling thread.
    static core::Result<std::unique_ptr<RehearsalCopy>> make(const LiveDatabase& live,
                                                             const CopyOptions& options);

    /// Makes the database anew, as it was before the run. False when that needs another copy, see
    /// CopyHost::startOver(). Blocks.
    core::Result<bool> startOver(const LiveDatabase& live, const CopyOptions& options);

    /// Its database as the role that runs the migrations, and as the login that made and watches it.
    postgres::Profile asMigrationRole() const { return m_host->asMigrationRole(); }
    postgres::Profile asMaker() const { return m_host->asMaker(); }
    const QString& migrationRole() const { return m_host->migrationRole(); }
    int majorVersion() const { return m_host->majorVersion(); }
    QString version() const { return m_host->version(); }
    /// What is not the same as in the live database, in sentences: another major version, extensions that are
    /// not installed there, a collation.
    QStringList standIns() const { return m_host->differences() + m_standIns; }
    /// True when something is missing in it, so that a statement may fail here and not in the live database.
    bool isIncomplete() const { return m_isIncomplete; }
    /// Gives its columns the statistics of the live ones, see readColumnStatistics(); nothing happens where
    /// the tables could not get the numbers of rows. Blocks.
    core::Result<void> takeColumnStatistics(const QStringList& statistics);
    /// What its planner knows of the live rows, in one sentence.
    QString statistics() const;

private:
    RehearsalCopy() = default;
    core::Result<void> fill(const LiveDatabase& live, std::stop_token stop);
    core::Result<void> fillSchema(postgres::Connection& connection, const LiveDatabase& live);
    core::Result<void> runLeniently(postgres::Connection& connection, const QString& ddl,
                                    const std::function<core::Result<void>()>& afterExtensions);
    core::Result<void> runStatement(postgres::Connection& connection, const QByteArray& statement);
    void nameStandIns(const LiveDatabase& live, const QStringList& missing);
    void applySettings(postgres::Connection& connection, const LiveDatabase& live);
    void noteUnread(const LiveDatabase& live);

    std::unique_ptr<CopyHost> m_host;
    QStringList m_standIns;
    bool m_isIncomplete = false;
    int m_failedStatements = 0;
    std::optional<int> m_countedTables = {};
    int m_describedColumns = 0;
};

}  // namespace migrations
