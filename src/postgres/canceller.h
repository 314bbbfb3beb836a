#pragma once

#include <chrono>
#include <memory>

struct pg_conn;

namespace postgres {

/// Stops what a connection is doing, from any thread. A cheap handle; it may outlive its connection and then
/// does nothing.
class Canceller {
public:
    Canceller() = default;
    /// Must be made in the thread of the connection.
    explicit Canceller(pg_conn* connection);

    /// Asks the server to give up the running statement (PQcancel), which then fails with 57014. Opens a
    /// connection of its own and blocks until the server has taken the request, for ever when it hangs: never
    /// call it on the GUI thread.
    void cancel() const;
    /// The same on a thread of its own; returns at once.
    void cancelInBackground() const;
    /// Cuts the connection, for a server that no longer answers; whoever waits for it gets a Network error at
    /// once. Does not block.
    void cutOff() const;

    /// Waits until no cancel is on its way, so that it cannot hit the statement after the one it was meant
    /// for; false when that took longer than `patience`.
    bool waitUntilQuiet(std::chrono::milliseconds patience) const;
    /// Called by the connection when it closes: from now on nothing happens.
    void release();

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

}  // namespace postgres
