#pragma once

#include "app/browser_sign_in.h"
#include "app/profile_store.h"
#include "client/http_client.h"
#include "client/person.h"
#include "core/secret_store.h"
#include "postgres/profile.h"

#include <QObject>

#include <memory>

namespace app {

/// What the person gave to sign in with.
struct SignInRequest {
    QString api;
    QString email;
    QString password;
    QString database;  ///< libpq's text, may hold a password; empty: without Postgres
    widgets::Environment environment = widgets::Environment::Production;
    QString site{};  ///< what unsaved text is filed under; empty: the API's address
    enum class Remember {
        Yes,
        No,  ///< a sandbox has another address every time
    } remember = Remember::Yes;
};

/// A session with a blog, and where its database is.
struct SignedIn {
    std::unique_ptr<client::HttpClient> http;
    client::Me me;
    QString site;  ///< what unsaved text is filed under
    ConsoleProfile profile;
    std::optional<postgres::Profile> database;  ///< with its password, where one is known
};

/// Decides about signing in: checks what was typed, asks the API, remembers the profile without its secrets.
/// GUI thread.
class SignInController : public QObject {
    Q_OBJECT

public:
    /// The part of the form that a refusal is about.
    enum class Field { Api, Email, Password, Database, Form };
    Q_ENUM(Field)

    /// Both must outlive the controller. `open` shows an address in the person's browser.
    SignInController(core::SecretStore& secrets, ProfileStore& profiles, BrowserSignIn::Opener open = {},
                     QObject* parent = nullptr);
    ~SignInController() override;

    void signIn(const SignInRequest& request);
    /// Takes up the session of an earlier run, without asking when it still holds.
    void resume(const ConsoleProfile& profile);
    /// Asks the blog at that address which ways it has to sign in with the browser; an address that is not
    /// right yet, or does not answer, has none. The answer is providersFound().
    void findProviders(const QString& api);
    /// Signs in with the browser, by one of the blog's providers; e-mail and password are not looked at.
    void signInWithBrowser(const SignInRequest& request, const QString& provider);
    /// Ends the wait for the browser.
    void cancelBrowser();
    bool isBusy() const { return m_http != nullptr; }

signals:
    void busyChanged(bool busy);
    /// One sentence for that part of the form.
    void refused(app::SignInController::Field field, const QString& sentence);
    void providersFound(const QStringList& providers);
    /// The browser is open; the person goes on there. Ends with busyChanged(false).
    void browserOpened();
    /// Whoever takes it first owns what is in it.
    void signedIn(std::shared_ptr<app::SignedIn> session);

private:
    using Answer = core::Result<client::Me>;
    /// The database of the request, if it names one; Kind Invalid when its text cannot be read.
    static core::Result<std::optional<postgres::Profile>> databaseOf(const SignInRequest& request);
    bool begin(const SignInRequest& request, const QUrl& api, const QString& email,
               std::optional<postgres::Profile> database);
    bool begin(const QUrl& api, const ConsoleProfile& profile, std::optional<postgres::Profile> database);
    void answer(int ticket, const Answer& me);
    void finish(client::Me me);
    /// Puts the database's password where secrets are, or gets it from there.
    void keepDatabasePassword(const std::shared_ptr<SignedIn>& session);
    void setIdle();

    core::SecretStore& m_secrets;
    ProfileStore& m_profiles;
    BrowserSignIn::Opener m_open;
    std::unique_ptr<client::HttpClient> m_http;
    std::unique_ptr<BrowserSignIn> m_browser;      ///< while it is under way; uses m_http
    std::unique_ptr<client::HttpClient> m_asking;  ///< for the providers of m_asked
    QUrl m_asked;
    ConsoleProfile m_profile;
    QString m_site;
    SignInRequest::Remember m_remember = SignInRequest::Remember::Yes;
    std::optional<postgres::Profile> m_database;
    int m_ticket = 0;
};

/// `profile` as libpq's key=value text, secrets left out; Profile::fromConnectionString reads it.
QString databaseText(const postgres::Profile& profile);

}  // namespace app
