#pragma once

#include "server/store/post_update.h"

#include <chrono>
#include <optional>
#include <string>

namespace server {

/// How a post is to be published.
struct Publishing {
    bool appliesWorkingCopy = false;
    /// The change waits this long and can be taken back meanwhile with unschedule; 0: at once.
    std::chrono::seconds undo{0};
    /// Since when it is public, RFC 3339 and known to be past; by default now. For what was public elsewhere.
    std::optional<std::string> publishedAt = {};
    std::optional<std::string> firstPublishedAt = {};
};

// What makes up each change of state, without running it; the rules about roles and states have been asked.
// Throws what the post itself forbids, such as 422 for a post without a title.
void preparePublish(PostUpdate& update, const PostFacts& facts, const Publishing& how);
void prepareUnpublish(PostUpdate& update, const PostFacts& facts);
void prepareUnschedule(PostUpdate& update, const PostFacts& facts);
void prepareTrash(PostUpdate& update, const PostFacts& facts);
void prepareRestore(PostUpdate& update);
/// Gives a row when it was done.
Statement purgeStatement(const Call& call, const PostFacts& facts);

/// Makes a post public, or its working copy the live text.
Task<WrittenPost> publishPost(const Call& call, const PostFacts& facts, const Publishing& how);
Task<WrittenPost> unpublishPost(const Call& call, const PostFacts& facts);
/// `at` is RFC 3339, known to be far enough ahead; `timezone` an IANA name.
Task<WrittenPost> schedulePost(const Call& call, const PostFacts& facts, const std::string& at,
                               const std::string& timezone);
Task<WrittenPost> unschedulePost(const Call& call, const PostFacts& facts);
/// Into the trash, from where restorePost() brings it back as a draft.
Task<WrittenPost> trashPost(const Call& call, const PostFacts& facts);
Task<WrittenPost> restorePost(const Call& call, const PostFacts& facts);
/// For ever, with everything that belongs to it.
Task<> purgePost(const Call& call, const PostFacts& facts);

}  // namespace server
