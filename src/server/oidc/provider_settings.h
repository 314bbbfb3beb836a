#pragma once

#include <string>

namespace server {

/// An OpenID Connect issuer that people may sign in with, as the operator configured it.
struct ProviderSettings {
    std::string name;    ///< in addresses and in /meta: `google`
    std::string issuer;  ///< exactly as the issuer writes it
    std::string clientId;
    std::string clientSecret;  ///< never logged
};

}  // namespace server
