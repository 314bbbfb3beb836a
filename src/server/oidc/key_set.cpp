#include "server/oidc/key_set.h"

#include "server/oidc/json_object.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <array>
#include <cjose/cjose.h>
#include <cstdlib>

namespace server {
namespace {

constexpr std::array<std::string_view, 9> algorithms{"RS256", "RS384", "RS512", "PS256", "PS384",
                                                     "PS512", "ES256", "ES384", "ES512"};
constexpr std::size_t mostKeys = 64;
constexpr std::size_t leastRsaBits = 2048;

std::string headerText(cjose_header_t* header, const char* name) {
    cjose_err failed{};
    const char* text = cjose_header_get(header, name, &failed);
    return text ? text : "";
}

cjose_jwk_kty_t keyKindOf(std::string_view algorithm) {
    return algorithm.starts_with("ES") ? CJOSE_JWK_KTY_EC : CJOSE_JWK_KTY_RSA;
}

bool isUsable(const cjose_jwk_t* jwk) {
    cjose_err failed{};
    const cjose_jwk_kty_t kind = cjose_jwk_get_kty(jwk, &failed);
    if (kind == CJOSE_JWK_KTY_RSA) return cjose_jwk_get_keysize(jwk, &failed) >= leastRsaBits;
    return kind == CJOSE_JWK_KTY_EC;
}

}  // namespace

void SignedToken::Release::operator()(_cjose_jws_int* jws) const {
    cjose_jws_release(jws);
}

void KeySet::Release::operator()(_cjose_jwk_int* key) const {
    cjose_jwk_release(key);
}

FromProvider<SignedToken> SignedToken::read(const std::string& compact) {
    cjose_err failed{};
    SignedToken out;
    out.m_jws.reset(cjose_jws_import(compact.data(), compact.size(), &failed));
    if (!out.m_jws) return providerFailure("the ID token is not a signed JWT");
    cjose_header_t* header = cjose_jws_get_protected(out.m_jws.get());
    out.m_algorithm = headerText(header, CJOSE_HDR_ALG);
    out.m_keyId = headerText(header, CJOSE_HDR_KID);
    if (std::ranges::find(algorithms, out.m_algorithm) == algorithms.end())
        return providerFailure("the ID token is signed with an algorithm that is not accepted: " +
                               out.m_algorithm.substr(0, 20));
    // Extensions that have to be understood; none is.
    char* critical = cjose_header_get_raw(header, "crit", &failed);
    const bool hasCritical = critical != nullptr;
    std::free(critical);
    if (hasCritical) return providerFailure("the ID token has critical header members");
    return out;
}

FromProvider<KeySet> KeySet::read(std::string_view text) {
    const auto document = jsonObject(text, "the key set");
    if (!document) return std::unexpected(document.error());
    const boost::json::value* list = document->if_contains("keys");
    if (!list || !list->is_array()) return providerFailure("the key set has no member \"keys\"");
    KeySet out;
    for (const boost::json::value& one : list->get_array()) {
        if (!one.is_object() || out.m_keys.size() == mostKeys) continue;
        const boost::json::object& written = one.get_object();
        if (textMember(written, "use").value_or("sig") != "sig") continue;
        const std::string json = boost::json::serialize(written);
        cjose_err failed{};
        Key key{.jwk = {},
                .id = textMember(written, "kid").value_or(""),
                .algorithm = textMember(written, "alg").value_or("")};
        key.jwk.reset(cjose_jwk_import(json.data(), json.size(), &failed));
        if (key.jwk && isUsable(key.jwk.get())) out.m_keys.push_back(std::move(key));
    }
    if (out.m_keys.empty()) return providerFailure("the key set has no key to check signatures with");
    return out;
}

bool KeySet::has(std::string_view keyId) const {
    return std::ranges::find(m_keys, keyId, &Key::id) != m_keys.end();
}

std::optional<std::string> KeySet::verified(const SignedToken& token) const {
    for (const Key& key : m_keys) {
        cjose_err failed{};
        if (!token.keyId().empty() && key.id != token.keyId()) continue;
        if (!key.algorithm.empty() && key.algorithm != token.algorithm()) continue;
        if (cjose_jwk_get_kty(key.jwk.get(), &failed) != keyKindOf(token.algorithm())) continue;
        if (!cjose_jws_verify(token.m_jws.get(), key.jwk.get(), &failed)) continue;
        std::uint8_t* data = nullptr;
        std::size_t size = 0;
        if (!cjose_jws_get_plaintext(token.m_jws.get(), &data, &size, &failed)) continue;
        return std::string(reinterpret_cast<const char*>(data), size);
    }
    return {};
}

}  // namespace server
