#include "server/store/revisions.h"

#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/router.h"
#include "server/permissions.h"
#include "server/routes/parameters.h"
#include "server/routes/post_answer.h"
#include "server/routes/routes.h"
#include "server/store/database.h"
#include "server/store/json_sql.h"
#include "server/store/post_edit.h"
#include "server/store/post_facts.h"
#include "server/store/post_json.h"
#include "server/store/post_loader.h"
#include "server/store/post_rules.h"

#include <array>

namespace server {
namespace {

/// The state of the post, for those who see more of it than the public does; its revisions are for them.
Task<PostState> insight(Call& call) {
    const std::int64_t id = call.id();
    const auto found = co_await call.services.posts.posts({id}, Audience::Staff);
    const auto post = found.find(id);
    if (!post) throw notFound("post");
    const PostState state = post->state(&*call.asker);
    if (!mayKnow(&*call.asker, state)) throw notFound("post");
    if (!seesStaffPart(*call.asker, state)) throw forbidden("not_own");
    co_return state;
}

/// To write a revision back is an edit of the post as it is now.
std::string withPermissions(const std::string& revision, const Asker& asker, const PostState& state) {
    const std::array<Verdict, 1> verdicts{{{"restore", refusal(asker, state, PostAction::Edit)}}};
    return merged(revision, permissionsMember(verdicts));
}

Task<Response> handleListRevisions(Call& call) {
    const PostState state = co_await insight(call);
    const std::string fingerprint = "revisions " + std::to_string(call.id());
    const auto from = co_await cursorParameter(call, fingerprint);
    RevisionListing found =
        co_await listRevisions(call.database(), call.id(), limitParameter(call.request), from);
    for (std::string& revision : found.revisions)
        revision = withPermissions(revision, *call.asker, state);
    co_return (co_await pageBody(call, "revisions", found.revisions, found.end, fingerprint)).response();
}

/// For the side of a conflict that lost; the post may have any state and version.
Task<Response> handleKeepRevision(Call& call) {
    const std::vector<PostFacts> found = co_await factsOf(call, {call.id()});
    if (found.empty()) throw notFound("post");
    requireAllowed(call.signedIn(), found.front(), PostAction::Edit);
    CopyFields fields = readCopyFields(call.request);
    std::vector<FieldProblem> missing;
    if (!fields.title) missing.push_back({"title", "required"});
    if (!fields.bodyMd) missing.push_back({"body_md", "required"});
    if (!missing.empty()) throw validationFailed(missing);
    const auto number = co_await keepText(call.database(), call.id(),
                                          {.title = std::move(*fields.title),
                                           .bodyMd = std::move(*fields.bodyMd),
                                           .excerpt = fields.excerpt.value_or(std::nullopt)},
                                          call.signedIn().id);
    const auto revision = number ? co_await loadRevision(call.database(), call.id(), *number) : std::nullopt;
    if (!revision) throw notFound("post");
    Response out = success("revision", withPermissions(*revision, call.signedIn(), found.front().state));
    co_return out.withStatus(201);
}

Task<Response> handleGetRevision(Call& call) {
    const PostState state = co_await insight(call);
    const auto revision = co_await loadRevision(call.database(), call.id(), call.id(1));
    if (!revision) throw notFound("revision");
    co_return success("revision", withPermissions(*revision, *call.asker, state));
}

Task<Response> handleRestoreRevisions(Call& call) {
    const PostFacts facts = co_await postForWrite(call, call.id(), PostAction::Edit);
    auto text = co_await loadRevisionText(call.database(), call.id(), call.id(1));
    if (!text) throw notFound("revision");
    // The text of a live post goes into its working copy, as every edit of it does.
    if (facts.state.status == PostStatus::Published)
        co_return postResponse(co_await saveWorkingCopy(call, facts,
                                                        {.title = std::move(text->title),
                                                         .bodyMd = std::move(text->bodyMd),
                                                         .excerpt = std::move(text->excerpt)}));
    PostFields fields;
    fields.title = std::move(text->title);
    fields.bodyMd = std::move(text->bodyMd);
    fields.excerpt = std::move(text->excerpt);
    co_return postResponse(co_await editPost(call, facts, fields, Revision::Keep));
}

}  // namespace

void addRevisionRoutes(Router& router) {
    using beast::http::verb;
    router.add({.method = verb::get,
                .pattern = "/posts/{id}/revisions",
                .rateClass = RateClass::Read,
                .handler = handleListRevisions,
                .needs = Capability::OpenConsole,
                .parameters = {"limit", "cursor"}});
    router.add({verb::post, "/posts/{id}/revisions", RateClass::Write, handleKeepRevision,
                Capability::ReadPublished, postBodyLimit});
    router.add({verb::get, "/posts/{id}/revisions/{id}", RateClass::Read, handleGetRevision,
                Capability::OpenConsole});
    router.add({verb::post, "/posts/{id}/revisions/{id}/restore", RateClass::Write, handleRestoreRevisions,
                Capability::ReadPublished});
}

}  // namespace server
