#include "server/store/browser_sign_in.h"

#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/fields.h"
#include "server/http/router.h"
#include "server/oidc/identity_providers.h"
#include "server/oidc/loopback_address.h"
#include "server/routes/invite_acceptance.h"
#include "server/routes/public_address.h"
#include "server/routes/routes.h"
#include "server/routes/session_answer.h"
#include "server/routes/web_page.h"
#include "server/secrets.h"
#include "server/store/identities.h"
#include "server/store/invites.h"

#include <algorithm>

namespace server {
namespace {

constexpr std::size_t stateLength = 512;

IdentityProvider& providerNamed(const Call& call, const std::string& name) {
    if (IdentityProvider* found = call.services.shared.providers.find(name)) return *found;
    throw ApiError(400, "unknown_provider",
                   "Unknown sign-in provider; /meta lists the providers of this blog.");
}

/// Where the provider sends the browser back to; has to be registered there.
std::string callbackAddress(const Call& call, const IdentityProvider& provider) {
    return publicAddress(call) + "/auth/" + provider.name() + "/callback";
}

ApiError providerError(const Call& call, const IdentityProvider& provider, const ProviderFailure& failure) {
    call.services.shared.log.warning(
        "sign-in provider failed",
        {{"request_id", call.request.id}, {"provider", provider.name()}, {"reason", failure.reason}});
    return {502, "provider_error",
            "The sign-in provider " + provider.name() +
                " returned an unexpected response. Try again; if it happens again, tell the blog's operators "
                "the request id."};
}

/// What a console asks with; nothing for the web flow. Throws 400.
std::optional<BrowserSignIn::Loopback> readLoopback(const Request& request) {
    const auto address = request.parameter("redirect_uri");
    const auto state = request.parameter("state");
    const auto challenge = request.parameter("code_challenge");
    const auto method = request.parameter("code_challenge_method");
    if (!address && !state && !challenge && !method) return {};
    if (!address || !isLoopbackRedirect(*address))
        throw ApiError(400, "invalid_redirect_uri",
                       "The parameter redirect_uri must be http://127.0.0.1:PORT/callback or "
                       "http://[::1]:PORT/callback.");
    if (!state || state->size() > stateLength)
        throw invalidRequest("The parameter state must be a text of at most " + std::to_string(stateLength) +
                             " bytes.");
    if (!challenge || challenge->size() != 43 || !fromBase64Url(*challenge) || method != "S256")
        throw invalidRequest(
            "The parameter code_challenge must be the SHA-256 of a secret in base64url (43 characters), with "
            "code_challenge_method S256 (RFC 7636).");
    return BrowserSignIn::Loopback{.address = *address, .state = *state, .challenge = *challenge};
}

/// For whoever has followed an invite's link, or has come without saying where to sign in.
Task<Response> offerProviders(const Call& call) {
    const auto browserSignInToken = call.request.parameter("invite");
    const auto names = call.services.shared.providers.names();
    WebPage page{.title = "Sign in to " + call.configuration().siteName,
                 .text = names.empty() ? "Signing in with the browser is not set up for this blog."
                                       : "Choose an account to sign in with."};
    if (browserSignInToken) {
        const auto invite = co_await findInvite(call.database(), *browserSignInToken);
        if (!invite)
            co_return pageResponse(
                {.title = "This invite is no longer valid",
                 .text = "It was used or withdrawn, or it has expired. Ask the person who invited you "
                         "for a new one."},
                404);
        page.title = "You are invited to " + call.configuration().siteName;
        page.text = "Your role will be " + std::string(word(invite->role)) + ". Choose a password for " +
                    invite->email +
                    (names.empty() ? "." : ", or sign in with an account that has this e-mail address.");
        page.form = inviteForm(*browserSignInToken, invite->email);
    }
    for (const std::string& name : names)
        page.links.emplace_back("Continue with " + name, "/auth?provider=" + name);
    co_return pageResponse(page);
}

Task<Response> handleBeginBrowserSignIn(Call& call) {
    const auto name = call.request.parameter("provider");
    if (!name && wantsPage(call.request)) co_return co_await offerProviders(call);
    IdentityProvider& provider = providerNamed(call, name.value_or(""));
    BrowserSignIn signIn{
        .provider = provider.name(),
        .secrets = {.state = randomToken(), .nonce = randomToken(), .verifier = randomToken()},
        .loopback = readLoopback(call.request)};
    if (!signIn.loopback && wantsPage(call.request)) signIn.reader = BrowserSignIn::Reader::Person;
    const auto address =
        co_await provider.authorizationAddress(signIn.secrets, callbackAddress(call, provider));
    if (!address) throw providerError(call, provider, address.error());
    co_await beginSignIn(call.database(), signIn);
    Response out = signIn.reader == BrowserSignIn::Reader::Person
                       ? Response{.status = 302}.with("Location", *address)
                       : success({{"auth_url", *address}});
    co_return out.with("Cache-Control", "no-store");
}

Task<std::int64_t> identified(const Call& call, IdentityProvider& provider, const BrowserSignIn& signIn) {
    const Request& request = call.request;
    if (const auto error = request.parameter("error")) {
        if (*error == "access_denied") throw ApiError(403, "access_denied", "The sign-in was cancelled.");
        throw providerError(call, provider, {"the provider sends the browser back with an error"});
    }
    const auto code = request.parameter("code");
    if (!code) throw providerError(call, provider, {"the provider sends the browser back without a code"});
    const auto identity = co_await provider.identify(
        {.code = *code, .address = callbackAddress(call, provider), .issuer = request.parameter("iss")},
        signIn.secrets);
    if (!identity) throw providerError(call, provider, identity.error());
    co_return co_await personWith(call.database(), request, provider.name(), *identity);
}

Response backToConsole(const BrowserSignIn::Loopback& loopback,
                       const std::vector<std::pair<std::string, std::string>>& parameters) {
    std::string address = loopback.address;
    for (const auto& [name, value] : parameters)
        address.append(address == loopback.address ? "?" : "&")
            .append(name)
            .append("=")
            .append(formEncoded(value));
    Response out{.status = 302};
    return out.with("Location", address)
        .with("Cache-Control", "no-store")
        .with("Referrer-Policy", "no-referrer");
}

/// A console is told what went wrong, whatever it is: it waits for an answer at its own address.
Task<Response> finishForConsole(const Call& call, IdentityProvider& provider, const BrowserSignIn& signIn) {
    const BrowserSignIn::Loopback& loopback = *signIn.loopback;
    std::exception_ptr failure;
    try {
        const std::int64_t userId = co_await identified(call, provider, signIn);
        const std::string code = co_await issueCode(call.database(), userId, loopback);
        co_return backToConsole(loopback, {{"code", code}, {"state", loopback.state}});
    } catch (...) {
        failure = std::current_exception();
    }
    const Mapped mapped = mapException(failure);
    if (!mapped.logDetail.empty())
        call.services.shared.log.warning(
            "sign-in failed",
            {{"request_id", call.request.id}, {"code", mapped.error.code()}, {"detail", mapped.logDetail}});
    co_return backToConsole(loopback, {{"error", mapped.error.code()},
                                       {"error_description", mapped.error.what()},
                                       {"state", loopback.state}});
}

/// A program gets a session; a person, whose browser could not keep one, is told that the account is ready.
Task<Response> finishForWeb(const Call& call, IdentityProvider& provider, const BrowserSignIn& signIn) {
    const std::int64_t userId = co_await identified(call, provider, signIn);
    const UserView user = co_await loadMe(call.database(), userId);
    if (signIn.reader == BrowserSignIn::Reader::Person)
        co_return pageResponse({.title = "Welcome to " + call.configuration().siteName,
                                .text = "Your account is ready; your role is " +
                                        std::string(word(user.role)) +
                                        ". You can close this page and sign in to the console."});
    const SessionTokens tokens = co_await startSession(call.database(), call.request, userId, std::nullopt);
    co_return sessionResponse(tokens, user);
}

Task<Response> finish(Call& call) {
    IdentityProvider& provider = providerNamed(call, call.captures.at(0));
    const auto signIn =
        co_await takeSignIn(call.database(), provider.name(), call.request.parameter("state").value_or(""));
    if (!signIn)
        throw ApiError(400, "invalid_grant",
                       "This sign-in has expired or is already finished. Start it again.");
    if (signIn->loopback) co_return co_await finishForConsole(call, provider, *signIn);
    co_return co_await finishForWeb(call, provider, *signIn);
}

/// The handler, with its refusals as a page for whoever looks at them in a browser.
Handler withPages(Handler handler) {
    return [handler = std::move(handler)](Call& call) -> Task<Response> {
        std::optional<ApiError> refused;
        try {
            co_return co_await handler(call);
        } catch (const ApiError& error) {
            if (!wantsPage(call.request)) throw;
            refused = error;
        }
        Response out = pageResponse({.title = "Sign-in failed", .text = refused->what()}, refused->status());
        out.headers.insert(out.headers.end(), refused->headers().begin(), refused->headers().end());
        co_return out;
    };
}

Task<Response> browserSignInToken(Call& call) {
    Fields fields(call.request);
    for (const char* name : {"code", "code_verifier", "redirect_uri"})
        fields.require(name);
    const auto code = fields.text("code", 200);
    const auto verifier = fields.text("code_verifier", 128);
    const auto address = fields.text("redirect_uri", 200);
    const auto device = fields.clearableText("device_name", 100);
    fields.finish();
    const SessionTokens tokens = co_await redeemCode(call.database(), call.request,
                                                     {.code = *code,
                                                      .verifier = *verifier,
                                                      .address = *address,
                                                      .deviceName = device.value_or(std::nullopt)});
    co_return sessionResponse(tokens, co_await loadMe(call.database(), tokens.userId));
}

}  // namespace

void addBrowserSignInRoutes(Router& router) {
    using beast::http::verb;
    router.add({.method = verb::get,
                .pattern = "/auth",
                .rateClass = RateClass::Auth,
                .handler = withPages(handleBeginBrowserSignIn),
                .parameters = {"provider", "redirect_uri", "state", "code_challenge", "code_challenge_method",
                               "invite"}});
    router.add({.method = verb::get,
                .pattern = "/auth/{provider}/callback",
                .rateClass = RateClass::Auth,
                .handler = withPages(finish),
                .takesAnyParameter = true});
    router.add({verb::post, "/auth/token", RateClass::Auth, browserSignInToken});
}

}  // namespace server
