#pragma once

#include "server/asker.h"
#include "server/counters.h"
#include "server/http/task.h"
#include "server/store/changes.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

namespace server {

class Database;

/// Remembers for a moment who a token belongs to, so that a busy console does not cost a question to Postgres
/// with each request. One a thread.
///
/// What it says is never older than the last change of a person or a session that this process heard of, and
/// never older than a second if it should have missed one. While changes are not heard of it remembers
/// nothing.
class AskerCache {
public:
    AskerCache(const Changes& changes, CacheCounters& counters) : m_changes(changes), m_counters(counters) {}

    /// As server::authenticate(), which it asks when it does not know.
    Task<Asker> authenticate(Database& database, std::string_view accessToken);

private:
    using Clock = std::chrono::steady_clock;
    struct Entry {
        Asker asker;
        std::uint64_t generation = 0;
        Clock::time_point end;
    };

    const Changes& m_changes;
    CacheCounters& m_counters;
    std::unordered_map<std::string, Entry> m_entries;  ///< by the token's hash
};

}  // namespace server
