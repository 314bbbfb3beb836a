#pragma once

#include "server/http/task.h"
#include "server/store/changes.h"

#include <cstdint>
#include <unordered_map>

namespace server {

class Database;

/// Which uploads everybody may see: those that a published post shows, as its cover or in its text. Remembers
/// what it has found until the content changes. One a thread, of bounded size.
class PublishedFiles {
public:
    PublishedFiles(Database& database, const Changes& changes) : m_database(database), m_changes(changes) {}

    Task<bool> isPublished(std::int64_t id);

private:
    struct Found {
        std::uint64_t generation = 0;
        bool isPublished = false;
    };

    Database& m_database;
    const Changes& m_changes;
    std::unordered_map<std::int64_t, Found> m_found;
};

}  // namespace server
