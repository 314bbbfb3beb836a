#pragma once

#include "server/http/task.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace server {

class Redis;

/// Answers for the public that all replicas share, in Redis. Everything in it belongs to a generation, a
/// number in Redis that grows with each change of the content; what was kept under an older one is never
/// found again.
///
///     const auto found = co_await cache.find(key);      // generation and answer in one round trip
///     if (found && found->value) …                      // a hit
///     … ask Postgres …
///     if (found) co_await cache.keep(*found, key, answer, 30s);
///
/// The generation is taken before Postgres is asked, so an answer that a change overtook is kept where nobody
/// looks. Times to live should be short all the same: a server that dies between its commit and drop() leaves
/// the old answers until another replica hears of the change. One a thread; without Redis it never finds
/// anything.
class SharedCache {
public:
    /// `redis` is null without Redis.
    explicit SharedCache(Redis* redis) : m_redis(redis) {}

    struct Found {
        std::string generation;
        std::optional<std::string> value = {};
    };
    /// Nothing when there is no Redis just now: do without, and keep nothing.
    Task<std::optional<Found>> find(std::string_view key);
    Task<> keep(const Found& under, std::string_view key, std::string_view value,
                std::chrono::seconds timeToLive);
    /// The content has changed: begins a new generation. Whether Redis knows; true without Redis.
    Task<bool> drop();

private:
    Redis* m_redis;
};

}  // namespace server
