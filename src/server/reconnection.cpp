#include "server/reconnection.h"

#include <boost/asio/as_tuple.hpp>

#include <algorithm>
#include <optional>
#include <random>
#include <utility>

namespace server {

Reconnection::Reconnection(asio::io_context& context, std::chrono::milliseconds shortest,
                           std::chrono::milliseconds longest)
    : m_shortest(shortest), m_longest(longest), m_next(shortest), m_pause(context) {}

Task<> Reconnection::run(std::function<Task<>()> attempt, std::function<void(const std::string&)> failed) {
    std::minstd_rand random(std::random_device{}());
    while (!m_isStopped) {
        std::optional<std::string> reason;
        try {
            co_await attempt();
        } catch (const std::exception& failure) {
            reason = failure.what();
        }
        if (reason) failed(*reason);
        if (m_isStopped) break;
        // Jitter, so that what was restarted is not met by all connections at the same moment.
        m_lastPause = std::exchange(m_next, std::min(m_next * 2, m_longest));
        m_pause.expires_after(m_lastPause + std::chrono::milliseconds(random() % 50));
        co_await m_pause.async_wait(asio::as_tuple(useTask));
    }
}

void Reconnection::stop() {
    m_isStopped = true;
    m_pause.cancel();
}

}  // namespace server
