#pragma once

#include "server/call.h"
#include "server/http/cursor.h"
#include "server/http/task.h"
#include "server/store/values.h"

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <vector>

namespace server {

class Database;

/// A person as an answer: their JSON and the version for the ETag.
struct UserView {
    std::int64_t id = 0;
    std::int64_t version = 0;
    Role role = Role::Reader;
    bool isSuspended = false;
    std::string json = {};
};

/// The person as the asker may see them: admins (and everybody themself) see everything, others name and
/// picture. Nothing when there is none.
Task<std::optional<UserView>> loadUser(const Call& call, std::int64_t id);

/// The person signed in, with what they may do.
Task<UserView> loadMe(Database& database, std::int64_t id);

struct UserFilter {
    std::optional<std::string> text = {};
    std::optional<std::string> role = {};
    std::optional<std::string> status = {};
    int limit = 25;

    std::string fingerprint() const;
};
struct UserListing {
    std::vector<std::string> users;  ///< JSON objects
    std::optional<Position> end;
    std::optional<std::int64_t> total;
};
enum class Total { Without, Exact };
/// By name.
Task<UserListing> listUsers(const Call& call, const UserFilter& filter, const std::optional<Position>& from,
                            Total total);

/// Changes a role. All active admins are locked first, so that two demotions at once cannot both see the
/// other admin. Throws 404, 403 `cannot_change_own_role`, 428, 412, 409 `last_admin`.
Task<UserView> changeRole(const Call& call, std::int64_t id, Role role,
                          const std::optional<std::string>& reason);

/// What a role change would do: `{"gains":[…],"loses":[…],"affected":{…}}`.
Task<boost::json::object> previewRole(const Call& call, std::int64_t id, Role role);

/// Makes the person admin, and the account if there is none. For the operator at the server.
Task<> promoteAdmin(Database& database, std::string_view email);
/// The same, but only while there is no active admin. Gives whether it happened.
Task<bool> bootstrapAdmin(Database& database, std::string_view email);

}  // namespace server
