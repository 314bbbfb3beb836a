#include "server/store/search.h"

#include "server/store/database.h"
#include "server/store/json_sql.h"
#include "server/store/post_rules.h"
#include "server/store/search_words.h"
#include "server/store/sql.h"

#include <algorithm>

namespace server {
namespace {

// Both branches of the OR have an index of their own (post_search_idx, post_title_trgm_idx). What is found
// only by its title has no rank by words; it gets the weight of a title's word.
//
// The snippet's marks are control characters at first, which no text keeps: so the text can be escaped as a
// whole and the marks become elements afterwards. Only the page's posts are read for it, each as far as
// 40,000 characters.
constexpr const char* searchSql = R"(
    with query as (select to_tsquery('simple', $1::text) as words),
    found as (
      select p.id, greatest(ts_rank(p.search, query.words), case when p.title ilike $2::text then 0.6 else 0 end)::real
             as rank
      from post p, query
      where (p.search @@ query.words or p.title ilike $2::text) and p.deleted_at is null and {known}),
    page as (
      select id, rank from found where {after} order by rank desc, id desc limit $3::integer)
    select page.id, page.rank::text as rank, (
        select row_to_json(s)::text
        from (select 'post' as type, p.id, p.slug, p.title, p.status, {published_at} as published_at,
                     replace(replace(replace(replace(replace(
                       ts_headline('simple', translate(coalesce(p.excerpt || E'\n', '') || left(p.body_md, 40000),
                                                       E'\u0001\u0002', ''),
                                   query.words, E'StartSel=\u0001, StopSel=\u0002, MaxFragments=2, MaxWords=18, '
                                                'MinWords=8, FragmentDelimiter=" … "'),
                       '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), E'\u0001', '<mark>'), E'\u0002', '</mark>')
                       as snippet,
                     page.rank) s) as json
    from page join post p on p.id = page.id, query
    order by page.rank desc, page.id desc)";

}  // namespace

Task<SearchListing> searchPosts(Database& database, const std::optional<Asker>& asker,
                                const std::string& text, int limit, const std::optional<Position>& from) {
    Values values(prefixQuery(text), containsPattern(text), limit + 1);
    const auto parameter = [&values](const auto& value, const char* type) {
        return "$" + std::to_string(values.add(value)) + "::" + type;
    };
    const bool isPerson =
        asker && asker->may(Capability::EditOwnPosts) && !asker->may(Capability::ReadAllDrafts);
    const std::string known =
        knownTo(asker ? &*asker : nullptr, isPerson ? parameter(asker->id, "bigint") : std::string());
    std::string after = "true";
    if (from)
        after =
            "(rank, id) < (" + parameter(from->sortKey, "real") + ", " + parameter(from->id, "bigint") + ")";
    const Result page = co_await database.read(
        {filled(searchSql, {{"known", known}, {"after", after}, {"published_at", utc("p.published_at")}}),
         values});
    SearchListing out;
    const int shown = std::min(page.rows(), limit);
    for (int row = 0; row < shown; ++row)
        out.hits.emplace_back(page.text(row, "json"));
    if (page.rows() > limit)
        out.end = Position{.sortKey = std::string(page.text(shown - 1, "rank")),
                           .id = page.integer(shown - 1, "id")};
    co_return out;
}

}  // namespace server
