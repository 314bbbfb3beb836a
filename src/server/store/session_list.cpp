#include "server/store/session_list.h"

#include "server/http/api_error.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/json_sql.h"
#include "server/store/sql.h"

namespace server {
namespace {

/// One audit row for each session that has ended.
const AuditRow::Line sessionEnded{.action = "session.ended",
                                  .targetType = "user",
                                  .targetId = "user_id",
                                  .targetName = "(select u.name from \"user\" u where u.id = user_id)",
                                  .after = "jsonb_build_object('session', id, 'device_name', device_name)",
                                  .source = "ended"};

}  // namespace

Task<std::string> listSessions(const Call& call, std::int64_t userId) {
    const std::string one =
        jsonOf("s.id, s.device_name, host(s.address) as address, s.user_agent, " + utc("s.created_at") +
               " as created_at, " + utc("s.last_used_at") + " as last_used_at, " + utc("s.expires_at") +
               " as expires_at, s.id = $2::bigint as current");
    const Result found = co_await call.database().read({filled(R"(
        select coalesce(json_agg(list.json::json), '[]') as sessions
        from (
          select {one} as json from session s
          where s.user_id = $1::bigint and s.ended_at is null and s.expires_at > now()
          order by s.last_used_at desc, s.id desc limit 200) list)",
                                                               {{"one", one}}),
                                                        Values(userId, call.signedIn().sessionId)});
    co_return std::string(found.text(0, "sessions"));
}

Task<> endOwnSession(const Call& call, std::int64_t sessionId) {
    Values values(call.signedIn().id, sessionId);
    const AuditRow audit(values, &call.signedIn(), &call.request);
    const Result gone =
        co_await call.database().write(Statement{filled(R"(
        with ended as (
          update session set ended_at = now(), end_reason = 'signed_out'
          where user_id = $1::bigint and id = $2::bigint and ended_at is null and expires_at > now()
          returning id, user_id, device_name),
        tokens as (delete from access_token a using ended where a.session_id = ended.id),
        log as ({audit})
        select id from ended)",
                                                        {{"audit", audit.insert(sessionEnded)}}),
                                                 values});
    if (gone.isEmpty()) throw notFound("session of yours");
}

Task<> endSessionsOf(const Call& call, std::int64_t userId) {
    Values values(userId);
    const AuditRow audit(values, &call.signedIn(), &call.request);
    const Result person =
        co_await call.database().write(Statement{filled(R"(
        with ended as (
          update session set ended_at = now(), end_reason = 'ended_by_admin'
          where user_id = $1::bigint and ended_at is null
          returning id, user_id, device_name),
        tokens as (delete from access_token a using ended where a.session_id = ended.id),
        log as ({audit})
        select id from "user" where id = $1::bigint)",
                                                        {{"audit", audit.insert(sessionEnded)}}),
                                                 values});
    if (person.isEmpty()) throw notFound("person");
}

}  // namespace server
