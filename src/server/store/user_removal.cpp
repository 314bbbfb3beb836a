#include "server/store/user_removal.h"

#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/database_error.h"
#include "server/store/last_admin.h"
#include "server/store/row_change.h"
#include "server/store/sql.h"
#include "server/store/users.h"

namespace server {
namespace {

/// The person while nothing speaks against deleting them: none after a version conflict, or for the last
/// admin.
std::string doomed() {
    return R"(
        doomed as (
          select p.id, p.name, p.email, p.role from "user" p
          where p.id = $1::bigint and p.version = $2::bigint and )" +
           isNotLastAdmin() + ")";
}

/// A post that has both as authors keeps the heir where they are.
Statement handOverPosts(const Call& call, const UserView& user, std::int64_t heir) {
    Values values(user.id, user.version, heir, call.signedIn().id);
    const std::string record = recordChange(values, "post", {"authors"}, &call.signedIn());
    return {filled(R"(
        with {doomed},
        affected as (
          select a.post_id,
                 exists (select from post_author o where o.post_id = a.post_id and o.user_id = $3::bigint)
                   as has_heir
          from post_author a join doomed on doomed.id = a.user_id),
        dropped as (
          delete from post_author a using affected
          where a.post_id = affected.post_id and a.user_id = $1::bigint and affected.has_heir),
        moved as (
          update post_author a set user_id = $3::bigint
          from affected where a.post_id = affected.post_id and a.user_id = $1::bigint
            and not affected.has_heir),
        changed as (
          update post p set version = p.version + 1, updated_at = now(), updated_by = $4::bigint
          from affected where p.id = affected.post_id returning p.id, p.version),
        record as ({record})
        select id from changed)",
                   {{"doomed", doomed()}, {"record", record}}),
            values};
}

Statement handOverFiles(const Call& call, const UserView& user, std::int64_t heir) {
    Values values(user.id, user.version, heir);
    const std::string record = recordChange(values, "media", {"owner"}, &call.signedIn());
    return {filled(R"(
        with {doomed},
        changed as (
          update media m set owner_id = $3::bigint, version = m.version + 1
          from doomed where m.owner_id = doomed.id returning m.id, m.version),
        record as ({record})
        select id from changed)",
                   {{"doomed", doomed()}, {"record", record}}),
            values};
}

Statement removal(const Call& call, const UserView& user, const std::optional<std::int64_t>& heir) {
    Values values(user.id, user.version, heir);
    const AuditRow audit(values, &call.signedIn(), &call.request);
    return {filled(R"(
        with {doomed},
        gone as (delete from "user" p using doomed where p.id = doomed.id),
        log as ({audit})
        select id from doomed)",
                   {{"doomed", doomed()},
                    {"audit", audit.insert({.action = "user.deleted",
                                            .targetType = "user",
                                            .targetId = "id",
                                            .targetName = "name",
                                            .before = "jsonb_build_object('email', email, 'role', role)",
                                            .after = "jsonb_build_object('reassigned_to', $3::bigint)",
                                            .source = "doomed"})}}),
            values};
}

Task<ApiError> reassignRequired(Database& database, std::int64_t id) {
    const Result counted = co_await database.read(
        {"select count(*) as posts from post_author where user_id = $1::bigint", Values(id)});
    const std::int64_t posts = counted.integer(0, "posts");
    co_return ApiError(422, "reassign_required",
                       "This person is an author of " + std::to_string(posts) +
                           (posts == 1 ? " post" : " posts") +
                           ", the trash included. Say with reassign_to who shall have them.")
        .with("posts", posts);
}

Task<> requireHeir(const Call& call, std::int64_t id, std::int64_t heir) {
    const auto problem = [](std::string code) {
        return validationFailed({{"reassign_to", std::move(code)}});
    };
    if (heir == id) throw problem("same_person");
    const auto found = co_await loadUser(call, heir);
    if (!found) throw problem("unknown");
    if (found->isSuspended) throw problem("suspended");
    if (!may(found->role, Capability::CreatePosts)) throw problem("not_an_author");
}

}  // namespace

Task<> removeUser(const Call& call, std::int64_t id, const std::optional<std::int64_t>& heir) {
    const Asker& asker = call.require(Capability::SuspendPeople);
    Database& database = call.database();
    const auto user = co_await loadUser(call, id);
    if (!user) throw notFound("person");
    const auto known = namedVersion(call.request, "user", id, user->version);
    if (id == asker.id)
        throw ApiError(403, "forbidden", "You cannot delete your own account. Ask another admin.")
            .with("reason", "self");
    if (known != user->version) throw co_await versionConflict(database, "user", id, known);
    if (heir) co_await requireHeir(call, id, *heir);

    std::vector<Statement> statements;
    statements.push_back(lockAdmins(id));
    if (heir) {
        statements.push_back(handOverPosts(call, *user, *heir));
        statements.push_back(handOverFiles(call, *user, *heir));
    }
    statements.push_back(removal(call, *user, heir));
    bool hasPosts = false;
    try {
        const auto results = co_await database.write(std::move(statements));
        if (!results.back().isEmpty()) co_return;
    } catch (const DatabaseError& refused) {
        if (refused.sqlstate() != "23503") throw;
        hasPosts = true;
    }
    if (hasPosts) throw co_await reassignRequired(database, id);
    const auto now = co_await loadUser(call, id);
    if (!now) throw notFound("person");
    if (now->version == user->version) throw lastAdmin();
    throw co_await versionConflict(database, "user", id, user->version);
}

}  // namespace server
