#include "server/call.h"
#include "server/http/etag.h"
#include "server/http/router.h"
#include "server/routes/routes.h"
#include "server/store/database.h"
#include "server/store/json_sql.h"

namespace server {
namespace {

/// All tags by name; the public gets those that a published post has.
Task<Response> list(Call& call) {
    const bool isStaff = call.may(Capability::OpenConsole);
    const std::string usage = std::string(
                                  "(select count(*) from post_tag pt join post p on p.id = pt.post_id where "
                                  "pt.tag_id = t.id and p.deleted_at is null") +
                              (isStaff ? "" : " and p.status = 'published'") + ") as posts";
    const std::string sql =
        "select coalesce(json_agg(row_to_json(s)), '[]') as tags from (select t.id, t.version, t.slug, "
        "t.name, t.description, " +
        usage + " from tag t order by lower(t.name), t.id) s" + (isStaff ? "" : " where s.posts > 0");
    const Result rows = co_await call.database().read({sql, {}});
    Response out = success("tags", rows.text(0, "tags"));
    out.with("ETag", contentEtag(out.body));
    co_return out;
}

}  // namespace

void addTagRoutes(Router& router) {
    router.add({beast::http::verb::get, "/tags", RateClass::Read, list});
}

}  // namespace server
