#include "server/store/users.h"

#include "server/http/api_error.h"
#include "server/store/database.h"
#include "server/store/json_sql.h"
#include "server/store/search_words.h"
#include "server/store/user_json.h"

#include <boost/json.hpp>

namespace server {
namespace {

UserView view(const Result& rows, const Asker& asker) {
    return {.id = rows.integer(0, "id"),
            .version = rows.integer(0, "version"),
            .role = roleFrom(rows.text(0, "role")).value_or(Role::Reader),
            .isSuspended = rows.text(0, "status") == "suspended",
            .json = userJson(rows, 0, asker)};
}

std::string where(const UserFilter& filter, Values& values, bool isFull) {
    std::string out = " where true";
    const auto parameter = [&values](const std::string& value, const char* type) {
        return "$" + std::to_string(values.add(value)) + "::" + type;
    };
    if (filter.text) {
        const std::string pattern = parameter(containsPattern(*filter.text), "text");
        out += " and (p.name ilike " + pattern + (isFull ? " or p.email ilike " + pattern : "") + ")";
    }
    if (filter.role) out += " and p.role = " + parameter(*filter.role, "role");
    if (filter.status) out += " and p.status = " + parameter(*filter.status, "user_status");
    // Editors pick authors from this list; only people who can be one, and none who is suspended.
    if (!isFull) out += " and p.status = 'active' and p.role in ('author', 'editor', 'admin')";
    return out;
}

}  // namespace

std::string UserFilter::fingerprint() const {
    std::string out = "users";
    for (const auto& part : {text, role, status})
        out += part ? "\n=" + std::to_string(part->size()) + ":" + *part : "\n-";
    return out;
}

Task<std::optional<UserView>> loadUser(const Call& call, std::int64_t id) {
    const Result rows = co_await call.database().read(
        {"select " + userColumns() + " from \"user\" p where p.id = $1::bigint", Values(id)});
    if (rows.isEmpty()) co_return std::nullopt;
    co_return view(rows, call.signedIn());
}

Task<UserView> loadMe(Database& database, std::int64_t id) {
    const Result rows = co_await database.read(
        {"select " + userColumns() +
             ", exists (select from user_password w where w.user_id = p.id) as has_password from \"user\" p "
             "where p.id = $1::bigint",
         Values(id)});
    if (rows.isEmpty()) throw unauthenticated();
    const Role role = roleFrom(rows.text(0, "role")).value_or(Role::Reader);
    UserView out = view(rows, Asker{.id = id, .role = role});
    boost::json::array words;
    for (const Capability capability : capabilities(role))
        words.emplace_back(word(capability));
    out.json =
        merged(out.json, boost::json::serialize(boost::json::object{
                             {"capabilities", words}, {"has_password", rows.boolean(0, "has_password")}}));
    co_return out;
}

Task<UserListing> listUsers(const Call& call, const UserFilter& filter, const std::optional<Position>& from,
                            Total total) {
    const Asker& asker = call.require(Capability::ListPeople);
    const bool isFull = asker.may(Capability::ViewPeopleDetails);
    Values values;
    std::string condition = where(filter, values, isFull);
    Values counted = values;
    std::vector<Statement> statements;
    const std::string limit = "$" + std::to_string(values.add(filter.limit + 1)) + "::bigint";
    if (from) {
        const std::string key = "$" + std::to_string(values.add(from->sortKey)) + "::text";
        const std::string id = "$" + std::to_string(values.add(from->id)) + "::bigint";
        statements.push_back({"select lower(p.name) as sort_key, " + userColumns() + " from \"user\" p" +
                                  condition + " and (lower(p.name), p.id) > (" + key + ", " + id +
                                  ") order by lower(p.name), p.id limit " + limit,
                              values});
    } else {
        statements.push_back({"select lower(p.name) as sort_key, " + userColumns() + " from \"user\" p" +
                                  condition + " order by lower(p.name), p.id limit " + limit,
                              values});
    }
    if (total == Total::Exact)
        statements.push_back({"select count(*) as total from \"user\" p" + condition, counted});
    const auto results = co_await call.database().readAll(std::move(statements));
    const Result& page = results[0];
    UserListing out;
    const int shown = std::min(page.rows(), filter.limit);
    for (int row = 0; row < shown; ++row)
        out.users.push_back(userJson(page, row, asker));
    if (page.rows() > filter.limit)
        out.end = Position{.sortKey = std::string(page.text(shown - 1, "sort_key")),
                           .id = page.integer(shown - 1, "id")};
    if (total == Total::Exact) out.total = results[1].integer(0, "total");
    co_return out;
}

}  // namespace server
