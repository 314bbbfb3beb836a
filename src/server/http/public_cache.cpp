#include "server/http/public_cache.h"

#include "server/counters.h"
#include "server/http/kept_answer.h"
#include "server/redis/shared_cache.h"
#include "server/replica.h"
#include "server/store/changes.h"
#include "server/store/database_error.h"

#include <algorithm>

namespace server {
namespace {

/// An answer that would take more than this part of the memory is not kept: it would push out too many
/// others.
constexpr std::size_t largestPart = 8;
/// What an entry takes beside its texts, about.
constexpr std::size_t overhead = 400;
/// A guard only: answers go stale by their generation.
constexpr std::chrono::seconds timeToLive{30};

/// What the answer depends on: the path and the parameters that the route reads, in its own order. Nothing if
/// the request has another parameter, which may be one that only staff may use, or one made up to fill the
/// cache.
std::optional<std::string> keyOf(const Call& call, const Route& route) {
    if (!route.publicParameters || call.asker) return {};
    if (!call.request.header(beast::http::field::authorization).empty()) return {};
    std::string out = call.request.path;
    std::size_t used = 0;
    for (const std::string_view name : *route.publicParameters)
        for (const auto& [given, value] : call.request.query)
            if (given == name) {
                out.append(1, '\n').append(name).append(1, '=').append(value);
                ++used;
            }
    if (used != call.request.query.size()) return {};
    return out;
}

void count(Counter CacheCounters::* what, CacheCounters* counters) {
    if (counters) (counters->*what).add();
}

}  // namespace

Task<Response> PublicCache::answer(Call& call, const Route& route) {
    const auto generation = m_changes.generation(Changes::Subject::Content);
    const auto key = m_options.bytes > 0 && generation ? keyOf(call, route) : std::nullopt;
    if (!key) co_return co_await ask(call, route);
    if (const Response* kept = find(*key, *generation)) {
        count(&CacheCounters::hits, m_options.local);
        co_return *kept;
    }
    count(&CacheCounters::misses, m_options.local);
    Response out = m_options.isShared ? co_await answerWithShared(call, route, *key, *generation)
                                      : co_await ask(call, route);
    if (!isWorthKeeping(out)) co_return out;
    if (!out.kept) out.kept = std::make_shared<const std::string>(std::exchange(out.body, {}));
    keep(*key, *generation, out);
    co_return out;
}

/// Redis may still have answers from before a change that this thread has heard of: then it is told first.
Task<Response> PublicCache::answerWithShared(Call& call, const Route& route, const std::string& key,
                                             std::uint64_t generation) {
    if (m_droppedFor != generation) {
        if (!co_await m_shared.drop()) co_return co_await ask(call, route);
        m_droppedFor = generation;
    }
    const auto found = co_await m_shared.find(key);
    if (found && found->value) {
        if (auto kept = readAnswer(*found->value)) {
            count(&CacheCounters::hits, m_options.elsewhere);
            co_return std::move(*kept);
        }
    }
    count(&CacheCounters::misses, m_options.elsewhere);
    Response out = co_await ask(call, route);
    if (found && isWorthKeeping(out)) co_await m_shared.keep(*found, key, writeAnswer(out), timeToLive);
    co_return out;
}

/// The replica, as long as it has everything that this process has heard of; else the primary.
Task<Response> PublicCache::ask(Call& call, const Route& route) {
    if (call.asker || !m_options.replica || !m_options.replica->isCurrent())
        co_return co_await route.handler(call);
    Call elsewhere(m_options.replica->services());
    elsewhere.request = call.request;
    elsewhere.captures = call.captures;
    try {
        co_return co_await route.handler(elsewhere);
    } catch (const DatabaseUnavailable&) {
    } catch (const DatabaseError&) {
        // Such as a statement that was in the way of what the primary sent.
    }
    co_return co_await route.handler(call);
}

const Response* PublicCache::find(std::string_view key, std::uint64_t generation) {
    const auto found = m_index.find(key);
    if (found == m_index.end()) return nullptr;
    if (found->second->generation != generation) {
        remove(found->second);
        return nullptr;
    }
    m_entries.splice(m_entries.begin(), m_entries, found->second);
    return &found->second->response;
}

void PublicCache::keep(const std::string& key, std::uint64_t generation, const Response& response) {
    if (const auto before = m_index.find(key); before != m_index.end()) remove(before->second);
    std::size_t bytes = overhead + 2 * key.size() + response.content().size();
    for (const auto& [name, value] : response.headers)
        bytes += name.size() + value.size();
    if (bytes > m_options.bytes / largestPart) return;
    while (m_bytes + bytes > m_options.bytes)
        remove(std::prev(m_entries.end()));
    m_entries.push_front({.key = key, .generation = generation, .response = response, .bytes = bytes});
    m_index.emplace(m_entries.front().key, m_entries.begin());
    m_bytes += bytes;
}

void PublicCache::remove(Entries::iterator entry) {
    m_bytes -= entry->bytes;
    m_index.erase(entry->key);
    m_entries.erase(entry);
}

}  // namespace server
