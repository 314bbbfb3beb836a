#pragma once

#include "server/call.h"
#include "server/http/task.h"

#include <cstdint>
#include <string>

namespace server {

/// Seconds for which a person counts as being at a post after they last said so.
inline constexpr int presenceSeconds = 45;

/// The others at a post just now, as a JSON array, those seen last first. Advisory: nothing is locked. Throws
/// 404 for a post the asker may not know of.
Task<std::string> othersAt(const Call& call, std::int64_t postId);
/// The same after saying that the asker is there; `mode` is `viewing` or `editing`.
Task<std::string> stayAt(const Call& call, std::int64_t postId, const std::string& mode);
Task<> leave(const Call& call, std::int64_t postId);

}  // namespace server
