#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <list>
#include <stop_token>
#include <thread>

namespace support {

/// Listens on a free port of this machine and serves each connection, for fakes of what a real program talks
/// to. On threads, so that a test may block until that program is done; a fake whose test runs an event loop
/// needs no more than QTcpServer.
class LoopbackServer {
public:
    /// Runs on the connection's thread. `socket` blocks and is closed afterwards; who waits on it looks at
    /// `stop`, see waitForInput().
    using Serve = std::function<void(int socket, const std::stop_token& stop)>;

    /// A failure to listen is fatal.
    explicit LoopbackServer(Serve serve);
    /// Asks all connections to stop and waits for them.
    ~LoopbackServer();

    quint16 port() const { return m_port; }
    /// How many have connected so far.
    int connections() const { return m_count; }

    /// Returns when there is something to read or the other side has gone; false when it was stopped before.
    static bool waitForInput(int socket, const std::stop_token& stop);

private:
    void accept(const std::stop_token& stop);

    Serve m_serve;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<int> m_count = 0;
    std::list<std::jthread> m_connections;  ///< of the accepting thread, until that has ended
    std::jthread m_thread;
};

}  // namespace support
