#pragma once

#include "server/asker.h"
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
    explicit AskerCache(const Changes& changes) : m_changes(changes) {}

    /// As server::authenticate(), which it asks when it does not know.
    Task<Asker> authenticate(Database& database, std::string_view accessToken);

    std::uint64_t hits() const { return m_hits; }
    std::uint64_t misses() const { return m_misses; }

private:
    using Clock = std::chrono::steady_clock;
    struct Entry {
        Asker asker;
        std::uint64_t generation = 0;
        Clock::time_point end;
    };

    const Changes& m_changes;
    std::unordered_map<std::string, Entry> m_entries;  ///< by the token's hash
    std::uint64_t m_hits = 0;
    std::uint64_t m_misses = 0;
};

}  // namespace server
