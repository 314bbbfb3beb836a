#include "server/store/tags.h"

#include "server/call.h"
#include "server/http/etag.h"
#include "server/http/router.h"
#include "server/routes/routes.h"
#include "server/slug.h"
#include "server/store/post_tags.h"

namespace server {
namespace {

constexpr std::size_t tagsNameLength = 191;
constexpr std::size_t descriptionLength = 1000;

Response tagResponse(const TagView& tag) {
    Response out = success("tag", tag.json);
    return out.with("ETag", etag("tag", tag.id, tag.version));
}

TagFields readFields(Fields& fields) {
    TagFields out{.name = fields.text("name", tagsNameLength),
                  .slug = fields.text("slug", slugLength),
                  .description = fields.clearableText("description", descriptionLength)};
    if (out.name) {
        out.name = trimmed(*out.name);
        if (out.name->empty()) fields.problem("name", "empty");
    }
    if (out.slug && !isSlug(*out.slug)) fields.problem("slug", "invalid_slug");
    fields.finish({"id", "version", "posts", "published_posts", "created_at", "updated_at", "permissions"});
    return out;
}

Task<Response> handleListTags(Call& call) {
    Response out = success("tags", co_await listTags(call.database(), call.asker));
    out.with("ETag", contentEtag(out.body));
    co_return out;
}

Task<Response> handleCreateTag(Call& call) {
    Fields fields(call.request);
    fields.require("name");
    TagFields tag = readFields(fields);
    if (!tag.slug) tag.slug = tagSlug(*tag.name);
    Response out = tagResponse(co_await createTag(call, tag));
    co_return out.withStatus(201);
}

Task<Response> handleEditTag(Call& call) {
    Fields fields(call.request);
    co_return tagResponse(co_await editTag(call, call.id(), readFields(fields)));
}

Task<Response> handleRemoveTag(Call& call) {
    co_await deleteTag(call, call.id());
    co_return noContent();
}

Task<Response> merge(Call& call) {
    Fields fields(call.request);
    fields.require("into");
    const auto into = fields.integer("into", 1, INT64_MAX);
    fields.finish();
    co_return tagResponse(co_await mergeTag(call, call.id(), *into));
}

}  // namespace

void addTagRoutes(Router& router) {
    using beast::http::verb;
    const Capability manage = Capability::ManageTags;
    router.add({.method = verb::get,
                .pattern = "/tags",
                .rateClass = RateClass::Read,
                .handler = handleListTags,
                .publicParameters = std::vector<std::string_view>()});
    router.add({verb::post, "/tags", RateClass::Write, handleCreateTag, Capability::CreatePosts, smallBody,
                Replay::ByKey});
    router.add({verb::patch, "/tags/{id}", RateClass::Write, handleEditTag, manage});
    router.add({verb::delete_, "/tags/{id}", RateClass::Write, handleRemoveTag, manage});
    router.add({verb::post, "/tags/{id}/merge", RateClass::Write, merge, manage});
}

}  // namespace server
