#pragma once

#include "server/http/task.h"
#include "server/oidc/identity_provider.h"
#include "server/store/sessions.h"

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
/// What a console shows for a session.
struct CodeRedemption {
    std::string code;
    std::string verifier;  ///< RFC 7636
    std::string address;   ///< at which the console waited
    std::optional<std::string> deviceName;
};
/// Exchanges a code for a session. Throws 400 `invalid_grant` when the code is unknown, was used or is too
/// old, or when verifier or address are not those it was made for; it is used up in any case. Throws 403
/// `suspended`. A code that comes a second time has been overheard, so it ends the session it was exchanged
/// for (RFC 6749, section 4.1.2).
Task<SessionTokens> redeemCode(Database& database, const Request& request, const CodeRedemption& redemption);

}  // namespace server
