#include "server/store/revisions.h"

#include "language/statistics.h"
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

}  // namespace server
