#include "app/connection_test.h"

#include "postgres/session.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace app {
namespace {

using namespace std::chrono_literals;
constexpr auto patience = 8s;

/// The number of tables that this user can read, and the number of all tables.
const QString privilegesSql = QStringLiteral(
    "SELECT count(*) FILTER (WHERE has_table_privilege(c.oid, 'SELECT')) AS readable, count(*) AS total "
    "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
    "WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'");

}  // namespace

ConnectionTest::ConnectionTest(postgres::Profile profile, QObject* parent)
    : QObject(parent), m_profile(std::move(profile)) {}

ConnectionTest::~ConnectionTest() {
    if (m_lookup >= 0) QHostInfo::abortHostLookup(m_lookup);
}

void ConnectionTest::start() {
    m_host = m_profile.parameter("host").section(QLatin1Char(','), 0, 0);
    const bool socket =
        m_host.isEmpty() || m_host.startsWith(QLatin1Char('/')) || m_host.startsWith(QLatin1Char('@'));
    m_clock.start();
    if (socket) return signIn();
    if (!QHostAddress(m_host).isNull()) return connectTcp();
    resolve();
}

void ConnectionTest::pass(const QString& text) {
    emit stepDone({.text = text, .passed = true, .milliseconds = m_clock.restart()});
}

void ConnectionTest::fail(const QString& text) {
    emit stepDone({.text = text, .passed = false, .milliseconds = m_clock.restart()});
    emit finished(false);
}

void ConnectionTest::resolve() {
    m_lookup = QHostInfo::lookupHost(m_host, this, [this](const QHostInfo& found) {
        m_lookup = -1;
        if (found.addresses().isEmpty())
            return fail(tr("The host %1 was not found. Check its name and the network.").arg(m_host));
        pass(tr("%1 has the address %2", "host name is address")
                 .arg(m_host, found.addresses().first().toString()));
        connectTcp();
    });
}

void ConnectionTest::connectTcp() {
    const quint16 port = m_profile.parameter("port").section(QLatin1Char(','), 0, 0).toUShort();
    m_socket = std::make_unique<QTcpSocket>();
    connect(m_socket.get(), &QTcpSocket::connected, this, [this, port] {
        m_socket->abort();
        pass(tr("Port %1 answers").arg(port));
        signIn();
    });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this, port] {
        fail(tr("Nothing answers on port %1. Check that Postgres is running there and that no firewall "
                "blocks the connection.")
                 .arg(port));
    });
    QTimer::singleShot(patience, m_socket.get(), [this, port] {
        if (m_socket->state() == QAbstractSocket::ConnectedState || m_session) return;
        m_socket->disconnect(this);
        m_socket->abort();
        fail(tr("Port %1 did not answer within eight seconds. A firewall may be blocking the connection.")
                 .arg(port));
    });
    m_socket->connectToHost(m_host, port);
}

void ConnectionTest::signIn() {
    m_session = std::make_unique<postgres::Session>(m_profile, postgres::Access::ReadOnly);
    QCoro::connect(m_session->open(), this, [this](core::Result<postgres::ServerInfo> info) {
        if (!info) return fail(info.error().message());
        pass(info->tls ? tr("Signed in as %1 over TLS").arg(info->user)
                       : tr("Signed in as %1").arg(info->user));
        readPrivileges(*info);
    });
}

void ConnectionTest::readPrivileges(const postgres::ServerInfo& info) {
    const QString version = info.version.section(QLatin1Char(' '), 0, 0);
    auto count =
        m_session->run([](postgres::Connection& connection) { return connection.query(privilegesSql); });
    QCoro::connect(std::move(count), this, [this, version](core::Result<postgres::Table> table) {
        if (!table) return fail(table.error().message());
        pass(tr("Postgres %1; %2 of %3 tables readable, full schema")
                 .arg(version)
                 .arg(table->integer(0, "readable"))
                 .arg(table->integer(0, "total")));
        emit finished(true);
    });
}

}  // namespace app
