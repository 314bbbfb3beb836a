#include "server/store/password_links.h"

#include "server/http/router.h"
#include "server/password_hasher.h"
#include "server/routes/password_choice.h"
#include "server/routes/public_address.h"
#include "server/routes/routes.h"
#include "server/routes/web_page.h"

#include <boost/json.hpp>

namespace server {
namespace {

std::string asJson(const std::string& text) {
    return boost::json::serialize(boost::json::string(text));
}

PasswordForm passwordLinkForm(const std::string& token, const std::string& email) {
    return {.action = "/auth/password",
            .email = email,
            .tokenName = "link",
            .token = token,
            .button = "Set password"};
}

Task<Response> handleCreatePasswordLink(Call& call) {
    const NewPasswordLink made = co_await createPasswordLink(call, call.id());
    const std::string address = publicAddress(call) + "/auth/password?link=" + made.token;
    SuccessBody body;
    body.add("password_link",
             R"({"url":)" + asJson(address) + R"(,"expires_at":)" + asJson(made.expiresAt) + "}")
        .add("notice", linkNotice(call));
    Response out = body.response();
    co_return out.withStatus(201).with("Cache-Control", "no-store");
}

/// Looking at a link does not use it, so that the preview of a messenger does not either.
Task<Response> handleShowPasswordLink(Call& call) {
    const std::string token = call.request.parameter("link").value_or("");
    const auto email = co_await findPasswordLink(call.database(), token);
    if (wantsPage(call.request)) {
        if (!email)
            co_return pageResponse({.title = "This link is no longer valid",
                                    .text = "It was already used, was replaced by a newer link, or has "
                                            "expired. Ask an admin of the blog for a new one."},
                                   404);
        co_return pageResponse({.title = "Choose a new password for " + call.configuration().siteName,
                                .text = "This signs you out on all devices.",
                                .form = passwordLinkForm(token, *email)});
    }
    if (!email) throw passwordLinkNotOpen();
    Response out = success("email", asJson(*email));
    co_return out.with("Cache-Control", "no-store");
}

/// Sets the password of the choice; throws 404 when its link does not hold.
Task<> usePassword(const Call& call, const PasswordChoice& choice) {
    const std::string hash = co_await call.services.shared.passwords.make(choice.password);
    if (!co_await usePasswordLink(call.database(), call.request, choice.token, hash))
        throw passwordLinkNotOpen();
}

Task<Response> usePasswordInBrowser(Call& call) {
    WebPage page{.title = "The password was not set", .text = ""};
    std::optional<ApiError> refused;
    try {
        Fields fields = choiceFields(call.request);
        const PasswordChoice choice = readChoice(fields, call.request, "link");
        const auto email = co_await findPasswordLink(call.database(), choice.token);
        if (!email) throw passwordLinkNotOpen();
        page.form = passwordLinkForm(choice.token, *email);
        fields.finish();
        co_await usePassword(call, choice);
        co_return pageResponse({.title = "Your new password is set",
                                .text = "You can close this page. Sign in at " + publicAddress(call) +
                                        " with " + *email + " and the password that you have chosen."});
    } catch (const ApiError& error) {
        refused = error;
    }
    if (!wantsPage(call.request)) throw *refused;
    co_return refusalPage(*refused, std::move(page));
}

Task<Response> handleUsePasswordLink(Call& call) {
    if (isForm(call.request)) co_return co_await usePasswordInBrowser(call);
    Fields fields = choiceFields(call.request);
    const PasswordChoice choice = readChoice(fields, call.request, "link");
    fields.finish();
    if (!co_await findPasswordLink(call.database(), choice.token)) throw passwordLinkNotOpen();
    co_await usePassword(call, choice);
    co_return noContent();
}

}  // namespace

void addPasswordLinkRoutes(Router& router) {
    using beast::http::verb;
    router.add({verb::post, "/users/{id}/password-links", RateClass::Write, handleCreatePasswordLink,
                Capability::SuspendPeople});
    router.add({.method = verb::get,
                .pattern = "/auth/password",
                .rateClass = RateClass::Auth,
                .handler = handleShowPasswordLink,
                .parameters = {"link"}});
    router.add({verb::post, "/auth/password", RateClass::Auth, handleUsePasswordLink});
}

}  // namespace server
