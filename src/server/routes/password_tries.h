#pragma once

#include "server/call.h"

#include <string>

namespace server {

/// Counts one try of a password from the asker's network (see subscriber()); throws 429 when there were too
/// many. `account` is any fixed spelling of whose password is tried. Each network is counted by itself, so
/// that guessing from one never keeps the owner out who comes from another.
Task<> limitPasswordTries(const Call& call, const std::string& account);

}  // namespace server
