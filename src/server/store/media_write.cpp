#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/media.h"
#include "server/store/media_json.h"
#include "server/store/post_rules.h"
#include "server/store/post_touch.h"
#include "server/store/row_change.h"
#include "server/store/sql.h"

#include <boost/json.hpp>

namespace server {
namespace {

/// A file as it is just now, in as far as a write depends on it.
struct MediaFacts {
    std::int64_t version = 0;
    std::optional<std::string> alt;
    std::optional<std::string> caption;
};

Task<MediaFacts> mediaForWrite(const Call& call, std::int64_t id) {
    const Asker& asker = call.signedIn();
    const Result row = co_await call.database().read(
        {"select version, owner_id, alt, caption from media where id = $1::bigint", Values(id)});
    if (row.isEmpty()) throw notFound("file");
    const std::string_view reason = mediaRefusal(asker, row.optionalInteger(0, "owner_id"));
    if (reason == "not_own")
        throw ApiError(403, "forbidden",
                       "This file belongs to another person; editors and admins may change it.")
            .with("reason", "not_own");
    if (!reason.empty()) throw forbidden(reason);
    MediaFacts out{.version = row.integer(0, "version"),
                   .alt = row.optionalText(0, "alt"),
                   .caption = row.optionalText(0, "caption")};
    const auto known = namedVersion(call.request, "media", id, out.version);
    if (known != out.version) throw co_await versionConflict(call.database(), "media", id, known);
    co_return out;
}

bool differs(const Change<std::string>& change, const std::optional<std::string>& current) {
    return change && *change != current;
}

/// The posts as far as the asker may know of them; how many others there are.
ApiError inUse(const Result& row) {
    const auto hidden = row.integer(0, "hidden");
    std::string sentence = "The file is used in " + std::to_string(row.integer(0, "uses")) +
                           " posts. Remove it from them first.";
    if (row.integer(0, "uses") == 1) sentence = "The file is used in a post. Remove it from the post first.";
    return ApiError(409, "in_use", sentence)
        .with("posts", boost::json::parse(row.text(0, "posts")))
        .with("hidden_posts", hidden);
}

}  // namespace

Task<MediaView> editMedia(const Call& call, std::int64_t id, const MediaFields& fields) {
    const MediaFacts facts = co_await mediaForWrite(call, id);
    std::vector<std::string> changed;
    const bool hasAlt = differs(fields.alt, facts.alt);
    const bool hasCaption = differs(fields.caption, facts.caption);
    if (hasAlt) changed.emplace_back("alt");
    if (hasCaption) changed.emplace_back("caption");
    if (changed.empty()) co_return (co_await loadMedia(call, id)).value();

    const Asker& asker = call.signedIn();
    Values values(id, facts.version, hasAlt, fields.alt.value_or(std::nullopt), hasCaption,
                  fields.caption.value_or(std::nullopt));
    const std::string record = recordChange(values, "media", changed, &asker);
    const std::string touched = touchPosts(values, R"(
        select x.id from post x join changed c on x.cover_media_id = c.id
        where $3::boolean and x.cover_alt is null)",
                                           "cover", asker);
    std::vector<Statement> statements;
    statements.push_back({filled(R"(
        with changed as (
          update media m set version = m.version + 1,
                 alt = case when $3::boolean then $4::text else m.alt end,
                 caption = case when $5::boolean then $6::text else m.caption end
          where m.id = $1::bigint and m.version = $2::bigint returning m.id, m.version),
        record as ({record}),
        {touched}
        select version from changed)",
                                 {{"record", record}, {"touched", touched}}),
                          values});
    statements.push_back({"select " + mediaColumns() + " from media m where m.id = $1::bigint", Values(id)});
    const auto results = co_await call.write(std::move(statements));
    if (results[0].isEmpty()) throw co_await versionConflict(call.database(), "media", id, facts.version);
    co_return mediaView(results[1], 0, asker);
}

Task<> deleteMedia(const Call& call, std::int64_t id) {
    const MediaFacts facts = co_await mediaForWrite(call, id);
    const Asker& asker = call.signedIn();
    Values values(id, facts.version, "/media/" + std::to_string(id) + "/file");
    const AuditRow audit(values, &asker, &call.request);
    // A parameter only where it is used, because Postgres wants every parameter used.
    const bool seesAll = asker.may(Capability::ReadAllDrafts);
    const std::string known =
        knownTo(&asker, seesAll ? std::string() : "$" + std::to_string(values.add(asker.id)) + "::bigint");
    // Of posts the asker may not know of only the number is said. All texts are read for it, which takes its
    // time.
    const Result row = co_await call.database().writeAlone(Statement{
        filled(R"(
        with used as (
          select p.id, p.title, {known} as is_known
          from post p left join post_working_copy w on w.post_id = p.id
          where p.cover_media_id = $1::bigint or strpos(p.body_md, $3::text) > 0
             or strpos(w.body_md, $3::text) > 0),
        gone as (
          delete from media m
          where m.id = $1::bigint and m.version = $2::bigint and not exists (select from used)
          returning m.id, m.file_name, m.mime_type, m.byte_size, m.sha256),
        changes as (
          delete from row_change c using gone where c.subject = 'media' and c.subject_id = gone.id),
        log as ({audit})
        select exists (select from gone) as is_gone, (select count(*) from used) as uses,
               (select count(*) from used where not is_known) as hidden,
               (select coalesce(json_agg(json_build_object('id', u.id, 'title', u.title)), '[]')
                from (select id, title from used where is_known order by id limit 20) u) as posts)",
               {{"known", known},
                {"audit",
                 audit.insert({.action = "media.deleted",
                               .targetType = "media",
                               .targetId = "id",
                               .targetName = "file_name",
                               .before = "jsonb_build_object('mime_type', mime_type, 'byte_size', byte_size, "
                                         "'sha256', encode(sha256, 'hex'))",
                               .source = "gone"})}}),
        values});
    if (row.boolean(0, "is_gone")) co_return;
    if (row.integer(0, "uses") > 0) throw inUse(row);
    throw co_await versionConflict(call.database(), "media", id, facts.version);
}

}  // namespace server
