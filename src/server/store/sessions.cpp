#include "server/store/sessions.h"

#include "server/http/api_error.h"
#include "server/secrets.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/sql.h"

namespace server {
namespace {

constexpr const char* whoseToken = R"(
    select u.id, u.name, u.role, u.status, s.id as session_id,
           a.expires_at <= now() as is_expired,
           (extract(epoch from a.expires_at - now()) * 1000)::bigint as token_ms, s.ended_at is not null as is_ended,
           u.last_seen_at is null or u.last_seen_at < now() - interval '1 minute' as is_unseen
    from access_token a
    join session s on s.id = a.session_id
    join "user" u on u.id = s.user_id
    where a.hash = $1::bytea)";

constexpr const char* seen = R"(
    with person as (update "user" set last_seen_at = now() where id = $1::bigint)
    update session set last_used_at = now() where id = $2::bigint)";

constexpr const char* account = R"(
    select u.id, u.status = 'suspended' as is_suspended, p.hash
    from "user" u join user_password p on p.user_id = u.id
    where u.email = lower($1))";

const AuditRow::Line sessionsSessionEnded{
    .action = "session.ended", .targetType = "user", .targetId = "user_id", .source = "ended"};

ApiError sessionsSuspended() {
    return {403, "suspended", "This account is suspended. Ask an admin of the blog."};
}

/// Starts a session for the person that `owner`, a query over `values`, gives; nothing when it gives none.
Task<std::optional<SessionTokens>> startSessionOf(Database& database, const Request& request,
                                                  std::int64_t userId,
                                                  const std::optional<std::string>& deviceName,
                                                  std::string_view owner, Values values) {
    SessionTokens out{.access = randomToken(), .refresh = randomToken(), .userId = userId};
    const std::string parts = sessionStart(values, request, out, deviceName, owner);
    const Result made = co_await database.write(
        Statement{filled("with {parts} select id from s", {{"parts", parts}}), values});
    if (made.isEmpty()) co_return std::nullopt;
    out.sessionId = made.integer(0, "id");
    co_return out;
}

ApiError ended(std::string code, const std::string& message) {
    return ApiError(401, std::move(code), message).withHeader("WWW-Authenticate", "Bearer");
}

}  // namespace

Task<Asker> authenticate(Database& database, std::string_view accessToken) {
    const std::string hash = sha256(accessToken);
    const Result found = co_await database.read({whoseToken, Values(Bytes{hash})});
    if (found.isEmpty() || found.boolean(0, "is_ended"))
        throw ended("unauthenticated", "You are not signed in, or your session has expired. Sign in again.");
    if (found.boolean(0, "is_expired"))
        throw ended("token_expired", "The access token has expired. Get a new one with the refresh token.");
    if (found.text(0, "status") == "suspended") throw sessionsSuspended();
    Asker out{.id = found.integer(0, "id"),
              .sessionId = found.integer(0, "session_id"),
              .name = std::string(found.text(0, "name")),
              .role = roleFrom(found.text(0, "role")).value_or(Role::Reader),
              .tokenEnds =
                  std::chrono::steady_clock::now() + std::chrono::milliseconds(found.integer(0, "token_ms"))};
    if (found.boolean(0, "is_unseen"))
        co_await database.write(Statement{seen, Values(out.id, out.sessionId)});
    co_return out;
}

Task<std::optional<LocalAccount>> findLocalAccount(Database& database, std::string_view email) {
    const Result found = co_await database.read({account, Values(email)});
    if (found.isEmpty()) co_return std::nullopt;
    co_return LocalAccount{.id = found.integer(0, "id"),
                           .passwordHash = std::string(found.text(0, "hash")),
                           .isSuspended = found.boolean(0, "is_suspended")};
}

std::string sessionStart(Values& values, const Request& request, const SessionTokens& tokens,
                         const std::optional<std::string>& deviceName, std::string_view owner) {
    const auto parameter = [&values](const auto& value, const char* type) {
        return "$" + std::to_string(values.add(value)) + "::" + type;
    };
    const std::string accessHash = sha256(tokens.access);
    const std::string refreshHash = sha256(tokens.refresh);
    return filled(R"(
        s as (
          insert into session (user_id, device_name, address, user_agent, expires_at)
          select owner.id, {device}, {address}, {agent}, now() + interval '30 days' from ({owner}) owner(id)
          returning id, user_id, address, user_agent),
        a as (
          insert into access_token (hash, session_id, expires_at)
          select {access}, id, now() + interval '15 minutes' from s),
        r as (
          insert into refresh_token (session_id, hash, expires_at)
          select id, {refresh}, now() + interval '30 days' from s),
        seen as (
          update "user" u set last_seen_at = now() from s where u.id = s.user_id
          returning u.id, u.name, s.address, s.user_agent),
        log as (
          insert into audit_log (actor_id, actor_name, action, target_type, target_id, target_name,
                                 address, user_agent, request_id)
          select id, name, 'session.started', 'user', id, name, address, user_agent, {request} from seen))",
                  {{"device", parameter(deviceName, "text")},
                   {"address", parameter(request.address, "inet")},
                   {"agent", parameter(userAgent(request), "text")},
                   {"owner", std::string(owner)},
                   {"access", parameter(Bytes{accessHash}, "bytea")},
                   {"refresh", parameter(Bytes{refreshHash}, "bytea")},
                   {"request", parameter(request.id, "text")}});
}

Task<SessionTokens> startSession(Database& database, const Request& request, std::int64_t userId,
                                 const std::optional<std::string>& deviceName) {
    const auto out =
        co_await startSessionOf(database, request, userId, deviceName, "select $1::bigint", Values(userId));
    if (!out) throw unauthenticated();
    co_return *out;
}

Task<std::optional<SessionTokens>> startPasswordSession(Database& database, const Request& request,
                                                        const LocalAccount& account,
                                                        const std::optional<std::string>& deviceName) {
    // Waits for a change of the password that is under way, and then finds another hash.
    co_return co_await startSessionOf(
        database, request, account.id, deviceName,
        "select p.user_id from user_password p where p.user_id = $1::bigint and p.hash = $2 for share",
        Values(account.id, account.passwordHash));
}

Task<> endSessions(Database& database, const Request& request, const Asker& asker, Sessions which) {
    Values values(asker.id, which == Sessions::All ? std::nullopt : std::optional(asker.sessionId));
    const AuditRow audit(values, &asker, &request);
    co_await database.write(Statement{filled(R"(
        with ended as (
          update session set ended_at = now(), end_reason = 'signed_out'
          where user_id = $1::bigint and ended_at is null and ($2::bigint is null or id = $2::bigint)
          returning id, user_id),
        tokens as (delete from access_token a using ended where a.session_id = ended.id),
        log as ({audit})
        select 1)",
                                             {{"audit", audit.insert(sessionsSessionEnded)}}),
                                      values});
}

Task<> endSessionOf(Database& database, const Request& request, std::string_view refreshToken) {
    const std::string hash = sha256(refreshToken);
    Values values(Bytes{hash});
    const AuditRow audit(values, nullptr, &request);
    co_await database.write(Statement{filled(R"(
        with ended as (
          update session s set ended_at = now(), end_reason = 'signed_out'
          from refresh_token r
          where r.hash = $1::bytea and s.id = r.session_id and s.ended_at is null
          returning s.id, s.user_id),
        tokens as (delete from access_token a using ended where a.session_id = ended.id),
        log as ({audit})
        select 1)",
                                             {{"audit", audit.insert(sessionsSessionEnded)}}),
                                      values});
}

}  // namespace server
