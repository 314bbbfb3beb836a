#include "server/store/listener.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace server {
namespace {

using namespace std::chrono_literals;

constexpr auto shortestListenerPause = 50ms;
constexpr auto longestListenerPause = 2'000ms;
/// A silent connection is asked whether it is still there.
constexpr auto probePause = 1s;
constexpr auto listenerPatience = 4s;

std::shared_ptr<Batch> asking(const char* sql) {
    const auto batch = std::make_shared<Batch>();
    batch->statements.push_back({sql, {}});
    batch->since = std::chrono::steady_clock::now();
    return batch;
}

}  // namespace

std::optional<Notification> changeFrom(std::string_view payload) {
    static constexpr std::array kinds{
        std::pair{"post", Notification::Kind::Post}, std::pair{"user", Notification::Kind::User},
        std::pair{"tag", Notification::Kind::Tag}, std::pair{"media", Notification::Kind::Media},
        std::pair{"session", Notification::Kind::Session}};
    boost::system::error_code failed;
    const boost::json::value parsed = boost::json::parse(payload, failed);
    const boost::json::object* told = failed ? nullptr : parsed.if_object();
    if (!told) return {};
    const auto number = [told](const char* name) -> std::int64_t {
        const boost::json::value* found = told->if_contains(name);
        return found && found->is_int64() ? found->as_int64() : 0;
    };
    const boost::json::value* type = told->if_contains("type");
    const boost::json::value* deleted = told->if_contains("deleted");
    const auto kind = std::ranges::find_if(kinds, [type](const auto& one) {
        return type && type->is_string() && type->as_string() == one.first;
    });
    if (kind == kinds.end()) return {};
    return Notification{.kind = kind->second,
                        .id = number("id"),
                        .version = number("version"),
                        .isDeleted = deleted && deleted->is_bool() && deleted->as_bool(),
                        .userId = number("user_id")};
}

Listener::Listener(asio::io_context& context, Link::Options options, Changes& changes, const Log& log)
    : m_context(context),
      m_options(std::move(options)),
      m_changes(changes),
      m_log(log),
      m_reconnection(context, shortestListenerPause, longestListenerPause),
      m_tick(context) {}

Task<> Listener::run() {
    asio::co_spawn(m_context.get_executor(), probe(), asio::detached);
    return m_reconnection.run([this] { return listen(); },
                              [this](const std::string& reason) {
                                  if (m_trouble != reason)
                                      m_log.warning("change notifications are not received",
                                                    {{"reason", reason}});
                                  m_trouble = reason;
                              });
}

void Listener::stop() {
    m_reconnection.stop();
    m_tick.cancel();
    if (m_link) m_link->close("the server is stopping");
}

/// Throws what opening the connection throws; returns when it is lost, or when a change could not be dealt
/// with: then it is not known what was missed, as after a loss.
Task<> Listener::listen() {
    m_link = co_await Link::open(m_context, m_options);
    m_link->whenNotified([this](std::string_view payload) { take(payload); });
    const auto asked = asking("listen blog_change");
    asked->wake = [this, asked = asked.get()] {
        if (asked->failure) return m_link->close("LISTEN failed");
        m_reconnection.succeeded();
        m_changes.hear();
        for (const auto& handler : m_whenMissed)
            handler();
        m_trouble.clear();
        m_log.info("listening for changes");
    };
    m_link->send(asked);
    std::string failure;
    try {
        co_await m_link->serve();
    } catch (const std::exception& failed) {
        failure = failed.what();
    }
    asked->wake = nullptr;
    const auto link = std::exchange(m_link, nullptr);
    link->close(failure);  // unless it is closed already
    if (m_changes.isHeard()) {
        m_changes.loseHearing();
        for (const auto& handler : m_whenMissed)
            handler();
    }
    m_trouble = link->closeReason();
    if (!m_reconnection.isStopped())
        m_log.warning("change notifications are not received", {{"reason", m_trouble}});
}

/// A connection whose other end has gone without a word would look like a blog where nothing happens.
Task<> Listener::probe() {
    while (!m_reconnection.isStopped()) {
        m_tick.expires_after(probePause);
        co_await m_tick.async_wait(asio::as_tuple(useTask));
        if (!m_link || m_reconnection.isStopped()) continue;
        const Batch* oldest = m_link->oldest();
        if (!oldest)
            m_link->send(asking("select 1"));
        else if (oldest->since + listenerPatience < std::chrono::steady_clock::now())
            m_link->close("Postgres does not answer");
    }
}

void Listener::take(std::string_view payload) {
    const auto change = changeFrom(payload);
    if (!change) return;
    if (change->kind == Notification::Kind::User || change->kind == Notification::Kind::Session)
        m_changes.note(Changes::Subject::People);
    if (change->kind != Notification::Kind::Session) m_changes.note(Changes::Subject::Content);
    for (const auto& handler : m_whenChanged)
        handler(*change);
}

}  // namespace server
