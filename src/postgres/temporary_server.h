#pragma once

#include "core/error.h"
#include "postgres/private_server.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace postgres {

/// A PrivateServer in a temporary folder, of the installed version that is nearest to a wanted one. Server
/// and folder are gone with this object. Blocks; belongs to one thread.
class TemporaryServer {
    Q_DECLARE_TR_FUNCTIONS(postgres::TemporaryServer)

public:
    struct Options {
        /// The wanted one, see nearestServerPrograms(); 0: the newest that is installed.
        int majorVersion = 0;
        /// What the name of the folder begins with.
        QString purpose = QStringLiteral("colophon");
        /// As in PrivateServer::Options.
        QString cacheFolder = {};
        /// As in PrivateServer::Options.
        std::stop_token stop = {};
    };
    /// The errors are those of PrivateServer::start(); Internal when there is no room for the folder.
    static core::Result<std::unique_ptr<TemporaryServer>> start(const Options& options);
    ~TemporaryServer();

    PrivateServer& server() const { return *m_server; }
    /// What it runs, which may not be what was wanted.
    int majorVersion() const { return m_majorVersion; }

private:
    explicit TemporaryServer(const QString& purpose);

    QTemporaryDir m_folder;
    std::unique_ptr<PrivateServer> m_server;
    int m_majorVersion = 0;
};

}  // namespace postgres
