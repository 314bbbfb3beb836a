#pragma once

#include "server/http/api_error.h"
#include "server/store/values.h"

#include <cstdint>
#include <string>

namespace server {

/// Locks every active admin, and the person, until the end of the transaction: so two changes at once cannot
/// both count on the other admin. The first statement of whatever takes an admin away.
Statement lockAdmins(std::int64_t userId);

/// SQL: the row of `"user" p` may stop being an active admin, because it is none or not the last.
std::string isNotLastAdmin();

/// 409 `last_admin`.
ApiError lastAdmin();

}  // namespace server
