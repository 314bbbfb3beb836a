#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/database_error.h"
#include "server/store/post_touch.h"
#include "server/store/row_change.h"
#include "server/store/sql.h"
#include "server/store/tag_json.h"
#include "server/store/tags.h"

#include <boost/json.hpp>

namespace server {
namespace {

/// A tag as it is just now.
struct TagFacts {
    std::int64_t version = 0;
    std::string name;
    std::string slug;
    std::optional<std::string> description;
    bool isNameTaken = false;  ///< another tag is called what this one is to be called
};

Task<TagFacts> tagForWrite(const Call& call, std::int64_t id,
                           const std::optional<std::string>& newName = {}) {
    const Result row = co_await call.database().read({R"(
        select t.version, t.name, t.slug, t.description,
               exists (select from tag o where lower(o.name) = lower($2::text) and o.id <> t.id) as is_name_taken
        from tag t where t.id = $1::bigint)",
                                                      Values(id, newName)});
    if (row.isEmpty()) throw notFound("tag");
    TagFacts out{.version = row.integer(0, "version"),
                 .name = std::string(row.text(0, "name")),
                 .slug = std::string(row.text(0, "slug")),
                 .description = row.optionalText(0, "description"),
                 .isNameTaken = row.boolean(0, "is_name_taken")};
    const auto known = namedVersion(call.request, "tag", id, out.version);
    if (known != out.version) throw co_await versionConflict(call.database(), "tag", id, known);
    co_return out;
}

ApiError taken(std::string_view field) {
    return ApiError(409, "slug_taken",
                    "Another tag has this " + std::string(field == "name" ? "name" : "address") +
                        " already. Choose a different one, or merge the two.")
        .withDetails({{std::string(field), "taken"}});
}

/// Writers of posts lock the post before its tags. Whoever changes many posts through a tag does so too, each
/// in the order of the ids, so that they do not wait for each other in a circle. Without these locks a post
/// that gets the tag at this moment would be passed over.
void lockPostsAndTags(std::vector<Statement>& statements, const std::vector<std::int64_t>& tags) {
    statements.push_back({R"(
        select count(*) from (
          select from post p where p.id in (select pt.post_id from post_tag pt where pt.tag_id = $1::bigint)
          order by p.id for no key update) s)",
                          Values(tags.front())});
    statements.push_back(
        {"select count(*) from (select from tag t where t.id = any ($1::bigint[]) order by t.id for update) "
         "s",
         Values(tags)});
}

boost::json::object named(const std::string& name, const std::string& slug) {
    return {{"name", name}, {"slug", slug}};
}

}  // namespace

Task<TagView> editTag(const Call& call, std::int64_t id, const TagFields& fields) {
    const TagFacts facts = co_await tagForWrite(call, id, fields.name);
    std::vector<std::string> changed;
    const bool hasName = fields.name && *fields.name != facts.name;
    const bool hasSlug = fields.slug && *fields.slug != facts.slug;
    if (hasName && facts.isNameTaken) throw taken("name");
    if (hasName) changed.emplace_back("name");
    if (hasSlug) changed.emplace_back("slug");
    if (fields.description && *fields.description != facts.description) changed.emplace_back("description");

    const Asker& asker = call.signedIn();
    Statement answer{tagSelect("t.id = $2::bigint"), Values(tagPermissions(asker), id)};
    if (changed.empty()) co_return tagView(co_await call.database().read(std::move(answer)));
    const std::string name = fields.name.value_or(facts.name);
    const std::string slug = fields.slug.value_or(facts.slug);
    Values values(id, facts.version, name, slug, fields.description.value_or(facts.description),
                  hasName || hasSlug, boost::json::serialize(named(facts.name, facts.slug)),
                  boost::json::serialize(named(name, slug)));
    const AuditRow audit(values, &asker, &call.request);
    std::vector<Statement> statements;
    if (hasName || hasSlug) lockPostsAndTags(statements, {id});
    const std::size_t own = statements.size();
    const std::string record = recordChange(values, "tag", changed, &asker);
    const std::string touched = touchPosts(
        values, "select pt.post_id from post_tag pt join changed c on c.id = pt.tag_id where $6::boolean",
        "tags", asker);
    statements.push_back({filled(R"(
        with changed as (
          update tag t set version = t.version + 1, name = $3::text, slug = $4::text, description = $5::text
          where t.id = $1::bigint and t.version = $2::bigint returning t.id, t.version, t.name),
        record as ({record}),
        {touched},
        log as ({audit})
        select version from changed)",
                                 {{"record", record},
                                  {"touched", touched},
                                  {"audit", audit.insert({.action = "tag.updated",
                                                          .targetType = "tag",
                                                          .targetId = "id",
                                                          .targetName = "name",
                                                          .before = "$7::jsonb",
                                                          .after = "$8::jsonb",
                                                          .source = "changed"})}}),
                          values});
    statements.push_back(std::move(answer));
    std::vector<Result> results;
    try {
        results = co_await call.write(std::move(statements));
    } catch (const DatabaseError& refused) {
        if (refused.breaksUnique("tag_slug_key")) throw taken("slug");
        throw;
    }
    if (results[own].isEmpty()) throw co_await versionConflict(call.database(), "tag", id, facts.version);
    co_return tagView(results.back());
}

