#include "server/worker.h"

#include "server/metrics.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <sys/socket.h>

namespace server {
namespace {

using WorkerTimer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                               asio::wait_traits<std::chrono::steady_clock>, Executor>;

/// How exactly the time limits of clients are kept.
constexpr std::chrono::milliseconds timePrecision{200};

using ReusePort = asio::detail::socket_option::boolean<SOL_SOCKET, SO_REUSEPORT>;

/// Enough that commits can share their wait for the disk, and not so many that a large machine takes all the
/// connections that Postgres allows.
std::size_t writersOf(int threads) {
    return static_cast<std::size_t>(std::clamp(64 / threads, 1, 4));
}

/// Null when there is none.
std::unique_ptr<Replica> replicaOf(asio::io_context& context, const Services& primary) {
    const Configuration& configuration = primary.shared.configuration;
    if (configuration.readDatabase.empty()) return nullptr;
    return std::make_unique<Replica>(context,
                                     Database::Options{.connection = configuration.readDatabase,
                                                       .statementTimeout = configuration.timeouts.statement,
                                                       .writers = 0},
                                     primary);
}

}  // namespace

Worker::Worker(const Router& router, Shared& shared)
    : m_shared(shared),
      m_counters(shared.metrics.forThread()),
      m_database(m_context,
                 {.connection = shared.configuration.database,
                  .statementTimeout = shared.configuration.timeouts.statement,
                  .writers = writersOf(shared.configuration.threads),
                  .counters = &m_counters.database},
                 shared.log),
      m_askers(shared.changes, m_counters.askers),
      m_redis(Redis::make(m_context, shared.configuration.redis, shared.configuration.redisTimeout,
                          m_counters.redis, shared.log)),
      m_throttle(shared.rateLimiter, m_redis.get()),
      m_sharedCache(m_redis.get()),
      m_posts(m_database),
      m_publishedFiles(m_database, shared.changes),
      m_services{shared,   m_database, m_posts,       m_publishedFiles, m_cursorKey,
                 m_askers, m_throttle, m_sharedCache, m_counters},
      m_replica(replicaOf(m_context, m_services)),
      m_publicReads({.bytes = shared.configuration.cacheBytes / shared.configuration.threads,
                     .local = &m_counters.publicReads,
                     .elsewhere = &m_counters.sharedReads,
                     .isShared = m_redis != nullptr,
                     .replica = m_replica.get()},
                    shared.changes, m_sharedCache),
      m_dispatcher(router, m_services, m_publicReads) {}

Worker::~Worker() {
    join();
}

void Worker::listen(const asio::ip::tcp::endpoint& endpoint) {
    m_acceptor.open(endpoint.protocol());
    m_acceptor.set_option(asio::socket_base::reuse_address(true));
    m_acceptor.set_option(ReusePort(true));
    m_acceptor.bind(endpoint);
    m_acceptor.listen(asio::socket_base::max_listen_connections);
}

void Worker::start() {
    asio::co_spawn(m_context, m_database.run(), asio::detached);
    if (m_redis) asio::co_spawn(m_context, m_redis->run(), asio::detached);
    if (m_replica) asio::co_spawn(m_context, m_replica->run(), asio::detached);
    asio::co_spawn(m_context, accept(), asio::detached);
    asio::co_spawn(m_context, watchTime(), asio::detached);
    m_thread = std::thread([this] { m_context.run(); });
}

void Worker::drain() {
    asio::post(m_context, [this] {
        boost::system::error_code ignored;
        m_acceptor.close(ignored);
        for (Connection* connection : m_connections)
            connection->drain();
    });
}

void Worker::stop() {
    asio::post(m_context, [this] {
        m_database.stop();
        if (m_redis) m_redis->stop();
        if (m_replica) m_replica->stop();
        m_context.stop();
    });
}

void Worker::join() {
    if (m_thread.joinable()) m_thread.join();
}

Task<> Worker::accept() {
    const auto token = asio::as_tuple(useTask);
    while (m_acceptor.is_open()) {
        auto [failed, socket] = co_await m_acceptor.async_accept(token);
        if (failed == asio::error::operation_aborted || failed == asio::error::bad_descriptor) break;
        if (failed) {
            // Most likely out of file descriptors; some will be free in a moment.
            m_shared.log.warning("cannot accept", {{"reason", failed.message()}});
            WorkerTimer pause(m_context, std::chrono::milliseconds(100));
            co_await pause.async_wait(token);
            continue;
        }
        if (m_shared.connections.load(std::memory_order_relaxed) >= m_shared.configuration.maxConnections) {
            m_counters.connectionsRefused.add();
            continue;
        }
        m_counters.connectionsAccepted.add();
        asio::co_spawn(m_context, serve(std::move(socket)), asio::detached);
    }
}

/// Lets go of clients that take too long.
Task<> Worker::watchTime() {
    WorkerTimer tick(m_context);
    while (true) {
        tick.expires_after(timePrecision);
        co_await tick.async_wait(asio::as_tuple(useTask));
        const auto now = Connection::Clock::now();
        for (Connection* connection : m_connections)
            connection->checkTime(now);
    }
}

Task<> Worker::serve(Socket socket) {
    Connection connection(std::move(socket), m_dispatcher, m_shared);
    ++m_shared.connections;
    m_connections.insert(&connection);
    try {
        co_await connection.serve();
    } catch (const std::exception& unexpected) {
        m_shared.log.error("connection failed", {{"reason", unexpected.what()}});
    }
    m_connections.erase(&connection);
    --m_shared.connections;
}

}  // namespace server
