#include "server/store/revisions.h"

#include "language/statistics.h"
#include "server/http/api_error.h"
#include "server/store/database.h"
#include "server/store/json_sql.h"

#include <algorithm>

namespace server {
namespace {

std::string revisionList() {
    return "r.n, r.post_version, r.reason, r.title, r.slug, r.excerpt, to_json(r.tags) as tags, r.status, " +
           personJson("r.created_by") + " as created_by, " + utc("r.created_at") + " as created_at";
}

std::string withWordCount(const Result& rows, int row) {
    const std::int64_t words = language::statistics(rows.text(row, "body_md")).words;
    return merged(rows.text(row, "json"), "{\"word_count\":" + std::to_string(words) + "}");
}

}  // namespace

Task<RevisionListing> listRevisions(Database& database, std::int64_t postId, int limit,
                                    const std::optional<Position>& from) {
    static const std::string sql =
        "select r.n, r.body_md, " + jsonOf(revisionList()) +
        " as json from post_revision r where r.post_id = $1::bigint and ($2::integer is null or "
        "r.n < $2::integer) order by r.n desc limit $3::integer";
    const Result page = co_await database.read(
        {sql, Values(postId, from ? std::optional(from->id) : std::nullopt, limit + 1)});
    RevisionListing out;
    const int shown = std::min(page.rows(), limit);
    for (int row = 0; row < shown; ++row)
        out.revisions.push_back(withWordCount(page, row));
    if (page.rows() > limit) out.end = Position{.sortKey = "", .id = page.integer(shown - 1, "n")};
    co_return out;
}

Task<std::optional<std::string>> loadRevision(Database& database, std::int64_t postId, std::int64_t number) {
    static const std::string sql =
        "select r.body_md, " + jsonOf(revisionList() + ", r.body_md") +
        " as json from post_revision r where r.post_id = $1::bigint and r.n = $2::bigint";
    const Result row = co_await database.read({sql, Values(postId, number)});
    if (row.isEmpty()) co_return std::nullopt;
    co_return withWordCount(row, 0);
}

Task<std::optional<RevisionText>> loadRevisionText(Database& database, std::int64_t postId,
                                                   std::int64_t number) {
    const Result row = co_await database.read(
        {"select title, body_md, excerpt from post_revision where post_id = $1::bigint and n = $2::bigint",
         Values(postId, number)});
    if (row.isEmpty()) co_return std::nullopt;
    co_return RevisionText{.title = std::string(row.text(0, "title")),
                           .bodyMd = std::string(row.text(0, "body_md")),
                           .excerpt = row.optionalText(0, "excerpt")};
}

Task<std::optional<std::int64_t>> keepText(Database& database, std::int64_t postId, RevisionText text,
                                           std::int64_t userId) {
    // Two that keep a text at once choose the same number; one of them finds nothing inserted and asks again.
    constexpr int attempts = 5;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const Result row =
            co_await database.write({R"(
            with same as (
              select n from post_revision
              where post_id = $1::bigint and title = $2::text and body_md = $3::text
                and excerpt is not distinct from $4::text
              order by n desc limit 1),
            made as (
              insert into post_revision (post_id, n, post_version, reason, title, slug, body_md, excerpt, tags, status,
                                         created_by)
              select p.id, coalesce((select max(r.n) from post_revision r where r.post_id = p.id), 0) + 1, p.version,
                     'saved', $2::text, p.slug, $3::text, $4::text,
                     array(select t.slug from post_tag pt join tag t on t.id = pt.tag_id where pt.post_id = p.id
                           order by pt.position),
                     p.status, $5::bigint
              from post p
              where p.id = $1::bigint and not exists (select from same)
              on conflict (post_id, n) do nothing
              returning n)
            select (select count(*) from post where id = $1::bigint) as posts,
                   coalesce((select n from same), (select n from made)) as n)",
                                     Values(postId, text.title, text.bodyMd, text.excerpt, userId)});
        if (row.integer(0, "posts") == 0) co_return std::nullopt;
        if (const auto number = row.optionalInteger(0, "n")) co_return number;
    }
    throw ApiError(503, "unavailable",
                   "Other people are saving revisions of this post at the same time. Try again.");
}

}  // namespace server
