#include "server/store/passwords.h"

#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/sql.h"

namespace server {
namespace {

/// A sign-in holds a share of this row until its session is there, so the statement after this one sees every
/// session that the old password has opened.
Statement lockPassword(const PasswordChange& change) {
    return {filled(R"(
        with owner(id) as ({owner})
        select p.user_id from user_password p join owner on owner.id = p.user_id for update of p)",
                   {{"owner", change.owner}}),
            change.values};
}

Statement passwordsWrite(const PasswordChange& change) {
    Values values = change.values;
    const std::string hash = "$" + std::to_string(values.add(change.hash)) + "::text";
    const std::string kept = "$" + std::to_string(values.add(change.keptSession)) + "::bigint";
    const AuditRow audit(values, change.asker, change.request, change.reason);
    return {filled(R"(
        with owner(id) as ({owner}),
        person as (
          select u.id, u.name from "user" u join owner on owner.id = u.id where u.status = 'active'),
        secret as (
          insert into user_password (user_id, hash) select id, {hash} from person
          on conflict (user_id) do update set hash = excluded.hash, updated_at = now()),
        links as (delete from password_link l using person where l.user_id = person.id),
        ended as (
          update session s set ended_at = now(), end_reason = 'password_changed'
          from person
          where s.user_id = person.id and s.ended_at is null and s.id is distinct from {kept}
          returning s.id),
        tokens as (delete from access_token a using ended where a.session_id = ended.id),
        log as ({audit})
        select id from person)",
                   {{"owner", change.owner},
                    {"hash", hash},
                    {"kept", kept},
                    {"audit",
                     audit.insert({.action = "user.password_changed",
                                   .targetType = "user",
                                   .targetId = "id",
                                   .targetName = "name",
                                   .after = "jsonb_build_object('sessions', (select count(*) from ended))",
                                   .source = "person"})}}),
            values};
}

constexpr const char* namedPerson = R"(
    select u.id, u.status = 'suspended' as is_suspended,
           exists (select from user_password p where p.user_id = u.id) as has_password
    from "user" u where u.email = $1)";

}  // namespace

Task<std::optional<std::int64_t>> changePassword(Database& database, const PasswordChange& change) {
    std::vector<Statement> statements;
    statements.push_back(lockPassword(change));
    statements.push_back(passwordsWrite(change));
    const auto results = co_await database.write(std::move(statements));
    if (results[1].isEmpty()) co_return std::nullopt;
    co_return results[1].integer(0, "id");
}

Task<std::optional<std::string>> passwordHashOf(Database& database, std::int64_t userId) {
    const Result found =
        co_await database.read({"select hash from user_password where user_id = $1::bigint", Values(userId)});
    if (found.isEmpty()) co_return std::nullopt;
    co_return std::string(found.text(0, "hash"));
}

Task<std::optional<NamedPerson>> findNamedPerson(Database& database, std::string_view email) {
    const Result found = co_await database.read({namedPerson, Values(email)});
    if (found.isEmpty()) co_return std::nullopt;
    co_return NamedPerson{.id = found.integer(0, "id"),
                          .isSuspended = found.boolean(0, "is_suspended"),
                          .hasPassword = found.boolean(0, "has_password")};
}

}  // namespace server
