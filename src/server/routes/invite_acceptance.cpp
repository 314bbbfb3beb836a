#include "server/routes/invite_acceptance.h"

#include "server/call.h"
#include "server/http/router.h"
#include "server/password_hasher.h"
#include "server/routes/password_choice.h"
#include "server/routes/public_address.h"
#include "server/routes/routes.h"
#include "server/store/invites.h"
#include "server/store/users.h"

namespace server {
namespace {

/// Makes the account of an invite; gives its id.
Task<std::int64_t> accept(const Call& call, const PasswordChoice& choice, const NewcomerName& name) {
    const std::string hash = co_await call.services.shared.passwords.make(choice.password);
    const auto id = co_await acceptInvite(call.database(), call.request, choice.token, hash, name);
    if (!id) throw inviteNotOpen();
    co_return *id;
}

Task<Response> acceptAsProgram(Call& call) {
    Fields fields = choiceFields(call.request);
    const PasswordChoice choice = readChoice(fields, call.request, "invite");
    const NewcomerName name{.first = fields.clearableText("first_name", 100).value_or(std::nullopt),
                            .last = fields.clearableText("last_name", 100).value_or(std::nullopt)};
    fields.finish();
    const auto invite = co_await findInvite(call.database(), choice.token);
    if (!invite) throw inviteNotOpen();
    const std::int64_t id = co_await accept(call, choice, name);
    Response out = success("user", (co_await loadMe(call.database(), id)).json);
    co_return out.withStatus(201).with("Cache-Control", "no-store");
}

Task<Response> acceptInBrowser(Call& call) {
    WebPage page{.title = "The invite was not accepted", .text = ""};
    std::optional<ApiError> refused;
    try {
        Fields fields = choiceFields(call.request);
        // The page needs the invite also when the password is refused.
        const PasswordChoice choice = readChoice(fields, call.request, "invite");
        const auto invite = co_await findInvite(call.database(), choice.token);
        if (!invite) throw inviteNotOpen();
        page.form = inviteForm(choice.token, invite->email);
        fields.finish();
        co_await accept(call, choice, {});
        co_return pageResponse(
            {.title = "Welcome to " + call.configuration().siteName,
             .text = "Your account is ready; your role is " + std::string(word(invite->role)) +
                     ". You can close this page. Sign in at " + publicAddress(call) + " with " +
                     invite->email + " and the password that you have chosen."},
            201);
    } catch (const ApiError& error) {
        refused = error;
    }
    if (!wantsPage(call.request)) throw *refused;
    co_return refusalPage(*refused, std::move(page));
}

Task<Response> handleAcceptInvite(Call& call) {
    if (isForm(call.request)) co_return co_await acceptInBrowser(call);
    co_return co_await acceptAsProgram(call);
}

}  // namespace

PasswordForm inviteForm(const std::string& token, const std::string& email) {
    return {.action = "/auth/invite",
            .email = email,
            .tokenName = "invite",
            .token = token,
            .button = "Set password"};
}

void addInviteAcceptanceRoutes(Router& router) {
    router.add({beast::http::verb::post, "/auth/invite", RateClass::Auth, handleAcceptInvite});
}

}  // namespace server
