#pragma once

#include "language/statistics.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace server {

/// Remembers how long the texts of posts are, since counting takes longer than everything else about a post.
/// A version of a post has one text for good, so nothing here grows stale. One a thread, of bounded size.
class TextCounts {
public:
    /// Of a version that has been counted before.
    std::optional<language::Statistics> find(std::int64_t post, std::int64_t version) const;
    /// Counts the body, unless that version has been counted before.
    language::Statistics of(std::int64_t post, std::int64_t version, std::string_view body);

private:
    struct Counted {
        std::int64_t version = 0;
        language::Statistics statistics;
    };
    std::map<std::int64_t, Counted> m_posts;  ///< by id
};

}  // namespace server
