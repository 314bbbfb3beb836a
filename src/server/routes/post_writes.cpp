#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/router.h"
#include "server/routes/parameters.h"
#include "server/routes/post_answer.h"
#include "server/routes/routes.h"
#include "server/store/post_edit.h"
#include "server/store/post_facts.h"
#include "server/store/post_tags.h"

namespace server {
namespace {

/// The post as it was written; and which of the tags asked for are another's name by now.
Task<Response> answerTo(const Call& call, const PostFields& fields, const WrittenPost& post) {
    if (!fields.tags || fields.tags->empty()) co_return postResponse(post);
    const std::string takenAs = co_await tagsTakenAs(call.database(), TagLists(*fields.tags));
    if (takenAs.empty()) co_return postResponse(post);
    Response out = SuccessBody().add("post", post.json).add("tags_taken_as", takenAs).response();
    co_return out.with("ETag", etag("post", post.id, post.version));
}

Task<Response> handleCreatePost(Call& call) {
    const PostFields fields = readPostFields(call.request);
    if (fields.createdAt) call.require(Capability::EditAllPosts);
    co_await requirePast(call, "created_at", fields.createdAt);
    const WrittenPost post = co_await createPost(call, fields);
    Response out = co_await answerTo(call, fields, post);
    co_return out.withStatus(201).with("Location", "/posts/" + std::to_string(post.id));
}

Task<Response> duplicate(Call& call) {
    const std::vector<PostFacts> found = co_await factsOf(call, {call.id()});
    if (found.empty()) throw notFound("post");
    requireAllowed(call.signedIn(), found.front(), PostAction::Edit);
    requireState(found.front().state, PostAction::Edit);
    const WrittenPost post = co_await duplicatePost(call, found.front());
    Response out = postResponse(post);
    co_return out.withStatus(201).with("Location", "/posts/" + std::to_string(post.id));
}

Task<Response> handleEditPost(Call& call) {
    const PostFacts facts = co_await postForWrite(call, call.id(), PostAction::Edit);
    const Revision revision = flagParameter(call.request, "revision") ? Revision::Keep : Revision::None;
    const PostFields fields = readPostFields(call.request);
    if (fields.createdAt) throw validationFailed({{"created_at", "read_only"}});
    co_return co_await answerTo(call, fields, co_await editPost(call, facts, fields, revision));
}

Task<Response> saveCopy(Call& call) {
    const PostFacts facts = co_await postForWrite(call, call.id(), PostAction::Edit);
    co_return postResponse(co_await saveWorkingCopy(call, facts, readCopyFields(call.request)));
}

Task<Response> discardCopy(Call& call) {
    const PostFacts facts = co_await postForWrite(call, call.id(), PostAction::Edit);
    co_return postResponse(co_await discardWorkingCopy(call, facts));
}

}  // namespace

void addPostWriteRoutes(Router& router) {
    using beast::http::verb;
    router.add({verb::post, "/posts", RateClass::Write, handleCreatePost, Capability::CreatePosts,
                postBodyLimit, Replay::ByKey});
    router.add({verb::post, "/posts/{id}/duplicate", RateClass::Write, duplicate, Capability::ReadPublished,
                smallBody, Replay::ByKey});
    router.add({.method = verb::patch,
                .pattern = "/posts/{id}",
                .rateClass = RateClass::Write,
                .handler = handleEditPost,
                .needs = Capability::ReadPublished,
                .bodyLimit = postBodyLimit,
                .parameters = {"revision"}});
    router.add({verb::put, "/posts/{id}/working-copy", RateClass::Write, saveCopy, Capability::ReadPublished,
                postBodyLimit});
    router.add({verb::delete_, "/posts/{id}/working-copy", RateClass::Write, discardCopy,
                Capability::ReadPublished});
}

}  // namespace server
