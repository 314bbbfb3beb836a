#pragma once

#include "server/call.h"
#include "server/http/fields.h"
#include "server/http/task.h"

#include <cstdint>
#include <optional>
#include <string>

namespace server {

/// A tag as an answer: its JSON and the version for the ETag.
struct TagView {
    std::int64_t id = 0;
    std::int64_t version = 0;
    std::string json = {};
};

/// The fields of a tag that a person writes, checked for length and form.
struct TagFields {
    std::optional<std::string> name = {};
    std::optional<std::string> slug = {};
    Change<std::string> description = {};
};

/// A JSON array of all tags by name. Staff get them with the number of posts and what they may do; the public
/// gets those that a published post has.
Task<std::string> listTags(Database& database, const std::optional<Asker>& asker);

/// Throws 409 `slug_taken` with the tag that has the name or the slug.
Task<TagView> createTag(const Call& call, const TagFields& fields);

/// Throws 404, 428, 412, 409 `slug_taken`. Posts with the tag get a new version when it looks different on
/// them.
Task<TagView> editTag(const Call& call, std::int64_t id, const TagFields& fields);

/// Takes the tag off all posts, which get a new version. Throws 404, 428, 412.
Task<> deleteTag(const Call& call, std::int64_t id);

/// Posts with the tag have `into` instead, at its place, and get a new version; the tag is gone. Gives
/// `into`. Throws 404, and 422 for a tag to merge into that is not there.
Task<TagView> mergeTag(const Call& call, std::int64_t id, std::int64_t into);

}  // namespace server
