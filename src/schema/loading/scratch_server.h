#pragma once

#include "core/error.h"
#include "postgres/connection.h"
#include "postgres/private_server.h"
#include "schema/snapshot.h"

#include <QTemporaryDir>

#include <functional>
#include <stop_token>

namespace schema {

/// A private server in a temporary folder, on which schemas are made that exist as text only. Gone with this
/// object. Blocks; one thread.
class ScratchServer {
public:
    /// Starts the Postgres of `majorVersion`, or the newest that is installed when that one is not (or is 0).
    /// `cacheFolder` as in PrivateServer::Options.
    static core::Result<std::unique_ptr<ScratchServer>> start(int majorVersion, std::stop_token stop,
                                                              const QString& cacheFolder = {});

    postgres::PrivateServer& server() const { return *m_server; }
    int majorVersion() const;

    /// Makes an empty database, lets `fill` make something in it and reads its schema without sizes.
    /// Where `fill` fails because a role is missing, the role is made (NOLOGIN) and a fresh database tried.
    using Fill = std::function<core::Result<void>(postgres::Connection&)>;
    core::Result<Snapshot> snapshotOf(const Fill& fill);

private:
    ScratchServer() = default;
    core::Result<std::unique_ptr<postgres::Connection>> makeDatabase();
    core::Result<void> makeRole(const QString& name);

    QTemporaryDir m_folder;
    std::unique_ptr<postgres::PrivateServer> m_server;
    std::stop_token m_stop;
    int m_databases = 0;
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
