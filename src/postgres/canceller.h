#pragma once

#include <chrono>
#include <memory>

struct pg_conn;

namespace postgres {

/// Cancels the running statement of a connection, from any thread. A cheap handle; it may outlive its
/// connection and then does nothing.
class Canceller {
public:
    Canceller() = default;
    /// Must be made in the thread of the connection.
    explicit Canceller(pg_conn* connection);

    /// Asks the server to cancel the running statement (PQcancel), which then fails with 57014. Opens a
    /// separate connection and blocks until the server has accepted the request, without a timeout: never
    /// call it on the GUI thread.
    void cancel() const;
    /// The same on a separate thread; returns immediately.
    void cancelInBackground() const;
    /// Closes the connection of a server that no longer answers; its waiting caller immediately gets a
    /// Network error. Does not block.
    void cutOff() const;

    /// Waits until no cancel request is in progress, so that it cannot hit a later statement; false if that
    /// took longer than `patience`.
    bool waitUntilQuiet(std::chrono::milliseconds patience) const;
    /// Called by the connection when it closes: from now on nothing happens.
    void release();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

}  // namespace postgres
