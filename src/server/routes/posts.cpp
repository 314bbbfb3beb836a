#include "markdown/html.h"
#include "markdown/parser.h"
#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/http/on_threads.h"
#include "server/http/router.h"
#include "server/routes/parameters.h"
#include "server/routes/post_answer.h"
#include "server/routes/routes.h"
#include "server/store/database.h"
#include "server/store/post_json.h"
#include "server/store/post_list.h"
#include "server/store/post_loader.h"
#include "server/store/post_update.h"

#include <charconv>

namespace server {
namespace {

std::optional<std::int64_t> authorParameter(const Call& call) {
    if (call.request.parameter("author") == "me") return call.signedIn().id;
    return integerParameter(call.request, "author", 1, INT64_MAX);
}

/// The public sees what is published, newest first, by tag or author; staff may ask for everything.
PostFilter readFilterPosts(const Call& call) {
    const Request& request = call.request;
    PostFilter out{
        .author = authorParameter(call), .tag = request.parameter("tag"), .limit = limitParameter(request)};
    if (!call.may(Capability::OpenConsole)) {
        for (const char* name : {"status", "q", "updated_since", "trashed", "sort"})
            if (request.parameter(name)) call.require(Capability::OpenConsole);
        out.sort = "-published_at";
        return out;
    }
    out.status = request.parameter("status");
    if (out.status && out.status != "draft" && out.status != "scheduled" && out.status != "published")
        throw invalidRequest("The parameter status must be draft, scheduled or published.");
    out.text = request.parameter("q");
    if (out.text && out.text->size() > 500) throw invalidRequest("The parameter q is too long.");
    out.updatedSince = timeParameter(request, "updated_since");
    out.trash = flagParameter(request, "trashed") ? PostFilter::Trash::Only : PostFilter::Trash::Without;
    out.sort = request.parameter("sort").value_or("-updated_at");
    if (!isPostSort(out.sort))
        throw invalidRequest(
            "The parameter sort must be updated_at, created_at, published_at, publish_at or title, with a "
            "leading - for descending order.");
    return out;
}

Extra readExtra(const Call& call) {
    const bool counts = flagParameter(call.request, "counts");
    const bool total = asksForTotal(call.request);
    if (counts) call.require(Capability::OpenConsole);
    return static_cast<Extra>((counts ? 1 : 0) | (total ? 2 : 0));
}

Task<Response> handleListPosts(Call& call) {
    const PostFilter filter = readFilterPosts(call);
    const Extra extra = readExtra(call);
    const std::string fingerprint = filter.fingerprint(call.asker);
    const auto from = co_await cursorParameter(call, fingerprint);
    const PostListing found = co_await listPosts(call.services, call.asker, filter, from, extra);
    SuccessBody body = co_await pageBody(call, "posts", found.posts, found.end, fingerprint);
    if (found.total) body.add("total", std::to_string(*found.total));
    if (!found.counts.empty()) body.add("counts", found.counts);
    Response out = body.response();
    out.with("ETag", contentEtag(out.body));
    co_return out;
}

/// Whether `include=body_html` is asked for; 400 when it is something else.
bool includesHtml(const Request& request) {
    const auto include = request.parameter("include");
    if (include && *include != "body_html") throw invalidRequest("The parameter include must be body_html.");
    return include.has_value();
}

/// The body as HTML. A long one is rendered beside the server thread, which would keep others waiting.
Task<std::string> renderedBody(Call& call, std::string body) {
    constexpr std::size_t longBody = 32 * 1024;
    const auto render = [body] { return markdown::toHtml(markdown::parse(body)); };
    if (body.size() <= longBody) co_return render();
    co_return co_await onThreads(call.services.shared.files, render);
}

/// The post, if the asker may know of it; 410 for what was public once and is in the trash now.
Task<Response> postOrError(Call& call, const PostRow* post) {
    const bool isHtmlWanted = includesHtml(call.request);
    if (!post) throw notFound("post");
    const Asker* asker = call.asker ? &*call.asker : nullptr;
    const PostState state = post->state(asker);
    if (!mayKnow(asker, state)) {
        if (state.isTrashed && post->wasPublished) throw ApiError(410, "gone", "This post was removed.");
        throw notFound("post");
    }
    WrittenPost out{.id = post->id, .version = post->version};
    if (isHtmlWanted) {
        PostRow rendered = *post;
        rendered.bodyHtml = co_await renderedBody(call, std::string(post->bodyMd));
        out.json = postJson(rendered, PostForm::Full, call.asker);
    } else {
        out.json = postJson(*post, PostForm::Full, call.asker);
    }
    co_return postResponse(out);
}

Task<Response> handleGetPost(Call& call) {
    const std::int64_t id = call.id();
    const auto found = co_await call.services.posts.posts({id}, audienceOf(call.asker));
    const auto post = found.find(id);
    co_return co_await postOrError(call, post.get());
}

/// The post that has the slug, else the one that had it when it was public, else the one in the trash that
/// was public last under it. Each is looked for only when there is none before it.
constexpr const char* bySlug = R"(p.id = coalesce(
    (select x.id from post x where x.slug = $1::text and x.deleted_at is null),
    (select h.post_id from post_slug_history h where h.slug = $1::text),
    (select x.id from post x where x.slug = $1::text and x.deleted_at is not null
     order by x.first_published_at is null, x.id desc limit 1)))";

/// An old slug leads to the post's present one, if the asker may know of that post.
Task<Response> handleGetBySlug(Call& call) {
    const std::string& slug = call.captures[0];
    const Result row = co_await call.database().read(postStatement(call.asker, bySlug, slug));
    if (row.isEmpty()) throw notFound("post");
    const PostRow found = storedPost(row, 0, call.asker);
    Response post = co_await postOrError(call, &found);
    if (found.slug == slug) co_return post;
    const std::string address = "/posts/by-slug/" + std::string(found.slug) +
                                (includesHtml(call.request) ? "?include=body_html" : "");
    Response out = success({{"redirect_to", address}});
    co_return out.withStatus(308).with("Location", address);
}

}  // namespace

void addPostRoutes(Router& router) {
    using beast::http::verb;
    router.add(
        {.method = verb::get,
         .pattern = "/posts",
         .rateClass = RateClass::Read,
         .handler = handleListPosts,
         .publicParameters = std::vector<std::string_view>{"author", "tag", "limit", "cursor", "count"},
         .parameters = {"author", "tag", "status", "q", "updated_since", "trashed", "sort", "counts", "count",
                        "limit", "cursor"}});
    router.add({.method = verb::get,
                .pattern = "/posts/{id}",
                .rateClass = RateClass::Read,
                .handler = handleGetPost,
                .publicParameters = std::vector<std::string_view>{"include"},
                .parameters = {"include"}});
    router.add({.method = verb::get,
                .pattern = "/posts/by-slug/{slug}",
                .rateClass = RateClass::Read,
                .handler = handleGetBySlug,
                .publicParameters = std::vector<std::string_view>{"include"},
                .parameters = {"include"}});
}

}  // namespace server
