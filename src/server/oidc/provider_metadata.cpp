#include "server/oidc/provider_metadata.h"

#include "server/oidc/json_object.h"
#include "server/oidc/safe_address.h"

#include <boost/json/array.hpp>

#include <algorithm>

namespace server {
namespace {

/// Whether the list names the word; `absent` when there is no such list.
bool lists(const boost::json::object& document, std::string_view name, std::string_view word, bool absent) {
    const boost::json::value* found = document.if_contains(name);
    if (!found || !found->is_array()) return absent;
    return std::ranges::any_of(found->get_array(), [word](const boost::json::value& one) {
        return one.is_string() && std::string_view(one.get_string()) == word;
    });
}

}  // namespace

std::string metadataAddress(const std::string& issuer) {
    const bool hasSlash = issuer.ends_with('/');
    return issuer + (hasSlash ? "" : "/") + ".well-known/openid-configuration";
}

FromProvider<ProviderMetadata> readMetadata(std::string_view text, const std::string& issuer) {
    const auto document = jsonObject(text, "the discovery document");
    if (!document) return std::unexpected(document.error());
    ProviderMetadata out{.issuer = textMember(*document, "issuer").value_or("")};
    if (out.issuer != issuer)
        return providerFailure("the discovery document is about another issuer: " + out.issuer);
    const struct {
        const char* name;
        std::string& into;
        bool isNeeded;
    } addresses[]{{"authorization_endpoint", out.authorizationEndpoint, true},
                  {"token_endpoint", out.tokenEndpoint, true},
                  {"jwks_uri", out.keysAddress, true},
                  {"userinfo_endpoint", out.userInfoEndpoint, false}};
    for (const auto& [name, into, isNeeded] : addresses) {
        into = textMember(*document, name).value_or("");
        if (into.empty() && !isNeeded) continue;
        if (!isSafeAddress(into, Query::Allowed) || (isLoopbackAddress(into) && !isLoopbackAddress(issuer)))
            return providerFailure(std::string("the discovery document has no usable ") + name);
    }
    if (!lists(*document, "response_types_supported", "code", true))
        return providerFailure("the issuer does not support the authorization code flow");
    constexpr const char* methods = "token_endpoint_auth_methods_supported";
    if (!lists(*document, methods, "client_secret_basic", true)) {
        if (!lists(*document, methods, "client_secret_post", false))
            return providerFailure("the issuer does not support a client secret");
        out.clientSecret = ProviderMetadata::ClientSecret::Form;
    }
    const boost::json::value* named = document->if_contains("authorization_response_iss_parameter_supported");
    out.namesIssuerInCallback = named && named->is_bool() && named->get_bool();
    return out;
}

}  // namespace server
