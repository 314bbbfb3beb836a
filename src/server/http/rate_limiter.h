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

/// Counts requests in windows of a minute, per class and person or address. In this process only: each
/// replica allows the full number. Safe from any thread.
class RateLimiter {
public:
    using Clock = std::chrono::steady_clock;

    explicit RateLimiter(const RateLimits& limits) : m_limits(limits) {}

    struct Verdict {
        bool isAllowed = true;
        int limit = 0;      ///< 0: not limited
        int remaining = 0;  ///< requests left in this window
        int seconds = 0;    ///< until the window ends
    };
    /// Counts one request of `who` (an address or a user, in some fixed spelling).
    Verdict take(RateClass rateClass, std::string_view who, Clock::time_point now = Clock::now());

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

    RateLimits m_limits;
    std::array<Shard, 16> m_shards;
};

/// The contract's name of the class, as in `RateLimit-Policy: "read";q=6000;w=60`.
std::string_view word(RateClass rateClass);

/// The part of an address that one subscriber has: an IPv4 address, or the first 64 bits of an IPv6 one.
std::string subscriber(const boost::asio::ip::address& address);

}  // namespace server
