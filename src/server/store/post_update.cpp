#include "server/store/post_update.h"

#include "server/http/api_error.h"
#include "server/store/database.h"
#include "server/store/post_json.h"
#include "server/store/row_change.h"
#include "server/store/row_reader.h"
#include "server/store/sql.h"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <iterator>

namespace server {
namespace {

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts)
        out.append(out.empty() ? "" : ", ").append(part);
    return out;
}

/// What an answer shows of the row and no other part of the statement needs, in the order of readChanged().
std::string changedColumns(const std::string& prefix) {
    std::string out;
    for (const char* column : {"first_published_at", "cover_alt", "published_at", "created_at", "updated_at",
                               "deleted_at", "meta_title", "meta_description", "canonical_url", "noindex",
                               "slug_locked", "publish_at", "publish_timezone"})
        out.append(out.empty() ? "" : ", ").append(prefix).append(column);
    return out;
}

void readChanged(RowReader& changed, PostRow& post) {
    post.firstPublishedAt = changed.optionalInteger();
    post.wasPublished = post.firstPublishedAt.has_value();
    post.coverAlt = changed.optionalText();
    post.publishedAt = changed.optionalInteger();
    post.createdAt = changed.integer();
    post.updatedAt = changed.integer();
    post.deletedAt = changed.optionalInteger();
    post.metaTitle = changed.optionalText();
    post.metaDescription = changed.optionalText();
    post.canonicalUrl = changed.optionalText();
    post.isNoindex = changed.boolean();
    post.isSlugLocked = changed.boolean();
    post.publishAt = changed.optionalInteger();
    post.publishTimezone = changed.optionalText();
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
    // The text of the picture belongs to another table; a body by an expression is not known here.
    m_hasSideEffects |= column == "cover_media_id" || column == "body_md";
}

void PostUpdate::setBody(const std::string& body) {
    changes("body_md");
    m_sets.push_back("body_md = " + parameter(body, "text"));
    m_body = body;
}

void PostUpdate::setTags(const std::vector<TagName>& tags) {
    changes("tags");
    const TagLists lists(tags);
    m_tagSlugs = lists.slugs;
    m_before.push_back(makeMissingTags(lists));
    m_parts.push_back("wanted as (" +
                      tagsWanted(parameter(lists.slugs, "text[]"), parameter(lists.names, "text[]")) + ")");
    also(R"(
        delete from post_tag t using changed
        where t.post_id = changed.id and t.tag_id not in (select id from wanted))");
    also(R"(
        insert into post_tag (post_id, tag_id, position)
        select changed.id, w.id, w.position from changed, wanted w
        on conflict (post_id, tag_id) do update set position = excluded.position)");
}

void PostUpdate::setAuthors(const std::vector<std::int64_t>& authors) {
    changes("authors");
    const std::string list = parameter(authors, "bigint[]");
    also(filled(R"(
        delete from post_author a using changed
        where a.post_id = changed.id and a.user_id <> all ({list}))",
                {{"list", list}}));
    also(filled(R"(
        insert into post_author (post_id, user_id, position)
        select changed.id, w.id, w.position from changed, unnest({list}) with ordinality w(id, position)
        on conflict (post_id, user_id) do update set position = excluded.position)",
                {{"list", list}}));
}

void PostUpdate::keepOldSlug() {
    part(filled(R"(
        insert into post_slug_history (slug, post_id) select {slug}, changed.id from changed
        on conflict (slug) do update set post_id = excluded.post_id, created_at = now())",
                {{"slug", parameter(m_facts.slug, "text")}}));
}

void PostUpdate::keepRevision(const std::string& reason) {
    part(filled(R"(
        insert into post_revision (post_id, n, post_version, reason, title, slug, body_md, excerpt, tags,
                                   status, created_by)
        select c.id, last.n + 1, c.version, {reason}, c.title, c.slug, c.body_md, c.excerpt, {tags},
               c.status, $3::bigint
        from changed c
        cross join lateral (
          select coalesce(max(r.n), 0) as n from post_revision r where r.post_id = c.id) last
        where not exists (
          select from post_revision r
          where r.post_id = c.id and r.n = last.n and r.title = c.title and r.body_md = c.body_md
            and r.excerpt is not distinct from c.excerpt))",
                {{"reason", parameter(reason, "text")}, {"tags", parameter(m_tagSlugs, "text[]")}}));
}

void PostUpdate::audit(const std::string& action, const boost::json::object& before,
                       const boost::json::object& after) {
    const AuditRow row(m_values, &m_call.signedIn(), &m_call.request);
    part(row.insert({.action = action,
                     .targetType = "post",
                     .targetId = "id",
                     .targetName = "title",
                     .before = parameter(boost::json::serialize(before), "jsonb"),
                     .after = parameter(boost::json::serialize(after), "jsonb"),
                     .source = "changed"}));
}

void PostUpdate::also(const std::string& sql) {
    m_hasSideEffects = true;
    part(sql);
}

void PostUpdate::part(const std::string& sql) {
    m_parts.push_back("part" + std::to_string(m_parts.size()) + " as (" + sql + ")");
}

