#include "server/store/link_keeper.h"

#include "server/store/database_error.h"

#include <boost/asio/as_tuple.hpp>

#include <algorithm>
#include <random>
#include <utility>

namespace server {
namespace {

using namespace std::chrono_literals;

constexpr auto linkKeeperShortestPause = 50ms;
constexpr auto linkKeeperLongestPause = 3'000ms;

}  // namespace

LinkKeeper::LinkKeeper(asio::io_context& context, const Link::Options& options, const Log& log, Voice voice)
    : m_context(context), m_options(options), m_log(log), m_voice(voice), m_pause(context) {}

Task<> LinkKeeper::run() {
    std::minstd_rand random(std::random_device{}());
    auto pause = linkKeeperShortestPause;
    while (!m_isStopped) {
        try {
            co_await serve();
            pause = linkKeeperShortestPause;
        } catch (const DatabaseUnavailable& failed) {
            if (m_voice == Voice::Loud && m_trouble != failed.what())
                m_log.warning("postgres unreachable", {{"reason", failed.what()}});
            m_trouble = failed.what();
        }
        if (m_isStopped) break;
        // Jitter, so that a restarted Postgres is not met by everybody at once.
        m_pause.expires_after(pause + std::chrono::milliseconds(random() % 50));
        co_await m_pause.async_wait(asio::as_tuple(useTask));
        pause = std::min<std::chrono::milliseconds>(pause * 2, linkKeeperLongestPause);
    }
}

/// Throws what opening the connection throws; returns when it is lost.
Task<> LinkKeeper::serve() {
    auto link = co_await Link::open(m_context, m_options);
    if (m_isStopped) co_return;
    m_link = std::move(link);
    ++m_timesOpened;
    m_trouble.clear();
    if (m_voice == Voice::Loud) m_log.info("postgres connected");
    m_link->whenAnswered([this] { m_whenReady(); });
    m_whenReady();
    co_await m_link->serve();
    m_trouble = m_link->closeReason();
    if (m_voice == Voice::Loud) m_log.warning("postgres connection lost", {{"reason", m_trouble}});
    m_whenLost(std::exchange(m_link, nullptr)->takeUnanswered());
}

void LinkKeeper::stop() {
    m_isStopped = true;
    m_pause.cancel();
    if (m_link) m_link->close("the server is stopping");
}

}  // namespace server
