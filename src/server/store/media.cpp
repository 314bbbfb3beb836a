#include "server/store/media.h"

#include "server/http/api_error.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/json_sql.h"
#include "server/store/media_json.h"
#include "server/store/search_words.h"
#include "server/store/sql.h"

#include <sodium.h>

#include <algorithm>

namespace server {

Task<SavedMedia> saveMedia(const Call& call, const NewMedia& file) {
    const Asker& asker = call.signedIn();
    Values values(asker.id, Bytes{file.hash}, file.fileName, file.kind.type, file.size, file.kind.width,
                  file.kind.height, file.alt);
    const AuditRow audit(values, &asker, &call.request);
    const std::string insert = filled(R"(
        with created as (
          insert into media (owner_id, sha256, file_name, mime_type, byte_size, width, height, alt)
          values ($1::bigint, $2::bytea, $3::text, $4::text, $5::bigint, $6::integer, $7::integer, $8::text)
          on conflict (sha256) do nothing
          returning id, file_name, mime_type, byte_size),
        log as ({audit})
        select id from created)",
                                      {{"audit", audit.insert({.action = "media.uploaded",
                                                               .targetType = "media",
                                                               .targetId = "id",
                                                               .targetName = "file_name",
                                                               .after = "jsonb_build_object('mime_type', "
                                                                        "mime_type, 'byte_size', byte_size)",
                                                               .source = "created"})}});
    std::vector<Statement> statements;
    statements.push_back({insert, values});
    statements.push_back(
        {"select " + mediaColumns() + " from media m where m.sha256 = $1::bytea", Values(Bytes{file.hash})});
    const auto results = co_await call.write(std::move(statements));
    // Deleted by somebody between the two statements.
    if (results[1].isEmpty())
        throw ApiError(409, "deleted_meanwhile",
                       "The same file was deleted at the same moment. Send it again.");
    co_return SavedMedia{.media = mediaView(results[1], 0, asker), .isNew = !results[0].isEmpty()};
}

std::string MediaFilter::fingerprint() const {
    std::string out = "media";
    const auto add = [&out](const std::optional<std::string>& part) {
        out += part ? "\n=" + std::to_string(part->size()) + ":" + *part : "\n-";
    };
    add(text);
    add(kind);
    add(owner ? std::optional(std::to_string(*owner)) : std::nullopt);
    return out;
}

Task<MediaListing> listMedia(const Call& call, const MediaFilter& filter,
                             const std::optional<Position>& from) {
    Values values;
    std::string where;
    const auto add = [&](std::string_view before, const auto& value, std::string_view after) {
        where.append(where.empty() ? " where " : " and ").append(before);
        where.append("$" + std::to_string(values.add(value))).append(after);
    };
    if (filter.text)
        add("concat_ws(' ', m.file_name, m.alt, m.caption) ilike ", containsPattern(*filter.text), "::text");
    if (filter.kind) add("starts_with(m.mime_type, ", *filter.kind + "/", "::text)");
    if (filter.owner) add("m.owner_id = ", *filter.owner, "::bigint");
    if (from) add("m.id < ", from->id, "::bigint");
    const int limit = values.add(filter.limit + 1);
    const Result page = co_await call.database().read({"select " + mediaColumns() + " from media m" + where +
                                                           " order by m.id desc limit $" +
                                                           std::to_string(limit) + "::integer",
                                                       values});
    MediaListing out;
    const int shown = std::min(page.rows(), filter.limit);
    for (int row = 0; row < shown; ++row)
        out.media.push_back(mediaView(page, row, call.signedIn()).json);
    if (page.rows() > filter.limit) out.end = Position{.sortKey = "", .id = page.integer(shown - 1, "id")};
    co_return out;
}

Task<std::optional<MediaView>> loadMedia(const Call& call, std::int64_t id) {
    const Result row = co_await call.database().read(
        {"select " + mediaColumns() + " from media m where m.id = $1::bigint", Values(id)});
    if (row.isEmpty()) co_return std::nullopt;
    co_return mediaView(row, 0, call.signedIn());
}

Task<std::optional<MediaFile>> loadMediaFile(Database& database, std::int64_t id) {
    const Result row = co_await database.read(
        {"select sha256, mime_type, file_name from media where id = $1::bigint", Values(id)});
    if (row.isEmpty()) co_return std::nullopt;
    co_return MediaFile{.hash = row.bytes(0, "sha256"),
                        .type = std::string(row.text(0, "mime_type")),
                        .fileName = std::string(row.text(0, "file_name"))};
}

Task<std::vector<std::string>> deletedHashes(Database& database) {
    const Result rows = co_await database.read({R"(
        select distinct d.hash
        from audit_log l
        cross join lateral (
          select decode(case when l.before->>'sha256' ~ '^[0-9a-f]{64}$' then l.before->>'sha256' end, 'hex')) d(hash)
        where l.action = 'media.deleted' and l.at > now() - interval '30 days' and d.hash is not null
          and not exists (select from media m where m.sha256 = d.hash))",
                                                {}});
    std::vector<std::string> out;
    for (int row = 0; row < rows.rows(); ++row)
        out.push_back(rows.bytes(row, "hash"));
    co_return out;
}

}  // namespace server
