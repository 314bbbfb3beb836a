#pragma once

#include "server/call.h"
#include "server/http/task.h"

#include <cstdint>
#include <string>

namespace server {

/// The sessions of a person that still hold, last used first, as a JSON array; the asker's own is `current`.
Task<std::string> listSessions(const Call& call, std::int64_t userId);

/// Signs one of the asker's own sessions out. Throws 404.
Task<> endOwnSession(const Call& call, std::int64_t sessionId);

/// Signs somebody out everywhere. Throws 404 when there is no such person.
Task<> endSessionsOf(const Call& call, std::int64_t userId);

}  // namespace server
