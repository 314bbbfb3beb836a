#pragma once

#include "server/oidc/provider_failure.h"

#include <string>
#include <string_view>

namespace server {

/// What an issuer says about itself (OpenID Connect Discovery 1.0, section 3), as far as a code flow with
/// PKCE needs it. Every address in it is one that secrets may be sent to.
struct ProviderMetadata {
    std::string issuer = {};
    std::string authorizationEndpoint = {};
    std::string tokenEndpoint = {};
    std::string keysAddress = {};
    std::string userInfoEndpoint = {};  ///< may be empty
    enum class ClientSecret {
        Header,  ///< client_secret_basic, which is also what no word about it means
        Form     ///< client_secret_post
    } clientSecret = ClientSecret::Header;
    /// The callback says who answers (RFC 9207), so one that does not is refused.
    bool namesIssuerInCallback = false;
};

/// Where an issuer's metadata is.
std::string metadataAddress(const std::string& issuer);

/// Reads and checks the document; it has to be about `issuer`.
FromProvider<ProviderMetadata> readMetadata(std::string_view text, const std::string& issuer);

}  // namespace server
