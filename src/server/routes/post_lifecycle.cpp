#include "server/store/post_lifecycle.h"

#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/fields.h"
#include "server/http/router.h"
#include "server/routes/parameters.h"
#include "server/routes/post_answer.h"
#include "server/routes/routes.h"
#include "server/store/database.h"
#include "server/store/post_facts.h"

namespace server {
namespace {

Task<Response> publish(Call& call) {
    Fields fields(call.request, Fields::Body::Optional);
    Publishing how{.appliesWorkingCopy = fields.boolean("apply_working_copy").value_or(false),
                   .undo = std::chrono::seconds(fields.integer("undo_seconds", 0, 30).value_or(0))};
    how.publishedAt = fields.text("published_at", 40);
    how.firstPublishedAt = fields.text("first_published_at", 40);
    if (how.undo.count() > 0 && (how.publishedAt || how.firstPublishedAt))
        fields.problem("undo_seconds", "not_with_published_at");
    fields.finish();
    if (how.publishedAt || how.firstPublishedAt) call.require(Capability::PublishAllPosts);
    co_await requirePast(call, "published_at", how.publishedAt);
    co_await requirePast(call, "first_published_at", how.firstPublishedAt);
    const PostFacts facts = co_await postForWrite(call, call.id(), PostAction::Publish);
    co_return postResponse(co_await publishPost(call, facts, how));
}

Task<Response> unpublish(Call& call) {
    const PostFacts facts = co_await postForWrite(call, call.id(), PostAction::Unpublish);
    co_return postResponse(co_await unpublishPost(call, facts));
}

/// A minute at least: what is sooner is a publish, and clocks differ a little.
Task<> requireFarEnough(Call& call, const std::string& at) {
    bool isSoon = false;
    try {
        const Result answer = co_await call.database().read(
            {"select $1::timestamptz < now() + interval '1 minute' as is_soon", Values(at)});
        isSoon = answer.boolean(0, "is_soon");
    } catch (const DatabaseError&) {
        throw validationFailed({{"publish_at", "invalid_time"}});  // the 31st of February
    }
    if (isSoon)
        throw ApiError(
            422, "too_soon",
            "The time must be at least one minute in the future. To publish sooner, publish the post now.")
            .withDetails({{"publish_at", "too_soon"}});
}

Task<Response> schedule(Call& call) {
    Fields fields(call.request);
    fields.require("publish_at");
    const auto at = fields.text("publish_at", 40);
    if (at && !isTime(*at)) fields.problem("publish_at", "invalid_time");
    const std::string timezone = fields.text("timezone", 64).value_or(call.configuration().siteTimezone);
    if (!isTimeZone(timezone)) fields.problem("timezone", "unknown");
    fields.finish();
    const PostFacts facts = co_await postForWrite(call, call.id(), PostAction::Schedule);
    co_await requireFarEnough(call, *at);
    co_return postResponse(co_await schedulePost(call, facts, *at, timezone));
}

Task<Response> unschedule(Call& call) {
    const PostFacts facts = co_await postForWrite(call, call.id(), PostAction::Unschedule);
    co_return postResponse(co_await unschedulePost(call, facts));
}

Task<Response> trash(Call& call) {
    if (flagParameter(call.request, "permanent")) {
        const PostFacts facts = co_await postForWrite(call, call.id(), PostAction::Purge);
        co_await purgePost(call, facts);
        co_return noContent();
    }
    const PostFacts facts = co_await postForWrite(call, call.id(), PostAction::Trash);
    co_return postResponse(co_await trashPost(call, facts));
}

Task<Response> handleRestorePost(Call& call) {
    const PostFacts facts = co_await postForWrite(call, call.id(), PostAction::Restore);
    co_return postResponse(co_await restorePost(call, facts));
}

}  // namespace

void addPostLifecycleRoutes(Router& router) {
    using beast::http::verb;
    const auto add = [&router](verb method, const char* pattern, Handler handler,
                               Replay replay = Replay::Never) {
        router.add({method, pattern, RateClass::Write, std::move(handler), Capability::ReadPublished,
                    smallBody, replay});
    };
    add(verb::post, "/posts/{id}/publish", publish, Replay::ByKey);
    add(verb::post, "/posts/{id}/unpublish", unpublish);
    add(verb::post, "/posts/{id}/schedule", schedule, Replay::ByKey);
    add(verb::post, "/posts/{id}/unschedule", unschedule);
    router.add({.method = verb::delete_,
                .pattern = "/posts/{id}",
                .rateClass = RateClass::Write,
                .handler = trash,
                .needs = Capability::ReadPublished,
                .parameters = {"permanent"}});
    add(verb::post, "/posts/{id}/restore", handleRestorePost);
}

}  // namespace server
