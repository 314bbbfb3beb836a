#include "server/next_sign_in.h"

namespace server {

std::string nextSignIn(const Configuration& configuration, const std::string& email, bool hasPassword) {
    std::string providers;
    for (const ProviderSettings& one : configuration.providers)
        providers.append(providers.empty() ? "" : " or ").append(one.name);
    const std::string browser = providers.empty()
                                    ? ""
                                    : "in the browser with " + providers +
                                          ", with an account whose verified e-mail address is this one";
    if (hasPassword)
        return "Next sign-in: with this e-mail address and the password of the account" +
               (browser.empty() ? "" : ", or " + browser) + ".";
    if (!browser.empty()) return "Next sign-in: " + browser + ".";
    return "This account has no password yet, and no OpenID Connect provider is configured. To set a "
           "password, run: colophond --set-password " +
           email;
}

}  // namespace server
