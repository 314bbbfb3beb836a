#pragma once

#include "server/http/task.h"

#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <functional>
#include <string>

namespace server {

/// Brings a connection up again after every loss, with pauses between the attempts that grow up to a limit.
/// No exception ends it: what cannot be had now may be there at the next attempt. Bound to one io_context.
class Reconnection {
public:
    /// The pause after an attempt that failed is `shortest` at first, and twice the one before after each
    /// further failure.
    Reconnection(asio::io_context& context, std::chrono::milliseconds shortest,
                 std::chrono::milliseconds longest);

    /// Runs `attempt`, which connects and returns or throws when the connection is over, again and again;
    /// `failed` gets what it threw as a sentence. Returns after stop(). Spawn it once.
    Task<> run(std::function<Task<>()> attempt, std::function<void(const std::string&)> failed);
    /// The attempt has led to a connection that works: after it, pauses are short again.
    void succeeded() { m_next = m_shortest; }
    /// Ends the present pause and run(); what `attempt` waits for is the caller's to end.
    void stop();
    bool isStopped() const { return m_isStopped; }
    /// The last one, without what chance adds to it.
    std::chrono::milliseconds pause() const { return m_lastPause; }

private:
    using Clock = std::chrono::steady_clock;
    using Timer = asio::basic_waitable_timer<Clock, asio::wait_traits<Clock>, Executor>;

    std::chrono::milliseconds m_shortest;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_next;
    std::chrono::milliseconds m_lastPause{0};
    Timer m_pause;
    bool m_isStopped = false;
};

}  // namespace server
