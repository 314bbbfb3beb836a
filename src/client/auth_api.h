#pragma once

#include "client/http_client.h"
#include "client/person.h"

namespace client {

/// Signing in and out, and who is signed in. A light value over the HttpClient, which must outlive it.
class AuthApi {
public:
    explicit AuthApi(HttpClient& http) : m_http(&http) {}

    /// The parameters of a sign-in in the browser (RFC 8252, RFC 7636).
    struct BrowserRequest {
        QString provider;   ///< one of Meta::providers
        QUrl redirect;      ///< where the console waits
        QString state;      ///< comes back with the browser
        QString challenge;  ///< SHA-256 of the verifier in base64url
    };
    /// The address that the person's browser must open to sign in.
    QCoro::Task<core::Result<QUrl>> browserAddress(const BrowserRequest& request) const;
    /// The code that the browser brought, and the proof that this console started the sign-in.
    struct BrowserCode {
        QString code;
        QString verifier;
        QUrl redirect;
        QString deviceName;
    };
    /// Signs in with a code, which can be used once and for one minute.
    QCoro::Task<core::Result<Me>> redeemCode(const BrowserCode& code) const;

    /// Signs in with a local account; `deviceName` is what the person sees in their list of sessions.
    QCoro::Task<core::Result<Me>> signIn(const QString& email, const QString& password,
                                         const QString& deviceName) const;
    /// Continues the session of an earlier run. SignInNeeded if there is no valid one.
    QCoro::Task<core::Result<Me>> restore() const;
    /// Ends the session on the server if it can be reached, and locally in any case.
    QCoro::Task<core::Result<void>> signOut() const;
    QCoro::Task<core::Result<Me>> me() const;
    /// Changes the password of the person signed in; their other sessions end. NotAllowed with code
    /// `wrong_password` or `no_password`, Invalid when the new one breaks a rule.
    QCoro::Task<core::Result<Me>> changePassword(const QString& present, const QString& next) const;

private:
    HttpClient* m_http;
};

}  // namespace client