Statement PostUpdate::statement(Answer answer) {
    part(recordChange(m_values, "post", m_fields, &m_call.signedIn()));
    m_sets.insert(m_sets.end(), {"version = p.version + 1", "updated_at = now()", "updated_by = $3::bigint"});
    return {filled(R"(
        with changed as (
          update post p set {sets} where p.id = $1::bigint and p.version = $2::bigint
          returning p.id, p.version, p.status, p.slug, p.title, p.body_md, p.excerpt{more}),
        {parts}
        select version{answer} from changed)",
                   {{"sets", joined(m_sets)},
                    {"more", answer == Answer::Row ? ", " + changedColumns("p.") : ""},
                    {"parts", joined(m_parts)},
                    {"answer",
                     answer == Answer::Row ? ", status, slug, title, excerpt, " + changedColumns("") : ""}}),
            m_values, Format::Binary};
}

Task<WrittenPost> PostUpdate::run() {
    if (m_facts.row && !m_hasSideEffects) return runKnowing();
    return run(statement(Answer::Version));
}

std::size_t PostUpdate::addTo(std::vector<Statement>& statements) {
    std::ranges::move(m_before, std::back_inserter(statements));
    statements.push_back(statement(Answer::Version));
    return statements.size() - 1;
}

Task<WrittenPost> PostUpdate::runBeside() {
    return run({filled(R"(
        with changed as (
          select p.id, p.version, p.status, p.slug, p.title, p.body_md, p.excerpt from post p
          where p.id = $1::bigint and p.version = $2::bigint for share),
        {parts}
        select version from changed)",
                       {{"parts", joined(m_parts)}}),
                m_values});
}

Task<WrittenPost> PostUpdate::run(Statement written) {
    std::vector<Statement> statements = std::move(m_before);
    const std::size_t own = statements.size();
    statements.push_back(std::move(written));
    statements.push_back(postStatement(m_call.asker, "p.id = $1::bigint", std::to_string(m_facts.id)));
    const auto results = co_await write(std::move(statements), own);
    const Result& post = results.back();
    co_return WrittenPost{
        .id = m_facts.id, .version = post.integer(0, "version"), .json = postJson(post, 0, m_call.asker)};
}

/// The post as it was when it had the version that was changed, and what the change gives back of it, make up
/// the post as it is now; so it need not be read again.
Task<WrittenPost> PostUpdate::runKnowing() {
    std::vector<Statement> statements;
    statements.push_back(statement(Answer::Row));
    const auto results = co_await write(std::move(statements), 0);
    PostRow post = *m_facts.row;
    RowReader changed(results.front(), 0);
    post.version = changed.integer();
    post.status = postStatusFrom(changed.text());
    post.slug = changed.text();
    post.title = changed.text();
    post.excerpt = changed.optionalText();
    readChanged(changed, post);
    if (m_body) post.length = language::statistics(*m_body);
    post.bodyMd = m_body.value_or(post.bodyMd);
    post.updatedBy = PersonName{.id = m_call.signedIn().id, .name = m_call.signedIn().name};
    co_return WrittenPost{
        .id = post.id, .version = post.version, .json = postJson(post, PostForm::Full, m_call.asker)};
}

Task<std::vector<Result>> PostUpdate::write(std::vector<Statement> statements, std::size_t own) {
    std::vector<Result> results;
    try {
        results = co_await m_call.write(std::move(statements));
    } catch (const DatabaseError& refused) {
        rethrowPostError(refused);
    }
    if (results[own].isEmpty())
        throw co_await versionConflict(m_call.database(), "post", m_facts.id, m_facts.version);
    co_return results;
}

std::string freeSlug(const std::string& base, const std::string& id) {
    return filled(R"((
        select c.slug
        from (select {base} as slug, 0 as n
              union all select rtrim(left({base}, 182), '-') || '-' || n, n from generate_series(2, 60) n
              union all select rtrim(left({base}, 182), '-') || '-' || left(md5(random()::text), 8), 61) c
        where not exists (
            select from post x where x.slug = c.slug and x.deleted_at is null and x.id <> {id})
          and not exists (select from post_slug_history h where h.slug = c.slug and h.post_id <> {id})
        order by c.n limit 1))",
                  {{"base", base}, {"id", id}});
}

Task<> requireNoOldAddress(Database& database, const std::string& slug, std::int64_t id) {
    const Result found =
        co_await database.read({"select exists (select from post_slug_history h where h.slug = $1::text and "
                                "h.post_id <> $2::bigint) "
                                "as is_taken",
                                Values(slug, id)});
    if (found.boolean(0, "is_taken"))
        throw ApiError(409, "slug_taken",
                       "This is a former address of another post and still leads to it. Choose a different "
                       "slug.");
}

void rethrowPostError(const DatabaseError& refused) {
    if (refused.breaksUnique("post_slug_key"))
        throw ApiError(409, "slug_taken", "Another post already has this address. Choose a different slug.");
    if (refused.sqlstate() == "23503" && refused.constraint() == "post_cover_media_id_fkey")
        throw validationFailed({{"cover.media_id", "unknown"}});
    if (refused.sqlstate() == "23503" && refused.constraint() == "post_author_user_id_fkey")
        throw validationFailed({{"authors", "unknown"}});
    throw refused;
}

}  // namespace server
