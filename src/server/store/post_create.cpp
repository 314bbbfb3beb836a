#include "server/http/api_error.h"
#include "server/slug.h"
#include "server/store/database.h"
#include "server/store/post_edit.h"
#include "server/store/post_json.h"
#include "server/store/sql.h"

#include <boost/json/serialize.hpp>

namespace server {
namespace {

constexpr const char* insertPost = R"(
    with created as (
      insert into post (title, slug, slug_locked, body_md, excerpt, cover_media_id, cover_alt, meta_title,
                        meta_description, canonical_url, noindex, created_at, created_by, updated_by)
      select $2::text, {slug}, $4::boolean, $5::text, $6::text, $7::bigint, $8::text, $9::text,
             $10::text, $11::text, $12::boolean, coalesce($16::timestamptz, now()), $1::bigint,
             $1::bigint
      returning id, version, title, slug),
    authors as (
      insert into post_author (post_id, user_id, position)
      select created.id, w.id, w.position
      from created, unnest($13::bigint[]) with ordinality w(id, position)),
    tags as (
      insert into post_tag (post_id, tag_id, position)
      select created.id, w.id, w.position from created, ({tags}) w),
    log as ({audit})
    select id from created)";

/// The row with everything that belongs to it; gives its id.
Statement insertStatement(const Call& call, const PostFields& fields) {
    const Asker& asker = call.signedIn();
    const std::string title = fields.title.value_or("");
    std::string base = slugify(title);
    if (base.empty()) base = "untitled";
    const TagLists tags(fields.tags.value_or(std::vector<TagName>()));
    const auto clear = [](const auto& change) { return change.value_or(std::nullopt); };
    Values values(asker.id, title, fields.slug ? *fields.slug : base,
                  fields.isSlugLocked.value_or(fields.slug.has_value()), fields.bodyMd.value_or(""),
                  clear(fields.excerpt), clear(fields.coverMediaId), clear(fields.coverAlt),
                  clear(fields.metaTitle), clear(fields.metaDescription), clear(fields.canonicalUrl),
                  fields.isNoindex.value_or(false),
                  fields.authors.value_or(std::vector<std::int64_t>{asker.id}), tags.slugs, tags.names,
                  fields.createdAt);
    const AuditRow audit(values, &asker, &call.request);
    return {filled(insertPost, {{"slug", fields.slug ? "$3::text" : freeSlug("$3::text", "0")},
                                {"tags", tagsWanted("$14::text[]", "$15::text[]")},
                                {"audit", audit.insert({.action = "post.created",
                                                        .targetType = "post",
                                                        .targetId = "id",
                                                        .targetName = "title",
                                                        .after = "jsonb_build_object('slug', slug)",
                                                        .source = "created"})}}),
            values};
}

}  // namespace

Task<WrittenPost> createPost(const Call& call, const PostFields& fields) {
    const Asker& asker = call.require(Capability::CreatePosts);
    if (fields.authors && *fields.authors != std::vector{asker.id}) call.require(Capability::SetAuthors);
    if (fields.slug) co_await requireNoOldAddress(call.database(), *fields.slug, 0);
    for (int attempt = 1;; ++attempt) {
        std::vector<Statement> statements;
        if (fields.tags) statements.push_back(makeMissingTags(TagLists(*fields.tags)));
        statements.push_back(insertStatement(call, fields));
        // The sequence's value of this session: the post just made, in the same transaction.
        statements.push_back(postStatement(call.asker, "p.id = currval('post_id_seq')"));
        std::optional<DatabaseError> failure;
        try {
            const auto results = co_await call.write(std::move(statements));
            const Result& post = results.back();
            co_return WrittenPost{.id = post.integer(0, "id"),
                                  .version = post.integer(0, "version"),
                                  .json = postJson(post, 0, call.asker)};
        } catch (const DatabaseError& refused) {
            failure = refused;
        }
        // Somebody took the free slug between looking and taking; there is another one.
        if (fields.slug || attempt == 5 || !failure->breaksUnique("post_slug_key"))
            rethrowPostError(*failure);
    }
}

}  // namespace server
