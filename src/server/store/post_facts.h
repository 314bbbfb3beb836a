#pragma once

#include "server/call.h"
#include "server/http/task.h"
#include "server/store/post_row.h"
#include "server/store/post_rules.h"
#include "server/store/post_tags.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace server {

/// A working copy without its body.
struct CopyFacts {
    std::string title = {};
    std::optional<std::string> excerpt = {};
};

/// A post as it is just now, in as far as a write depends on it. What was decided on these facts still holds
/// when a statement finds the same version.
struct PostFacts {
    std::int64_t id = 0;
    std::int64_t version = 0;
    PostState state;
    bool wasPublished = false;
    std::string title = {};
    std::string slug = {};
    bool isSlugLocked = false;
    std::optional<std::string> excerpt = {};
    std::optional<std::int64_t> coverMediaId = {};
    std::optional<std::string> coverAlt = {};
    std::optional<std::string> metaTitle = {};
    std::optional<std::string> metaDescription = {};
    std::optional<std::string> canonicalUrl = {};
    bool isNoindex = false;
    std::vector<std::int64_t> authors = {};
    std::vector<TagName> tags = {};
    std::optional<CopyFacts> copy = {};
    /// All of the post, with its texts; only from postForWrite().
    std::shared_ptr<const PostRow> row = {};
};

/// The posts as they are just now, in any order and as far as there are any; nothing is checked.
Task<std::vector<PostFacts>> factsOf(const Call& call, const std::vector<std::int64_t>& ids);

/// Throws 404 when the asker may not know of the post, 403 for what their role forbids.
void requireAllowed(const Asker& asker, const PostFacts& facts, PostAction action);

/// Reads the post of a write and checks everything that can be checked before it: 404 when the asker may not
/// know of it, 403 for what their role forbids, 428 and 412 for If-Match, 409 for what the post's state
/// forbids.
Task<PostFacts> postForWrite(const Call& call, std::int64_t id, PostAction action);

}  // namespace server
