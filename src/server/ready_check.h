#pragma once

#include "server/configuration.h"

#include <string>

namespace server {

/// Asks the server that was started with this configuration whether it is ready (GET /readyz), from the same
/// machine: for the health check of a container that has neither shell nor curl. Waits three seconds at most.
/// Gives an empty text when it is ready, else a sentence.
std::string whyNotReady(const Configuration& configuration);

}  // namespace server
