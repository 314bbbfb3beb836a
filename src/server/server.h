#pragma once

#include "server/configuration.h"
#include "server/events/announcer.h"
#include "server/events/event_hub.h"
#include "server/http/rate_limiter.h"
#include "server/http/router.h"
#include "server/jobs/media_sweeper.h"
#include "server/jobs/scheduler.h"
#include "server/jobs/sweeper.h"
#include "server/metrics.h"
#include "server/oidc/identity_providers.h"
#include "server/password_hasher.h"
#include "server/redis/redis.h"
#include "server/redis/shared_cache.h"
#include "server/services.h"
#include "server/store/changes.h"
#include "server/store/database.h"
#include "server/store/listener.h"
#include "server/worker.h"

#include <boost/asio/signal_set.hpp>

#include <memory>
#include <vector>

namespace server {

/// The whole server: a worker per thread for requests, and the calling thread for jobs and signals.
class Server {
public:
    Server(const Configuration& configuration, const Log& log);

    /// Listens, says so on stdout, and serves until SIGTERM or SIGINT; then lets requests in flight finish. A
    /// second signal ends at once. Gives the exit code.
    int run();

private:
    bool listen();
    void followChanges();
    Task<> bootstrap();
    Task<> awaitSignal();
    Task<> drain();

    const Configuration& m_configuration;
    const Log& m_log;
    Router m_router;
    RateLimiter m_rateLimiter;
    PasswordHasher m_passwords;
    asio::thread_pool m_files{2};
    IdentityProviders m_providers;
    Changes m_changes;
    EventHub m_events;
    Metrics m_metrics{m_router};
    Shared m_shared;
    ThreadCounters& m_counters;  ///< of the calling thread
    asio::io_context m_context{1};
    Database m_database;
    std::unique_ptr<Redis> m_redis;  ///< null without Redis
    SharedCache m_sharedCache;
    Announcer m_announcer;
    Listener m_listener;
    Scheduler m_scheduler;
    Sweeper m_sweeper;
    MediaSweeper m_mediaSweeper;
    asio::basic_signal_set<Executor> m_signals;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

}  // namespace server
