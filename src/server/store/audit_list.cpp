#include "server/store/audit_list.h"

#include "server/store/database.h"
#include "server/store/json_sql.h"
#include "server/store/search_words.h"

#include <algorithm>

namespace server {

std::string AuditFilter::fingerprint() const {
    const auto number = [](const std::optional<std::int64_t>& value) {
        return value ? std::optional(std::to_string(*value)) : std::nullopt;
    };
    std::string out = "audit";
    for (const auto& part : {number(actor), action, targetType, number(targetId), text, since, until})
        out += part ? "\n=" + std::to_string(part->size()) + ":" + *part : "\n-";
    return out;
}

Task<AuditListing> listAudit(Database& database, const AuditFilter& filter,
                             const std::optional<Position>& from) {
    Values values;
    std::string where;
    const auto add = [&](const std::string& before, const auto& value, const std::string& after) {
        where +=
            (where.empty() ? " where " : " and ") + before + "$" + std::to_string(values.add(value)) + after;
    };
    if (filter.actor) add("l.actor_id = ", *filter.actor, "::bigint");
    if (filter.action && filter.action->ends_with('.'))
        add("starts_with(l.action, ", *filter.action, "::text)");
    else if (filter.action)
        add("l.action = ", *filter.action, "::text");
    if (filter.targetType) add("l.target_type = ", *filter.targetType, "::text");
    if (filter.targetId) add("l.target_id = ", *filter.targetId, "::bigint");
    if (filter.text)
        add("concat_ws(' ', l.actor_name, l.target_name, l.reason, l.action) ilike ",
            containsPattern(*filter.text), "::text");
    if (filter.since) add("l.at >= ", *filter.since, "::timestamptz");
    if (filter.until) add("l.at < ", *filter.until, "::timestamptz");
    if (from) add("l.id < ", from->id, "::bigint");

    static const std::string entry =
        jsonOf("l.id, " + utc("l.at") +
               " as at, case when l.actor_id is not null then json_build_object('id', l.actor_id, 'name', "
               "l.actor_name) end as "
               "actor, l.action, case when l.target_type is not null then json_build_object('type', "
               "l.target_type, 'id', "
               "l.target_id, 'title', coalesce(l.target_name, (select u.name from \"user\" u where "
               "l.target_type = 'user' and "
               "u.id = l.target_id), (select p.title from post p where l.target_type = 'post' and p.id = "
               "l.target_id))) end as "
               "target, l.before, l.after, l.reason, host(l.address) as address, l.user_agent, l.request_id");
    const std::string limit = "$" + std::to_string(values.add(filter.limit + 1)) + "::bigint";
    const Result page = co_await database.read(
        {"select l.id, " + entry + " as json from audit_log l" + where + " order by l.id desc limit " + limit,
         values});
    AuditListing out;
    const int shown = std::min(page.rows(), filter.limit);
    for (int row = 0; row < shown; ++row)
        out.entries.emplace_back(page.text(row, "json"));
    if (page.rows() > filter.limit) out.end = Position{.sortKey = "", .id = page.integer(shown - 1, "id")};
    co_return out;
}

}  // namespace server
