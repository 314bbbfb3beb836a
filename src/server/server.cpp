#include "server/server.h"

#include "server/next_sign_in.h"
#include "server/routes/routes.h"
#include "server/store/passwords.h"
#include "server/store/users.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

namespace server {
namespace {

using asio::ip::tcp;
using ServerTimer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                               asio::wait_traits<std::chrono::steady_clock>, Executor>;

const auto serverToken = asio::as_tuple(useTask);

std::string listenAddress(const tcp::endpoint& endpoint) {
    const std::string host = endpoint.address().to_string();
    return "http://" + (endpoint.address().is_v6() ? "[" + host + "]" : host) + ":" +
           std::to_string(endpoint.port());
}

/// With SO_REUSEPORT a second server of the same user would quietly share the port; binding without it finds
/// that out. Gives the port, chosen now if none was given.
tcp::endpoint reserve(const tcp::endpoint& wanted) {
    asio::io_context context;
    tcp::acceptor probe(context);
    probe.open(wanted.protocol());
    probe.set_option(asio::socket_base::reuse_address(true));
    probe.bind(wanted);
    probe.listen();
    return probe.local_endpoint();
}

/// Each connection takes a file descriptor, and the system's usual first limit is below MAX_CONNECTIONS. The
/// second one is the operator's word.
void allowManyFiles() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

}  // namespace

Server::Server(const Configuration& configuration, const Log& log)
    : m_configuration(configuration),
      m_log(log),
      m_router(allRoutes()),
      m_passwords(std::max(1, configuration.threads)),
      m_providers(configuration.providers, configuration.timeouts.provider),
      m_shared{configuration, log,       m_rateLimiter, m_passwords, m_changes,
               m_events,      m_metrics, m_files,       m_providers},
      m_counters(m_metrics.forThread()),
      m_database(m_context,
                 {.connection = configuration.database,
                  .statementTimeout = configuration.timeouts.statement,
                  .counters = &m_counters.database},
                 log),
      m_redis(Redis::make(m_context, configuration.redis, configuration.redisTimeout, m_counters.redis, log)),
      m_sharedCache(m_redis.get()),
      m_announcer(m_context, m_database, m_events),
      m_listener(m_context,
                 {.connection = configuration.database, .failures = &m_counters.database.connectFailures},
                 m_changes, log),
      m_scheduler(m_context, m_database, m_metrics.jobs(), log),
      m_sweeper(m_context, m_database, log),
      m_mediaSweeper(m_context, m_database, m_files, configuration.mediaDirectory, log),
      m_signals(m_context, SIGTERM, SIGINT) {
    followChanges();
}

int Server::run() {
    allowManyFiles();
    if (!listen()) return 1;
    asio::co_spawn(m_context, m_database.run(), asio::detached);
    asio::co_spawn(m_context, m_listener.run(), asio::detached);
    if (m_redis) asio::co_spawn(m_context, m_redis->run(), asio::detached);
    asio::co_spawn(m_context, m_scheduler.run(), asio::detached);
    asio::co_spawn(m_context, m_sweeper.run(), asio::detached);
    asio::co_spawn(m_context, m_mediaSweeper.run(), asio::detached);
    if (!m_configuration.bootstrapAdmin.empty()) asio::co_spawn(m_context, bootstrap(), asio::detached);
    asio::co_spawn(m_context, awaitSignal(), asio::detached);
    m_context.run();
    for (const auto& worker : m_workers)
        worker->stop();
    for (const auto& worker : m_workers)
        worker->join();
    // What still runs for the workers, or for this thread, answers to their contexts, which have to be there.
    m_providers.stop();
    m_passwords.stop();
    m_files.join();
    m_workers.clear();
    m_log.info("stopped");
    return 0;
}

/// What happens at a change, beside what caches do by themselves.
void Server::followChanges() {
    const auto dropShared = [this] {
        if (m_redis) asio::co_spawn(m_context, m_sharedCache.drop(), asio::detached);
    };
    m_listener.whenChanged([this, dropShared](const Notification& change) {
        m_metrics.jobs().changes.add();
        if (change.kind != Notification::Kind::Session) dropShared();
        m_announcer.take(change);
    });
    m_listener.whenMissed([this, dropShared] {
        dropShared();
        m_events.forget();
    });
}

bool Server::listen() {
    tcp::endpoint endpoint(asio::ip::make_address(m_configuration.listenAddress), m_configuration.port);
    try {
        endpoint = reserve(endpoint);
        m_shared.address = listenAddress(endpoint);
        for (int i = 0; i < m_configuration.threads; ++i) {
            m_workers.push_back(std::make_unique<Worker>(m_router, m_shared));
            m_workers.back()->listen(endpoint);
        }
    } catch (const boost::system::system_error& failed) {
        std::fprintf(stderr,
                     "colophond cannot listen on %s: %s. Choose another address with LISTEN_ADDRESS and "
                     "PORT, or stop the program that uses it.\n",
                     listenAddress(endpoint).c_str(), failed.code().message().c_str());
        return false;
    }
    for (const auto& worker : m_workers)
        worker->start();
    std::printf("colophond listening on %s\n", listenAddress(endpoint).c_str());
    std::fflush(stdout);
    return true;
}

Task<> Server::bootstrap() {
    ServerTimer pause(m_context);
    const std::string& email = m_configuration.bootstrapAdmin;
    bool isMade = false;
    while (!m_shared.isDraining) {
        try {
            isMade = isMade || co_await bootstrapAdmin(m_database, email);
            if (!isMade) co_return;  // there is one
            const auto person = co_await findNamedPerson(m_database, email);
            const bool hasPassword = person && person->hasPassword;
            m_log.info("first admin created",
                       {{"email", email}, {"next", nextSignIn(m_configuration, email, hasPassword)}});
            co_return;
        } catch (const std::exception& failed) {
            m_log.warning("first admin not created yet, retries", {{"reason", failed.what()}});
        }
        pause.expires_after(std::chrono::seconds(2));
        co_await pause.async_wait(serverToken);
    }
}

Task<> Server::awaitSignal() {
    const auto [failed, number] = co_await m_signals.async_wait(serverToken);
    if (failed) co_return;
    m_log.info("stopping", {{"signal", std::to_string(number)}});
    m_signals.async_wait([](const boost::system::error_code& aborted, int) {
        if (!aborted) std::_Exit(1);
    });
    co_await drain();
    m_context.stop();
}

Task<> Server::drain() {
    m_shared.isDraining = true;
    ServerTimer pause(m_context);
    pause.expires_after(m_configuration.timeouts.shutdownDelay);
    co_await pause.async_wait(serverToken);
    m_shared.isClosing = true;
    m_scheduler.stop();
    m_sweeper.stop();
    m_mediaSweeper.stop();
    m_listener.stop();
    m_events.endAll();
    for (const auto& worker : m_workers)
        worker->drain();
    const auto deadline = std::chrono::steady_clock::now() + m_configuration.timeouts.shutdown;
    while (m_shared.connections > 0 && std::chrono::steady_clock::now() < deadline) {
        pause.expires_after(std::chrono::milliseconds(20));
        co_await pause.async_wait(serverToken);
    }
    if (m_shared.connections > 0)
        m_log.warning("shutdown timeout reached, closing open connections",
                      {{"connections", std::to_string(m_shared.connections.load())}});
}

}  // namespace server
