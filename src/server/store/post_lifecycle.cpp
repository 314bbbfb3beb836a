#include "server/store/post_lifecycle.h"

#include "server/http/api_error.h"
#include "server/store/database.h"
#include "server/store/row_change.h"
#include "server/store/sql.h"

namespace server {
namespace {

using boost::json::object;

/// The working copy no longer goes live by itself.
constexpr const char* keepCopyBack =
    "update post_working_copy w set apply_at = null from changed where w.post_id = changed.id";

object state(PostStatus status) {
    return {{"status", word(status)}};
}

/// Title, body and excerpt become those of the working copy, which is gone then.
void applyWorkingCopy(PostUpdate& update) {
    for (const char* column : {"title", "body_md", "excerpt"})
        update.setTo(
            column, column,
            std::string("(select w.") + column + " from post_working_copy w where w.post_id = p.id)");
    update.changes("working_copy");
    update.also("delete from post_working_copy w using changed where w.post_id = changed.id");
}

void makePublic(PostUpdate& update, const PostFacts& facts, const Publishing& how) {
    if (facts.state.status == PostStatus::Published) return;
    const auto moment = [&update](const std::optional<std::string>& time, const std::string& otherwise) {
        return time ? update.parameter(*time, "timestamptz") : otherwise;
    };
    const std::string since = moment(how.publishedAt, "now()");
    update.setTo("status", "status", "'published'");
    update.setTo("published_at", "published_at", since);
    update.setQuietly("first_published_at",
                      "coalesce(p.first_published_at, " + moment(how.firstPublishedAt, since) + ")");
    update.setQuietly("publish_at", "null");
    update.setQuietly("publish_timezone", "null");
}

/// The scheduler carries it out when the time to take it back is over.
void makePublicLater(PostUpdate& update, const PostFacts& facts, const Publishing& how) {
    const std::string moment =
        "now() + " + update.parameter(std::to_string(how.undo.count()) + " seconds", "interval");
    if (facts.state.status == PostStatus::Published) {
        update.changes("working_copy");
        update.also("update post_working_copy w set apply_at = " + moment +
                    " from changed where w.post_id = changed.id");
        return;
    }
    if (how.appliesWorkingCopy) applyWorkingCopy(update);
    update.setTo("status", "status", "'scheduled'");
    update.setTo("publish_at", "publish_at", moment);
    update.setQuietly("publish_timezone", "null");
}

}  // namespace

void preparePublish(PostUpdate& update, const PostFacts& facts, const Publishing& how) {
    const bool isLive = facts.state.status == PostStatus::Published;
    if (how.appliesWorkingCopy && !facts.copy)
        throw ApiError(409, "invalid_transition", "There is no working copy to publish. Reload the post.");
    if (isLive && !how.appliesWorkingCopy)
        throw ApiError(409, "already_published", "The post is already published. Reload it.");
    const std::string& title = how.appliesWorkingCopy ? facts.copy->title : facts.title;
    if (title.find_first_not_of(" \t\r\n") == std::string::npos)
        throw validationFailed({{"title", "required"}});

    if (how.undo.count() > 0) {
        makePublicLater(update, facts, how);
        update.audit("post.publish_requested", state(facts.state.status),
                     {{"undo_seconds", how.undo.count()}});
        return;
    }
    if (how.appliesWorkingCopy) applyWorkingCopy(update);
    makePublic(update, facts, how);
    update.keepRevision("published");
    update.audit("post.published", state(facts.state.status), state(PostStatus::Published));
}

void prepareUnpublish(PostUpdate& update, const PostFacts& facts) {
    update.setTo("status", "status", "'draft'");
    update.setTo("published_at", "published_at", "null");
    if (facts.state.isCopyDue) update.also(keepCopyBack);
    update.audit("post.unpublished", state(facts.state.status), state(PostStatus::Draft));
}

Task<WrittenPost> schedulePost(const Call& call, const PostFacts& facts, const std::string& at,
                               const std::string& timezone) {
    if (facts.title.find_first_not_of(" \t\r\n") == std::string::npos)
        throw validationFailed({{"title", "required"}});
    PostUpdate update(call, facts);
    update.setTo("status", "status", "'scheduled'");
    update.set("publish_at", "publish_at", at, "timestamptz");
    update.set("publish_timezone", "publish_timezone", timezone, "text");
    object after = state(PostStatus::Scheduled);
    after["publish_at"] = at;
    update.audit("post.scheduled", state(facts.state.status), after);
    co_return co_await update.run();
}

void prepareUnschedule(PostUpdate& update, const PostFacts& facts) {
    if (facts.state.status == PostStatus::Published) {
        update.changes("working_copy");
        update.also(keepCopyBack);
    } else {
        update.setTo("status", "status", "'draft'");
        update.setTo("publish_at", "publish_at", "null");
        update.setQuietly("publish_timezone", "null");
    }
    update.audit(
        "post.unscheduled", state(facts.state.status),
        state(facts.state.status == PostStatus::Published ? PostStatus::Published : PostStatus::Draft));
}

void prepareTrash(PostUpdate& update, const PostFacts& facts) {
    update.setTo("deleted_at", "deleted_at", "now()");
    update.setQuietly("deleted_by", "$3::bigint");
    if (facts.state.status != PostStatus::Draft) update.setTo("status", "status", "'draft'");
    update.setQuietly("publish_at", "null");
    update.setQuietly("publish_timezone", "null");
    update.setQuietly("published_at", "null");
    if (facts.state.isCopyDue) update.also(keepCopyBack);
    update.audit("post.trashed", state(facts.state.status), {{"trashed", true}});
}

void prepareRestore(PostUpdate& update) {
    update.setTo("deleted_at", "deleted_at", "null");
    update.setQuietly("deleted_by", "null");
    // Another post may have taken the address meanwhile.
    update.setTo("slug", "slug", freeSlug("p.slug", "p.id"));
    update.audit("post.restored", {{"trashed", true}}, state(PostStatus::Draft));
}

Statement purgeStatement(const Call& call, const PostFacts& facts) {
    Values values(facts.id, facts.version);
    const AuditRow audit(values, &call.signedIn(), &call.request);
    return {filled(R"(
        with gone as (
          delete from post p
          where p.id = $1::bigint and p.version = $2::bigint and p.deleted_at is not null
          returning p.id, p.title, p.slug),
        changes as (
          delete from row_change c using gone where c.subject = 'post' and c.subject_id = gone.id),
        log as ({audit})
        select id from gone)",
                   {{"audit", audit.insert({.action = "post.purged",
                                            .targetType = "post",
                                            .targetId = "id",
                                            .targetName = "title",
                                            .before = "jsonb_build_object('title', title, 'slug', slug)",
                                            .source = "gone"})}}),
            values};
}

Task<WrittenPost> publishPost(const Call& call, const PostFacts& facts, const Publishing& how) {
    PostUpdate update(call, facts);
    preparePublish(update, facts, how);
    co_return co_await update.run();
}

Task<WrittenPost> unpublishPost(const Call& call, const PostFacts& facts) {
    PostUpdate update(call, facts);
    prepareUnpublish(update, facts);
    co_return co_await update.run();
}

Task<WrittenPost> unschedulePost(const Call& call, const PostFacts& facts) {
    PostUpdate update(call, facts);
    prepareUnschedule(update, facts);
    co_return co_await update.run();
}

Task<WrittenPost> trashPost(const Call& call, const PostFacts& facts) {
    PostUpdate update(call, facts);
    prepareTrash(update, facts);
    co_return co_await update.run();
}

Task<WrittenPost> restorePost(const Call& call, const PostFacts& facts) {
    PostUpdate update(call, facts);
    prepareRestore(update);
    co_return co_await update.run();
}

Task<> purgePost(const Call& call, const PostFacts& facts) {
    const Result gone = co_await call.database().write(purgeStatement(call, facts));
    if (gone.isEmpty()) throw co_await versionConflict(call.database(), "post", facts.id, facts.version);
}

}  // namespace server
