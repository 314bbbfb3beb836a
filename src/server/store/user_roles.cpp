#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/last_admin.h"
#include "server/store/row_change.h"
#include "server/store/sql.h"
#include "server/store/user_json.h"
#include "server/store/users.h"

#include <boost/json.hpp>

namespace server {
namespace {

Statement userRolesChange(const Call& call, const UserView& user, Role role,
                          const std::optional<std::string>& reason) {
    Values values(user.id, user.version, word(role), word(user.role));
    const AuditRow audit(values, &call.signedIn(), &call.request, reason);
    const std::string record = recordChange(values, "user", {"role"}, &call.signedIn());
    return {filled(R"(
        with changed as (
          update "user" p set role = $3::role, version = p.version + 1
          where p.id = $1::bigint and p.version = $2::bigint
            and ($3 = 'admin' or {is_not_last})
          returning p.id, p.version, p.name),
        record as ({record}),
        log as ({audit})
        select id from changed)",
                   {{"is_not_last", isNotLastAdmin()},
                    {"record", record},
                    {"audit", audit.insert({.action = "user.role_changed",
                                            .targetType = "user",
                                            .targetId = "id",
                                            .targetName = "name",
                                            .before = "jsonb_build_object('role', $4::text)",
                                            .after = "jsonb_build_object('role', $3::text)",
                                            .source = "changed"})}}),
            values};
}

}  // namespace

Task<UserView> changeRole(const Call& call, std::int64_t id, Role role,
                          const std::optional<std::string>& reason) {
    const Asker& asker = call.require(Capability::ChangeRoles);
    const auto user = co_await loadUser(call, id);
    if (!user) throw notFound("person");
    if (id == asker.id)
        throw ApiError(403, "cannot_change_own_role", "You cannot change your own role. Ask another admin.");
    const auto known = namedVersion(call.request, "user", id, user->version);
    if (known != user->version) throw co_await versionConflict(call.database(), "user", id, known);
    if (user->role == role) co_return *user;

    std::vector<Statement> statements;
    statements.push_back(lockAdmins(id));
    statements.push_back(userRolesChange(call, *user, role, reason));
    statements.push_back(
        {"select " + userColumns() + " from \"user\" p where p.id = $1::bigint", Values(id)});
    const auto results = co_await call.database().write(std::move(statements));
    const Result& now = results[2];
    if (now.isEmpty()) throw notFound("person");
    if (results[1].isEmpty() && now.integer(0, "version") == user->version) throw lastAdmin();
    if (results[1].isEmpty()) throw co_await versionConflict(call.database(), "user", id, user->version);
    co_return UserView{
        .id = id, .version = now.integer(0, "version"), .role = role, .json = userJson(now, 0, asker)};
}

Task<boost::json::object> previewRole(const Call& call, std::int64_t id, Role role) {
    call.require(Capability::ChangeRoles);
    const auto user = co_await loadUser(call, id);
    if (!user) throw notFound("person");
    const Result counted = co_await call.database().read({R"(
        select count(*) filter (where p.status = 'scheduled') as scheduled_posts,
               count(*) filter (where p.status = 'draft' and p.deleted_at is null) as drafts,
               (select count(*) from session s
                where s.user_id = $1::bigint and s.ended_at is null and s.expires_at > now()) as sessions
        from post_author a join post p on p.id = a.post_id where a.user_id = $1::bigint)",
                                                          Values(id)});
    boost::json::array gains;
    boost::json::array loses;
    for (const Capability capability : capabilities(role))
        if (!may(user->role, capability)) gains.emplace_back(word(capability));
    for (const Capability capability : capabilities(user->role))
        if (!may(role, capability)) loses.emplace_back(word(capability));
    co_return boost::json::object{{"role", word(user->role)},
                                  {"new_role", word(role)},
                                  {"gains", gains},
                                  {"loses", loses},
                                  {"affected",
                                   {{"scheduled_posts", counted.integer(0, "scheduled_posts")},
                                    {"drafts", counted.integer(0, "drafts")},
                                    {"sessions", counted.integer(0, "sessions")}}}};
}

Task<> promoteAdmin(Database& database, std::string_view email) {
    co_await database.write(Statement{R"(
        with promoted as (
          insert into "user" as p (email, role) values (lower($1), 'admin')
          on conflict (email) do update set role = 'admin', status = 'active', suspended_at = null,
            suspended_reason = null, version = p.version + 1
          returning id, name)
        insert into audit_log (action, target_type, target_id, target_name, after, reason)
        select 'user.role_changed', 'user', id, name, '{"role":"admin"}', 'by the operator of the server'
        from promoted)",
                                      Values(email)});
}

Task<bool> bootstrapAdmin(Database& database, std::string_view email) {
    const Result found = co_await database.read(
        {"select exists (select from \"user\" where role = 'admin' and status = 'active') as has_admin", {}});
    if (found.boolean(0, "has_admin")) co_return false;
    co_await promoteAdmin(database, email);
    co_return true;
}

}  // namespace server
