#include "server/store/asker_cache.h"

#include "server/secrets.h"
#include "server/store/sessions.h"

#include <algorithm>

namespace server {
namespace {

constexpr auto askerCacheTimeToLive = std::chrono::seconds(1);
/// Far more than the people who are busy within a second; a guard for memory, not a working state.
constexpr std::size_t mostEntries = 10'000;

}  // namespace

Task<Asker> AskerCache::authenticate(Database& database, std::string_view accessToken) {
    const auto generation = m_changes.generation(Changes::Subject::People);
    std::string hash = sha256(accessToken);
    const auto known = m_entries.find(hash);
    if (known != m_entries.end() && known->second.generation == generation &&
        known->second.end > Clock::now()) {
        m_counters.hits.add();
        co_return known->second.asker;
    }
    m_counters.misses.add();
    Asker asker = co_await server::authenticate(database, accessToken);
    // Under the generation from before the question: what changed since then makes the entry stale at once.
    if (generation) {
        if (m_entries.size() >= mostEntries) m_entries.clear();
        m_entries.insert_or_assign(
            std::move(hash), Entry{.asker = asker,
                                   .generation = *generation,
                                   .end = std::min(Clock::now() + askerCacheTimeToLive, asker.tokenEnds)});
    }
    co_return asker;
}

}  // namespace server
