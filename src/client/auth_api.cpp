#include "client/auth_api.h"

#include "client/reading.h"

#include <QPointer>

namespace client {
namespace {

// Free functions, because a coroutine may outlive the AuthApi it was asked from; and the client is watched.
using Client = QPointer<HttpClient>;

QCoro::Task<core::Result<Me>> askForMe(Client http) {
    if (!http) co_return std::unexpected(core::Error::cancelled());
    co_return co_await askFor<Me>(http->send({.path = QStringLiteral("/me")}), "user");
}

QCoro::Task<core::Result<Me>> signInWith(Client http, Request request) {
    const core::Result<Answer> answer = co_await http->send(std::move(request));
    if (!answer) co_return core::fail(answer);
    if (!http) co_return std::unexpected(core::Error::cancelled());
    const core::Result<void> adopted = co_await http->adoptSession(answer->body);
    if (!adopted) co_return core::fail(adopted);
    co_return co_await askForMe(http);
}

QCoro::Task<core::Result<QUrl>> askForAddress(Client http, Request request) {
    co_return co_await ask<QUrl>(http->send(std::move(request)), [](core::JsonReader& json, const Answer&) {
        return QUrl(json.text("auth_url"), QUrl::StrictMode);
    });
}

QCoro::Task<core::Result<Me>> takeUp(Client http) {
    const core::Result<void> renewed = co_await http->renewSession();
    if (!renewed) co_return core::fail(renewed);
    co_return co_await askForMe(http);
}

QCoro::Task<core::Result<void>> leave(Client http) {
    // Whether the server heard it or not, this console forgets; the session there ends by itself.
    co_await http->send(
        {.method = Method::Post, .path = QStringLiteral("/auth/logout"), .body = QJsonObject()});
    if (!http) co_return std::unexpected(core::Error::cancelled());
    co_return co_await http->forgetSession();
}

}  // namespace

QCoro::Task<core::Result<Me>> AuthApi::signIn(const QString& email, const QString& password,
                                              const QString& deviceName) const {
    return signInWith(m_http, {.method = Method::Post,
                               .path = QStringLiteral("/auth/login"),
                               .body = QJsonObject{{QStringLiteral("email"), email},
                                                   {QStringLiteral("password"), password},
                                                   {QStringLiteral("device_name"), deviceName}},
                               .identity = Request::Identity::Anonymous});
}

QCoro::Task<core::Result<QUrl>> AuthApi::browserAddress(const BrowserRequest& request) const {
    return askForAddress(m_http,
                         {.path = QStringLiteral("/auth"),
                          .query = {{QStringLiteral("provider"), request.provider},
                                    {QStringLiteral("redirect_uri"), request.redirect.toString()},
                                    {QStringLiteral("state"), request.state},
                                    {QStringLiteral("code_challenge"), request.challenge},
                                    {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}},
                          .identity = Request::Identity::Anonymous});
}

QCoro::Task<core::Result<Me>> AuthApi::redeemCode(const BrowserCode& code) const {
    return signInWith(m_http, {.method = Method::Post,
                               .path = QStringLiteral("/auth/token"),
                               .body = QJsonObject{{QStringLiteral("code"), code.code},
                                                   {QStringLiteral("code_verifier"), code.verifier},
                                                   {QStringLiteral("redirect_uri"), code.redirect.toString()},
                                                   {QStringLiteral("device_name"), code.deviceName}},
                               .identity = Request::Identity::Anonymous});
}

QCoro::Task<core::Result<Me>> AuthApi::restore() const {
    return takeUp(m_http);
}

QCoro::Task<core::Result<void>> AuthApi::signOut() const {
    return leave(m_http);
}

QCoro::Task<core::Result<Me>> AuthApi::changePassword(const QString& present, const QString& next) const {
    return askFor<Me>(m_http->send({.method = Method::Patch,
                                    .path = QStringLiteral("/me"),
                                    .body = QJsonObject{{QStringLiteral("current_password"), present},
                                                        {QStringLiteral("password"), next}},
                                    .ifMatch = QStringLiteral("*")}),
                      "user");
}

QCoro::Task<core::Result<Me>> AuthApi::me() const {
    return askForMe(m_http);
}

}  // namespace client
