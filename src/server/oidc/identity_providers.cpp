#include "server/oidc/identity_providers.h"

#include <algorithm>
#include <curl/curl.h>

namespace server {

IdentityProviders::IdentityProviders(const std::vector<ProviderSettings>& settings,
                                     std::chrono::seconds patience) {
    // Counted and thread-safe; done before any of the threads that use it.
    curl_global_init(CURL_GLOBAL_DEFAULT);
    for (const ProviderSettings& one : settings)
        m_providers.push_back(std::make_unique<IdentityProvider>(one, patience));
}

IdentityProvider* IdentityProviders::find(std::string_view name) const {
    const auto found = std::ranges::find(m_providers, name, &IdentityProvider::name);
    return found == m_providers.end() ? nullptr : found->get();
}

std::vector<std::string> IdentityProviders::names() const {
    std::vector<std::string> out;
    for (const auto& one : m_providers)
        out.push_back(one->name());
    return out;
}

void IdentityProviders::stop() {
    for (const auto& one : m_providers)
        one->stop();
}

}  // namespace server
