#pragma once

#include "postgres/session.h"

#include <QTimer>

class QSocketNotifier;

namespace postgres {

/// The worker-thread side of a Session: owns the connection, takes requests one by one, watches the socket in
/// between and reopens a lost connection.
class SessionWorker : public QObject {
    Q_OBJECT

public:
    SessionWorker(Profile profile, Access access, std::shared_ptr<RequestQueue> queue);
    ~SessionWorker() override;

public slots:
    /// Does whatever waits in the queue.
    void work();

signals:
    void stateChanged(postgres::Session::State state, const std::optional<postgres::ServerInfo>& info,
                      const std::optional<core::Error>& error);
    void statementLogged(const postgres::LedgerEntry& entry);

private:
    core::Result<void> ensureConnected();
    void serve(Request& request);
    void watchSocket();
    void lose(const core::Error& why);
    void retryLater();

    Profile m_profile;
    Access m_access;
    std::shared_ptr<RequestQueue> m_queue;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QSocketNotifier> m_watch;
    QTimer m_retry;
    std::chrono::milliseconds m_pause;
    bool m_stoodBefore = false;
};

}  // namespace postgres
