#pragma once

#include <QString>

#include <atomic>
#include <thread>

/// Speaks TLS on this machine with a certificate that nobody vouches for, and counts who talks to it all the
/// same.
class SelfSignedServer {
public:
    SelfSignedServer();
    ~SelfSignedServer();

    QString address() const { return QString("https://127.0.0.1:%1").arg(m_port); }
    int connections() const { return m_connections; }
    /// Requests that came in through TLS.
    int requests() const { return m_requests; }

private:
    void serve();

    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<bool> m_isStopping = false;
    std::atomic<int> m_connections = 0;
    std::atomic<int> m_requests = 0;
    std::jthread m_thread;
};
