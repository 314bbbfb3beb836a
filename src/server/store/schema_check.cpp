#include "server/store/schema_check.h"

#include "server/store/database.h"

namespace server {
namespace {

/// Table and columns, of the last step that added something to each; resources/blog/schema.sql has them all.
constexpr const char* expected = R"({
  "user": ["id", "email", "role", "status", "version", "name", "last_seen_at", "suspended_reason"],
  "user_password": ["user_id", "hash"],
  "password_link": ["user_id", "token_hash", "expires_at"],
  "user_identity": ["provider", "subject"],
  "session": ["id", "user_id", "ended_at", "end_reason", "expires_at"],
  "access_token": ["hash", "session_id", "expires_at"],
  "refresh_token": ["hash", "used_at", "grace_used_at", "replaced_by"],
  "media": ["id", "sha256", "mime_type", "version"],
  "tag": ["id", "slug", "name", "version"],
  "post": ["id", "version", "status", "slug", "slug_locked", "body_md", "publish_at",
           "deleted_at", "search", "word_count"],
  "post_author": ["post_id", "user_id", "position"],
  "post_tag": ["post_id", "tag_id", "position"],
  "post_slug_history": ["slug", "post_id"],
  "post_working_copy": ["post_id", "version", "base_version", "apply_at"],
  "post_revision": ["post_id", "n", "post_version", "tags"],
  "row_change": ["subject", "subject_id", "version", "fields"],
  "audit_log": ["id", "actor_id", "action", "target_type", "before", "after", "request_id"],
  "idempotency_key": ["user_id", "key", "request_hash", "status", "expires_at"],
  "server_key": ["name", "key"]
})";

constexpr const char* missing = R"(
    with expected as (
      select t.key as relation, c.value as attribute
      from json_each($1::json) t, json_array_elements_text(t.value) c),
    found as (
      select e.relation, e.attribute, to_regclass(quote_ident(e.relation)) as oid from expected e)
    select case when f.oid is null then 'table ' || f.relation
                else 'column ' || f.relation || '.' || f.attribute end as what
    from found f
    left join pg_attribute a on a.attrelid = f.oid and a.attname = f.attribute and not a.attisdropped
    where a.attname is null
    group by 1 order by 1)";

}  // namespace

Task<std::vector<std::string>> missingFromSchema(Database& database) {
    const Result rows = co_await database.read({missing, Values(expected)});
    std::vector<std::string> out;
    for (int row = 0; row < rows.rows(); ++row)
        out.emplace_back(rows.text(row, "what"));
    co_return out;
}

}  // namespace server
