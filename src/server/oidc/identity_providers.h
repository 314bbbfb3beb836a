#pragma once

#include "server/oidc/identity_provider.h"

#include <chrono>
#include <memory>
#include <string_view>
#include <vector>

namespace server {

/// All issuers that people may sign in with. Safe from any server thread.
class IdentityProviders {
public:
    IdentityProviders(const std::vector<ProviderSettings>& settings, std::chrono::seconds patience);

    /// Null when there is none of that name.
    IdentityProvider* find(std::string_view name) const;
    std::vector<std::string> names() const;
    /// Gives up what is under way; waits for it.
    void stop();

private:
    std::vector<std::unique_ptr<IdentityProvider>> m_providers;
};

}  // namespace server
