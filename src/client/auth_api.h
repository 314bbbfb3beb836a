#pragma once

#include "client/http_client.h"
#include "client/person.h"

namespace client {

/// Signing in and out, and who is signed in. A light value over the HttpClient, which must outlive it.
class AuthApi {
public:
    explicit AuthApi(HttpClient& http) : m_http(&http) {}

    /// What a console that waits for the browser asks with (RFC 8252, RFC 7636).
    struct BrowserRequest {
        QString provider;   ///< one of Meta::providers
        QUrl redirect;      ///< where the console waits
        QString state;      ///< comes back with the browser
        QString challenge;  ///< SHA-256 of the verifier in base64url
    };
    /// Where the person's browser has to go to sign in.
    QCoro::Task<core::Result<QUrl>> browserAddress(const BrowserRequest& request) const;
    /// What the browser has brought, and the proof that this console began.
    struct BrowserCode {
        QString code;
        QString verifier;
        QUrl redirect;
        QString deviceName;
    };
    /// Signs in with a code; it is good once and for a minute.
    QCoro::Task<core::Result<Me>> redeemCode(const BrowserCode& code) const;

    /// Signs in with a local account; `deviceName` is what the person sees in their list of sessions.
    QCoro::Task<core::Result<Me>> signIn(const QString& email, const QString& password,
                                         const QString& deviceName) const;
    /// Takes up the session of an earlier run. SignInNeeded when there is none that still holds.
    QCoro::Task<core::Result<Me>> restore() const;
    /// Ends the session on the server where it can be reached, and here in any case.
    QCoro::Task<core::Result<void>> signOut() const;
    QCoro::Task<core::Result<Me>> me() const;
    /// Changes the password of the person signed in; their other sessions end. NotAllowed with code
    /// `wrong_password` or `no_password`, Invalid when the new one breaks a rule.
    QCoro::Task<core::Result<Me>> changePassword(const QString& present, const QString& next) const;

private:
    HttpClient* m_http;
};

}  // namespace client
