#include "server/store/browser_sign_in.h"

#include "server/http/api_error.h"
#include "server/secrets.h"
#include "server/store/audit.h"
#include "server/store/database.h"
#include "server/store/sql.h"

namespace server {
namespace {

/// What stands for the console's state where there is no console.
constexpr std::string_view forPerson = "person";

constexpr const char* browserSignInBegin = R"(
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

/// The session begins at the moment the code is used, by which a second use finds it.
constexpr const char* redeem = R"(
    with used as (
      update auth_code c set used_at = now() from "user" u
      where c.hash = $1::bytea and c.used_at is null and u.id = c.user_id
      returning c.user_id, u.status = 'suspended' as is_suspended,
                c.expires_at > now() and c.redirect_uri = $2 and c.code_challenge = $3 as is_good),
    {session}
    select used.user_id, used.is_suspended, used.is_good, s.id as session_id from used left join s on true)";

constexpr const char* endFormer = R"(
    with ended as (
      update session s set ended_at = now(), end_reason = 'refresh_reused'
      from auth_code c
      where c.hash = $1::bytea and c.used_at <> now() and s.user_id = c.user_id and s.created_at = c.used_at
        and s.ended_at is null
      returning s.id, s.user_id),
    tokens as (delete from access_token a using ended where a.session_id = ended.id),
    log as ({audit})
    select 1)";

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
    co_await database.write(Statement{browserSignInBegin, values});
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

Task<SessionTokens> redeemCode(Database& database, const Request& request, const CodeRedemption& redemption) {
    SessionTokens out{.access = randomToken(), .refresh = randomToken()};
    const std::string hash = sha256(redemption.code);
    Values values(Bytes{hash}, redemption.address, toBase64Url(sha256(redemption.verifier)));
    const std::string session = sessionStart(values, request, out, redemption.deviceName,
                                             "select user_id from used where is_good and not is_suspended");
    Values former(Bytes{hash});
    const AuditRow audit(former, nullptr, &request);
    const std::string ended = audit.insert(
        {.action = "session.reuse_detected", .targetType = "user", .targetId = "user_id", .source = "ended"});
    std::vector<Statement> statements;
    statements.push_back({filled(redeem, {{"session", session}}), values});
    statements.push_back({filled(endFormer, {{"audit", ended}}), former});
    const auto results = co_await database.write(std::move(statements));
    const Result& used = results[0];
    if (used.isEmpty() || !used.boolean(0, "is_good")) throw invalidGrant();
    if (used.boolean(0, "is_suspended"))
        throw ApiError(403, "suspended", "This account is suspended. Ask an admin of the blog.");
    out.sessionId = used.integer(0, "session_id");
    out.userId = used.integer(0, "user_id");
    co_return out;
}

}  // namespace server
