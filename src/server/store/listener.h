#pragma once

#include "server/http/task.h"
#include "server/log.h"
#include "server/reconnection.h"
#include "server/store/changes.h"
#include "server/store/link.h"

#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace server {

/// A change that some replica, or somebody with psql, has committed. As notify_change() and
/// notify_session_end() of the schema tell it on channel blog_change.
struct Notification {
    enum class Kind { Post, User, Tag, Media, Session };

    Kind kind = Kind::Post;
    std::int64_t id = 0;
    std::int64_t version = 0;  ///< 0 for a session
    bool isDeleted = false;
    std::int64_t userId = 0;  ///< whose session has ended; 0 for others
};

/// Nothing for a payload that is none of ours.
std::optional<Notification> changeFrom(std::string_view payload);

/// Hears of every change to the database, by one connection a process that listens on channel blog_change.
/// Keeps Changes up to date; while the connection is down, nobody may go by a cache. Bound to one io_context,
/// on whose thread the handlers run.
class Listener {
public:
    Listener(asio::io_context& context, Link::Options options, Changes& changes, const Log& log);

    /// `handler` is called for each change, after Changes knows of it. Before run() only.
    void whenChanged(std::function<void(const Notification&)> handler) {
        m_whenChanged.push_back(std::move(handler));
    }
    /// `handler` is called when changes are not heard of any more and again when they are: what happened in
    /// between is not known. After Changes knows. Before run() only.
    void whenMissed(std::function<void()> handler) { m_whenMissed.push_back(std::move(handler)); }

    /// Keeps the connection up; returns after stop().
    Task<> run();
    void stop();

private:
    using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                             asio::wait_traits<std::chrono::steady_clock>, Executor>;

    Task<> listen();
    Task<> probe();
    void take(std::string_view payload);

    asio::io_context& m_context;
    Link::Options m_options;
    Changes& m_changes;
    const Log& m_log;
    Reconnection m_reconnection;
    Timer m_tick;
    std::shared_ptr<Link> m_link;
    std::vector<std::function<void(const Notification&)>> m_whenChanged;
    std::vector<std::function<void()>> m_whenMissed;
    std::string m_trouble;
};

}  // namespace server
