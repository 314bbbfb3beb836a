#pragma once

#include "server/call.h"
#include "server/http/task.h"

#include <cstdint>
#include <optional>

namespace server {

/// Deletes a person with their sessions and identities. Whatever they are an author of, trash included, goes
/// to `heir` first, and so do the files they have uploaded. Throws 404, 403 `forbidden` (oneself), 428, 412,
/// 409 `last_admin`, 422 `reassign_required` when there are posts and no heir, and 422 `validation_failed`
/// for an heir who cannot have posts.
Task<> removeUser(const Call& call, std::int64_t id, const std::optional<std::int64_t>& heir);

}  // namespace server
