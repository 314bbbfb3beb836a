#pragma once

#include "cli/command_line.h"
#include "client/auth_api.h"
#include "client/http_client.h"
#include "client/meta_api.h"
#include "core/secret_store.h"

#include <qcoro/qcorotimer.h>

#include <chrono>

namespace cli {

/// `--api` and `--email`.
void addBlogOptions(CommandLine& line);

/// Which blog, and how to sign in there.
struct BlogAccess {
    QUrl api;
    QString email;     ///< empty: with the token
    QString password;  ///< of email
    QString token;     ///< an access token from COLOPHON_TOKEN
};

/// Reads the options, and the password from the standard input: typed without an echo on a terminal, else its
/// first line. Never from the command line, which every process of the machine can read.
core::Result<BlogAccess> readBlogAccess(const CommandLine& line);

/// Signed in to a blog for one command. Waits as long as the server asks it to.
class BlogSession {
public:
    explicit BlogSession(BlogAccess access);

    /// Signs in. NotAllowed when the account may not read and edit all posts.
    QCoro::Task<core::Result<void>> begin();
    /// Signs out again; a token from elsewhere is left alone.
    QCoro::Task<void> end();

    client::HttpClient& http() { return m_http; }
    const client::Me& me() const { return m_me; }
    const client::Meta& meta() const { return m_meta; }

private:
    BlogAccess m_access;
    core::SecretStore m_secrets{core::SecretStore::Mode::MemoryOnly};
    client::HttpClient m_http;
    client::Me m_me;
    client::Meta m_meta;
};

/// Asks, and asks again while the network or the server is in trouble: after 1, 2, 4 and 8 seconds. What is
/// asked must be safe to repeat.
template <typename Ask>
auto persistently(Ask ask) -> decltype(ask()) {
    for (int wait = 1;; wait *= 2) {
        auto result = co_await ask();
        if (result || !result.error().canRetry() || wait > 8) co_return result;
        co_await QCoro::sleepFor(std::chrono::seconds(wait));
    }
}

/// Runs the program's event loop until `task` has ended.
core::Result<void> runToEnd(QCoro::Task<core::Result<void>> task);

}  // namespace cli
