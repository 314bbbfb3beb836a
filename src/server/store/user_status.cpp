#include "server/store/user_status.h"

#include "server/http/etag.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/last_admin.h"
#include "server/store/row_change.h"
#include "server/store/sql.h"
#include "server/store/user_json.h"

namespace server {
namespace {

Statement suspension(const Call& call, const UserView& user, const std::optional<std::string>& reason) {
    Values values(user.id, user.version, reason);
    const AuditRow audit(values, &call.signedIn(), &call.request, reason);
    const std::string record =
        recordChange(values, "user", {"status", "suspended_at", "suspended_reason"}, &call.signedIn());
    return {filled(R"(
        with changed as (
          update "user" p
          set status = 'suspended', suspended_at = now(), suspended_reason = $3, version = p.version + 1
          where p.id = $1::bigint and p.version = $2::bigint and p.status = 'active' and {is_not_last}
          returning p.id, p.version, p.name),
        ended as (
          update session s set ended_at = now(), end_reason = 'suspended'
          from changed where s.user_id = changed.id and s.ended_at is null returning s.id),
        tokens as (delete from access_token a using ended where a.session_id = ended.id),
        record as ({record}),
        log as ({audit})
        select id from changed)",
                   {{"is_not_last", isNotLastAdmin()},
                    {"record", record},
                    {"audit", audit.insert({.action = "user.suspended",
                                            .targetType = "user",
                                            .targetId = "id",
                                            .targetName = "name",
                                            .before = "jsonb_build_object('status', 'active')",
                                            .after = "jsonb_build_object('status', 'suspended', 'sessions', "
                                                     "(select count(*) from ended))",
                                            .source = "changed"})}}),
            values};
}

Statement release(const Call& call, const UserView& user, const std::optional<std::string>& reason) {
    Values values(user.id, user.version);
    const AuditRow audit(values, &call.signedIn(), &call.request, reason);
    const std::string record =
        recordChange(values, "user", {"status", "suspended_at", "suspended_reason"}, &call.signedIn());
    return {filled(R"(
        with changed as (
          update "user" p
          set status = 'active', suspended_at = null, suspended_reason = null, version = p.version + 1
          where p.id = $1::bigint and p.version = $2::bigint and p.status = 'suspended'
          returning p.id, p.version, p.name),
        record as ({record}),
        log as ({audit})
        select id from changed)",
                   {{"record", record},
                    {"audit", audit.insert({.action = "user.unsuspended",
                                            .targetType = "user",
                                            .targetId = "id",
                                            .targetName = "name",
                                            .before = "jsonb_build_object('status', 'suspended')",
                                            .after = "jsonb_build_object('status', 'active')",
                                            .source = "changed"})}}),
            values};
}

/// The person as the asker knows them; throws 404, 428, 412.
Task<UserView> known(const Call& call, std::int64_t id) {
    const auto user = co_await loadUser(call, id);
    if (!user) throw notFound("person");
    const auto version = namedVersion(call.request, "user", id, user->version);
    if (version != user->version) throw co_await versionConflict(call.database(), "user", id, version);
    co_return *user;
}

/// Runs the change between a lock and a look at what it made.
Task<UserView> changed(const Call& call, const UserView& user, Statement change) {
    std::vector<Statement> statements;
    statements.push_back(lockAdmins(user.id));
    statements.push_back(std::move(change));
    statements.push_back(
        {"select " + userColumns() + " from \"user\" p where p.id = $1::bigint", Values(user.id)});
    const auto results = co_await call.database().write(std::move(statements));
    const Result& now = results[2];
    if (now.isEmpty()) throw notFound("person");
    if (results[1].isEmpty() && now.integer(0, "version") == user.version) throw lastAdmin();
    if (results[1].isEmpty()) throw co_await versionConflict(call.database(), "user", user.id, user.version);
    co_return UserView{.id = user.id,
                       .version = now.integer(0, "version"),
                       .role = user.role,
                       .isSuspended = now.text(0, "status") == "suspended",
                       .json = userJson(now, 0, call.signedIn())};
}

}  // namespace

Task<UserView> suspendUser(const Call& call, std::int64_t id, const std::optional<std::string>& reason) {
    const Asker& asker = call.require(Capability::SuspendPeople);
    const UserView user = co_await known(call, id);
    if (id == asker.id)
        throw ApiError(403, "forbidden", "You cannot suspend your own account. Ask another admin.")
            .with("reason", "self");
    if (user.isSuspended) co_return user;
    co_return co_await changed(call, user, suspension(call, user, reason));
}

Task<UserView> unsuspendUser(const Call& call, std::int64_t id, const std::optional<std::string>& reason) {
    call.require(Capability::SuspendPeople);
    const UserView user = co_await known(call, id);
    if (!user.isSuspended) co_return user;
    co_return co_await changed(call, user, release(call, user, reason));
}

}  // namespace server
