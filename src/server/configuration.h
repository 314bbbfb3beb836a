#pragma once

#include "server/http/client_address.h"
#include "server/log.h"
#include "server/oidc/provider_settings.h"
#include "server/redis/redis_address.h"

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace server {

/// Requests a minute; 0 switches the limit off.
struct RateLimits {
    int auth = 30;    ///< signing in, by address
    int write = 600;  ///< by person
    int read = 6000;  ///< by person, or by address without one
};

/// How long the server waits for what.
struct Timeouts {
    std::chrono::seconds header{10};        ///< from the first byte of a request to the end of its header
    std::chrono::seconds request{60};       ///< for the body to come in, and again for the answer to go out
    std::chrono::seconds heartbeat{15};     ///< between two signs of life to a reader of /events
    std::chrono::seconds idle{75};          ///< between two requests of one connection
    std::chrono::seconds shutdownDelay{0};  ///< after SIGTERM: not ready any more, but still listening
    std::chrono::seconds shutdown{30};      ///< after that, for requests in flight
    std::chrono::seconds provider{10};      ///< for all that one request needs of a sign-in provider
    std::chrono::seconds statement{15};     ///< for one SQL statement
};

/// Everything that can be set, checked. Plain values; made once at start and never changed.
struct Configuration {
    std::string database;      ///< libpq connection string; may hold a password, so it is never logged
    std::string readDatabase;  ///< of a streaming replica for public reads; may be empty
    std::string listenAddress = "127.0.0.1";
    unsigned short port = 3000;  ///< 0: any free one
    int threads = 1;
    std::string apiUrl;  ///< where browsers reach this API, without a slash at the end; may be empty
    std::vector<ProviderSettings> providers;  ///< by name
    std::string siteName = "Blog";
    std::string siteUrl;  ///< without a slash at the end; may be empty
    std::string siteTimezone = "UTC";
    std::string mediaDirectory;  ///< may be empty: no files are served
    std::string bootstrapAdmin;  ///< e-mail address, lower case; may be empty
    std::vector<Network> trustedProxies;
    std::vector<Network> metricsReaders;  ///< who may read /metrics
    std::optional<RedisAddress> redis;    ///< nothing: each replica limits and caches for itself
    std::chrono::milliseconds redisTimeout{50};
    std::size_t cacheBytes = std::size_t{32} * 1024 * 1024;  ///< for public answers, in this process
    RateLimits rateLimits;
    Timeouts timeouts;
    int maxConnections = 10'000;
    Log::Format logFormat = Log::Format::Text;
    Log::Level logLevel = Log::Level::Info;
};

/// The environment variables of the process.
using Environment = std::map<std::string, std::string, std::less<>>;

/// One sentence for each value that is wrong: which variable, what is wrong with it, what it should be.
using ConfigurationProblems = std::vector<std::string>;

/// Reads and checks all variables, and the files that withSecretFiles() tells of; reports every problem, not
/// only the first.
std::variant<Configuration, ConfigurationProblems> readConfiguration(const Environment& environment);

/// The variables with their defaults, for --help.
std::string_view configurationHelp();

}  // namespace server
