#pragma once

#include "server/configuration.h"
#include "server/http/task.h"

#include <boost/asio/thread_pool.hpp>

#include <atomic>
#include <string>

namespace server {

class AskerCache;
class Changes;
class CursorKey;
class Database;
class EventHub;
class IdentityProviders;
class Metrics;
class PasswordHasher;
class PostLoader;
class PublishedFiles;
class RateLimiter;
class SharedCache;
class Throttle;
struct ThreadCounters;

/// What all threads of the server share. Each part is safe to use from any of them.
struct Shared {
    const Configuration& configuration;
    const Log& log;
    RateLimiter& rateLimiter;
    PasswordHasher& passwords;
    Changes& changes;  ///< whether caches may be trusted
    EventHub& events;
    Metrics& metrics;
    asio::thread_pool& files;  ///< where files are read, so that a slow disk stops no connection
    IdentityProviders& providers;
    std::string address = {};              ///< where this server listens; set before the first request
    std::atomic<bool> isDraining = false;  ///< not ready any more; each answer is its connection's last
    std::atomic<bool> isClosing = false;   ///< connections end instead of taking another request
    std::atomic<int> connections = 0;
};

/// What a route can use: the shared parts and those of its own thread.
struct Services {
    Shared& shared;
    Database& database;
    PostLoader& posts;
    PublishedFiles& publishedFiles;
    CursorKey& cursorKey;
    AskerCache& askers;
    Throttle& throttle;
    SharedCache& sharedCache;  ///< answers for the public, in Redis
    ThreadCounters& counters;
};

}  // namespace server
