#pragma once

#include "server/asker.h"
#include "server/http/cursor.h"
#include "server/http/task.h"

#include <optional>
#include <string>
#include <vector>

namespace server {

class Database;

struct SearchListing {
    std::vector<std::string> hits;  ///< JSON objects
    std::optional<Position> end;    ///< of the last hit, when there are more
};

/// Posts the asker may know of (none in the trash) that hold every word of `text` or whose title holds `text`
/// itself, the best first: words of the title count most, then the excerpt, then the body. When there are
/// many, only the newest 500 with every word in the title and the newest 500 at all are ranked; the rest
/// follows, the newest first. Each hit has a `snippet`: HTML in which everything but `<mark>` is escaped.
Task<SearchListing> searchPosts(Database& database, const std::optional<Asker>& asker,
                                const std::string& text, int limit, const std::optional<Position>& from);

}  // namespace server
