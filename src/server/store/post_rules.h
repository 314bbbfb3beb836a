#pragma once

#include "server/asker.h"

#include <string>
#include <string_view>

namespace server {

enum class PostStatus { Draft, Scheduled, Published };

PostStatus postStatusFrom(std::string_view word);
std::string_view word(PostStatus status);

/// What the rules about a post depend on, besides who asks.
struct PostState {
    PostStatus status = PostStatus::Draft;
    bool isTrashed = false;
    bool isOwn = false;  ///< the asker is one of its authors
    bool hasWorkingCopy = false;
    bool isCopyDue = false;  ///< the working copy goes live by itself soon: the undo window of a publish
};

/// What can be done with a post.
enum class PostAction { Edit, Publish, Unpublish, Schedule, Unschedule, Trash, Restore, SetAuthors, Purge };

/// Whether the asker (null for nobody) may know that the post is there.
bool mayKnow(const Asker* asker, const PostState& state);
/// The same as SQL over `post p`; `askerId` is SQL for the asker's id and is used only where it matters.
std::string knownTo(const Asker* asker, const std::string& askerId);

/// Why the asker may not do it, as a permission's reason; empty when they may. First what the role forbids,
/// then what the post's state does.
std::string_view refusal(const Asker& asker, const PostState& state, PostAction action);

/// Throws 403 for what the role forbids.
void requireRole(const Asker& asker, const PostState& state, PostAction action);
/// Throws 409 for what the post's state forbids.
void requireState(const PostState& state, PostAction action);

/// `{"edit":{"allowed":true},"publish":{"allowed":false,"reason":"not_own"},…}`
std::string postPermissions(const Asker& asker, const PostState& state);

}  // namespace server
