#include "server/store/password_links.h"

#include "server/secrets.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/json_sql.h"
#include "server/store/passwords.h"
#include "server/store/sql.h"
#include "server/store/users.h"

#include <algorithm>

namespace server {
namespace {

constexpr std::string_view ownerOfLink =
    "select l.user_id from password_link l where l.token_hash = $1::bytea and l.expires_at > now() for "
    "update";

Statement passwordLinkCreation(const Call& call, std::int64_t userId, const std::string& tokenHash) {
    Values values(userId, Bytes{tokenHash});
    const AuditRow audit(values, &call.signedIn(), &call.request);
    return {filled(R"(
        with person as (select u.id, u.name from "user" u where u.id = $1::bigint and u.status = 'active'),
        link as (
          insert into password_link (user_id, token_hash, expires_at)
          select id, $2::bytea, now() + interval '24 hours' from person
          on conflict (user_id) do update
          set token_hash = excluded.token_hash, created_at = now(), expires_at = excluded.expires_at
          returning expires_at),
        log as ({audit})
        select {expires_at} as expires_at from link)",
                   {{"expires_at", utc("expires_at")},
                    {"audit", audit.insert({.action = "user.password_link_created",
                                            .targetType = "user",
                                            .targetId = "id",
                                            .targetName = "name",
                                            .source = "person"})}}),
            values};
}

ApiError passwordLinkForbidden(std::string_view reason) {
    if (reason == "self")
        return ApiError(403, "forbidden",
                        "You cannot create a password link for yourself. Change your password instead.")
            .with("reason", "self");
    if (reason == "above_own_role")
        return ApiError(
                   403, "forbidden",
                   "This person has more rights than you, so you cannot create a password link for them.")
            .with("reason", "above_own_role");
    return forbidden(reason);
}

}  // namespace

std::string_view passwordLinkRefusal(const Asker& asker, bool isSelf, Role role) {
    if (!asker.may(Capability::SuspendPeople)) return missingReason(Capability::SuspendPeople);
    if (isSelf) return "self";
    const bool isAbove = std::ranges::any_of(
        capabilities(role), [&asker](Capability capability) { return !asker.may(capability); });
    return isAbove ? "above_own_role" : "";
}

Task<NewPasswordLink> createPasswordLink(const Call& call, std::int64_t userId) {
    const Asker& asker = call.require(Capability::SuspendPeople);
    const auto user = co_await loadUser(call, userId);
    if (!user) throw notFound("person");
    const std::string_view refusal = passwordLinkRefusal(asker, userId == asker.id, user->role);
    if (!refusal.empty()) throw passwordLinkForbidden(refusal);
    NewPasswordLink out{.token = randomToken(), .expiresAt = {}};
    const Result made = co_await call.database().write(passwordLinkCreation(call, userId, sha256(out.token)));
    if (made.isEmpty())
        throw ApiError(409, "suspended",
                       "This person is suspended and cannot sign in. Lift the suspension first.");
    out.expiresAt = made.text(0, "expires_at");
    co_return out;
}

Task<std::optional<std::string>> findPasswordLink(Database& database, std::string_view token) {
    const std::string hash = sha256(token);
    const Result found = co_await database.read({R"(
        select u.email from password_link l join "user" u on u.id = l.user_id
        where l.token_hash = $1::bytea and l.expires_at > now() and u.status = 'active')",
                                                 Values(Bytes{hash})});
    if (found.isEmpty()) co_return std::nullopt;
    co_return std::string(found.text(0, "email"));
}

ApiError passwordLinkNotOpen() {
    return {404, "not_found",
            "This link is no longer valid: it was already used, was replaced by a newer link, or has "
            "expired. Ask "
            "an admin of the blog for a new one."};
}

Task<bool> usePasswordLink(Database& database, const Request& request, std::string_view token,
                           const std::string& passwordHash) {
    const std::string hash = sha256(token);
    const auto changed = co_await changePassword(database, {.owner = std::string(ownerOfLink),
                                                            .values = Values(Bytes{hash}),
                                                            .hash = passwordHash,
                                                            .request = &request,
                                                            .reason = "with a password link"});
    co_return changed.has_value();
}

}  // namespace server
