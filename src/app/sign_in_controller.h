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

/// The data that the person entered to sign in.
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

/// A session with a blog, and the address of its database.
struct SignedIn {
    std::unique_ptr<client::HttpClient> http;
    client::Me me;
    QString site;  ///< what unsaved text is filed under
    ConsoleProfile profile;
    std::optional<postgres::Profile> database;  ///< with its password, where one is known
};

/// Signs in: checks the entered data, asks the API, and stores the profile without its secrets. GUI thread.
class SignInController : public QObject {
    Q_OBJECT

public:
    /// The part of the form that an error belongs to.
    enum class Field { Api, Email, Password, Database, Form };
    Q_ENUM(Field)

    /// Both must outlive the controller. `open` shows an address in the person's browser.
    SignInController(core::SecretStore& secrets, ProfileStore& profiles, BrowserSignIn::Opener open = {},
                     QObject* parent = nullptr);
    ~SignInController() override;

    void signIn(const SignInRequest& request);
    /// Continues the session of an earlier run without asking, if it is still valid.
    void resume(const ConsoleProfile& profile);
    /// Asks the blog at that address for its sign-in providers; an address that is not valid or does not
    /// answer has none. The result is providersFound().
    void findProviders(const QString& api);
    /// Signs in with the browser and one of the blog's providers; e-mail and password are ignored.
    void signInWithBrowser(const SignInRequest& request, const QString& provider);
    /// Cancels the sign-in with the browser.
    void cancelBrowser();
    bool isBusy() const { return m_http != nullptr; }

signals:
    void busyChanged(bool busy);
    /// An error message for that part of the form.
    void refused(app::SignInController::Field field, const QString& sentence);
    void providersFound(const QStringList& providers);
    /// The browser is open and the person signs in there. Ends with busyChanged(false).
    void browserOpened();
    /// The first caller takes ownership of its contents.
    void signedIn(std::shared_ptr<app::SignedIn> session);

private:
    using Answer = core::Result<client::Me>;
    /// The database of the request, if it names one; Kind Invalid if its text is not valid.
    static core::Result<std::optional<postgres::Profile>> databaseOf(const SignInRequest& request);
    bool begin(const SignInRequest& request, const QUrl& api, const QString& email,
               std::optional<postgres::Profile> database);
    bool begin(const QUrl& api, const ConsoleProfile& profile, std::optional<postgres::Profile> database);
    void answer(int ticket, const Answer& me);
    void finish(client::Me me);
    /// Keeps the database's secrets in the SecretStore, or reads them from there; then emits signedIn().
    void addSecrets(const std::shared_ptr<SignedIn>& session);
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

}  // namespace app