Task<> deleteTag(const Call& call, std::int64_t id) {
    const TagFacts facts = co_await tagForWrite(call, id);
    const Asker& asker = call.signedIn();
    Values values(id, facts.version);
    const AuditRow audit(values, &asker, &call.request);
    const std::string touched = touchPosts(
        values, "select pt.post_id from post_tag pt join gone on gone.id = pt.tag_id", "tags", asker);
    std::vector<Statement> statements;
    lockPostsAndTags(statements, {id});
    statements.push_back(
        {filled(
             R"(
        with gone as (
          delete from tag t where t.id = $1::bigint and t.version = $2::bigint
          returning t.id, t.name, t.slug),
        changes as (delete from row_change c using gone where c.subject = 'tag' and c.subject_id = gone.id),
        {touched},
        log as ({audit})
        select id from gone)",
             {{"touched", touched},
              {"audit", audit.insert({.action = "tag.deleted",
                                      .targetType = "tag",
                                      .targetId = "id",
                                      .targetName = "name",
                                      .before = "jsonb_build_object('slug', slug, 'posts', (select count(*) "
                                                "from post_tag pt where pt.tag_id = gone.id))",
                                      .source = "gone"})}}),
         values});
    const auto results = co_await call.write(std::move(statements));
    if (results.back().isEmpty()) throw co_await versionConflict(call.database(), "tag", id, facts.version);
}

Task<TagView> mergeTag(const Call& call, std::int64_t id, std::int64_t into) {
    if (into == id) throw validationFailed({{"into", "same"}});
    const Asker& asker = call.signedIn();
    Values values(id, into);
    const AuditRow audit(values, &asker, &call.request);
    const std::string touched = touchPosts(
        values, "select pt.post_id from post_tag pt join gone on gone.id = pt.tag_id", "tags", asker);
    std::vector<Statement> statements;
    lockPostsAndTags(statements, {id, into});
    statements.push_back(
        {filled(R"(
        with target as (select t.id, t.slug, t.name from tag t where t.id = $2::bigint),
        gone as (
          delete from tag t using target where t.id = $1::bigint returning t.id, t.name, t.slug),
        moved as (
          insert into post_tag (post_id, tag_id, position)
          select pt.post_id, target.id, pt.position
          from target, post_tag pt join gone on gone.id = pt.tag_id
          on conflict (post_id, tag_id) do update
            set position = least(post_tag.position, excluded.position)),
        changes as (delete from row_change c using gone where c.subject = 'tag' and c.subject_id = gone.id),
        {touched},
        log as ({audit})
        select exists (select from gone) as is_done, exists (select from target) as has_target)",
                {{"touched", touched},
                 {"audit",
                  audit.insert({.action = "tag.merged",
                                .targetType = "tag",
                                .targetId = "id",
                                .targetName = "name",
                                .before = "jsonb_build_object('slug', slug, 'posts', (select count(*) "
                                          "from post_tag pt where pt.tag_id = gone.id))",
                                .after = "(select jsonb_build_object('into', jsonb_build_object('id', "
                                         "target.id, 'name', target.name, 'slug', target.slug)) from target)",
                                .source = "gone"})}}),
         values});
    statements.push_back({tagSelect("t.id = $2::bigint"), Values(tagPermissions(asker), into)});
    const auto results = co_await call.write(std::move(statements));
    const Result& done = results[results.size() - 2];
    if (done.boolean(0, "is_done")) co_return tagView(results.back());
    if (!done.boolean(0, "has_target")) throw validationFailed({{"into", "unknown"}});
    throw notFound("tag");
}

}  // namespace server
