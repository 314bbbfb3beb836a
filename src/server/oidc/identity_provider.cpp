#include "server/oidc/identity_provider.h"

#include "server/http/on_threads.h"
#include "server/oidc/id_token.h"
#include "server/oidc/json_object.h"
#include "server/secrets.h"

#include <sodium.h>

#include <initializer_list>
#include <utility>

namespace server {
namespace {

using namespace std::chrono_literals;

constexpr auto freshFor = 1h;
/// A provider that cannot be asked has most likely not moved either.
constexpr auto metadataUsableFor = 24h;
/// Whoever waited while an attempt failed is told the same instead of trying in turn.
constexpr auto failureHoldsFor = 1s;
/// A provider that names keys it does not publish is not asked for them all the time.
constexpr auto unknownKeyPause = 10s;

using Parameters = std::initializer_list<std::pair<std::string_view, std::string_view>>;

std::string form(const Parameters& parameters) {
    std::string out;
    for (const auto& [name, value] : parameters)
        out.append(out.empty() ? "" : "&").append(name).append("=").append(formEncoded(value));
    return out;
}

/// RFC 6749, section 2.3.1: both are form-encoded before they are put together.
std::string basicCredentials(const ProviderSettings& settings) {
    const std::string plain = formEncoded(settings.clientId) + ":" + formEncoded(settings.clientSecret);
    std::string out(sodium_base64_encoded_len(plain.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(out.data(), out.size(), reinterpret_cast<const unsigned char*>(plain.data()),
                      plain.size(), sodium_base64_VARIANT_ORIGINAL);
    out.pop_back();
    return out;
}

/// The error code of an OAuth answer (RFC 6749, section 5.2), if it is a plain word that may be logged.
std::string errorWord(const std::string& body) {
    const auto answer = jsonObject(body, "the answer");
    const std::string word = answer ? textMember(*answer, "error").value_or("") : "";
    const bool isPlain = !word.empty() && word.size() <= 40 &&
                         word.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos;
    return isPlain ? " (" + word + ")" : "";
}

}  // namespace

IdentityProvider::IdentityProvider(ProviderSettings settings, std::chrono::seconds patience)
    : m_settings(std::move(settings)), m_patience(patience) {}

IdentityProvider::~IdentityProvider() {
    stop();
}

void IdentityProvider::stop() {
    m_isStopping = true;
    m_threads.join();
}

template <typename Work>
auto IdentityProvider::run(Work work) -> Task<std::invoke_result_t<Work&, Clock::time_point>> {
    const auto place = m_waiting.take();
    const auto deadline = Clock::now() + m_patience;
    co_return co_await onThreads(m_threads, [work = std::move(work), deadline] { return work(deadline); });
}

Task<FromProvider<std::string>> IdentityProvider::authorizationAddress(const SignInSecrets& secrets,
                                                                       const std::string& callback) {
    const auto provider = co_await run([this](Clock::time_point deadline) { return metadata(deadline); });
    if (!provider) co_return std::unexpected(provider.error());
    const std::string& endpoint = provider->authorizationEndpoint;
    co_return endpoint + (endpoint.find('?') == std::string::npos ? "?" : "&") +
        form({{"response_type", "code"},
              {"client_id", m_settings.clientId},
              {"redirect_uri", callback},
              {"scope", "openid email profile"},
              {"state", secrets.state},
              {"nonce", secrets.nonce},
              {"code_challenge", toBase64Url(sha256(secrets.verifier))},
              {"code_challenge_method", "S256"}});
}

Task<FromProvider<Identity>> IdentityProvider::identify(const Callback& callback,
                                                        const SignInSecrets& secrets) {
    co_return co_await run([this, callback, secrets](Clock::time_point deadline) {
        return exchange(callback, secrets, deadline);
    });
}

FromProvider<Identity> IdentityProvider::exchange(const Callback& callback, const SignInSecrets& secrets,
                                                  Clock::time_point deadline) {
    const auto provider = metadata(deadline);
    if (!provider) return std::unexpected(provider.error());
    if (callback.issuer ? *callback.issuer != provider->issuer : provider->namesIssuerInCallback)
        return providerFailure("the callback is not from this issuer");
    const auto answer = redeem(callback, secrets, *provider, deadline);
    if (!answer) return std::unexpected(answer.error());
    const auto token = SignedToken::read(textMember(*answer, "id_token").value_or(""));
    if (!token) return std::unexpected(token.error());
    const auto payload = verified(*token, *provider, deadline);
    if (!payload) return std::unexpected(payload.error());
    const auto claims = checkedClaims(
        *payload, {.issuer = provider->issuer, .clientId = m_settings.clientId, .nonce = secrets.nonce});
    if (!claims) return std::unexpected(claims.error());
    const Identity identity = identityOf(*claims);
    const auto access = textMember(*answer, "access_token");
    if (identity.email || provider->userInfoEndpoint.empty() || !access) return identity;
    return asked(identity, *access, *provider, deadline);
}

FromProvider<boost::json::object> IdentityProvider::redeem(const Callback& callback,
                                                           const SignInSecrets& secrets,
                                                           const ProviderMetadata& provider,
                                                           Clock::time_point deadline) const {
    FetchRequest request{.address = provider.tokenEndpoint,
                         .headers = {"Accept: application/json"},
                         .form = form({{"grant_type", "authorization_code"},
                                       {"code", callback.code},
                                       {"redirect_uri", callback.address},
                                       {"code_verifier", secrets.verifier}})};
    if (provider.clientSecret == ProviderMetadata::ClientSecret::Form)
        *request.form +=
            "&" + form({{"client_id", m_settings.clientId}, {"client_secret", m_settings.clientSecret}});
    else
        request.headers.push_back("Authorization: Basic " + basicCredentials(m_settings));
    return ask("the token endpoint", request, deadline);
}

/// The ID token of many providers names the person but not their address; that is in UserInfo (OpenID Connect
/// Core 1.0, section 5.3), which has to be about the same person.
FromProvider<Identity> IdentityProvider::asked(const Identity& identity, const std::string& accessToken,
                                               const ProviderMetadata& provider,
                                               Clock::time_point deadline) const {
    const auto answer = ask("the userinfo endpoint",
                            {.address = provider.userInfoEndpoint,
                             .headers = {"Accept: application/json", "Authorization: Bearer " + accessToken}},
                            deadline);
    if (!answer) return std::unexpected(answer.error());
    const Identity out = identityOf(*answer);
    if (out.subject != identity.subject)
        return providerFailure("the userinfo endpoint returned a different subject");
    return out;
}

FromProvider<ProviderMetadata> IdentityProvider::metadata(Clock::time_point deadline) {
    const std::scoped_lock lock(m_metadata.mutex);
    const auto now = Clock::now();
    if (m_metadata.value && now - m_metadata.at < freshFor) return *m_metadata.value;
    if (m_metadata.failure && now - m_metadata.failedAt < failureHoldsFor)
        return std::unexpected(*m_metadata.failure);
    const auto document = load("the discovery document", metadataAddress(m_settings.issuer), deadline);
    const auto read = document ? readMetadata(*document, m_settings.issuer)
                               : FromProvider<ProviderMetadata>(std::unexpected(document.error()));
    if (read) {
        m_metadata.value = *read;
        m_metadata.at = Clock::now();
        m_metadata.failure.reset();
        return read;
    }
    if (m_metadata.value && now - m_metadata.at < metadataUsableFor) return *m_metadata.value;
    m_metadata.failure = read.error();
    m_metadata.failedAt = Clock::now();
    return read;
}

FromProvider<std::string> IdentityProvider::verified(const SignedToken& token,
                                                     const ProviderMetadata& provider,
                                                     Clock::time_point deadline) {
    const std::scoped_lock lock(m_keys.mutex);
    const auto now = Clock::now();
    const bool isOld = !m_keys.value || now - m_keys.at >= freshFor;
    if (isOld)
        if (const auto loaded = loadKeys(provider, deadline); !loaded) return std::unexpected(loaded.error());
    if (auto payload = m_keys.value->verified(token)) return *payload;
    const bool isUnknown = token.keyId().empty() || !m_keys.value->has(token.keyId());
    const bool mayAsk = !m_keys.unknownAt || now - *m_keys.unknownAt >= unknownKeyPause;
    if (!isUnknown || isOld || !mayAsk)
        return providerFailure(isUnknown
                                   ? "the ID token is signed with a key that the provider does not publish"
                                   : "the signature of the ID token is not valid");
    m_keys.unknownAt = now;
    if (const auto loaded = loadKeys(provider, deadline); !loaded) return std::unexpected(loaded.error());
    if (auto payload = m_keys.value->verified(token)) return *payload;
    return providerFailure("the ID token is signed with a key that the provider does not publish");
}

FromProvider<void> IdentityProvider::loadKeys(const ProviderMetadata& provider, Clock::time_point deadline) {
    const auto document = load("the key set", provider.keysAddress, deadline);
    if (!document) return std::unexpected(document.error());
    auto read = KeySet::read(*document);
    if (!read) return std::unexpected(read.error());
    m_keys.value = std::move(*read);
    m_keys.at = Clock::now();
    return {};
}

FromProvider<std::string> IdentityProvider::load(const std::string& what, const std::string& address,
                                                 Clock::time_point deadline) const {
    const auto answer = fetch({.address = address, .headers = {"Accept: application/json"}},
                              {.deadline = deadline, .isStopping = &m_isStopping});
    if (!answer) return providerFailure(what + " could not be fetched: " + answer.error().reason);
    if (answer->status != 200)
        return providerFailure(what + " could not be fetched: status " + std::to_string(answer->status));
    return answer->body;
}

FromProvider<boost::json::object> IdentityProvider::ask(const std::string& what, const FetchRequest& request,
                                                        Clock::time_point deadline) const {
    const auto answer = fetch(request, {.deadline = deadline, .isStopping = &m_isStopping});
    if (!answer) return providerFailure(what + " does not answer: " + answer.error().reason);
    if (answer->status != 200)
        return providerFailure(what + " returned an error: status " + std::to_string(answer->status) +
                               errorWord(answer->body));
    return jsonObject(answer->body, "the answer of " + what);
}

}  // namespace server
