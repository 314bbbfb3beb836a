#pragma once

#include "server/http/task.h"
#include "server/log.h"
#include "server/reconnection.h"
#include "server/store/link.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace server {

/// Keeps one Link up: opens it, and opens it again after a loss.
class LinkKeeper {
public:
    /// Whether it logs that the connection came and went.
    enum class Voice { Loud, Quiet };

    LinkKeeper(asio::io_context& context, const Link::Options& options, const Log& log, Voice voice);

    /// `handler` is called when the link is up, and each time it has answered something. Before run() only.
    void whenReady(std::function<void()> handler) { m_whenReady = std::move(handler); }
    /// `handler` gets what a lost link has left unanswered. Before run() only.
    void whenLost(std::function<void(Link::Batches)> handler) { m_whenLost = std::move(handler); }

    /// Returns after stop(). Spawn it once.
    Task<> run();
    void stop();

    /// Null while there is no connection.
    Link* link() const { return m_link.get(); }
    bool isIdle() const { return m_link && m_link->inFlight() == 0; }
    std::uint64_t timesOpened() const { return m_timesOpened; }
    /// Why there is no connection; for /readyz and the log.
    const std::string& trouble() const { return m_trouble; }

private:
    Task<> serve();

    asio::io_context& m_context;
    const Link::Options& m_options;
    const Log& m_log;
    Voice m_voice;
    Reconnection m_reconnection;
    std::shared_ptr<Link> m_link;
    std::function<void()> m_whenReady;
    std::function<void(Link::Batches)> m_whenLost;
    std::string m_trouble = "not connected yet";
    std::uint64_t m_timesOpened = 0;
};

}  // namespace server
