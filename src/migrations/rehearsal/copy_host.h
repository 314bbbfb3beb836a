#pragma once

#include "core/error.h"
#include "migrations/rehearsal/live_database.h"
#include "postgres/profile.h"
#include "schema/ddl.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>

namespace migrations {

struct CopyOptions {
    /// Where fresh clusters are kept between runs; see postgres::PrivateServer::Options.
    QString cacheFolder = {};
    /// A server that may be used instead of a private one, see openScratchHost().
    std::optional<postgres::Profile> scratch = {};
    std::stop_token stop = {};
};

/// The server that a copy lives on, with an empty database for it. Its database is gone with this object.
/// Belongs to one thread.
class CopyHost {
public:
    virtual ~CopyHost() = default;
    CopyHost(const CopyHost&) = delete;
    CopyHost& operator=(const CopyHost&) = delete;

    /// The database as the login that makes and watches the copy, and as the one that runs the migrations.
    const postgres::Profile& asMaker() const { return m_maker; }
    const postgres::Profile& asMigrationRole() const { return m_runner; }
    const QString& database() const { return m_database; }
    const QString& migrationRole() const { return m_role; }
    int majorVersion() const { return m_majorVersion; }
    const QString& version() const { return m_version; }
    /// What of the live schema can be made there.
    const schema::DdlOptions& ddlOptions() const { return m_ddlOptions; }
    /// Makes the database anew, empty. False when that would not be the server that it was, because a role
    /// has been made or changed there.
    virtual core::Result<bool> startOver(const LiveDatabase& live) = 0;
    /// Gives the tables of the database, which are empty, the numbers of rows that the live ones have, so
    /// that the planner plans as there. Says of how many; nothing where that cannot be.
    virtual core::Result<std::optional<int>> takeRowCounts(const LiveDatabase& live) {
        Q_UNUSED(live)
        return std::nullopt;
    }
    /// Whether a setting of `role` can be made there; empty is the database.
    virtual bool takesSettingsOf(const QString& role) const = 0;
    /// What is not the same there as on the live server, in sentences.
    const QStringList& differences() const { return m_differences; }

protected:
    CopyHost() = default;
    /// Makes the database with the encoding and locale of the live one, or with locale C.
    core::Result<void> makeDatabase(postgres::Connection& admin, const LiveDatabase& live,
                                    const QString& owner);
    core::Result<void> dropDatabase(postgres::Connection& admin) const;

    postgres::Profile m_maker, m_runner;
    QString m_database;
    QString m_role;
    int m_majorVersion = 0;
    QString m_version;
    schema::DdlOptions m_ddlOptions;
    QStringList m_differences;
};

/// A private server of the live major version, or of the nearest one that is installed, with the live roles.
/// Blocks.
core::Result<std::unique_ptr<CopyHost>> startPrivateHost(const LiveDatabase& live,
                                                         const CopyOptions& options);

/// A database with a random name on the server of `scratch`, which the user named; it is dropped at the end.
/// Invalid when that is the live server, or cannot be told from it; NotAllowed without CREATEDB. Roles are
/// not made there, because they belong to the whole server; those that a migration
/// makes stay. Blocks.
core::Result<std::unique_ptr<CopyHost>> openScratchHost(const LiveDatabase& live,
                                                        const postgres::Profile& scratch,
                                                        std::stop_token stop);

}  // namespace migrations
