#pragma once

#include "server/configuration.h"

#include <string>

namespace server {

/// How a person with this address signs in next, as a sentence for the operator of the server.
std::string nextSignIn(const Configuration& configuration, const std::string& email, bool hasPassword);

}  // namespace server
