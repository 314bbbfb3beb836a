#include "server/http/rate_limiter.h"

#include <algorithm>

namespace server {
namespace {

constexpr std::size_t mostPerShard = 20'000;

int limitOf(const RateLimits& limits, RateClass rateClass) {
    switch (rateClass) {
        case RateClass::None:
            return 0;
        case RateClass::Auth:
            return limits.auth;
        case RateClass::Read:
            return limits.read;
        case RateClass::Write:
            return limits.write;
    }
    return 0;
}

}  // namespace

RatePolicy policy(const RateLimits& limits, RateClass rateClass) {
    return {.name = word(rateClass), .quota = limitOf(limits, rateClass)};
}

RatePolicy accountPolicy(const RateLimits& limits) {
    return {.name = "account", .quota = std::min(limits.auth, 10), .window = std::chrono::minutes(5)};
}

RateVerdict RateLimiter::take(const RatePolicy& policy, std::string_view who, Clock::time_point now) {
    const int limit = policy.quota;
    if (limit == 0) return {};
    std::string key(policy.name);
    key.append(" ").append(who);
    Shard& shard = m_shards[std::hash<std::string>()(key) % m_shards.size()];
    const std::scoped_lock lock(shard.mutex);
    if (shard.windows.size() >= mostPerShard) makeRoom(shard, now);
    Window& one = shard.windows[std::move(key)];
    if (one.end <= now) one = {.end = now + policy.window, .used = 0};
    const auto left = std::chrono::ceil<std::chrono::seconds>(one.end - now).count();
    const bool isAllowed = one.used < limit;
    if (isAllowed) ++one.used;
    return {.isAllowed = isAllowed,
            .limit = limit,
            .remaining = limit - one.used,
            .seconds = static_cast<int>(std::max<std::int64_t>(1, left))};
}

void RateLimiter::makeRoom(Shard& shard, Clock::time_point now) {
    std::erase_if(shard.windows, [now](const auto& entry) { return entry.second.end <= now; });
    // So many at once is an attack from many addresses; counting them all would only serve the attacker.
    if (shard.windows.size() >= mostPerShard) shard.windows.clear();
}

std::string_view word(RateClass rateClass) {
    switch (rateClass) {
        case RateClass::None:
            return "none";
        case RateClass::Auth:
            return "auth";
        case RateClass::Read:
            return "read";
        case RateClass::Write:
            return "write";
    }
    return "none";
}

std::string subscriber(const boost::asio::ip::address& address) {
    if (address.is_v4()) return address.to_string();
    auto bytes = address.to_v6().to_bytes();
    std::ranges::fill(bytes.begin() + 8, bytes.end(), static_cast<unsigned char>(0));
    return boost::asio::ip::make_address_v6(bytes).to_string() + "/64";
}

}  // namespace server
