#include "server/redis/shared_cache.h"

#include "server/redis/redis.h"

namespace server {
namespace {

constexpr std::string_view generationKey = "colophon:generation";
constexpr std::string_view answerPrefix = "colophon:answer:";

/// A generation that Redis lost (restart, eviction) starts again at the clock's microseconds, beyond any it
/// can have had.
constexpr std::string_view findScript = R"(
    local generation = redis.call('GET', KEYS[1])
    if not generation then
      local now = redis.call('TIME')
      generation = now[1] .. string.format('%06d', now[2])
      redis.call('SET', KEYS[1], generation)
    end
    return {generation, redis.call('GET', ARGV[1] .. generation .. ':' .. ARGV[2])})";

constexpr std::string_view dropScript = R"(
    if redis.call('EXISTS', KEYS[1]) == 0 then
      local now = redis.call('TIME')
      redis.call('SET', KEYS[1], now[1] .. string.format('%06d', now[2]))
    end
    return redis.call('INCR', KEYS[1]))";

}  // namespace

Task<std::optional<SharedCache::Found>> SharedCache::find(std::string_view key) {
    if (!m_redis) co_return std::nullopt;
    auto reply = co_await m_redis->ask({"EVAL", findScript, "1", generationKey, answerPrefix, key});
    if (!reply || reply->list.size() != 2) co_return std::nullopt;
    Found out{.generation = std::move(reply->list[0].text)};
    if (reply->list[1].kind == RedisReply::Kind::Text) out.value = std::move(reply->list[1].text);
    co_return out;
}

Task<> SharedCache::keep(const Found& under, std::string_view key, std::string_view value,
                         std::chrono::seconds timeToLive) {
    if (!m_redis) co_return;
    const std::string name = std::string(answerPrefix) + under.generation + ":" + std::string(key);
    const std::string seconds = std::to_string(timeToLive.count());
    co_await m_redis->ask({"SET", name, value, "EX", seconds});
}

Task<bool> SharedCache::drop() {
    if (!m_redis) co_return true;
    const auto reply = co_await m_redis->ask({"EVAL", dropScript, "1", generationKey});
    co_return reply.has_value();
}

}  // namespace server
