#pragma once

#include "server/asker.h"
#include "server/store/result.h"

#include <string>

namespace server {

/// Select list for rows of `"user" p`: columns `id, version, role, status, is_last_admin, json,
/// full_json`.
std::string userColumns();

/// The JSON of such a row as the asker may see it, with `permissions` for admins.
std::string userJson(const Result& rows, int row, const Asker& asker);

}  // namespace server
