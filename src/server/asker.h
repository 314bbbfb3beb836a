#pragma once

#include "server/roles.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace server {

/// The person behind a request, as the database knew them when the request came in.
struct Asker {
    std::int64_t id = 0;
    std::int64_t sessionId = 0;
    std::string name = {};
    Role role = Role::Reader;
    /// When the token they showed runs out.
    std::chrono::steady_clock::time_point tokenEnds = {};

    bool may(Capability capability) const { return server::may(role, capability); }
};

}  // namespace server
