#include "server/store/post_facts.h"

#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/store/database.h"
#include "server/store/row_change.h"

#include <boost/json.hpp>

namespace server {
namespace {

constexpr const char* factsOfPosts = R"(
    select p.id, p.version, p.status, p.deleted_at is not null as is_trashed,
           p.first_published_at is not null as was_published, p.title, p.slug, p.slug_locked,
           encode(sha256(convert_to(p.body_md, 'UTF8')), 'hex') as body_hash, p.excerpt, p.cover_media_id,
           p.cover_alt, p.meta_title, p.meta_description, p.canonical_url, p.noindex,
           (select coalesce(json_agg(a.user_id order by a.position, a.user_id), '[]')
            from post_author a where a.post_id = p.id) as authors,
           (select coalesce(json_agg(json_build_array(t.slug, t.name) order by pt.position, t.id), '[]')
            from post_tag pt join tag t on t.id = pt.tag_id where pt.post_id = p.id) as tags,
           w.post_id is not null as has_copy, w.apply_at is not null as is_copy_due,
           w.title as copy_title, w.excerpt as copy_excerpt,
           encode(sha256(convert_to(w.body_md, 'UTF8')), 'hex') as copy_hash
    from post p left join post_working_copy w on w.post_id = p.id
    where p.id = any ($1::bigint[]))";

PostFacts read(const Result& row, int at, const Asker& asker) {
    PostFacts out{.id = row.integer(at, "id"),
                  .version = row.integer(at, "version"),
                  .state = {.status = postStatusFrom(row.text(at, "status")),
                            .isTrashed = row.boolean(at, "is_trashed"),
                            .hasWorkingCopy = row.boolean(at, "has_copy"),
                            .isCopyDue = row.boolean(at, "is_copy_due")},
                  .wasPublished = row.boolean(at, "was_published"),
                  .title = std::string(row.text(at, "title")),
                  .slug = std::string(row.text(at, "slug")),
                  .isSlugLocked = row.boolean(at, "slug_locked"),
                  .bodyHash = std::string(row.text(at, "body_hash")),
                  .excerpt = row.optionalText(at, "excerpt"),
                  .coverMediaId = row.optionalInteger(at, "cover_media_id"),
                  .coverAlt = row.optionalText(at, "cover_alt"),
                  .metaTitle = row.optionalText(at, "meta_title"),
                  .metaDescription = row.optionalText(at, "meta_description"),
                  .canonicalUrl = row.optionalText(at, "canonical_url"),
                  .isNoindex = row.boolean(at, "noindex")};
    for (const auto& author : boost::json::parse(row.text(at, "authors")).as_array()) {
        out.authors.push_back(author.as_int64());
        out.state.isOwn = out.state.isOwn || author.as_int64() == asker.id;
    }
    for (const auto& tag : boost::json::parse(row.text(at, "tags")).as_array())
        out.tags.push_back({std::string(tag.at(0).as_string()), std::string(tag.at(1).as_string())});
    if (out.state.hasWorkingCopy)
        out.copy = CopyFacts{.title = std::string(row.text(at, "copy_title")),
                             .excerpt = row.optionalText(at, "copy_excerpt"),
                             .bodyHash = std::string(row.text(at, "copy_hash"))};
    return out;
}

}  // namespace

void requireAllowed(const Asker& asker, const PostFacts& facts, PostAction action) {
    if (!mayKnow(&asker, facts.state)) throw notFound("post");
    requireRole(asker, facts.state, action);
}

Task<std::vector<PostFacts>> factsOf(const Call& call, const std::vector<std::int64_t>& ids) {
    const Result rows = co_await call.database().read({factsOfPosts, Values(ids)});
    std::vector<PostFacts> out;
    for (int row = 0; row < rows.rows(); ++row)
        out.push_back(read(rows, row, call.signedIn()));
    co_return out;
}

Task<PostFacts> postForWrite(const Call& call, std::int64_t id, PostAction action) {
    const Asker& asker = call.signedIn();
    std::vector<PostFacts> found = co_await factsOf(call, {id});
    if (found.empty()) throw notFound("post");
    PostFacts& facts = found.front();
    requireAllowed(asker, facts, action);
    const auto known = namedVersion(call.request, "post", id, facts.version);
    if (known != facts.version) throw co_await versionConflict(call.database(), "post", id, known);
    requireState(facts.state, action);
    co_return std::move(facts);
}

}  // namespace server
