#pragma once

#include "core/error.h"
#include "migrations/rehearsal/live_database.h"
#include "postgres/private_server.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>
#include <stop_token>

namespace migrations {

struct CopyOptions {
    /// Where fresh clusters are kept between runs; see postgres::PrivateServer::Options.
    QString cacheFolder;
    std::stop_token stop;
};

/// A private server that holds the live schema without its rows, the rows of the history tables, its roles
/// and its settings: what the pending migrations are rehearsed on. Gone with this object.
class RehearsalCopy {
public:
    /// Takes about a second for a small schema. Blocks; the object belongs to the calling thread.
    static core::Result<std::unique_ptr<RehearsalCopy>> make(const LiveDatabase& live,
                                                             const CopyOptions& options);
    ~RehearsalCopy();

    /// Its database as the role that runs the migrations, and as superuser.
    postgres::Profile asMigrationRole() const;
    postgres::Profile asSuperuser() const;
    const QString& migrationRole() const { return m_role; }
    int majorVersion() const { return m_majorVersion; }
    QString version() const { return m_server->version(); }
    /// What is not the same as in the live database, in sentences: another major version, extensions that are
    /// not installed here, a collation.
    const QStringList& standIns() const { return m_standIns; }
    /// True when something is missing in it, so that a statement may fail here and not in the live database.
    bool isIncomplete() const { return m_isIncomplete; }

private:
    RehearsalCopy() = default;
    core::Result<void> start(const LiveDatabase& live, const CopyOptions& options);
    core::Result<void> makeRoles(postgres::Connection& admin, const LiveDatabase& live);
    core::Result<void> makeDatabase(postgres::Connection& admin, const LiveDatabase& live);
    core::Result<void> fill(const LiveDatabase& live);
    core::Result<void> fillSchema(postgres::Connection& connection, const LiveDatabase& live);
    void runLeniently(postgres::Connection& connection, const QString& ddl);
    void applySettings(postgres::Connection& connection, const LiveDatabase& live);

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/colophon-rehearsal-XXXXXX")};
    std::unique_ptr<postgres::PrivateServer> m_server;
    QString m_database;
    QString m_role;
    int m_majorVersion = 0;
    QStringList m_standIns;
    bool m_isIncomplete = false;
};

}  // namespace migrations
