#pragma once

#include "core/error.h"
#include "postgres/connection.h"
#include "postgres/temporary_server.h"
#include "schema/loading/prelude.h"
#include "schema/snapshot.h"

#include <functional>
#include <stop_token>

namespace schema {

/// What the databases of a ScratchServer are like, so that what runs in them finds what it expects.
struct ScratchDatabase {
    QString name = {};  ///< empty: any
    QString role = {};  ///< who fills it: a superuser that is made for it; empty: postgres
    /// Of the database: `{"search_path", "app, public"}`. Those that the server does not know are passed
    /// over.
    QList<std::pair<QString, QString>> settings = {};
    Prelude prelude = {};  ///< runs in it first
};

/// A private server in a temporary folder, on which schemas are made that exist as text only. Gone with this
/// object. Blocks; one thread.
class ScratchServer {
public:
    /// Starts the Postgres of `majorVersion`, or the one nearest to it, see postgres::TemporaryServer; 0 is
    /// the newest. `cacheFolder` as in PrivateServer::Options.
    static core::Result<std::unique_ptr<ScratchServer>> start(int majorVersion, std::stop_token stop,
                                                              const QString& cacheFolder = {});

    postgres::PrivateServer& server() const { return m_server->server(); }
    int majorVersion() const { return m_server->majorVersion(); }

    /// The databases that are made from now on; each is dropped when the next is made, and the roles that
    /// were made in it with it.
    void setDatabase(ScratchDatabase database) { m_database = std::move(database); }

    /// Makes an empty database, lets `fill` make something in it and reads its schema without sizes.
    /// Where `fill` fails because a role is missing, the role is made (NOLOGIN) and a fresh database tried.
    using Fill = std::function<core::Result<void>(postgres::Connection&)>;
    core::Result<Snapshot> snapshotOf(const Fill& fill);

private:
    ScratchServer() = default;
    /// Roles in `kept` stay.
    core::Result<std::unique_ptr<postgres::Connection>> makeDatabase(const QStringList& kept);
    core::Result<void> dropLast(postgres::Connection& admin, const QStringList& kept);
    core::Result<void> makeRole(const QString& name);
    core::Result<void> prepare(postgres::Connection& admin, const QString& name);

    std::unique_ptr<postgres::TemporaryServer> m_server;
    std::stop_token m_stop;
    ScratchDatabase m_database;
    int m_databases = 0;
    QString m_last;  ///< the database that was made last
};

/// The schema that a script makes, as psql would run it; `notes` gets what was passed over. The error names
/// `fileName`, line and column of what the server refused.
core::Result<Snapshot> loadScript(ScratchServer& scratch, const QByteArray& text, const QString& fileName,
                                  QStringList& notes);

/// The extensions of `snapshot` that this installation of Postgres does not have.
core::Result<QStringList> missingExtensions(ScratchServer& scratch, const Snapshot& snapshot);

/// The schema that the DDL of `snapshot` makes.
core::Result<Snapshot> reload(ScratchServer& scratch, const Snapshot& snapshot);

}  // namespace schema
