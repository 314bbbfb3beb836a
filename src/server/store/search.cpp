#include "server/store/search.h"

#include "server/store/database.h"
#include "server/store/json_sql.h"
#include "server/store/post_rules.h"
#include "server/store/search_words.h"
#include "server/store/sql.h"

#include <algorithm>

namespace server {
namespace {

/// How many of the newest posts are ranked, both of those that have every word in their title and of all.
constexpr int mostRanked = 500;

// To rank a post its whole word index is read, which for thousands of hits is most of the work; so that is
// only done for those that may come first. The others are found by post_search_idx and post_title_trgm_idx
// alone.
//
// The words stand in a place of their own, where the planner does not see whether they are rare: it takes
// reading word indexes one by one for as cheap as reading numbers, and would do so for every word that is
// not.
constexpr const char* candidatesSql = R"(
    query as materialized (select to_tsquery('simple', $1::text) as words),
    titled as (
      select p.id from post p, query
      where {in_title} and (p.title ilike $2::text or p.search @@ query.words)
        and p.deleted_at is null and {known}
      order by p.id desc limit {most}),
    recent as (
      select p.id from post p, query
      where p.search @@ query.words and p.deleted_at is null and {known}
      order by p.id desc limit {most}),
    candidate as (select id from titled union select id from recent))";

constexpr const char* rankedSql = R"(
    ranked as (
      select p.id, {rank} as rank from query, candidate c join post p on p.id = c.id),
    page as (
      select id, rank from ranked where {after} order by rank desc, id desc limit $3::integer))";

/// What matches besides the candidates.
constexpr const char* restSql = R"(
    page as (
      select p.id, {rank} as rank from query, post p
      where (p.title ilike $2::text or p.search @@ query.words) and p.deleted_at is null
        and {known} and {after} and p.id not in (select id from candidate)
      order by p.id desc limit $3::integer))";

// What is found only by its title has no rank by words; it gets the weight of a title's word.
constexpr const char* rankSql = R"(
    greatest(ts_rank(p.search, query.words),
             case when p.title ilike $2::text then 0.6 else 0 end)::real)";

// The snippet's marks are control characters at first, which no text keeps: so the text can be escaped as a
// whole and the marks become elements afterwards. Only the page's posts are read for it, each as far as
// 40,000 characters.
constexpr const char* pageSql = R"(
    with {candidates}, {page}
    select page.id, page.rank::text as rank,
           (select count(*) from titled) = {most} or (select count(*) from recent) = {most} as has_rest, (
        select row_to_json(s)::text
        from (select 'post' as type, p.id, p.slug, p.title, p.status, {published_at} as published_at,
                     replace(replace(replace(replace(replace(
                       ts_headline('simple', translate(coalesce(p.excerpt || E'\n', '') || left(p.body_md, 40000),
                                                       E'\u0001\u0002', ''),
                                   query.words,
                                   E'StartSel=\u0001, StopSel=\u0002, MaxFragments=2, MaxWords=18, '
                                   'MinWords=8, FragmentDelimiter=" … "'),
                       '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), E'\u0001', '<mark>'), E'\u0002', '</mark>')
                       as snippet,
                     page.rank) s) as json
    from query, page join post p on p.id = page.id
    order by {order})";

/// The ranked hits come first, then the rest.
enum class Part { Ranked, Rest };

/// In a cursor, where a rank would be.
constexpr std::string_view inRest = "rest";

Statement pageOf(Part part, const std::optional<Asker>& asker, const std::string& text, int limit,
                 const std::optional<Position>& from) {
    Values values(prefixQuery(text), containsPattern(text), limit);
    const auto parameter = [&values](const auto& value, const char* type) {
        return "$" + std::to_string(values.add(value)) + "::" + type;
    };
    const bool isPerson =
        asker && asker->may(Capability::EditOwnPosts) && !asker->may(Capability::ReadAllDrafts);
    const std::string known =
        knownTo(asker ? &*asker : nullptr, isPerson ? parameter(asker->id, "bigint") : std::string());
    std::string inTitle;
    for (const std::string_view word : typedWords(text))
        inTitle.append(inTitle.empty() ? "" : " and ")
            .append("p.title ilike " + parameter(containsPattern(word), "text"));
    if (inTitle.empty()) inTitle = "p.title ilike $2::text";
    std::string after = "true";
    if (from && part == Part::Ranked)
        after =
            "(rank, id) < (" + parameter(from->sortKey, "real") + ", " + parameter(from->id, "bigint") + ")";
    else if (from)
        after = "p.id < " + parameter(from->id, "bigint");
    const std::string most = std::to_string(mostRanked);
    const std::string candidates =
        filled(candidatesSql, {{"in_title", inTitle}, {"known", known}, {"most", most}});
    const std::string page = part == Part::Ranked
                                 ? filled(rankedSql, {{"rank", rankSql}, {"after", after}})
                                 : filled(restSql, {{"rank", rankSql}, {"after", after}, {"known", known}});
    return {
        filled(pageSql, {{"candidates", candidates},
                         {"page", page},
                         {"most", most},
                         {"published_at", utc("p.published_at")},
                         {"order", part == Part::Ranked ? "page.rank desc, page.id desc" : "page.id desc"}}),
        values};
}

}  // namespace

Task<SearchListing> searchPosts(Database& database, const std::optional<Asker>& asker,
                                const std::string& text, int limit, const std::optional<Position>& from) {
    SearchListing out;
    // One hit more than is shown tells that there are more.
    int left = limit + 1;
    std::optional<Position> last;
    const auto take = [&](Part part, const Result& page) {
        for (int row = 0; row < page.rows(); ++row, --left) {
            if (left == 1) {
                out.end = last;
                continue;
            }
            out.hits.emplace_back(page.text(row, "json"));
            last = Position{.sortKey = std::string(part == Part::Rest ? inRest : page.text(row, "rank")),
                            .id = page.integer(row, "id")};
        }
    };
    const bool isInRest = from && from->sortKey == inRest;
    bool hasRest = true;
    if (!isInRest) {
        const Result page = co_await database.read(pageOf(Part::Ranked, asker, text, left, from));
        take(Part::Ranked, page);
        hasRest = page.isEmpty() ? from.has_value() : page.boolean(0, "has_rest");
    }
    if (left > 0 && hasRest)
        take(Part::Rest,
             co_await database.read(pageOf(Part::Rest, asker, text, left, isInRest ? from : std::nullopt)));
    co_return out;
}

}  // namespace server
