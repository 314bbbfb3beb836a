#include "app/blog_database.h"

#include "app/connections_dialog.h"
#include "app/database_secrets.h"
#include "app/saved_databases.h"
#include "widgets/dialogs.h"

#include <QPointer>

namespace app {
namespace {

/// How long the server may take to answer after the machine has slept.
constexpr std::chrono::seconds probePatience{3};

}  // namespace

BlogDatabase::BlogDatabase(ConsoleProfile profile, const std::optional<postgres::Profile>& address,
                           ProfileStore& profiles, core::SecretStore& secrets, QWidget& window)
    : m_profile(std::move(profile)), m_profiles(profiles), m_secrets(secrets), m_window(window) {
    m_profile.connections = connectionsOf(m_profile);
    connect(&m_sleep, &SleepWatch::woke, this, &BlogDatabase::probe);
    connectTo(address);
}

BlogDatabase::~BlogDatabase() = default;

void BlogDatabase::connectTo(const std::optional<postgres::Profile>& address) {
    m_address = address;
    // The pages let go of the session before it ends.
    const std::unique_ptr<postgres::Session> before = std::move(m_session);
    if (address) {
        m_session = std::make_unique<postgres::Session>(*address, postgres::Access::ReadOnly);
        connect(m_session.get(), &postgres::Session::stateChanged, this, &BlogDatabase::follow);
        QCoro::connect(m_session->open(), m_session.get(), [](const core::Result<postgres::ServerInfo>&) {});
    }
    emit sessionChanged(m_session.get());
}

void BlogDatabase::follow(postgres::Session::State state) {
    using State = postgres::Session::State;
    if (state == State::Ready) {
        const QString& answered = m_session->serverInfo()->systemIdentifier;
        if (answered.isEmpty() || answered == m_profile.systemIdentifier) return;
        m_profile.systemIdentifier.isEmpty() ? pin(answered) : refuseOtherServer();
    }
    if (state == State::Failed && m_session->lastError()->code() == QLatin1String("other_server"))
        refuseOtherServer();
}

void BlogDatabase::pin(const QString& systemIdentifier) {
    m_profile.systemIdentifier = systemIdentifier;
    for (SavedConnection& each : m_profile.connections)
        if (isInUse(m_profile, each)) each.systemIdentifier = systemIdentifier;
    if (m_address) m_address = m_address->withExpectedServer(systemIdentifier);
    remember();
}

void BlogDatabase::refuseOtherServer() {
    const postgres::Profile address = *m_address;
    // This is called from inside the session.
    m_session->disconnect(this);
    m_session.release()->deleteLater();
    connectTo({});
    widgets::confirm(
        &m_window,
        {.title = tr("Another database server answers"),
         .text =
             tr("%1 is not the server that this connection was saved for, so Colophon disconnected. This "
                "is expected only if the server was set up anew, for example by an upgrade or from a dump.")
                 .arg(address.title()),
         .verb = tr("Use this server"),
         .kind = widgets::Question::Kind::Destructive,
         .refusal = tr("Stay disconnected")},
        [self = QPointer(this), address] {
            if (!self) return;
            self->m_profile.systemIdentifier.clear();
            self->connectTo(address.withExpectedServer({}));
        });
}

void BlogDatabase::probe() {
    if (!m_session || m_session->state() != postgres::Session::State::Ready) return;
    auto answer = m_session->run(
        [](postgres::Connection& connection) { return connection.query(QStringLiteral("SELECT 1")); },
        probePatience);
    QCoro::connect(std::move(answer), m_session.get(), [](const core::Result<postgres::Table>&) {});
}

void BlogDatabase::remember() {
    // The profile of a sandbox is not stored.
    if (m_profiles.find(m_profile.api)) m_profiles.remember(m_profile);
}

QString BlogDatabase::inUse() const {
    if (!m_address) return {};
    for (const SavedConnection& each : m_profile.connections)
        if (isInUse(m_profile, each)) return each.name;
    return {};
}

void BlogDatabase::edit() {
    auto* dialog = new ConnectionsDialog(m_profile.connections, inUse(), m_secrets, &m_window);
    connect(dialog, &ConnectionsDialog::changed, this,
            [this, dialog] { takeConnections(dialog->connections(), dialog->inUse()); });
    connect(dialog, &ConnectionsDialog::useRequested, this, &BlogDatabase::use);
    // It must not outlive the secrets.
    connect(this, &QObject::destroyed, dialog, [dialog] { delete dialog; });
    dialog->open();
}

void BlogDatabase::takeConnections(const QList<SavedConnection>& connections, const QString& inUse) {
    m_profile.connections = connections;
    if (m_address && inUse.isEmpty()) {
        m_profile.database.clear();
        m_profile.tunnel.clear();
        m_profile.systemIdentifier.clear();
        connectTo({});
    }
    remember();
}

void BlogDatabase::use(const SavedConnection& connection) {
    const auto address = profileOf(connection);
    if (!address) return;
    QCoro::connect(withKeptSecrets(m_secrets, *address), this,
                   [this, connection, ticket = ++m_ticket](const postgres::Profile& whole) {
                       if (ticket != m_ticket) return;
                       m_profile.database = connection.database;
                       m_profile.tunnel = connection.tunnel;
                       m_profile.systemIdentifier = connection.systemIdentifier;
                       remember();
                       connectTo(whole);
                   });
}

CommandPalette::Search BlogDatabase::search() {
    return [this](const QString& text, const CommandPalette::Found& found) {
        QList<PaletteEntry> entries;
        const QString used = inUse();
        for (const SavedConnection& each : std::as_const(m_profile.connections))
            if (each.name.contains(text, Qt::CaseInsensitive) && each.name != used)
                entries.append({.title = tr("Connect to %1", "a saved database").arg(each.name),
                                .detail = tr("database"),
                                .iconName = QStringLiteral("network-connect"),
                                .run = [this, each] { use(each); }});
        const QString all = tr("Databases of this blog…");
        if (all.contains(text, Qt::CaseInsensitive))
            entries.append({.title = all,
                            .detail = tr("database"),
                            .iconName = QStringLiteral("network-connect"),
                            .run = [this] { edit(); }});
        found(entries);
    };
}

}  // namespace app
