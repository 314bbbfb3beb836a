#pragma once

#include "server/call.h"

#include <string>

namespace server {

/// Where browsers reach this API, without a slash at the end: API_URL, or the address the server listens on.
std::string publicAddress(const Call& call);

/// For answers that hold a link: why other machines may not be able to follow it, as JSON: a sentence, or
/// null when API_URL is set.
std::string linkNotice(const Call& call);

}  // namespace server
