#include "schema/doctor/doctor.h"

#include "postgres/connection.h"
#include "postgres/ssh_tunnel.h"
#include "schema/doctor/tls_greeting.h"
#include "schema/login/schema_login.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QHostInfo>
#include <QLocale>
#include <QTcpSocket>

namespace schema::doctor {
namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds stepPatience = 8s;
/// A certificate that ends sooner is worth a word.
constexpr int soonDays = 14;

struct DoctorText {
    Q_DECLARE_TR_FUNCTIONS(schema::doctor::Doctor)
};

QString firstOf(const QString& list) {
    return list.section(u',', 0, 0);
}

/// What a step found, or an error whose message says what to do.
using Finding = core::Result<QString>;

/// One run.
class Examination {
public:
    Examination(const postgres::Profile& profile, const std::function<void(const Step&)>& done,
                const std::stop_token& stop)
        : m_profile(profile), m_done(done), m_stop(stop) {}

    bool run() {
        m_address = firstOf(m_profile.parameter("hostaddr"));
        m_port = firstOf(m_profile.parameter("port")).toUShort();
        if (m_address.isEmpty()) m_address = firstOf(m_profile.parameter("host"));
        const bool isSocket = m_address.isEmpty() || m_address.startsWith(u'/') || m_address.startsWith(u'@');
        if (!m_profile.tunnel().isEmpty()) {
            if (!step(Step::Kind::Ssh, &Examination::openTunnel)) return false;
            if (!step(Step::Kind::Tls, &Examination::greet)) return false;
        } else if (!isSocket) {
            if (QHostAddress(m_address).isNull() && !step(Step::Kind::HostName, &Examination::resolve))
                return false;
            if (!step(Step::Kind::Tcp, &Examination::connectTcp)) return false;
            if (!step(Step::Kind::Tls, &Examination::greet)) return false;
        }
        return step(Step::Kind::SignIn, &Examination::signIn) &&
               step(Step::Kind::Rights, &Examination::readRights);
    }

private:
    bool step(Step::Kind kind, Finding (Examination::*work)()) {
        if (m_stop.stop_requested()) return false;
        QElapsedTimer clock;
        clock.start();
        const Finding found = (this->*work)();
        if (m_stop.stop_requested()) return false;
        m_done({.kind = kind,
                .text = found ? *found : found.error().message(),
                .passed = found.has_value(),
                .milliseconds = clock.elapsed()});
        return found.has_value();
    }

    Finding openTunnel() {
        auto tunnel = postgres::SshTunnel::openFor(m_profile);
        if (!tunnel) return core::fail(tunnel);
        m_tunnel = std::move(*tunnel);
        m_address = QStringLiteral("127.0.0.1");
        m_port = m_tunnel->port();
        return DoctorText::tr("ssh signed in to %1").arg(m_profile.tunnel());
    }

    Finding resolve() {
        const QHostInfo found = QHostInfo::fromName(m_address);
        if (found.addresses().isEmpty())
            return core::fail(
                core::ErrorKind::Network,
                DoctorText::tr("The host %1 was not found. Check its name and the network.").arg(m_address));
        return DoctorText::tr("%1 has the address %2", "a host name")
            .arg(m_address, found.addresses().first().toString());
    }

    Finding connectTcp() {
        QTcpSocket socket;
        socket.connectToHost(m_address, m_port);
        if (socket.waitForConnected(static_cast<int>(stepPatience.count())))
            return DoctorText::tr("Port %1 answers").arg(m_port);
        if (socket.error() == QAbstractSocket::SocketTimeoutError)
            return core::fail(core::ErrorKind::Timeout,
                              DoctorText::tr("Port %1 did not answer within eight seconds. A firewall may be "
                                             "blocking the connection.")
                                  .arg(m_port));
        return core::fail(
            core::ErrorKind::Network,
            DoctorText::tr("Nothing answers on port %1. Check that Postgres is running there and "
                           "that no firewall blocks the connection.")
                .arg(m_port));
    }

    Finding greet() {
        if (m_profile.parameter("sslmode") == QLatin1String("disable"))
            return m_profile.isLocal()
                       ? DoctorText::tr("Not encrypted (sslmode=disable)")
                       : DoctorText::tr(
                             "Not encrypted (sslmode=disable): the password and all data can be read "
                             "on the way");
        const auto found = greetTls(m_profile, m_address, m_port, stepPatience);
        if (!found) return std::unexpected(m_tunnel ? m_tunnel->explain(found.error()) : found.error());
        if (m_profile.parameter("sslmode") == QLatin1String("allow"))
            return DoctorText::tr("Not encrypted unless the server insists on it (sslmode=allow)");
        if (!found->isEncrypted)
            return DoctorText::tr("The server does not offer TLS: the connection is not encrypted");
        if (!found->isVerified)
            return DoctorText::tr("%1; the certificate of %2, issued by %3, was not verified (sslmode=%4)",
                                  "a TLS version")
                .arg(found->protocol, found->subject, found->issuer, m_profile.parameter("sslmode"));
        const QString until = QLocale().toString(found->validUntil, QLocale::ShortFormat);
        if (QDate::currentDate().daysTo(found->validUntil) < soonDays)
            return DoctorText::tr(
                       "%1; the certificate of %2, issued by %3, is valid only until %4: renew it soon",
                       "a TLS version")
                .arg(found->protocol, found->subject, found->issuer, until);
        return DoctorText::tr("%1; the certificate of %2, issued by %3, is valid until %4", "a TLS version")
            .arg(found->protocol, found->subject, found->issuer, until);
    }

    Finding signIn() {
        // It opens a tunnel itself.
        m_tunnel.reset();
        auto opened = postgres::Connection::open(m_profile, postgres::Access::ReadOnly);
        if (!opened) return core::fail(opened);
        m_connection = std::move(*opened);
        const postgres::ServerInfo& info = m_connection->serverInfo();
        return info.tls ? DoctorText::tr("Signed in as %1 over TLS").arg(info.user)
                        : DoctorText::tr("Signed in as %1").arg(info.user);
    }

    Finding readRights() {
        const auto proof = schema::proveLogin(*m_connection);
        if (!proof) return core::fail(proof);
        return DoctorText::tr("Postgres %1, full schema. %2", "version, and what the login may read")
            .arg(m_connection->serverInfo().version.section(u' ', 0, 0), proof->sentence());
    }

    const postgres::Profile& m_profile;
    const std::function<void(const Step&)>& m_done;
    const std::stop_token& m_stop;
    QString m_address;
    quint16 m_port = 0;
    std::unique_ptr<postgres::SshTunnel> m_tunnel;
    std::unique_ptr<postgres::Connection> m_connection;
};

}  // namespace

const char* name(Step::Kind kind) {
    switch (kind) {
        case Step::Kind::Ssh:
            return "ssh";
        case Step::Kind::HostName:
            return "DNS";
        case Step::Kind::Tcp:
            return "TCP";
        case Step::Kind::Tls:
            return "TLS";
        case Step::Kind::SignIn:
            return "sign-in";
        case Step::Kind::Rights:
            return "rights";
    }
    Q_UNREACHABLE();
}

bool diagnose(const postgres::Profile& profile, const std::function<void(const Step&)>& done,
              const std::stop_token& stop) {
    return Examination(profile, done, stop).run();
}

}  // namespace schema::doctor
