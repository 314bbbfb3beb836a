#pragma once

#include "client/http_client.h"
#include "client/person.h"

namespace client {

/// Signing in and out, and who is signed in. A light value over the HttpClient, which must outlive it.
class AuthApi {
public:
    explicit AuthApi(HttpClient& http) : m_http(&http) {}

    /// Signs in with a local account; `deviceName` is what the person sees in their list of sessions.
    QCoro::Task<core::Result<Me>> signIn(const QString& email, const QString& password,
                                         const QString& deviceName) const;
    /// Takes up the session of an earlier run. SignInNeeded when there is none that still holds.
    QCoro::Task<core::Result<Me>> restore() const;
    /// Ends the session on the server where it can be reached, and here in any case.
    QCoro::Task<core::Result<void>> signOut() const;
    QCoro::Task<core::Result<Me>> me() const;

private:
    HttpClient* m_http;
};

}  // namespace client
