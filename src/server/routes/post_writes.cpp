#include "server/call.h"
#include "server/http/router.h"
#include "server/routes/post_answer.h"
#include "server/routes/routes.h"
#include "server/store/post_edit.h"
#include "server/store/post_facts.h"

namespace server {
namespace {

/// JSON writes up to six bytes for one of the text, rarely.
constexpr std::uint64_t postBodyLimit = 2 * bodyLimit + 256 * 1024;

Task<Response> create(Call& call) {
    call.require(Capability::CreatePosts);
    const WrittenPost post = co_await createPost(call, readPostFields(call.request));
    Response out = postResponse(post);
    co_return out.withStatus(201).with("Location", "/posts/" + std::to_string(post.id));
}

Task<Response> edit(Call& call) {
    const PostFacts facts = co_await postForWrite(call, call.id(), PostAction::Edit);
    const Revision revision = call.request.isFlagged("revision") ? Revision::Keep : Revision::None;
    co_return postResponse(co_await editPost(call, facts, readPostFields(call.request), revision));
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
    router.add({verb::post, "/posts", RateClass::Write, create, postBodyLimit, Replay::ByKey});
    router.add({verb::patch, "/posts/{id}", RateClass::Write, edit, postBodyLimit});
    router.add({verb::put, "/posts/{id}/working-copy", RateClass::Write, saveCopy, postBodyLimit});
    router.add({verb::delete_, "/posts/{id}/working-copy", RateClass::Write, discardCopy});
}

}  // namespace server
