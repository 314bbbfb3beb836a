#include "server/store/presence.h"

#include "server/http/api_error.h"
#include "server/store/database.h"
#include "server/store/json_sql.h"
#include "server/store/post_rules.h"
#include "server/store/sql.h"

namespace server {
namespace {

/// One row if the asker ($2) may know of the post ($1), none otherwise.
std::string others(const Asker& asker) {
    return filled(R"(
        select (
          select coalesce(json_agg(json_build_object('user', {person}, 'mode', o.mode, 'seen_at', {seen_at})
                                   order by o.seen_at desc), '[]')
          from post_presence o
          where o.post_id = p.id and o.user_id <> $2::bigint
            and o.seen_at > now() - interval '{seconds} seconds')::text as others
        from post p where p.id = $1::bigint and {known})",
                  {{"person", personJson("o.user_id")},
                   {"seen_at", utc("o.seen_at")},
                   {"seconds", std::to_string(presenceSeconds)},
                   {"known", knownTo(&asker, "$2::bigint")}});
}

std::string othersIn(const Result& row) {
    if (row.isEmpty()) throw notFound("post");
    return std::string(row.text(0, "others"));
}

}  // namespace

Task<std::string> othersAt(const Call& call, std::int64_t postId) {
    const Asker& asker = call.signedIn();
    co_return othersIn(co_await call.database().read({others(asker), Values(postId, asker.id)}));
}

Task<std::string> stayAt(const Call& call, std::int64_t postId, const std::string& mode) {
    const Asker& asker = call.signedIn();
    std::vector<Statement> statements;
    statements.push_back({filled(R"(
        insert into post_presence (post_id, user_id, mode)
        select p.id, $2::bigint, $3::text from post p where p.id = $1::bigint and {known}
        on conflict (post_id, user_id) do update set mode = excluded.mode, seen_at = now())",
                                 {{"known", knownTo(&asker, "$2::bigint")}}),
                          Values(postId, asker.id, mode)});
    statements.push_back({others(asker), Values(postId, asker.id)});
    const auto results = co_await call.database().write(std::move(statements));
    co_return othersIn(results[1]);
}

Task<> leave(const Call& call, std::int64_t postId) {
    const Asker& asker = call.signedIn();
    std::vector<Statement> statements;
    statements.push_back({"delete from post_presence where post_id = $1::bigint and user_id = $2::bigint",
                          Values(postId, asker.id)});
    statements.push_back({others(asker), Values(postId, asker.id)});
    const auto results = co_await call.database().write(std::move(statements));
    othersIn(results[1]);
}

}  // namespace server
