#include "app/sign_in_controller.h"

#include "app/database_secrets.h"
#include "app/saved_databases.h"
#include "client/api_address.h"
#include "client/auth_api.h"
#include "client/meta_api.h"

#include <QDesktopServices>
#include <QSysInfo>

#include <algorithm>

namespace app {
namespace {

/// The name of this console in the person's list of sessions.
QString deviceName() {
    return SignInController::tr("Colophon on %1", "name of this machine").arg(QSysInfo::machineHostName());
}

SignInController::Field fieldOf(const core::Error& error) {
    switch (error.kind()) {
        case core::ErrorKind::Network:
        case core::ErrorKind::Timeout:
        case core::ErrorKind::NotFound:
            return SignInController::Field::Api;
        case core::ErrorKind::SignInNeeded:
            return SignInController::Field::Password;
        default:
            return SignInController::Field::Form;
    }
}

}  // namespace

SignInController::SignInController(core::SecretStore& secrets, ProfileStore& profiles,
                                   BrowserSignIn::Opener open, QObject* parent)
    : QObject(parent),
      m_secrets(secrets),
      m_profiles(profiles),
      m_open(open ? std::move(open) : BrowserSignIn::Opener(&QDesktopServices::openUrl)) {}

SignInController::~SignInController() = default;

void SignInController::signIn(const SignInRequest& request) {
    const auto api = client::apiAddress(request.api);
    if (!api) return emit refused(Field::Api, api.error().message());
    if (!request.email.contains(QLatin1Char('@')))
        return emit refused(Field::Email, tr("Enter the e-mail address of your account."));
    const auto known = m_profiles.find(api->toString());
    // Who has signed in here before may have a session that still holds.
    const bool mayResume = known && known->email == request.email.trimmed();
    if (request.password.isEmpty() && !mayResume)
        return emit refused(Field::Password, tr("Enter your password."));
    const auto database = databaseOf(request);
    if (!database) return emit refused(Field::Database, database.error().message());
    if (!begin(request, *api, request.email.trimmed(), *database)) return;
    const client::AuthApi auth(*m_http);
    if (request.password.isEmpty()) {
        QCoro::connect(auth.restore(), this, [this, ticket = m_ticket](const Answer& me) {
            if (ticket != m_ticket) return;
            if (me || !me.error().needsSignIn()) return answer(ticket, me);
            setIdle();
            emit refused(Field::Password, tr("Enter your password."));
        });
        return;
    }
    auto asked = auth.signIn(m_profile.email, request.password, deviceName());
    QCoro::connect(std::move(asked), this,
                   [this, ticket = m_ticket](const Answer& me) { answer(ticket, me); });
}

core::Result<std::optional<postgres::Profile>> SignInController::databaseOf(const SignInRequest& request) {
    const QString text = request.database.trimmed();
    if (text.isEmpty()) return std::optional<postgres::Profile>();
    auto read = postgres::Profile::fromConnectionString(text);
    if (!read) return core::fail(read);
    return std::optional(*read);
}

void SignInController::findProviders(const QString& api) {
    const auto address = client::apiAddress(api);
    if (address && *address == m_asked) return;
    m_asked = address.value_or(QUrl());
    emit providersFound({});
    if (!address) return;
    m_asking = std::make_unique<client::HttpClient>(*address, m_secrets);
    QCoro::connect(client::MetaApi(*m_asking).meta(), this,
                   [this, asked = m_asked](const core::Result<client::Meta>& meta) {
                       if (asked != m_asked) return;
                       if (!meta) m_asked.clear();  // worth another try
                       emit providersFound(meta ? meta->providers : QStringList());
                   });
}

void SignInController::signInWithBrowser(const SignInRequest& request, const QString& provider) {
    const auto api = client::apiAddress(request.api);
    if (!api) return emit refused(Field::Api, api.error().message());
    const auto database = databaseOf(request);
    if (!database) return emit refused(Field::Database, database.error().message());
    if (!begin(request, *api, {}, *database)) return;
    m_browser = std::make_unique<BrowserSignIn>(
        client::AuthApi(*m_http),
        BrowserSignIn::Options{.provider = provider, .deviceName = deviceName(), .open = m_open});
    connect(m_browser.get(), &BrowserSignIn::waiting, this, &SignInController::browserOpened);
    connect(m_browser.get(), &BrowserSignIn::signedIn, this, [this](const client::Me& me) {
        m_browser.release()->deleteLater();  // it is the one that speaks
        answer(m_ticket, me);
    });
    connect(m_browser.get(), &BrowserSignIn::failed, this, [this](const core::Error& error) {
        m_browser.release()->deleteLater();
        setIdle();
        // What is said about this way of signing in is not about the password of the other.
        const Field field = fieldOf(error);
        emit refused(field == Field::Password ? Field::Form : field, error.message());
    });
    m_browser->start();
}

void SignInController::cancelBrowser() {
    if (!m_browser) return;
    ++m_ticket;
    m_browser.reset();
    setIdle();
}

void SignInController::resume(const ConsoleProfile& profile) {
    const auto api = client::apiAddress(profile.api);
    if (!api) return emit refused(Field::Api, api.error().message());
    std::optional<postgres::Profile> database;
    if (!profile.database.isEmpty()) {
        const auto read = profileOf(SavedConnection{.database = profile.database,
                                                    .tunnel = profile.tunnel,
                                                    .systemIdentifier = profile.systemIdentifier});
        if (read) database = *read;
    }
    if (!begin(*api, profile, database)) return;
    m_remember = SignInRequest::Remember::Yes;
    QCoro::connect(client::AuthApi(*m_http).restore(), this, [this, ticket = m_ticket](const Answer& me) {
        if (ticket != m_ticket) return;
        // No session is the usual case here, and no reason to complain.
        if (!me && me.error().needsSignIn()) return setIdle();
        answer(ticket, me);
    });
}

bool SignInController::begin(const SignInRequest& request, const QUrl& api, const QString& email,
                             std::optional<postgres::Profile> database) {
    ConsoleProfile profile = m_profiles.find(api.toString()).value_or(ConsoleProfile());
    const QString text = database ? database->text() : QString();
    if (profile.database != text) {
        const auto saved = std::ranges::find(profile.connections, text, &SavedConnection::database);
        const SavedConnection chosen = saved == profile.connections.end() ? SavedConnection() : *saved;
        profile.tunnel = chosen.tunnel;
        profile.systemIdentifier = chosen.systemIdentifier;
    }
    if (database)
        database = database->withTunnel(profile.tunnel).withExpectedServer(profile.systemIdentifier);
    profile.api = api.toString();
    profile.email = email;
    profile.database = text;
    profile.environment = request.environment;
    if (!begin(api, profile, std::move(database))) return false;
    m_remember = request.remember;
    if (!request.site.isEmpty()) m_site = request.site;
    return true;
}

bool SignInController::begin(const QUrl& api, const ConsoleProfile& profile,
                             std::optional<postgres::Profile> database) {
    if (isBusy()) return false;
    ++m_ticket;
    m_profile = profile;
    m_site = profile.api;
    m_database = std::move(database);
    m_http = std::make_unique<client::HttpClient>(api, m_secrets);
    emit busyChanged(true);
    return true;
}

void SignInController::answer(int ticket, const Answer& me) {
    if (ticket != m_ticket) return;
    if (!me) {
        setIdle();
        return emit refused(fieldOf(me.error()), me.error().message());
    }
    if (!me->can("open_console")) {
        setIdle();
        return emit refused(Field::Form, tr("%1 has the role reader, which cannot use the console. Ask an "
                                            "admin of the blog for another role.")
                                             .arg(me->email));
    }
    finish(*me);
}

void SignInController::finish(client::Me me) {
    m_profile.email = me.email;
    if (m_remember == SignInRequest::Remember::Yes) m_profiles.remember(m_profile);
    auto session = std::make_shared<SignedIn>();
    session->http = std::move(m_http);
    session->me = std::move(me);
    session->profile = m_profile;
    session->site = m_site;
    session->database = m_database;
    emit busyChanged(false);
    if (!session->database) return emit signedIn(session);
    addSecrets(session);
}

void SignInController::addSecrets(const std::shared_ptr<SignedIn>& session) {
    QCoro::connect(keepSecrets(m_secrets, *session->database), this,
                   [this, session](const core::Result<void>&) {
                       QCoro::connect(withKeptSecrets(m_secrets, *session->database), this,
                                      [this, session](const postgres::Profile& database) {
                                          session->database = database;
                                          emit signedIn(session);
                                      });
                   });
}

void SignInController::setIdle() {
    m_http.reset();
    emit busyChanged(false);
}

}  // namespace app
