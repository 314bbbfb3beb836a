#pragma once

#include "server/configuration.h"
#include "server/http/router.h"

#include <array>
#include <chrono>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace server {

/// So many requests of one person or address in so much time.
struct RatePolicy {
    std::string_view name;  ///< the contract's name, as in `RateLimit-Policy: "read";q=6000;w=60`
    int quota = 0;          ///< 0: not limited
    std::chrono::seconds window{60};
};

/// The policy of a class of requests.
RatePolicy policy(const RateLimits& limits, RateClass rateClass);
/// How often one account may be tried with a password from one network: much less than what the network may
/// ask. Off when there is no limit for signing in at all.
RatePolicy accountPolicy(const RateLimits& limits);

/// What became of a request that was counted.
struct RateVerdict {
    bool isAllowed = true;
    int limit = 0;      ///< 0: not limited
    int remaining = 0;  ///< requests left in this window
    int seconds = 0;    ///< until the window ends
};

/// Counts requests in windows that begin with the first one, per policy and person or address. In this
/// process only: each replica allows the full number; Throttle shares the count. Safe from any thread.
class RateLimiter {
public:
    using Clock = std::chrono::steady_clock;

    /// Counts one request of `who` (an address or a user, in some fixed spelling).
    RateVerdict take(const RatePolicy& policy, std::string_view who, Clock::time_point now = Clock::now());

private:
    struct Window {
        Clock::time_point end;
        int used = 0;
    };
    struct Shard {
        std::mutex mutex;
        std::unordered_map<std::string, Window> windows;
    };

    static void makeRoom(Shard& shard, Clock::time_point now);

    std::array<Shard, 16> m_shards;
};

/// The contract's name of the class.
std::string_view word(RateClass rateClass);

/// The part of an address that one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 one.
std::string subscriber(const boost::asio::ip::address& address);

}  // namespace server
