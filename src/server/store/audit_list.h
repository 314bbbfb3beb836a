#pragma once

#include "server/http/cursor.h"
#include "server/http/task.h"

#include <optional>
#include <string>
#include <vector>

namespace server {

class Database;

/// Which audit entries to list, newest first. Absent fields do not narrow.
struct AuditFilter {
    std::optional<std::int64_t> actor = {};
    std::optional<std::string> action = {};  ///< exact, or `post.` for everything about posts
    std::optional<std::string> targetType = {};
    std::optional<std::int64_t> targetId = {};
    std::optional<std::string> text = {};  ///< in names, titles and reasons
    std::optional<std::string> since = {};
    std::optional<std::string> until = {};
    int limit = 25;

    std::string fingerprint() const;
};

struct AuditListing {
    std::vector<std::string> entries;  ///< JSON objects
    std::optional<Position> end;
};

Task<AuditListing> listAudit(Database& database, const AuditFilter& filter,
                             const std::optional<Position>& from);

}  // namespace server
