#pragma once

#include "server/asker.h"
#include "server/http/cursor.h"
#include "server/http/task.h"
#include "server/store/values.h"

#include <optional>
#include <string>
#include <vector>

namespace server {

struct Services;

/// Which posts to list. Absent fields do not narrow.
struct PostFilter {
    enum class Trash { Without, Only };

    std::optional<std::string> status = {};
    std::optional<std::int64_t> author = {};
    std::optional<std::string> tag = {};  ///< slug
    std::optional<std::string> text = {};
    std::optional<std::string> updatedSince = {};  ///< RFC 3339
    Trash trash = Trash::Without;
    std::string sort = {};  ///< a name of postSorts(), with `-` in front for descending
    int limit = 25;

    /// Everything that decides which rows come in which order, for the cursor.
    std::string fingerprint(const std::optional<Asker>& asker) const;
};

/// The columns a list can be sorted by.
bool isPostSort(std::string_view sort);

struct PostListing {
    std::string posts;            ///< JSON array
    std::optional<Position> end;  ///< of the last row, when there are more
    std::optional<std::int64_t> total;
    std::string counts;  ///< JSON object, or empty
};

enum class Extra { None = 0, Counts = 1, Total = 2, Both = 3 };

/// A page of the posts the asker may know of, after `from`.
Task<PostListing> listPosts(const Services& services, const std::optional<Asker>& asker,
                            const PostFilter& filter, const std::optional<Position>& from, Extra extra);

}  // namespace server
