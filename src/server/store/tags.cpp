#include "server/store/tags.h"

#include "server/http/api_error.h"
#include "server/permissions.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/json_sql.h"
#include "server/store/sql.h"
#include "server/store/tag_json.h"

#include <boost/json.hpp>

#include <array>

namespace server {
namespace {

/// Each post and tag is read once, whatever the number of tags.
constexpr const char* allTags = R"(
    select coalesce(json_agg(row_to_json(s)), '[]')::text as tags
    from (
      select t.id, t.version, t.slug, t.name, t.description, {columns}
      from tag t
      {join} join (
        select pt.tag_id, count(*) as posts, count(*) filter (where p.status = 'published') as published_posts
        from post_tag pt join post p on p.id = pt.post_id
        where {counted} group by pt.tag_id) u on u.tag_id = t.id
      order by lower(t.name), t.id) s)";

std::string times() {
    return utc("t.created_at") + " as created_at, " + utc("t.updated_at") + " as updated_at";
}

}  // namespace

std::string tagPermissions(const Asker& asker) {
    const std::string_view reason =
        asker.may(Capability::ManageTags) ? "" : missingReason(Capability::ManageTags);
    return permissionsJson(std::array<Verdict, 3>{{{"edit", reason}, {"delete", reason}, {"merge", reason}}});
}

std::string tagSelect(const std::string& condition) {
    return filled(R"(
        select t.id, t.version, (
            select row_to_json(s)::text
            from (select t.id, t.version, t.slug, t.name, t.description, u.posts, u.published_posts, {times},
                         $1::json as permissions) s) as json
        from tag t
        cross join lateral (
          select count(*) as posts, count(*) filter (where p.status = 'published') as published_posts
          from post_tag pt join post p on p.id = pt.post_id
          where pt.tag_id = t.id and p.deleted_at is null) u
        where {condition})",
                  {{"times", times()}, {"condition", condition}});
}

TagView tagView(const Result& row) {
    return {.id = row.integer(0, "id"),
            .version = row.integer(0, "version"),
            .json = std::string(row.text(0, "json"))};
}

Task<std::string> listTags(Database& database, const std::optional<Asker>& asker) {
    static const std::string forStaff =
        filled(allTags, {{"columns",
                          "coalesce(u.posts, 0) as posts, coalesce(u.published_posts, 0) as "
                          "published_posts, " +
                              times() + ", $1::json as permissions"},
                         {"join", "left"},
                         {"counted", "p.deleted_at is null"}});
    static const std::string forPublic =
        filled(allTags, {{"columns", "u.posts"},
                         {"join", ""},
                         {"counted", "p.status = 'published' and p.deleted_at is null"}});
    const bool isStaff = asker && asker->may(Capability::OpenConsole);
    Statement statement{isStaff ? forStaff : forPublic, {}};
    if (isStaff) statement.values.add(tagPermissions(*asker));
    const Result rows = co_await database.read(std::move(statement));
    co_return std::string(rows.text(0, "tags"));
}

Task<TagView> createTag(const Call& call, const TagFields& fields) {
    const Asker& asker = call.signedIn();
    Values values(*fields.slug, *fields.name, fields.description.value_or(std::nullopt));
    const AuditRow audit(values, &asker, &call.request);
    std::vector<Statement> statements;
    statements.push_back({filled(R"(
        with created as (
          insert into tag (slug, name, description)
          select $1::text, $2::text, $3::text
          where not exists (select from tag t where lower(t.name) = lower($2::text))
          on conflict (slug) do nothing
          returning id, slug, name),
        log as ({audit})
        select id from created)",
                                 {{"audit", audit.insert({.action = "tag.created",
                                                          .targetType = "tag",
                                                          .targetId = "id",
                                                          .targetName = "name",
                                                          .after = "jsonb_build_object('slug', slug)",
                                                          .source = "created"})}}),
                          values});
    // The new one, or the one in its way.
    statements.push_back({tagSelect("lower(t.name) = lower($2::text) or t.slug = $3::text order by "
                                    "lower(t.name) = lower($2::text) desc limit 1"),
                          Values(tagPermissions(asker), *fields.name, *fields.slug)});
    const auto results = co_await call.write(std::move(statements));
    if (!results[0].isEmpty()) co_return tagView(results[1]);
    auto taken =
        ApiError(409, "slug_taken",
                 "There is a tag with this name or address already. Use it, or choose another name.");
    if (results[1].isEmpty()) throw taken;
    throw std::move(taken).with("tag", boost::json::parse(results[1].text(0, "json")));
}

}  // namespace server
