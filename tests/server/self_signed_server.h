#pragma once

#include "support/loopback_server.h"

#include <QString>

#include <atomic>

/// Speaks TLS on this machine with a certificate that nobody vouches for, and counts who talks to it all the
/// same.
class SelfSignedServer {
public:
    SelfSignedServer();

    QString address() const { return QString("https://127.0.0.1:%1").arg(m_server.port()); }
    int connections() const { return m_server.connections(); }
    /// Requests that came in through TLS.
    int requests() const { return m_requests; }

private:
    std::atomic<int> m_requests = 0;
    support::LoopbackServer m_server;
};
