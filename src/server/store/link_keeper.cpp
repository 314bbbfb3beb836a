#include "server/store/link_keeper.h"

#include <utility>

namespace server {
namespace {

using namespace std::chrono_literals;

constexpr auto shortestLinkPause = 50ms;
constexpr auto longestLinkPause = 3'000ms;

}  // namespace

LinkKeeper::LinkKeeper(asio::io_context& context, const Link::Options& options, const Log& log, Voice voice)
    : m_context(context),
      m_options(options),
      m_log(log),
      m_voice(voice),
      m_reconnection(context, shortestLinkPause, longestLinkPause) {}

Task<> LinkKeeper::run() {
    return m_reconnection.run([this] { return serve(); },
                              [this](const std::string& reason) {
                                  if (m_voice == Voice::Loud && m_trouble != reason)
                                      m_log.warning("postgres unreachable", {{"reason", reason}});
                                  m_trouble = reason;
                              });
}

/// Throws what opening the connection throws; returns when it is lost.
Task<> LinkKeeper::serve() {
    auto link = co_await Link::open(m_context, m_options);
    if (m_reconnection.isStopped()) co_return;
    m_link = std::move(link);
    ++m_timesOpened;
    m_trouble.clear();
    m_reconnection.succeeded();
    if (m_voice == Voice::Loud) m_log.info("postgres connected");
    m_link->whenAnswered([this] { m_whenReady(); });
    std::string failure;
    try {
        m_whenReady();
        co_await m_link->serve();
    } catch (const std::exception& failed) {
        failure = failed.what();
    }
    m_link->close(failure);  // unless it is closed already
    m_trouble = m_link->closeReason();
    if (m_voice == Voice::Loud) m_log.warning("postgres connection lost", {{"reason", m_trouble}});
    m_whenLost(std::exchange(m_link, nullptr)->takeUnanswered());
}

void LinkKeeper::stop() {
    m_reconnection.stop();
    if (m_link) m_link->close("the server is stopping");
}

}  // namespace server
