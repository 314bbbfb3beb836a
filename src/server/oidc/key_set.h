#pragma once

#include "server/oidc/provider_failure.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct _cjose_jwk_int;
struct _cjose_jws_int;

namespace server {

/// A signed token whose signature has not been checked yet: its header, and the claims once somebody's key
/// fits. RFC 7515, compact form.
class SignedToken {
public:
    /// Refuses what is not a signed token, and every algorithm but RSA and elliptic curve signatures:
    /// `none` above all, and those of a shared secret.
    static FromProvider<SignedToken> read(const std::string& compact);

    const std::string& algorithm() const { return m_algorithm; }
    /// Which key has signed it; empty when it does not say.
    const std::string& keyId() const { return m_keyId; }

private:
    friend class KeySet;
    struct Release {
        void operator()(_cjose_jws_int* jws) const;
    };

    std::unique_ptr<_cjose_jws_int, Release> m_jws;
    std::string m_algorithm;
    std::string m_keyId;
};

/// The public keys an issuer signs with (RFC 7517). Not to be used from two threads at once.
class KeySet {
public:
    /// Keys of unknown kinds, for encryption, or too short to be safe are left out.
    static FromProvider<KeySet> read(std::string_view text);

    bool has(std::string_view keyId) const;
    bool isEmpty() const { return m_keys.empty(); }
    /// What is in the token, as JSON text, if one of the keys it may have been signed with has signed it.
    std::optional<std::string> verified(const SignedToken& token) const;

private:
    struct Release {
        void operator()(_cjose_jwk_int* key) const;
    };
    struct Key {
        std::unique_ptr<_cjose_jwk_int, Release> jwk;
        std::string id;
        std::string algorithm;  ///< the only one it may be used with; empty: any of its kind
    };

    std::vector<Key> m_keys;
};

}  // namespace server
