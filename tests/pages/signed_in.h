#pragma once

#include "client/auth_api.h"
#include "core/secret_store.h"
#include "support/blog.h"

#include <memory>

/// A client that is signed in to the sandbox as the first person with a role.
class SignedIn {
public:
    SignedIn(const support::Blog& blog, const QString& role)
        : http(std::make_unique<client::HttpClient>(blog.api(), secrets)) {
        const sandbox::Login login = blog.login(role);
        const auto answer =
            QCoro::waitFor(client::AuthApi(*http).signIn(login.email, login.password, "test"));
        if (!answer) qFatal("%s", qPrintable(answer.error().message()));
        me = *answer;
    }

    core::SecretStore secrets{core::SecretStore::Mode::MemoryOnly};
    std::unique_ptr<client::HttpClient> http;
    client::Me me;
};
