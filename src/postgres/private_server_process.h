#pragma once

#include "postgres/cluster_folder.h"
#include "postgres/private_server.h"
#include "postgres/server_programs.h"
#include "postgres/server_user.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QProcess;

namespace postgres {

/// The postmaster and what it needs, on the keeper thread of a PrivateServer. Everything blocks; the getters
/// may be used from other threads while nothing starts or stops.
class PrivateServerProcess : public QObject {
    Q_OBJECT

public:
    explicit PrivateServerProcess(PrivateServer::Options options);
    ~PrivateServerProcess() override;

    core::Result<void> start();
    void stop();
    /// Makes a start in progress end soon; from any thread.
    void abandon() { m_abandoned = true; }

    const PrivateServer::Options& options() const { return m_options; }
    const ServerPrograms& programs() const { return m_programs; }
    QString socketFolder() const { return m_socketFolder; }
    QString password() const { return m_password; }
    quint16 port() const { return m_port; }
    qint64 processId() const { return m_processId; }
    QString log() const;
    Profile profile(const QString& database, const QString& user) const;
    QString url(const QString& database, const QString& user) const;

signals:
    void died(const core::Error& why);

private:
    void prepare(QProcess& process) const;
    core::Result<void> runTool(const char* program, const QStringList& arguments) const;
    core::Result<void> makeCluster() const;
    core::Result<void> choosePort();
    core::Result<void> launch();
    core::Result<void> setPassword();
    bool isReady() const;
    /// The number in the socket's name, which is the TCP port where there is one.
    quint16 socketPort() const { return m_port == 0 ? 5432 : m_port; }
    bool isCancelled() const { return m_abandoned || m_options.stop.stop_requested(); }
    std::unexpected<core::Error> explain(const QString& said) const;

    PrivateServer::Options m_options;
    ServerPrograms m_programs;
    std::optional<ServerUser> m_user;
    std::unique_ptr<ClusterFolder> m_folder;
    std::unique_ptr<QProcess> m_process;
    std::atomic<qint64> m_processId = 0;
    std::atomic<bool> m_abandoned = false;
    QString m_socketFolder;
    QString m_password;
    quint16 m_port = 0;
};

}  // namespace postgres
