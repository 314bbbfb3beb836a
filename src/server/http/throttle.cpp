#include "server/http/throttle.h"

#include "server/redis/redis.h"

#include <algorithm>

namespace server {
namespace {

/// RateLimiter::take() in Redis, in one step: how many there were in this window, and how long it still is.
constexpr std::string_view countScript = R"(
    local used = redis.call('INCR', KEYS[1])
    local left = redis.call('PTTL', KEYS[1])
    if left < 0 then
      redis.call('PEXPIRE', KEYS[1], ARGV[1])
      left = tonumber(ARGV[1])
    end
    return {used, left})";

}  // namespace

Task<RateVerdict> Throttle::take(RatePolicy policy, std::string who) {
    if (policy.quota == 0) co_return RateVerdict{};
    if (!m_redis) co_return m_own.take(policy, who);
    const std::string key = "colophon:limit:" + std::string(policy.name) + ":" + who;
    const std::string window = std::to_string(std::chrono::milliseconds(policy.window).count());
    const auto reply = co_await m_redis->ask({"EVAL", countScript, "1", key, window});
    if (!reply || reply->list.size() != 2) co_return m_own.take(policy, who);
    const std::int64_t used = reply->list[0].integer;
    const std::int64_t left = reply->list[1].integer;
    co_return RateVerdict{.isAllowed = used <= policy.quota,
                          .limit = policy.quota,
                          .remaining = static_cast<int>(std::max<std::int64_t>(0, policy.quota - used)),
                          .seconds = static_cast<int>(std::max<std::int64_t>(1, (left + 999) / 1000))};
}

std::vector<std::pair<std::string, std::string>> rateHeaders(const RatePolicy& policy,
                                                             const RateVerdict& verdict) {
    if (verdict.limit == 0) return {};
    const std::string name = "\"" + std::string(policy.name) + "\"";
    return {{"RateLimit-Policy",
             name + ";q=" + std::to_string(verdict.limit) + ";w=" + std::to_string(policy.window.count())},
            {"RateLimit",
             name + ";r=" + std::to_string(verdict.remaining) + ";t=" + std::to_string(verdict.seconds)}};
}

ApiError tooMany(const std::string& what, const RatePolicy& policy, const RateVerdict& verdict) {
    ApiError out(429, "rate_limited",
                 what + ". Try again in " + std::to_string(verdict.seconds) + " seconds.");
    for (auto& [name, value] : rateHeaders(policy, verdict))
        std::move(out).withHeader(name, value);
    return std::move(out).withHeader("Retry-After", std::to_string(verdict.seconds));
}

}  // namespace server
