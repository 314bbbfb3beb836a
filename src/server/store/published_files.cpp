#include "server/store/published_files.h"

#include "server/store/database.h"

#include <string>

namespace server {
namespace {

// The word index has the path of a link as one word, so it finds most uses at once; only for the others, such
// as those in HTML, are the texts read.
constexpr const char* isPublishedSql = R"(
    select exists (select from post p
                   where p.cover_media_id = $1::bigint and p.status = 'published' and p.deleted_at is null)
        or exists (select from post p
                   where p.search @@ quote_literal($2::text)::tsquery and strpos(p.body_md, $2::text) > 0
                     and p.status = 'published' and p.deleted_at is null)
        or exists (select from post p
                   where strpos(p.body_md, $2::text) > 0 and p.status = 'published' and p.deleted_at is null)
        as is_published)";

}  // namespace

Task<bool> PublishedFiles::isPublished(std::int64_t id) {
    constexpr std::size_t most = 100'000;
    const auto generation = m_changes.generation(Changes::Subject::Content);
    if (const auto known = m_found.find(id);
        generation && known != m_found.end() && known->second.generation == *generation)
        co_return known->second.isPublished;
    const Result row =
        co_await m_database.read({isPublishedSql, Values(id, "/media/" + std::to_string(id) + "/file")});
    const bool isPublished = row.boolean(0, "is_published");
    if (m_found.size() >= most) m_found.clear();
    if (generation)
        m_found.insert_or_assign(id, Found{.generation = *generation, .isPublished = isPublished});
    co_return isPublished;
}

}  // namespace server
