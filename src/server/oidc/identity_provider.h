#pragma once

#include "server/http/task.h"
#include "server/http/waiting_places.h"
#include "server/oidc/fetch.h"
#include "server/oidc/identity.h"
#include "server/oidc/key_set.h"
#include "server/oidc/provider_metadata.h"
#include "server/oidc/provider_settings.h"

#include <boost/asio/thread_pool.hpp>
#include <boost/json/object.hpp>

#include <atomic>
#include <chrono>
#include <mutex>
#include <optional>
#include <string>

namespace server {

/// What one browser sign-in is known by on its way through a provider. All three are random.
struct SignInSecrets {
    std::string state;
    std::string nonce;
    std::string verifier;  ///< of PKCE (RFC 7636)
};

/// One issuer: knows where it is asked and what it signs with, and asks again when that is old. Everything
/// that goes over the network happens on threads of its own, so a provider that hangs holds up nobody but
/// those who sign in with it. Safe from any server thread.
class IdentityProvider {
public:
    using Clock = std::chrono::steady_clock;

    /// `patience` is how long all that one request needs of the provider may take.
    IdentityProvider(ProviderSettings settings, std::chrono::seconds patience);
    ~IdentityProvider();

    const std::string& name() const { return m_settings.name; }
    /// Where a browser has to go to sign in. Throws 503 `busy`, as identify() does.
    Task<FromProvider<std::string>> authorizationAddress(const SignInSecrets& secrets,
                                                         const std::string& callback);
    struct Callback {
        std::string code;
        std::string address;                     ///< the one that authorizationAddress() named
        std::optional<std::string> issuer = {};  ///< RFC 9207
    };
    /// Exchanges the code for an ID token, checks it, and says who it is about.
    Task<FromProvider<Identity>> identify(const Callback& callback, const SignInSecrets& secrets);
    /// Gives up what is under way; waits for it. Afterwards everything fails.
    void stop();

private:
    template <typename Work>
    auto run(Work work) -> Task<std::invoke_result_t<Work&, Clock::time_point>>;
    // The rest is for the threads of the pool.
    FromProvider<Identity> exchange(const Callback& callback, const SignInSecrets& secrets,
                                    Clock::time_point deadline);
    FromProvider<boost::json::object> redeem(const Callback& callback, const SignInSecrets& secrets,
                                             const ProviderMetadata& provider,
                                             Clock::time_point deadline) const;
    FromProvider<Identity> asked(const Identity& identity, const std::string& accessToken,
                                 const ProviderMetadata& provider, Clock::time_point deadline) const;
    FromProvider<ProviderMetadata> metadata(Clock::time_point deadline);
    FromProvider<std::string> verified(const SignedToken& token, const ProviderMetadata& provider,
                                       Clock::time_point deadline);
    FromProvider<void> loadKeys(const ProviderMetadata& provider, Clock::time_point deadline);
    FromProvider<std::string> load(const std::string& what, const std::string& address,
                                   Clock::time_point deadline) const;
    FromProvider<boost::json::object> ask(const std::string& what, const FetchRequest& request,
                                          Clock::time_point deadline) const;

    /// Each mutex is held while the provider is asked, so that one asks and the others wait for the answer.
    struct KnownMetadata {
        std::mutex mutex;
        std::optional<ProviderMetadata> value;
        Clock::time_point at;
        std::optional<ProviderFailure> failure;
        Clock::time_point failedAt;
    };
    struct KnownKeys {
        std::mutex mutex;
        std::optional<KeySet> value;
        Clock::time_point at;
        std::optional<Clock::time_point> unknownAt;  ///< last asked because a token named an unknown key
    };

    const ProviderSettings m_settings;
    const std::chrono::seconds m_patience;
    std::atomic<bool> m_isStopping = false;
    const WaitingPlaces m_waiting{64};
    KnownMetadata m_metadata;
    KnownKeys m_keys;
    asio::thread_pool m_threads{4};
};

}  // namespace server
