#pragma once

#include "server/counters.h"
#include "server/http/task.h"
#include "server/log.h"
#include "server/reconnection.h"
#include "server/redis/redis_address.h"
#include "server/redis/redis_reply.h"

#include <boost/asio/generic/stream_protocol.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace server {

/// A thread's way to Redis: one connection, on which commands go out as they come, without waiting for the
/// answers of those before. It is never worth waiting for: while it is down, or when an answer does not come
/// within moments, there is simply none, and the asker does without. Reconnects by itself.
///
/// hiredis writes the commands and reads the answers; the socket is Asio's, so that time limits are the same
/// timers as everywhere here.
class Redis {
public:
    struct Options {
        RedisAddress address;
        std::chrono::milliseconds connectTimeout{1'000};  ///< until it has answered the first PING
        std::chrono::milliseconds commandTimeout{50};
    };

    Redis(asio::io_context& context, Options options, RedisCounters& counters, const Log& log);
    ~Redis();
    /// Null without an address.
    static std::unique_ptr<Redis> make(asio::io_context& context, const std::optional<RedisAddress>& address,
                                       std::chrono::milliseconds commandTimeout, RedisCounters& counters,
                                       const Log& log);

    /// Keeps the connection up; returns after stop(). Spawn it once.
    Task<> run();
    void stop();
    bool isUp() const { return m_isUp; }

    /// The answer to one command, such as {"GET", "key"}. Nothing when there is none in time, or when it is
    /// an error; then it is not known whether the command was carried out.
    Task<std::optional<RedisReply>> ask(std::vector<std::string_view> words);

private:
    using Clock = std::chrono::steady_clock;
    using Timer = asio::basic_waitable_timer<Clock, asio::wait_traits<Clock>, Executor>;
    using Socket = asio::basic_stream_socket<asio::generic::stream_protocol, Executor>;
    /// A command on the wire. Shared with the coroutine that waits.
    struct Pending {
        Clock::time_point deadline;
        std::optional<RedisReply> reply;
        bool isSettled = false;
        std::move_only_function<void()> wake;

        void settle();
    };

    Task<> connect();
    Task<> open();
    Task<> signIn();
    Task<> receive();
    void flush();
    void limitWaiting();
    void lose(const std::string& reason);

    asio::io_context& m_context;
    Options m_options;
    RedisCounters& m_counters;
    const Log& m_log;
    Reconnection m_reconnection;
    Timer m_deadline;
    std::shared_ptr<Socket> m_socket;
    std::optional<RedisReader> m_reader;
    std::deque<std::shared_ptr<Pending>> m_pending;
    std::string m_outgoing;
    std::string m_trouble;
    bool m_isTooLate = false;  ///< an answer did not come in time, and the connection was closed for it
    bool m_isWriting = false;
    bool m_isUp = false;
};

}  // namespace server
