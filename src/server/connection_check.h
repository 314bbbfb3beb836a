#pragma once

#include "server/configuration.h"

#include <string>
#include <vector>

namespace server {

/// What came of trying one of the servers that colophond needs.
struct ConnectionOutcome {
    bool works = false;
    std::string line;  ///< a sentence: what was reached, or why not; holds no password
};

/// Connects to Postgres, to its replica for reading and to Redis, where they are configured, one after the
/// other, and closes the connections again. Blocks, for five seconds each at most where nothing answers.
std::vector<ConnectionOutcome> tryConnections(const Configuration& configuration);

}  // namespace server
