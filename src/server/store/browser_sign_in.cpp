#include "server/store/browser_sign_in.h"

#include "server/http/api_error.h"
#include "server/secrets.h"
#include "server/store/database.h"

namespace server {
namespace {

/// What stands for the console's state where there is no console.
constexpr std::string_view forPerson = "person";

constexpr const char* begin = R"(
    insert into auth_request (provider, state_hash, nonce, provider_verifier, redirect_uri, client_state,
                              code_challenge, expires_at)
    values ($1, $2::bytea, $3, $4, $5, $6, $7, now() + interval '10 minutes'))";

constexpr const char* take = R"(
    delete from auth_request where state_hash = $1::bytea
    returning provider, nonce, provider_verifier, redirect_uri, client_state, code_challenge,
              expires_at > now() as is_fresh)";

constexpr const char* issue = R"(
    insert into auth_code (hash, user_id, redirect_uri, code_challenge, expires_at)
    values ($1::bytea, $2::bigint, $3, $4, now() + interval '60 seconds'))";

constexpr const char* redeem = R"(
    update auth_code set used_at = now() where hash = $1::bytea and used_at is null
    returning user_id, redirect_uri, code_challenge, expires_at > now() as is_fresh,
              (select u.status = 'suspended' from "user" u where u.id = user_id) as is_suspended)";

ApiError invalidGrant() {
    return {400, "invalid_grant",
            "This sign-in is over: its code was used, is older than a minute, or belongs to another sign-in. "
            "Sign in again."};
}

}  // namespace

Task<> beginSignIn(Database& database, const BrowserSignIn& signIn) {
    const std::string stateHash = sha256(signIn.secrets.state);
    Values values(signIn.provider, Bytes{stateHash}, signIn.secrets.nonce, signIn.secrets.verifier);
    if (signIn.loopback) {
        values.add(signIn.loopback->address);
        values.add(signIn.loopback->state);
        values.add(signIn.loopback->challenge);
    } else {
        values.add(std::nullopt);
        values.add(signIn.reader == BrowserSignIn::Reader::Person ? std::optional(std::string(forPerson))
                                                                  : std::nullopt);
        values.add(std::nullopt);
    }
    co_await database.write(Statement{begin, values});
}

Task<std::optional<BrowserSignIn>> takeSignIn(Database& database, std::string_view provider,
                                              std::string_view state) {
    const std::string hash = sha256(state);
    const Result found = co_await database.write(Statement{take, Values(Bytes{hash})});
    if (found.isEmpty() || !found.boolean(0, "is_fresh") || found.text(0, "provider") != provider)
        co_return std::nullopt;
    BrowserSignIn out{.provider = std::string(provider),
                      .secrets = {.state = std::string(state),
                                  .nonce = std::string(found.text(0, "nonce")),
                                  .verifier = std::string(found.text(0, "provider_verifier"))}};
    if (!found.isNull(0, "redirect_uri"))
        out.loopback = BrowserSignIn::Loopback{.address = std::string(found.text(0, "redirect_uri")),
                                               .state = std::string(found.text(0, "client_state")),
                                               .challenge = std::string(found.text(0, "code_challenge"))};
    else if (found.text(0, "client_state") == forPerson)
        out.reader = BrowserSignIn::Reader::Person;
    co_return out;
}

Task<std::string> issueCode(Database& database, std::int64_t userId,
                            const BrowserSignIn::Loopback& loopback) {
    std::string code = randomToken();
    const std::string hash = sha256(code);
    co_await database.write(
        Statement{issue, Values(Bytes{hash}, userId, loopback.address, loopback.challenge)});
    co_return code;
}

Task<std::int64_t> redeemCode(Database& database, std::string_view code, std::string_view verifier,
                              std::string_view address) {
    const std::string hash = sha256(code);
    const Result found = co_await database.write(Statement{redeem, Values(Bytes{hash})});
    if (found.isEmpty() || !found.boolean(0, "is_fresh") || found.text(0, "redirect_uri") != address ||
        found.text(0, "code_challenge") != toBase64Url(sha256(verifier)))
        throw invalidGrant();
    if (found.boolean(0, "is_suspended"))
        throw ApiError(403, "suspended", "This account is suspended. Ask an admin of the blog.");
    co_return found.integer(0, "user_id");
}

}  // namespace server
