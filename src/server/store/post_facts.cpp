#include "server/store/post_facts.h"

#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/store/database.h"
#include "server/store/row_change.h"

#include <boost/json.hpp>

namespace server {
namespace {

constexpr const char* factsOfPost = R"(
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
    where p.id = $1::bigint)";

PostFacts read(const Result& row, const Asker& asker) {
    PostFacts out{.id = row.integer(0, "id"),
                  .version = row.integer(0, "version"),
                  .state = {.status = postStatusFrom(row.text(0, "status")),
                            .isTrashed = row.boolean(0, "is_trashed"),
                            .hasWorkingCopy = row.boolean(0, "has_copy"),
                            .isCopyDue = row.boolean(0, "is_copy_due")},
                  .wasPublished = row.boolean(0, "was_published"),
                  .title = std::string(row.text(0, "title")),
                  .slug = std::string(row.text(0, "slug")),
                  .isSlugLocked = row.boolean(0, "slug_locked"),
                  .bodyHash = std::string(row.text(0, "body_hash")),
                  .excerpt = row.optionalText(0, "excerpt"),
                  .coverMediaId = row.optionalInteger(0, "cover_media_id"),
                  .coverAlt = row.optionalText(0, "cover_alt"),
                  .metaTitle = row.optionalText(0, "meta_title"),
                  .metaDescription = row.optionalText(0, "meta_description"),
                  .canonicalUrl = row.optionalText(0, "canonical_url"),
                  .isNoindex = row.boolean(0, "noindex")};
    for (const auto& author : boost::json::parse(row.text(0, "authors")).as_array()) {
        out.authors.push_back(author.as_int64());
        out.state.isOwn = out.state.isOwn || author.as_int64() == asker.id;
    }
    for (const auto& tag : boost::json::parse(row.text(0, "tags")).as_array())
        out.tags.push_back({std::string(tag.at(0).as_string()), std::string(tag.at(1).as_string())});
    if (out.state.hasWorkingCopy)
        out.copy = CopyFacts{.title = std::string(row.text(0, "copy_title")),
                             .excerpt = row.optionalText(0, "copy_excerpt"),
                             .bodyHash = std::string(row.text(0, "copy_hash"))};
    return out;
}

}  // namespace

Task<PostFacts> postForWrite(const Call& call, std::int64_t id, PostAction action) {
    const Asker& asker = call.signedIn();
    const Result row = co_await call.database().read({factsOfPost, Values(id)});
    if (row.isEmpty()) throw notFound("post");
    PostFacts facts = read(row, asker);
    if (!mayKnow(&asker, facts.state)) throw notFound("post");
    requireRole(asker, facts.state, action);
    const auto known = namedVersion(call.request, "post", id, facts.version);
    if (known != facts.version) throw co_await versionConflict(call.database(), "post", id, known);
    requireState(facts.state, action);
    co_return facts;
}

}  // namespace server
