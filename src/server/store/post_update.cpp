#include "server/store/post_update.h"

#include "server/http/api_error.h"
#include "server/store/database.h"
#include "server/store/post_json.h"
#include "server/store/row_change.h"

#include <boost/json/serialize.hpp>

namespace server {
namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts)
        out.append(out.empty() ? "" : ", ").append(part);
    return out;
}

}  // namespace

PostUpdate::PostUpdate(const Call& call, const PostFacts& facts)
    : m_call(call), m_facts(facts), m_values(facts.id, facts.version, call.signedIn().id) {
    for (const TagName& tag : facts.tags)
        m_tagSlugs.push_back(tag.slug);
}

void PostUpdate::setTo(const std::string& field, const std::string& column, const std::string& expression) {
    changes(field);
    setQuietly(column, expression);
}

void PostUpdate::setQuietly(const std::string& column, const std::string& expression) {
    m_sets.push_back(column + " = " + expression);
}

void PostUpdate::setTags(const std::vector<TagName>& tags) {
    changes("tags");
    m_tagSlugs.clear();
    std::vector<std::string> names;
    for (const TagName& tag : tags) {
        m_tagSlugs.push_back(tag.slug);
        names.push_back(tag.name);
    }
    m_before.push_back({R"(
        insert into tag (slug, name)
        select w.slug, w.name from unnest($1::text[], $2::text[]) w(slug, name)
        where not exists (select from tag t where lower(t.name) = lower(w.name))
        on conflict (slug) do nothing)",
                        Values(m_tagSlugs, names)});
    const std::string wanted =
        "select (select t.id from tag t where t.slug = w.slug or lower(t.name) = lower(w.name) "
        "order by lower(t.name) = lower(w.name) desc limit 1) as id, min(w.position) as position "
        "from unnest(" +
        parameter(m_tagSlugs, "text[]") + ", " + parameter(names, "text[]") +
        ") with ordinality w(slug, name, position) group by 1";
    m_parts.push_back("wanted as (" + wanted + ")");
    also(
        "delete from post_tag t using changed where t.post_id = changed.id and t.tag_id not in (select id "
        "from wanted)");
    also(
        "insert into post_tag (post_id, tag_id, position) select changed.id, w.id, w.position from changed, "
        "wanted w "
        "on conflict (post_id, tag_id) do update set position = excluded.position");
}

void PostUpdate::setAuthors(const std::vector<std::int64_t>& authors) {
    changes("authors");
    const std::string list = parameter(authors, "bigint[]");
    also("delete from post_author a using changed where a.post_id = changed.id and a.user_id <> all (" +
         list + ")");
    also(
        "insert into post_author (post_id, user_id, position) select changed.id, w.id, w.position from "
        "changed, unnest(" +
        list +
        ") with ordinality w(id, position) on conflict (post_id, user_id) do update set position = "
        "excluded.position");
}

void PostUpdate::keepOldSlug() {
    also("insert into post_slug_history (slug, post_id) select " + parameter(m_facts.slug, "text") +
         ", changed.id from changed on conflict (slug) do update set post_id = excluded.post_id, created_at "
         "= now()");
}

void PostUpdate::keepRevision(const std::string& reason) {
    also(
        "insert into post_revision (post_id, n, post_version, reason, title, slug, body_md, excerpt, tags, "
        "status, "
        "created_by) select c.id, last.n + 1, c.version, " +
        parameter(reason, "text") + ", c.title, c.slug, c.body_md, c.excerpt, " +
        parameter(m_tagSlugs, "text[]") +
        ", c.status, $3::bigint from changed c cross join lateral (select coalesce(max(r.n), 0) as n from "
        "post_revision r "
        "where r.post_id = c.id) last where not exists (select from post_revision r where r.post_id = c.id "
        "and "
        "r.n = last.n and r.title = c.title and r.body_md = c.body_md and r.excerpt is not distinct from "
        "c.excerpt)");
}

void PostUpdate::audit(const std::string& action, const boost::json::object& before,
                       const boost::json::object& after) {
    const AuditRow row(m_values, &m_call.signedIn(), &m_call.request);
    also(row.insert({.action = action,
                     .targetType = "post",
                     .targetId = "id",
                     .targetName = "title",
                     .before = parameter(boost::json::serialize(before), "jsonb"),
                     .after = parameter(boost::json::serialize(after), "jsonb"),
                     .source = "changed"}));
}

