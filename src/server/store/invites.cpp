#include "server/store/invites.h"

#include "server/http/api_error.h"
#include "server/permissions.h"
#include "server/secrets.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/database_error.h"
#include "server/store/json_sql.h"
#include "server/store/sql.h"

#include <algorithm>
#include <array>

namespace server {
namespace {

constexpr const char* isOpen = "i.accepted_at is null and i.revoked_at is null";

/// Of rows of `invite i`, without `permissions`.
std::string inviteColumns() {
    return jsonOf("i.id, i.email, i.role, " + personJson("i.invited_by") + " as invited_by, " +
                  utc("i.created_at") + " as created_at, " + utc("i.expires_at") + " as expires_at");
}

/// Who sees an invite may take it back.
std::string inviteJson(const Result& rows, int row) {
    return merged(rows.text(row, "json"), permissionsMember(std::array<Verdict, 1>{{{"delete", ""}}}));
}

Statement takeBackFormer(const std::string& email) {
    return {"update invite i set revoked_at = now() where i.email = $1 and " + std::string(isOpen),
            Values(email)};
}

Statement creation(const Call& call, const std::string& email, Role role, const std::string& tokenHash) {
    Values values(email, word(role), Bytes{tokenHash}, call.signedIn().id);
    const AuditRow audit(values, &call.signedIn(), &call.request);
    return {filled(R"(
        with i as (
          insert into invite (email, role, token_hash, invited_by, expires_at)
          select $1, $2::role, $3::bytea, $4::bigint, now() + interval '14 days'
          where not exists (select from "user" u where u.email = $1)
          returning *),
        log as ({audit})
        select {json} as json from i)",
                   {{"json", inviteColumns()},
                    {"audit", audit.insert({.action = "invite.created",
                                            .targetType = "invite",
                                            .targetId = "id",
                                            .targetName = "email",
                                            .after = "jsonb_build_object('role', role)",
                                            .source = "i"})}}),
            values};
}

}  // namespace

Task<InviteListing> listInvites(Database& database, int limit, const std::optional<Position>& from) {
    Values values(from ? std::optional(from->id) : std::nullopt, limit + 1);
    const Result page =
        co_await database.read({"select i.id, " + inviteColumns() + " as json from invite i where " + isOpen +
                                    " and ($1::bigint is null or i.id < $1::bigint) order by i.id desc "
                                    "limit $2::integer",
                                values});
    InviteListing out;
    const int shown = std::min(page.rows(), limit);
    for (int row = 0; row < shown; ++row)
        out.invites.push_back(inviteJson(page, row));
    if (page.rows() > limit) out.end = Position{.sortKey = "", .id = page.integer(shown - 1, "id")};
    co_return out;
}

Task<NewInvite> createInvite(const Call& call, const std::string& email, Role role) {
    NewInvite out{.json = {}, .token = randomToken()};
    const std::string hash = sha256(out.token);
    bool isTaken = true;
    // Somebody else may invite the same address at the same moment; then theirs is taken back.
    for (int attempt = 0; attempt < 3 && isTaken; ++attempt) {
        try {
            std::vector<Statement> statements;
            statements.push_back(takeBackFormer(email));
            statements.push_back(creation(call, email, role, hash));
            const auto results = co_await call.write(std::move(statements));
            if (results[1].isEmpty())
                throw ApiError(409, "already_member",
                               "There is an account with this e-mail address. Change its role instead.");
            out.json = inviteJson(results[1], 0);
            isTaken = false;
        } catch (const DatabaseError& refused) {
            if (!refused.breaksUnique("invite_open_email_key")) throw;
        }
    }
    if (isTaken)
        throw ApiError(409, "request_in_progress",
                       "Another person is inviting this address at the moment. Try again.");
    co_return out;
}

Task<> revokeInvite(const Call& call, std::int64_t id) {
    Values values(id);
    const AuditRow audit(values, &call.signedIn(), &call.request);
    const Result gone =
        co_await call.database().write(Statement{filled(R"(
        with revoked as (
          update invite i set revoked_at = now() where i.id = $1::bigint and {is_open}
          returning i.id, i.email),
        log as ({audit})
        select id from revoked)",
                                                        {{"is_open", isOpen},
                                                         {"audit", audit.insert({.action = "invite.revoked",
                                                                                 .targetType = "invite",
                                                                                 .targetId = "id",
                                                                                 .targetName = "email",
                                                                                 .source = "revoked"})}}),
                                                 values});
    if (gone.isEmpty()) throw notFound("open invite");
}

Task<std::optional<OpenInvite>> findInvite(Database& database, std::string_view token) {
    const std::string hash = sha256(token);
    const Result found = co_await database.read(
        {"select i.email, i.role from invite i where i.token_hash = $1::bytea and i.expires_at > now() and " +
             std::string(isOpen),
         Values(Bytes{hash})});
    if (found.isEmpty()) co_return std::nullopt;
    co_return OpenInvite{.email = std::string(found.text(0, "email")),
                         .role = roleFrom(found.text(0, "role")).value_or(Role::Reader)};
}

ApiError inviteNotOpen() {
    return {
        404, "not_found",
        "This invite is no longer valid: it was used or withdrawn, or it has expired. Ask for a new one."};
}

Task<std::optional<std::int64_t>> acceptInvite(Database& database, const Request& request,
                                               std::string_view token, const std::string& passwordHash,
                                               const NewcomerName& name) {
    const std::string hash = sha256(token);
    Values values(Bytes{hash}, passwordHash, name.first, name.last);
    const AuditRow audit(values, nullptr, &request);
    const std::string created = audit.insert({.action = "user.created",
                                              .targetType = "user",
                                              .targetId = "id",
                                              .targetName = "name",
                                              .after = "jsonb_build_object('role', role)",
                                              .source = "person"});
    const std::string accepted = audit.insert({.action = "invite.accepted",
                                               .targetType = "invite",
                                               .targetId = "id",
                                               .targetName = "email",
                                               .after = "jsonb_build_object('role', role)",
                                               .source = "taken"});
    Statement acceptance{filled(R"(
        with invited as (
          select i.id, i.email, i.role from invite i
          where i.token_hash = $1::bytea and i.expires_at > now() and {is_open}
          for update),
        person as (
          insert into "user" (email, first_name, last_name, role)
          select email, $3::text, $4::text, role from invited
          returning id, name, role),
        secret as (insert into user_password (user_id, hash) select id, $2::text from person),
        taken as (
          update invite i set accepted_at = now(), accepted_by = person.id
          from invited, person where i.id = invited.id returning i.id, i.email, i.role),
        log_person as ({created}),
        log_invite as ({accepted})
        select id from person)",
                                {{"is_open", isOpen}, {"created", created}, {"accepted", accepted}}),
                         values};
    try {
        const Result made = co_await database.write(std::move(acceptance));
        if (made.isEmpty()) co_return std::nullopt;
        co_return made.integer(0, "id");
    } catch (const DatabaseError& refused) {
        if (!refused.breaksUnique("user_email_key")) throw;
    }
    throw ApiError(409, "already_member",
                   "There is an account with this e-mail address already. Sign in with it; its role can be "
                   "changed by an admin of the blog.");
}

}  // namespace server
