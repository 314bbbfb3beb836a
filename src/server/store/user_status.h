#pragma once

#include "server/store/users.h"

#include <optional>
#include <string>

namespace server {

/// Suspends a person and ends all their sessions. Nothing happens to who is suspended already. Throws 404,
/// 403 `forbidden` (oneself), 428, 412, 409 `last_admin`.
Task<UserView> suspendUser(const Call& call, std::int64_t id, const std::optional<std::string>& reason);

/// Lets a suspended person sign in again. Throws 404, 428, 412.
Task<UserView> unsuspendUser(const Call& call, std::int64_t id, const std::optional<std::string>& reason);

}  // namespace server
