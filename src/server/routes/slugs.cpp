#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/router.h"
#include "server/routes/parameters.h"
#include "server/routes/routes.h"
#include "server/slug.h"
#include "server/store/database.h"
#include "server/store/post_update.h"

namespace server {
namespace {

/// What slug a title gives, or how a slug is written properly; whether it is free; and the next free one like
/// it. `post_id` names the post that is to have it, so that its own slug counts as free.
Task<Response> check(Call& call) {
    const Request& request = call.request;
    const auto title = request.parameter("title");
    const auto written = request.parameter("slug");
    if (title.has_value() == written.has_value())
        throw invalidRequest("Give either a title (title=…) or a slug (slug=…).");
    const std::int64_t id = integerParameter(request, "post_id", 1, INT64_MAX).value_or(0);
    std::string slug = slugify(title ? *title : *written);
    if (slug.empty()) slug = "untitled";
    static const std::string sql = "select " + freeSlug("$1::text", "$2::bigint") + " as suggestion";
    const Result row = co_await call.database().read({sql, Values(slug, id)});
    const std::string suggestion(row.text(0, "suggestion"));
    co_return success({{"slug", slug}, {"available", suggestion == slug}, {"suggestion", suggestion}});
}

}  // namespace

void addSlugRoutes(Router& router) {
    router.add({.method = beast::http::verb::get,
                .pattern = "/slugs/check",
                .rateClass = RateClass::Read,
                .handler = check,
                .needs = Capability::CreatePosts,
                .parameters = {"title", "slug", "post_id"}});
}

}  // namespace server
