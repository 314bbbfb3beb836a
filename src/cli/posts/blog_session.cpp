#include "cli/posts/blog_session.h"

#include "cli/output.h"
#include "client/api_address.h"

#include <QFile>

#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace cli {
namespace {

using core::ErrorKind;

constexpr client::HttpLimits tireless{.overall = std::chrono::minutes(5),
                                      .retryAfter = std::chrono::minutes(5),
                                      .bytes = 64 * 1024 * 1024,
                                      .patience = client::Patience::Everything};

/// A terminal that does not show what is typed, for as long as this lives.
class Unseen {
public:
    Unseen() : m_isTerminal(::tcgetattr(STDIN_FILENO, &m_before) == 0) {
        if (!m_isTerminal) return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~Unseen() {
        if (!m_isTerminal) return;
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        printError(QString());
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    termios m_before{};
    bool m_isTerminal;
};

core::Result<QString> readPassword(const QString& email) {
    if (::isatty(STDIN_FILENO)) {
        std::fputs(qUtf8Printable(QStringLiteral("Password of %1: ").arg(email)), stderr);
        std::fflush(stderr);
    }
    const Unseen unseen;
    QFile input;
    QString password;
    if (input.open(stdin, QIODevice::ReadOnly)) password = QString::fromUtf8(input.readLine(4096));
    while (password.endsWith(u'\n') || password.endsWith(u'\r'))
        password.chop(1);
    if (!password.isEmpty()) return password;
    return core::fail(ErrorKind::Invalid,
                      QStringLiteral("Standard input contains no password. Type it when asked, or redirect a "
                                     "file: colophonctl … < password-file"));
}

}  // namespace

void addBlogOptions(CommandLine& line) {
    line.addOption(
        "api",
        QStringLiteral(
            "Address of the blog's API, for example https://api.example.org. Default: COLOPHON_API."),
        QStringLiteral("URL"));
    line.addOption(
        "email",
        QStringLiteral("Sign in as this person, who must be an editor or admin. The password is asked for or "
                       "read from standard input. Without it the access token in COLOPHON_TOKEN is used."),
        QStringLiteral("ADDRESS"));
}

core::Result<BlogAccess> readBlogAccess(const CommandLine& line) {
    const QString written = line.isSet("api") ? line.value("api") : qEnvironmentVariable("COLOPHON_API");
    if (written.isEmpty())
        return core::fail(ErrorKind::Invalid,
                          QStringLiteral("Give the address of the blog's API with --api."));
    const auto api = client::apiAddress(written);
    if (!api) return core::fail(api);
    BlogAccess out{.api = *api,
                   .email = line.value("email"),
                   .password = {},
                   .token = qEnvironmentVariable("COLOPHON_TOKEN").trimmed()};
    if (out.email.isEmpty() && out.token.isEmpty())
        return core::fail(
            ErrorKind::Invalid,
            QStringLiteral(
                "Give the account to sign in with --email, or set COLOPHON_TOKEN to an access token."));
    if (out.email.isEmpty()) return out;
    const auto password = readPassword(out.email);
    if (!password) return core::fail(password);
    out.password = *password;
    return out;
}

BlogSession::BlogSession(BlogAccess access)
    : m_access(std::move(access)), m_http(m_access.api, m_secrets, tireless) {}

QCoro::Task<core::Result<void>> BlogSession::begin() {
    const client::AuthApi auth(m_http);
    if (m_access.email.isEmpty()) m_http.adoptAccessToken(m_access.token);
    const auto me = m_access.email.isEmpty() ? co_await auth.me()
                                             : co_await auth.signIn(m_access.email, m_access.password,
                                                                    QStringLiteral("colophonctl"));
    if (!me) co_return core::fail(me);
    m_me = *me;
    if (!m_me.can("edit_all_posts")) {
        co_return core::fail(
            ErrorKind::NotAllowed,
            QStringLiteral("%1 cannot edit all posts. Sign in as an editor or admin.").arg(m_me.name()));
    }
    const auto meta = co_await client::MetaApi(m_http).meta();
    if (!meta) co_return core::fail(meta);
    m_meta = *meta;
    co_return core::Result<void>();
}

QCoro::Task<void> BlogSession::end() {
    if (m_access.email.isEmpty() || m_me.id == 0) co_return;
    // What it answers changes nothing any more.
    co_await client::AuthApi(m_http).signOut();
}

core::Result<void> runToEnd(QCoro::Task<core::Result<void>> task) {
    QObject context;
    std::optional<core::Result<void>> ended;
    QCoro::connect(std::move(task), &context, [&ended](const core::Result<void>& result) {
        ended = result;
        QCoreApplication::quit();
    });
    // Ended already, it has asked an event loop to quit that did not run yet.
    if (!ended) QCoreApplication::exec();
    return ended.value_or(std::unexpected(core::Error::cancelled()));
}

}  // namespace cli
