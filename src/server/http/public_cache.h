#pragma once

#include "server/call.h"
#include "server/http/response.h"
#include "server/http/router.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace server {

class Changes;
class Replica;
class SharedCache;
struct CacheCounters;

/// Answers what the public reads. Remembers what it was answered, until the content changes: any change to it
/// makes all of it stale. What somebody with an account asks for is never looked up here nor kept. While
/// changes are not heard of nothing is.
///
/// One a thread, of bounded size; what is not here may be in Redis, where all replicas put theirs.
class PublicCache {
public:
    struct Options {
        std::size_t bytes = 0;           ///< at most, for this thread; 0: keeps nothing
        CacheCounters* local = nullptr;  ///< null for nowhere
        CacheCounters* elsewhere = nullptr;
        bool isShared = false;       ///< whether there is a Redis to ask
        Replica* replica = nullptr;  ///< asked in place of the database when it may be; null for none
    };

    PublicCache(const Options& options, const Changes& changes, SharedCache& shared)
        : m_options(options), m_changes(changes), m_shared(shared) {}

    /// As the route answers, or as it has answered the same before. Throws what the route throws.
    Task<Response> answer(Call& call, const Route& route);

    std::size_t bytes() const { return m_bytes; }

private:
    struct Entry {
        std::string key;
        std::uint64_t generation = 0;
        Response response;
        std::size_t bytes = 0;
    };
    using Entries = std::list<Entry>;

    const Response* find(std::string_view key, std::uint64_t generation);
    void keep(const std::string& key, std::uint64_t generation, const Response& response);
    void remove(Entries::iterator entry);
    Task<Response> ask(Call& call, const Route& route);
    Task<Response> answerWithShared(Call& call, const Route& route, const std::string& key,
                                    std::uint64_t generation);

    Options m_options;
    const Changes& m_changes;
    SharedCache& m_shared;
    Entries m_entries;  ///< the last used first
    std::unordered_map<std::string_view, Entries::iterator> m_index;
    std::size_t m_bytes = 0;
    std::optional<std::uint64_t> m_droppedFor;  ///< the generation of which Redis has been told
};

}  // namespace server
