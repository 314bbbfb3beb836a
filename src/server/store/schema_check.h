#pragma once

#include "server/http/task.h"

#include <string>
#include <vector>

namespace server {

class Database;

/// What the database lacks of the schema this server was built for: `table post`, `column post.version` …
/// Empty when all is there. The server never changes the schema itself.
Task<std::vector<std::string>> missingFromSchema(Database& database);

}  // namespace server
