#include "postgres/temporary_server.h"

#include "postgres/server_programs.h"

#include <QDir>

namespace postgres {

TemporaryServer::TemporaryServer(const QString& purpose)
    : m_folder(QDir::tempPath() + QLatin1Char('/') + purpose + QStringLiteral("-XXXXXX")) {}

TemporaryServer::~TemporaryServer() {
    // Before the folder goes.
    if (m_server) m_server->stop();
}

core::Result<std::unique_ptr<TemporaryServer>> TemporaryServer::start(const Options& options) {
    const auto programs = nearestServerPrograms(findServerPrograms(), options.majorVersion);
    if (!programs) return core::fail(programs);
    std::unique_ptr<TemporaryServer> out(new TemporaryServer(options.purpose));
    if (!out->m_folder.isValid())
        return core::fail(core::ErrorKind::Internal,
                          tr("There is not enough space for a private server in %1: %2.")
                              .arg(QDir::tempPath(), out->m_folder.errorString()));
    // As root the server runs as another user, who has to get past this folder; inside it is closed.
    QFile::setPermissions(out->m_folder.path(),
                          QFile::permissions(out->m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
    auto server = PrivateServer::start({.folder = out->m_folder.filePath(QStringLiteral("postgres")),
                                        .port = {},
                                        .durability = PrivateServer::Durability::Fast,
                                        .cacheFolder = options.cacheFolder,
                                        .majorVersion = programs->majorVersion,
                                        .stop = options.stop});
    if (!server) return core::fail(server);
    out->m_server = *std::move(server);
    out->m_majorVersion = programs->majorVersion;
    return out;
}

}  // namespace postgres