void PostUpdate::also(const std::string& sql) {
    m_parts.push_back("part" + std::to_string(m_parts.size()) + " as (" + sql + ")");
}

Statement PostUpdate::statement() {
    also(recordChange(m_values, "post", m_fields, &m_call.signedIn()));
    m_sets.insert(m_sets.end(), {"version = p.version + 1", "updated_at = now()", "updated_by = $3::bigint"});
    return {"with changed as (update post p set " + joined(m_sets) +
                " where p.id = $1::bigint and p.version = $2::bigint returning p.id, p.version, p.status, "
                "p.slug, "
                "p.title, p.body_md, p.excerpt), " +
                joined(m_parts) + " select version from changed",
            m_values};
}

Task<WrittenPost> PostUpdate::run() {
    return run(statement());
}

Task<WrittenPost> PostUpdate::runBeside() {
    return run(
        Statement{"with changed as (select p.id, p.version, p.status, p.slug, p.title, p.body_md, p.excerpt "
                  "from post p "
                  "where p.id = $1::bigint and p.version = $2::bigint for share), " +
                      joined(m_parts) + " select version from changed",
                  m_values});
}

Task<WrittenPost> PostUpdate::run(Statement written) {
    std::vector<Statement> statements = std::move(m_before);
    const std::size_t own = statements.size();
    statements.push_back(std::move(written));
    statements.push_back(postStatement(m_call.asker, "p.id = $2::bigint", std::to_string(m_facts.id)));
    std::vector<Result> results;
    try {
        results = co_await m_call.database().write(std::move(statements));
    } catch (const DatabaseError& refused) {
        rethrowPostError(refused);
    }
    if (results[own].isEmpty())
        throw co_await versionConflict(m_call.database(), "post", m_facts.id, m_facts.version);
    const Result& post = results.back();
    co_return WrittenPost{
        .id = m_facts.id, .version = post.integer(0, "version"), .json = postJson(post, 0, m_call.asker)};
}

std::string freeSlug(const std::string& base, const std::string& id) {
    const std::string stem = "rtrim(left(" + base + ", 182), '-')";
    return "(select c.slug from (select " + base + " as slug, 0 as n union all select " + stem +
           " || '-' || n, n from generate_series(2, 60) n union all select " + stem +
           " || '-' || substr(md5(random()::text), 1, 8), 61) c where not exists (select from post x where "
           "x.slug = c.slug and x.deleted_at is null and x.id <> " +
           id + ") and not exists (select from post_slug_history h where h.slug = c.slug and h.post_id <> " +
           id + ") order by c.n limit 1)";
}

Statement postStatement(const std::optional<Asker>& asker, const std::string& condition,
                        const std::optional<std::string>& value) {
    const std::string seesAll = asker && asker->may(Capability::ReadAllDrafts) ? "true" : "false";
    Values values(asker ? std::optional(asker->id) : std::nullopt);
    if (value) values.add(*value);
    return {"select p.first_published_at is not null as was_published, " +
                postColumns(PostForm::Full, "$1::bigint", seesAll) + " from post p where " + condition,
            values};
}

Task<std::optional<WrittenPost>> loadPost(Database& database, const std::optional<Asker>& asker,
                                          std::int64_t id) {
    const Result row = co_await database.read(postStatement(asker, "p.id = $2::bigint", std::to_string(id)));
    if (row.isEmpty()) co_return std::nullopt;
    co_return WrittenPost{.id = id, .version = row.integer(0, "version"), .json = postJson(row, 0, asker)};
}

void rethrowPostError(const DatabaseError& refused) {
    if (refused.breaksUnique("post_slug_key"))
        throw ApiError(409, "slug_taken", "Another post has this address already. Choose a different slug.");
    if (refused.sqlstate() == "23503" && refused.constraint() == "post_cover_media_id_fkey")
        throw validationFailed({{"cover.media_id", "unknown"}});
    if (refused.sqlstate() == "23503" && refused.constraint() == "post_author_user_id_fkey")
        throw validationFailed({{"authors", "unknown"}});
    throw refused;
}

}  // namespace server
