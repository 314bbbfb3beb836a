#include "server/call.h"
#include "server/email_address.h"
#include "server/http/api_error.h"
#include "server/http/fields.h"
#include "server/http/router.h"
#include "server/password_hasher.h"
#include "server/password_rules.h"
#include "server/routes/password_tries.h"
#include "server/routes/routes.h"
#include "server/routes/session_answer.h"
#include "server/store/sessions.h"
#include "server/store/users.h"

namespace server {
namespace {

ApiError wrongCredentials() {
    return {401, "invalid_credentials", "The e-mail address or the password is not correct."};
}

Task<Response> login(Call& call) {
    Fields fields(call.request);
    fields.require("email");
    fields.require("password");
    const auto email = fields.text("email", 320);
    const auto password = fields.text("password", longestKnownPassword);
    const auto device = fields.clearableText("device_name", 100);
    fields.finish();
    // What is no address is nobody's, and takes as long as an address that is.
    const std::string address = emailAddress(*email).value_or("");
    co_await limitPasswordTries(call, address);
    const auto account = co_await findLocalAccount(call.database(), address);
    const bool isRight = co_await call.services.shared.passwords.verify(
        *password, account ? account->passwordHash : std::string());
    if (!isRight || !account) throw wrongCredentials();
    if (account->isSuspended)
        throw ApiError(403, "suspended", "This account is suspended. Ask an admin of the blog.");
    const auto tokens =
        co_await startPasswordSession(call.database(), call.request, *account, device.value_or(std::nullopt));
    if (!tokens) throw wrongCredentials();
    co_return sessionResponse(*tokens, co_await loadMe(call.database(), tokens->userId));
}

Task<Response> refresh(Call& call) {
    Fields fields(call.request);
    fields.require("refresh_token");
    const auto token = fields.text("refresh_token", 200);
    fields.finish();
    const SessionTokens tokens = co_await refreshSession(call.database(), call.request, *token);
    co_return sessionResponse(tokens, co_await loadMe(call.database(), tokens.userId));
}

Task<Response> logout(Call& call) {
    Fields fields(call.request, Fields::Body::Optional);
    const bool all = fields.boolean("all").value_or(false);
    const auto token = fields.text("refresh_token", 200);
    fields.finish();
    if (call.asker)
        co_await endSessions(call.database(), call.request, *call.asker,
                             all ? Sessions::All : Sessions::This);
    else if (token)
        co_await endSessionOf(call.database(), call.request, *token);
    else
        throw unauthenticated();
    co_return noContent();
}

}  // namespace

void addAuthRoutes(Router& router) {
    using beast::http::verb;
    router.add({verb::post, "/auth/login", RateClass::Auth, login});
    router.add({verb::post, "/auth/refresh", RateClass::Auth, refresh});
    router.add({verb::post, "/auth/logout", RateClass::Write, logout});
}

}  // namespace server
