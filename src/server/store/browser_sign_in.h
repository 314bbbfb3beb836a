#pragma once

#include "server/http/task.h"
#include "server/oidc/identity_provider.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace server {

class Database;

/// A sign-in with a browser, on its way between GET /auth and the provider's callback. Kept in the database,
/// because the callback may reach another replica.
struct BrowserSignIn {
    std::string provider = {};
    SignInSecrets secrets = {};
    /// Where a console waits for its code (RFC 8252).
    struct Loopback {
        std::string address;    ///< `http://127.0.0.1:PORT/callback`
        std::string state;      ///< handed back as it is
        std::string challenge;  ///< of the console's own PKCE
    };
    std::optional<Loopback> loopback = {};
    /// Without a loopback: who reads the answer of the callback.
    enum class Reader { Program, Person } reader = Reader::Program;

    static constexpr int seconds = 10 * 60;
};

Task<> beginSignIn(Database& database, const BrowserSignIn& signIn);
/// The sign-in that has this state, and never again; nothing when there is none, or when its time is up.
Task<std::optional<BrowserSignIn>> takeSignIn(Database& database, std::string_view provider,
                                              std::string_view state);

/// A single-use code for the console that began the sign-in; good for a minute.
Task<std::string> issueCode(Database& database, std::int64_t userId, const BrowserSignIn::Loopback& loopback);
/// Whose code it is. Throws 400 `invalid_grant` when it is unknown, was used or is too old, or when verifier
/// (RFC 7636) or address are not those it was made for; it is used up in any case. Throws 403
/// `suspended`.
Task<std::int64_t> redeemCode(Database& database, std::string_view code, std::string_view verifier,
                              std::string_view address);

}  // namespace server
