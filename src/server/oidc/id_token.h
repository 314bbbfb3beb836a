#pragma once

#include "server/oidc/identity.h"
#include "server/oidc/provider_failure.h"

#include <boost/json/object.hpp>

#include <chrono>
#include <string>
#include <string_view>

namespace server {

/// What the claims of an ID token have to say.
struct ExpectedClaims {
    std::string issuer;
    std::string clientId;
    std::string nonce;  ///< the one this sign-in began with
    std::chrono::system_clock::time_point now = std::chrono::system_clock::now();
};

/// Checks the claims of a token whose signature is good (OpenID Connect Core 1.0, section 3.1.3.7) and gives
/// them. Clocks may differ by a minute.
FromProvider<boost::json::object> checkedClaims(std::string_view payload, const ExpectedClaims& expected);

/// The person in the claims of an ID token or of a UserInfo answer; the subject is empty where they name
/// none.
Identity identityOf(const boost::json::object& claims);

}  // namespace server
