#include "server/store/user_edit.h"

#include "server/http/etag.h"
#include "server/password_rules.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/post_touch.h"
#include "server/store/row_change.h"
#include "server/store/sql.h"
#include "server/web_address.h"

namespace server {
namespace {

constexpr std::size_t userEditNameLength = 100;
constexpr std::size_t addressLength = 2000;

using Text = std::optional<std::string>;

struct Field {
    std::string column;
    Text before;
    Text after;
};

/// The fields that get another value than they have.
std::vector<Field> differing(const Result& row, const PersonFields& fields) {
    std::vector<Field> out;
    const auto add = [&](const char* column, const Change<std::string>& userEditChange) {
        Text before = row.optionalText(0, column);
        if (userEditChange && *userEditChange != before)
            out.push_back({column, std::move(before), *userEditChange});
    };
    add("first_name", fields.firstName);
    add("last_name", fields.lastName);
    add("avatar_url", fields.avatarUrl);
    return out;
}

Statement userEditChange(const Call& call, std::int64_t version, const std::vector<Field>& differences) {
    const Asker& asker = call.signedIn();
    Values values(asker.id, version);
    std::string set;
    std::string before;
    std::string after;
    std::vector<std::string> names;
    for (const Field& one : differences) {
        const auto parameter = [&values](const Text& text) {
            return "$" + std::to_string(values.add(text)) + "::text";
        };
        const std::string now = parameter(one.after);
        const std::string comma = names.empty() ? "" : ", ";
        set += one.column + " = " + now + ", ";
        before += comma + "'" + one.column + "', " + parameter(one.before);
        after += comma + "'" + one.column + "', " + now;
        names.push_back(one.column);
    }
    const AuditRow audit(values, &asker, &call.request);
    const std::string record = recordChange(values, "user", names, &asker);
    // Posts name their authors; a picture they do not show.
    const std::string touched = touchPosts(values, R"(
        select a.post_id from post_author a join "user" u on u.id = a.user_id join changed c on c.id = u.id
        where c.name <> u.name)",
                                           "authors", asker);
    return {filled(R"(
        with changed as (
          update "user" p set {set} version = p.version + 1
          where p.id = $1::bigint and p.version = $2::bigint returning p.id, p.version, p.name),
        record as ({record}),
        {touched},
        log as ({audit})
        select id from changed)",
                   {{"set", set},
                    {"record", record},
                    {"touched", touched},
                    {"audit", audit.insert({.action = "user.updated",
                                            .targetType = "user",
                                            .targetId = "id",
                                            .targetName = "name",
                                            .before = "jsonb_build_object(" + before + ")",
                                            .after = "jsonb_build_object(" + after + ")",
                                            .source = "changed"})}}),
            values};
}

}  // namespace

PersonFields readPersonFields(const Request& request) {
    Fields fields(request);
    PersonFields out{.firstName = fields.clearableText("first_name", userEditNameLength),
                     .lastName = fields.clearableText("last_name", userEditNameLength),
                     .avatarUrl = fields.clearableText("avatar_url", addressLength)};
    if (out.avatarUrl && *out.avatarUrl && !isWebAddress(**out.avatarUrl))
        fields.problem("avatar_url", "invalid");
    const auto present = fields.text("current_password", longestKnownPassword);
    if (fields.has("password") || fields.has("current_password")) {
        fields.require("current_password");
        const auto next = newPassword(fields, "password");
        if (next && next == present) fields.problem("password", "same");
        if (out.firstName || out.lastName || out.avatarUrl)
            fields.problem("password", "not_with_other_fields");
        out.password = {.present = present.value_or(""), .next = next.value_or("")};
    }
    fields.finish({"id", "version", "email", "name", "role", "status", "capabilities", "has_password"});
    return out;
}

Task<UserView> editMe(const Call& call, const PersonFields& fields) {
    Database& database = call.database();
    const std::int64_t id = call.signedIn().id;
    const Result row = co_await database.read(
        {"select version, first_name, last_name, avatar_url from \"user\" where id = $1::bigint",
         Values(id)});
    if (row.isEmpty()) throw unauthenticated();
    const std::int64_t version = row.integer(0, "version");
    const auto known = namedVersion(call.request, "user", id, version);
    if (known != version) throw co_await versionConflict(database, "user", id, known);
    const auto differences = differing(row, fields);
    if (!differences.empty()) {
        const Result made = co_await database.write(userEditChange(call, version, differences));
        if (made.isEmpty()) throw co_await versionConflict(database, "user", id, version);
    }
    co_return co_await loadMe(database, id);
}

}  // namespace server
