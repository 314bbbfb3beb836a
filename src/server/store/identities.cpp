#include "server/store/identities.h"

#include "server/http/api_error.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/database_error.h"
#include "server/store/sql.h"

#include <optional>

namespace server {
namespace {

constexpr const char* ownerOf = R"(
    with used as (
      update user_identity set last_used_at = now(), email = coalesce($3, email)
      where provider = $1 and subject = $2 returning user_id)
    select u.id, u.status = 'suspended' as is_suspended from used join "user" u on u.id = used.user_id)";

constexpr const char* accountWith = R"(
    select u.id, u.status = 'suspended' as is_suspended,
           (select i.subject from user_identity i where i.user_id = u.id and i.provider = $2) as subject
    from "user" u where u.email = $1)";

ApiError suspended() {
    return {403, "suspended", "This account is suspended. Ask an admin of the blog."};
}

/// Nothing when the provider's key is new.
Task<std::optional<std::int64_t>> ownerOfIdentity(Database& database, const std::string& provider,
                                                  const Identity& identity) {
    const Result found =
        co_await database.write(Statement{ownerOf, Values(provider, identity.subject, identity.email)});
    if (found.isEmpty()) co_return std::nullopt;
    if (found.boolean(0, "is_suspended")) throw suspended();
    co_return found.integer(0, "id");
}

Task<> link(Database& database, const Request& request, std::int64_t userId, const std::string& provider,
            const Identity& identity) {
    Values values(userId, provider, identity.subject, identity.email);
    const AuditRow audit(values, nullptr, &request);
    co_await database.write(Statement{filled(R"(
        with made as (
          insert into user_identity (user_id, provider, subject, email, last_used_at)
          values ($1::bigint, $2, $3, $4, now()) returning user_id),
        person as (select u.id, u.name from made join "user" u on u.id = made.user_id),
        log as ({audit})
        select id from person)",
                                             {{"audit", audit.insert({.action = "user.identity_linked",
                                                                      .targetType = "user",
                                                                      .targetId = "id",
                                                                      .targetName = "name",
                                                                      .after = "jsonb_build_object("
                                                                               "'provider', $2::text)",
                                                                      .source = "person"})}}),
                                      values});
}

/// The person comes in with the role of their invite, if there is one that still holds.
Task<std::int64_t> identitiesCreate(Database& database, const Request& request, const std::string& provider,
                                    const Identity& identity) {
    Values values(identity.email, identity.firstName, identity.lastName, identity.picture, provider,
                  identity.subject);
    const AuditRow audit(values, nullptr, &request);
    const std::string created =
        audit.insert({.action = "user.created",
                      .targetType = "user",
                      .targetId = "id",
                      .targetName = "name",
                      .after = "jsonb_build_object('role', role, 'provider', $5::text)",
                      .source = "person"});
    const std::string accepted = audit.insert({.action = "invite.accepted",
                                               .targetType = "invite",
                                               .targetId = "id",
                                               .targetName = "email",
                                               .after = "jsonb_build_object('role', role)",
                                               .source = "taken"});
    const Result made =
        co_await database.write(Statement{filled(R"(
        with invited as (
          select id, role from invite
          where email = $1 and accepted_at is null and revoked_at is null and expires_at > now()
          for update),
        person as (
          insert into "user" (email, first_name, last_name, avatar_url, role)
          values ($1, $2, $3, $4, coalesce((select role from invited), 'reader'))
          returning id, name, role),
        identity as (
          insert into user_identity (user_id, provider, subject, email, last_used_at)
          select id, $5, $6, $1, now() from person),
        taken as (
          update invite i set accepted_at = now(), accepted_by = person.id
          from invited, person where i.id = invited.id returning i.id, i.email, i.role),
        log_person as ({created}),
        log_invite as ({accepted})
        select id from person)",
                                                 {{"created", created}, {"accepted", accepted}}),
                                          values});
    co_return made.integer(0, "id");
}

Task<std::int64_t> linkOrCreate(Database& database, const Request& request, const std::string& provider,
                                const Identity& identity) {
    if (!identity.email || !identity.isEmailVerified)
        throw ApiError(403, "email_unverified",
                       identity.email
                           ? "The sign-in provider has not verified your e-mail address. Verify it there, "
                             "then sign in again."
                           : "The sign-in provider did not give your e-mail address, which the blog needs to "
                             "recognise you. Allow access to it there, then sign in again.");
    const Result account = co_await database.read({accountWith, Values(*identity.email, provider)});
    if (account.isEmpty()) co_return co_await identitiesCreate(database, request, provider, identity);
    if (account.boolean(0, "is_suspended")) throw suspended();
    const std::int64_t userId = account.integer(0, "id");
    // Linked since we looked for the identity, by a sign-in at the same moment.
    if (account.optionalText(0, "subject") == identity.subject) co_return userId;
    if (!account.isNull(0, "subject"))
        throw ApiError(409, "identity_conflict",
                       "The account with your e-mail address belongs to another identity at this provider. "
                       "Sign in with that one, or ask an admin of the blog.");
    co_await link(database, request, userId, provider, identity);
    co_return userId;
}

}  // namespace

Task<std::int64_t> personWith(Database& database, const Request& request, const std::string& provider,
                              const Identity& identity) {
    // The same person may sign in twice at the same moment; whoever comes second finds what the first made.
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (const auto known = co_await ownerOfIdentity(database, provider, identity)) co_return *known;
        try {
            co_return co_await linkOrCreate(database, request, provider, identity);
        } catch (const DatabaseError& refused) {
            if (refused.sqlstate() != "23505" && refused.sqlstate() != "23503") throw;
        }
    }
    throw ApiError(409, "identity_conflict",
                   "Another request signs in with this e-mail address at this moment. Try again.");
}

}  // namespace server
