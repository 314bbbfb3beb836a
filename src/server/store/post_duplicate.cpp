#include "server/store/database.h"
#include "server/store/post_edit.h"
#include "server/store/post_json.h"
#include "server/store/sql.h"

namespace server {
namespace {

/// Neither the title nor the slug says that it is a copy: the blog's language is not known here.
constexpr const char* copyPost = R"(
    with created as (
      insert into post (title, slug, body_md, excerpt, cover_media_id, cover_alt, meta_title, meta_description,
                        canonical_url, noindex, created_by, updated_by)
      select s.title, {slug}, s.body_md, s.excerpt, s.cover_media_id, s.cover_alt, s.meta_title,
             s.meta_description, s.canonical_url, s.noindex, $2::bigint, $2::bigint
      from post s where s.id = $1::bigint
      returning id, title, slug),
    authors as (insert into post_author (post_id, user_id) select id, $2::bigint from created),
    tags as (
      insert into post_tag (post_id, tag_id, position)
      select created.id, t.tag_id, t.position from created, post_tag t where t.post_id = $1::bigint),
    log as ({audit})
    select id from created)";

}  // namespace

Task<WrittenPost> duplicatePost(const Call& call, const PostFacts& source) {
    const Asker& asker = call.require(Capability::CreatePosts);
    Values values(source.id, asker.id);
    const AuditRow audit(values, &asker, &call.request);
    const Statement copy{
        filled(copyPost,
               {{"slug", freeSlug("s.slug", "0")},
                {"audit", audit.insert({.action = "post.duplicated",
                                        .targetType = "post",
                                        .targetId = "id",
                                        .targetName = "title",
                                        .after = "jsonb_build_object('slug', slug, 'source', $1::bigint)",
                                        .source = "created"})}}),
        values};
    for (int attempt = 1;; ++attempt) {
        std::vector<Statement> statements{copy, postStatement(call.asker, "p.id = currval('post_id_seq')")};
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
        if (attempt == 5 || !failure->breaksUnique("post_slug_key")) rethrowPostError(*failure);
    }
}

}  // namespace server
