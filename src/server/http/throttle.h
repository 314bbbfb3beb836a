#pragma once

#include "server/http/api_error.h"
#include "server/http/rate_limiter.h"
#include "server/http/task.h"

#include <string>
#include <utility>
#include <vector>

namespace server {

class Redis;

/// Counts requests against their limits: over all replicas in Redis, or in this process alone without Redis
/// or while it does not answer, by the same rules. One a thread.
class Throttle {
public:
    /// `redis` is null without Redis.
    Throttle(RateLimiter& own, Redis* redis) : m_own(own), m_redis(redis) {}

    /// Counts one request of `who` (an address or a user, in some fixed spelling).
    Task<RateVerdict> take(RatePolicy policy, std::string who);

private:
    RateLimiter& m_own;
    Redis* m_redis;
};

/// `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers) of an answer; none without a
/// limit.
std::vector<std::pair<std::string, std::string>> rateHeaders(const RatePolicy& policy,
                                                             const RateVerdict& verdict);

/// 429 with these headers and Retry-After. `what` begins its sentence: "Too many requests in a short time".
ApiError tooMany(const std::string& what, const RatePolicy& policy, const RateVerdict& verdict);

}  // namespace server
