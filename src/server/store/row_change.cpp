#include "server/store/row_change.h"

#include "server/store/database.h"
#include "server/store/json_sql.h"
#include "server/store/sql.h"

#include <boost/json.hpp>

namespace server {
namespace {

std::string table(std::string_view subject) {
    return subject == "user" ? "\"user\"" : std::string(subject);
}

}  // namespace

std::string recordChange(Values& values, std::string_view subject, const std::vector<std::string>& fields,
                         const Asker* asker) {
    const int list = values.add(fields);
    const int actor = values.add(asker ? std::optional(asker->id) : std::nullopt);
    return filled(R"(
        insert into row_change (subject, subject_id, version, fields, actor_id)
        select '{subject}', id, version, ${list}::text[], ${actor}::bigint from changed)",
                  {{"subject", std::string(subject)},
                   {"list", std::to_string(list)},
                   {"actor", std::to_string(actor)}});
}

Task<ApiError> versionConflict(Database& database, std::string_view subject, std::int64_t id,
                               std::optional<std::int64_t> knownVersion) {
    const std::string lastActor = R"((
        select c.actor_id from row_change c where c.subject = $1 and c.subject_id = $2::bigint
        order by c.version desc limit 1))";
    const std::string sql = filled(R"(
        select json_build_object(
          'version', t.version, 'updated_at', {updated_at}, 'updated_by', {updated_by},
          'changed_fields', (
            select coalesce(json_agg(distinct f order by f), '[]')
            from row_change c, unnest(c.fields) f
            where c.subject = $1 and c.subject_id = $2::bigint and c.version > $3::bigint)) as current
        from {table} t where t.id = $2::bigint)",
                                   {{"updated_at", utc("t.updated_at")},
                                    {"updated_by", personJson(lastActor)},
                                    {"table", table(subject)}});
    const Result found = co_await database.read({sql, Values(subject, id, knownVersion.value_or(0))});
    if (found.isEmpty()) co_return notFound(std::string(subject));
    co_return ApiError(
        412, "version_conflict",
        "The " + std::string(subject) +
            " was changed by another person in the meantime. Reload it, then make your change again.")
        .withCurrent(boost::json::parse(found.text(0, "current")).as_object());
}

}  // namespace server
