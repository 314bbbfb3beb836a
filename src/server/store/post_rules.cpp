#include "server/store/post_rules.h"

#include "server/http/api_error.h"
#include "server/permissions.h"

#include <algorithm>
#include <array>

namespace server {
namespace {

/// An action with the capability it takes for one's own posts and for everybody's.
struct Rule {
    PostAction action;
    std::string_view word;
    Capability own;
    Capability all;
};

constexpr std::array rules{
    Rule{PostAction::Edit, "edit", Capability::EditOwnPosts, Capability::EditAllPosts},
    Rule{PostAction::Publish, "publish", Capability::PublishOwnPosts, Capability::PublishAllPosts},
    Rule{PostAction::Unpublish, "unpublish", Capability::PublishOwnPosts, Capability::PublishAllPosts},
    Rule{PostAction::Schedule, "schedule", Capability::PublishOwnPosts, Capability::PublishAllPosts},
    Rule{PostAction::Unschedule, "unschedule", Capability::PublishOwnPosts, Capability::PublishAllPosts},
    Rule{PostAction::Trash, "trash", Capability::TrashOwnPosts, Capability::TrashAllPosts},
    Rule{PostAction::Restore, "restore", Capability::TrashOwnPosts, Capability::TrashAllPosts},
    Rule{PostAction::SetAuthors, "set_authors", Capability::SetAuthors, Capability::SetAuthors},
    Rule{PostAction::Purge, "purge", Capability::PurgeTrash, Capability::PurgeTrash},
};

std::string_view roleRefusal(const Asker& asker, const PostState& state, const Rule& rule) {
    if (asker.may(rule.all) || (state.isOwn && asker.may(rule.own))) return {};
    return asker.may(rule.own) ? "not_own" : missingReason(rule.own);
}

std::string_view stateRefusal(const PostState& state, PostAction action) {
    const bool isLive = state.status == PostStatus::Published;
    switch (action) {
        case PostAction::Restore:
        case PostAction::Purge:
            return state.isTrashed ? "" : "not_trashed";
        case PostAction::Publish:
            if (!state.isTrashed && isLive && !state.hasWorkingCopy) return "already_published";
            break;
        case PostAction::Schedule:
            if (!state.isTrashed && isLive) return "already_published";
            break;
        case PostAction::Unpublish:
            if (!state.isTrashed && !isLive) return "not_published";
            break;
        case PostAction::Unschedule:
            if (!state.isTrashed && state.status != PostStatus::Scheduled && !state.isCopyDue)
                return "not_scheduled";
            break;
        case PostAction::Edit:
        case PostAction::Trash:
        case PostAction::SetAuthors:
            break;
    }
    return state.isTrashed ? "trashed" : "";
}

const Rule& ruleOf(PostAction action) {
    return rules[static_cast<std::size_t>(action)];
}

ApiError stateError(std::string_view reason) {
    if (reason == "already_published")
        return {409, "already_published", "The post is already published. Reload it."};
    if (reason == "not_trashed") return {409, "not_trashed", "The post is not in the trash."};
    if (reason == "trashed")
        return ApiError(409, "invalid_transition", "The post is in the trash. Restore it first.");
    if (reason == "not_scheduled") return {409, "invalid_transition", "The post is not scheduled."};
    return {409, "invalid_transition", "The post is not published."};
}

}  // namespace

PostStatus postStatusFrom(std::string_view word) {
    if (word == "published") return PostStatus::Published;
    if (word == "scheduled") return PostStatus::Scheduled;
    return PostStatus::Draft;
}

std::string_view word(PostStatus status) {
    switch (status) {
        case PostStatus::Draft:
            return "draft";
        case PostStatus::Scheduled:
            return "scheduled";
        case PostStatus::Published:
            return "published";
    }
    return "draft";
}

bool mayKnow(const Asker* asker, const PostState& state) {
    if (state.status == PostStatus::Published && !state.isTrashed) return true;
    return asker &&
           (asker->may(Capability::ReadAllDrafts) || (state.isOwn && asker->may(Capability::EditOwnPosts)));
}

std::string knownTo(const Asker* asker, const std::string& askerId) {
    if (asker && asker->may(Capability::ReadAllDrafts)) return "true";
    const std::string isPublic = "(p.status = 'published' and p.deleted_at is null)";
    if (!asker || !asker->may(Capability::EditOwnPosts)) return isPublic;
    return "(" + isPublic +
           " or exists (select from post_author o where o.post_id = p.id and o.user_id = " + askerId + "))";
}

std::string_view refusal(const Asker& asker, const PostState& state, PostAction action) {
    const std::string_view byRole = roleRefusal(asker, state, ruleOf(action));
    return byRole.empty() ? stateRefusal(state, action) : byRole;
}

void requireRole(const Asker& asker, const PostState& state, PostAction action) {
    const std::string_view reason = roleRefusal(asker, state, ruleOf(action));
    if (!reason.empty()) throw forbidden(reason);
}

void requireState(const PostState& state, PostAction action) {
    const std::string_view reason = stateRefusal(state, action);
    if (!reason.empty()) throw stateError(reason);
}

std::string postPermissions(const Asker& asker, const PostState& state) {
    std::array<Verdict, rules.size()> verdicts;
    std::ranges::transform(rules, verdicts.begin(), [&](const Rule& rule) {
        return Verdict{rule.word, refusal(asker, state, rule.action)};
    });
    return permissionsJson(verdicts);
}

}  // namespace server
