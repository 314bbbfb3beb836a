#include "server/http/api_error.h"
#include "server/secrets.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/sessions.h"
#include "server/store/sql.h"

namespace server {
namespace {

/// Locks the token, so that two exchanges of it come one after the other, and says what it is worth.
constexpr const char* lockToken = R"(
    select r.id, r.session_id, s.user_id, r.used_at is not null as is_used,
           s.ended_at is not null or s.expires_at <= now() as is_ended, s.end_reason,
           u.status = 'suspended' as is_suspended
    from refresh_token r join session s on s.id = r.session_id join "user" u on u.id = s.user_id
    where r.hash = $1::bytea
    for update of r)";

/// Does nothing unless the token is good, or used once before within the grace.
constexpr const char* exchange = R"(
    with old as (
      select r.id, r.session_id, r.used_at
      from refresh_token r join session s on s.id = r.session_id join "user" u on u.id = s.user_id
      where r.hash = $1::bytea and r.expires_at > now() and s.ended_at is null and s.expires_at > now()
        and u.status = 'active'
        and (r.used_at is null
             or (r.used_at > now() - interval '30 seconds' and r.grace_used_at is null
                 and not exists (
                   select from refresh_token next
                   where next.id = r.replaced_by and next.used_at is not null)))),
    made as (
      insert into refresh_token (session_id, hash, expires_at)
      select session_id, $2::bytea, now() + interval '30 days' from old returning id),
    access as (
      insert into access_token (hash, session_id, expires_at)
      select $3::bytea, session_id, now() + interval '15 minutes' from old),
    used as (
      update refresh_token r
      set used_at = coalesce(r.used_at, now()),
          grace_used_at = case when r.used_at is not null then now() end,
          replaced_by = made.id
      from old, made where r.id = old.id),
    kept as (
      update session s
      set last_used_at = now(), expires_at = now() + interval '30 days', address = $4::inet
      from old where s.id = old.session_id)
    select session_id from old)";

ApiError sessionRefreshRefusal(const Result& token) {
    const auto error = [](std::string code, const std::string& message) {
        return ApiError(401, std::move(code), message).withHeader("WWW-Authenticate", "Bearer");
    };
    if (token.isEmpty()) return error("unauthenticated", "This refresh token is not valid. Sign in again.");
    if (token.boolean(0, "is_suspended"))
        return {403, "suspended", "This account is suspended. Ask an admin of the blog."};
    if (token.text(0, "end_reason") == "refresh_reused" || token.boolean(0, "is_used"))
        return error(
            "refresh_reused",
            "This refresh token, or the sign-in code before it, was used twice, so the session was ended for "
            "safety. Sign in again.");
    if (token.boolean(0, "is_ended")) return error("session_ended", "The session has ended. Sign in again.");
    return error("refresh_expired", "The session has expired. Sign in again.");
}

Task<> endFamily(Database& database, const Request& request, std::int64_t sessionId) {
    Values values(sessionId);
    const AuditRow audit(values, nullptr, &request);
    co_await database.write(Statement{filled(R"(
        with ended as (
          update session set ended_at = now(), end_reason = 'refresh_reused'
          where id = $1::bigint and ended_at is null returning id, user_id),
        tokens as (delete from access_token a using ended where a.session_id = ended.id),
        log as ({audit})
        select 1)",
                                             {{"audit", audit.insert({.action = "session.reuse_detected",
                                                                      .targetType = "user",
                                                                      .targetId = "user_id",
                                                                      .source = "ended"})}}),
                                      values});
}

}  // namespace

Task<SessionTokens> refreshSession(Database& database, const Request& request,
                                   std::string_view refreshToken) {
    SessionTokens out{.access = randomToken(), .refresh = randomToken()};
    const std::string oldHash = sha256(refreshToken);
    const std::string refreshHash = sha256(out.refresh);
    const std::string accessHash = sha256(out.access);
    std::vector<Statement> statements;
    statements.push_back({lockToken, Values(Bytes{oldHash})});
    statements.push_back(
        {exchange, Values(Bytes{oldHash}, Bytes{refreshHash}, Bytes{accessHash}, request.address)});
    const auto results = co_await database.write(std::move(statements));
    const Result& token = results[0];
    if (results[1].isEmpty()) {
        if (!token.isEmpty() && token.boolean(0, "is_used") && !token.boolean(0, "is_ended"))
            co_await endFamily(database, request, token.integer(0, "session_id"));
        throw sessionRefreshRefusal(token);
    }
    out.sessionId = token.integer(0, "session_id");
    out.userId = token.integer(0, "user_id");
    co_return out;
}

}  // namespace server
