#pragma once

#include "server/http/fields.h"
#include "server/store/post_update.h"

#include <optional>
#include <string>
#include <vector>

namespace server {

/// The fields of a post that a person writes. Checked for length and form, not yet against the database.
struct PostFields {
    std::optional<std::string> title = {};
    std::optional<std::string> slug = {};
    std::optional<bool> isSlugLocked = {};
    std::optional<std::string> bodyMd = {};
    Change<std::string> excerpt = {};
    Change<std::int64_t> coverMediaId = {};
    Change<std::string> coverAlt = {};
    Change<std::string> metaTitle = {};
    Change<std::string> metaDescription = {};
    Change<std::string> canonicalUrl = {};
    std::optional<bool> isNoindex = {};
    std::optional<std::vector<std::int64_t>> authors = {};
    std::optional<std::vector<TagName>> tags = {};
    std::optional<std::string> createdAt = {};  ///< RFC 3339; only for a new post
};

/// Bytes of a post's body at most.
inline constexpr std::size_t bodyLimit = 2 * 1024 * 1024;
/// Of a request with a body of that size: JSON may take six bytes for one of the text (\u0009); more is
/// refused before it is read.
inline constexpr std::uint64_t postBodyLimit = 6 * bodyLimit + 64 * 1024;

/// Reads the fields of POST and PATCH /posts; throws 422.
PostFields readPostFields(const Request& request);

enum class Revision { None, Keep };

/// A new draft of the asker's. Throws 409 `slug_taken` if a slug was given and is not free.
Task<WrittenPost> createPost(const Call& call, const PostFields& fields);

/// A new draft of the asker's with everything a person has written in the post; live text, not the working
/// copy.
Task<WrittenPost> duplicatePost(const Call& call, const PostFacts& source);

/// Writes the fields that differ from what the post has; nothing happens if none does. The text of a live
/// post is refused (409 `use_working_copy`): it changes only through publishing.
Task<WrittenPost> editPost(const Call& call, const PostFacts& facts, const PostFields& fields,
                           Revision revision);

/// Edits of a live post, kept apart from it.
struct CopyFields {
    std::optional<std::int64_t> baseVersion = {};
    std::optional<std::string> title = {};
    std::optional<std::string> bodyMd = {};
    Change<std::string> excerpt = {};
};
CopyFields readCopyFields(const Request& request);
Task<WrittenPost> saveWorkingCopy(const Call& call, const PostFacts& facts, const CopyFields& fields);
Task<WrittenPost> discardWorkingCopy(const Call& call, const PostFacts& facts);

}  // namespace server
