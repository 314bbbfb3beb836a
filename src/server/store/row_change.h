#pragma once

#include "server/asker.h"
#include "server/http/api_error.h"
#include "server/http/task.h"
#include "server/store/values.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace server {

class Database;

/// SQL of an INSERT into row_change for the row `changed` (columns id, version) of the same statement.
std::string recordChange(Values& values, std::string_view subject, const std::vector<std::string>& fields,
                         const Asker* asker);

/// The 412 for somebody who had `knownVersion` of a row of `post`, `user`, `tag` or `media` (nothing: no
/// version of this row at all): says who changed what since.
Task<ApiError> versionConflict(Database& database, std::string_view subject, std::int64_t id,
                               std::optional<std::int64_t> knownVersion);

}  // namespace server
