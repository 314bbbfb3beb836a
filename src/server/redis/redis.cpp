#include "server/redis/redis.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <utility>

namespace server {
namespace {

using namespace std::chrono_literals;
using asio::ip::tcp;

constexpr auto shortestRedisPause = 100ms;
constexpr auto longestRedisPause = 3'000ms;

const auto redisToken = asio::as_tuple(useTask);

/// Why there is no connection, as a sentence for the log.
struct Unreachable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

}  // namespace

void Redis::Pending::settle() {
    isSettled = true;
    if (wake) std::exchange(wake, nullptr)();
}

Redis::Redis(asio::io_context& context, Options options, RedisCounters& counters, const Log& log)
    : m_context(context),
      m_options(std::move(options)),
      m_counters(counters),
      m_log(log),
      m_reconnection(context, shortestRedisPause, longestRedisPause),
      m_deadline(context) {}

Redis::~Redis() = default;

std::unique_ptr<Redis> Redis::make(asio::io_context& context, const std::optional<RedisAddress>& address,
                                   std::chrono::milliseconds commandTimeout, RedisCounters& counters,
                                   const Log& log) {
    if (!address) return nullptr;
    return std::make_unique<Redis>(context, Options{.address = *address, .commandTimeout = commandTimeout},
                                   counters, log);
}

Task<> Redis::run() {
    return m_reconnection.run(
        [this]() -> Task<> {
            co_await connect();
            co_await receive();
        },
        [this](const std::string& reason) { lose(m_isTooLate ? "no response in time" : reason); });
}

void Redis::stop() {
    m_reconnection.stop();
    if (m_socket) m_socket->close();
}

/// Throws what stands in the way; returns when Redis has answered.
Task<> Redis::connect() {
    m_isTooLate = false;
    m_socket = std::make_shared<Socket>(m_context);
    m_reader.emplace();
    m_deadline.expires_after(m_options.connectTimeout);
    m_deadline.async_wait([this, socket = m_socket](const boost::system::error_code& aborted) {
        if (aborted) return;
        m_isTooLate = true;
        socket->close();
    });
    co_await open();
    co_await signIn();
    m_deadline.cancel();
    m_isUp = true;
    m_reconnection.succeeded();
    m_counters.isUp.set(1);
    m_trouble.clear();
    m_log.info("redis connected", {{"place", m_options.address.place()}});
}

Task<> Redis::open() {
    const RedisAddress& address = m_options.address;
    if (!address.socket.empty()) {
        co_await m_socket->async_connect(asio::local::stream_protocol::endpoint(address.socket), useTask);
        co_return;
    }
    asio::ip::basic_resolver<tcp, Executor> resolver(m_context);
    const auto found = co_await resolver.async_resolve(address.host, std::to_string(address.port), useTask);
    boost::system::error_code failed = asio::error::host_not_found;
    for (const auto& entry : found) {
        if (m_isTooLate || m_reconnection.isStopped()) break;
        m_socket->close();
        const auto [refused] = co_await m_socket->async_connect(entry.endpoint(), redisToken);
        failed = refused;
        if (!failed) break;
    }
    if (failed) throw boost::system::system_error(failed);
    m_socket->set_option(tcp::no_delay(true), failed);
}

Task<> Redis::signIn() {
    const RedisAddress& address = m_options.address;
    const std::string database = std::to_string(address.database);
    std::string greeting;
    std::size_t expected = 1;
    if (!address.password.empty()) {
        greeting += address.user.empty() ? redisCommand({"AUTH", address.password})
                                         : redisCommand({"AUTH", address.user, address.password});
        ++expected;
    }
    if (address.database != 0) {
        greeting += redisCommand({"SELECT", database});
        ++expected;
    }
    greeting += redisCommand({"PING"});
    co_await asio::async_write(*m_socket, asio::buffer(greeting), useTask);
    std::array<char, 1024> buffer{};
    while (expected > 0) {
        while (const auto reply = m_reader->next()) {
            // Also what a Redis says that is still loading its data.
            if (reply->kind == RedisReply::Kind::Error) throw Unreachable(reply->text);
            --expected;
        }
        if (expected == 0) break;
        const std::size_t count = co_await m_socket->async_read_some(asio::buffer(buffer), useTask);
        m_reader->feed({buffer.data(), count});
    }
}

/// Delivers answers; throws when the connection is over.
Task<> Redis::receive() {
    std::array<char, 16 * 1024> buffer{};
    while (true) {
        const std::size_t count = co_await m_socket->async_read_some(asio::buffer(buffer), useTask);
        m_reader->feed({buffer.data(), count});
        while (auto reply = m_reader->next()) {
            if (m_pending.empty()) throw Unreachable("unexpected response");
            const auto pending = std::move(m_pending.front());
            m_pending.pop_front();
            pending->reply = std::move(reply);
            pending->settle();
        }
    }
}

Task<std::optional<RedisReply>> Redis::ask(std::vector<std::string_view> words) {
    if (!m_isUp) co_return std::nullopt;
    m_counters.commands.add();
    m_outgoing += redisCommand(words);
    const auto pending = std::make_shared<Pending>();
    pending->deadline = Clock::now() + m_options.commandTimeout;
    m_pending.push_back(pending);
    if (m_pending.size() == 1) limitWaiting();
    flush();
    if (!pending->isSettled) {
        const auto executor = m_context.get_executor();
        co_await asio::async_initiate<const asio::use_awaitable_t<Executor>, void()>(
            [&pending, &executor](auto handler) {
                pending->wake = [handler = std::move(handler), executor]() mutable {
                    asio::post(executor, std::move(handler));
                };
            },
            useTask);
    }
    if (pending->reply && pending->reply->kind != RedisReply::Kind::Error)
        co_return std::move(pending->reply);
    m_counters.failures.add();
    co_return std::nullopt;
}

void Redis::flush() {
    if (m_isWriting || m_outgoing.empty()) return;
    m_isWriting = true;
    const auto bytes = std::make_shared<std::string>(std::exchange(m_outgoing, {}));
    asio::async_write(*m_socket, asio::buffer(*bytes),
                      [this, bytes, socket = m_socket](const boost::system::error_code& failed, std::size_t) {
                          if (socket != m_socket) return;  // of a connection that is over
                          m_isWriting = false;
                          if (!failed) flush();
                      });
}

/// Watches the oldest command; the answers come in order, so no other can be late before it is.
void Redis::limitWaiting() {
    m_deadline.expires_at(m_pending.front()->deadline);
    m_deadline.async_wait([this](const boost::system::error_code& aborted) {
        if (aborted || m_pending.empty()) return;
        if (m_pending.front()->deadline > Clock::now()) return limitWaiting();
        m_isTooLate = true;
        m_socket->close();
    });
}

void Redis::lose(const std::string& reason) {
    m_isUp = false;
    m_isWriting = false;
    m_counters.isUp.set(0);
    m_deadline.cancel();
    m_socket.reset();
    m_outgoing.clear();
    for (const auto& pending : std::exchange(m_pending, {}))
        pending->settle();
    if (reason != m_trouble && !m_reconnection.isStopped())
        m_log.warning("Redis unreachable", {{"place", m_options.address.place()}, {"reason", reason}});
    m_trouble = reason;
}

}  // namespace server
