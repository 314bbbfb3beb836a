#include "postgres/ssh_tunnel.h"

#include "postgres/loopback_port.h"
#include "postgres/profile.h"
#include "postgres/ssh_failure.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace postgres {
namespace {

struct TunnelText {
    Q_DECLARE_TR_FUNCTIONS(postgres::SshTunnel)
};

/// Written by ssh's LocalCommand, which runs once the ports are forwarded.
const QByteArray tunnelMark("colophon-tunnel");
constexpr int tunnelFarewell = 500;  // milliseconds

QString endOf(const SshTunnel::Target& target) {
    const QString port = target.port.isEmpty() ? QStringLiteral("5432") : target.port;
    if (target.host.startsWith(u'/')) return target.host + QStringLiteral("/.s.PGSQL.") + port;
    const QString host = target.host.isEmpty() ? QStringLiteral("localhost") : target.host;
    return (host.contains(u':') ? u'[' + host + u']' : host) + u':' + port;
}

QStringList argumentsFor(const QString& destination, const QString& end, quint16 port) {
    QStringList out{QStringLiteral("-N"), QStringLiteral("-T"), QStringLiteral("-L"),
                    QStringLiteral("127.0.0.1:%1:%2").arg(port).arg(end)};
    // A port that the person's configuration forwards too may be in use by their terminal: that is no
    // failure.
    for (const char* option :
         {"BatchMode=yes", "ExitOnForwardFailure=no", "ConnectTimeout=8", "ServerAliveInterval=5",
          "ServerAliveCountMax=3", "ControlMaster=no", "ControlPath=none", "PermitLocalCommand=yes"})
        out << QStringLiteral("-o") << QLatin1String(option);
    out << QStringLiteral("-o") << QStringLiteral("LocalCommand=echo ") + QString::fromLatin1(tunnelMark);
    return out << QStringLiteral("--") << destination;
}

std::unique_ptr<QProcess> makeSsh() {
    auto out = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SSH_ASKPASS_REQUIRE"), QStringLiteral("never"));
    out->setProcessEnvironment(environment);
    out->setStandardInputFile(QProcess::nullDevice());
    out->setProcessChannelMode(QProcess::MergedChannels);
#ifdef Q_OS_LINUX
    // A program that is killed leaves no tunnel behind.
    out->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    return out;
}

}  // namespace

SshTunnel::SshTunnel() = default;

SshTunnel::~SshTunnel() {
    if (!m_process || m_process->state() == QProcess::NotRunning) return;
    m_process->terminate();
    if (m_process->waitForFinished(tunnelFarewell)) return;
    m_process->kill();
    m_process->waitForFinished(tunnelFarewell);
}

core::Result<std::unique_ptr<SshTunnel>> SshTunnel::openFor(const Profile& profile) {
    if (profile.tunnel().isEmpty()) return std::unique_ptr<SshTunnel>();
    const QString address = profile.parameter("hostaddr");
    return open(profile.tunnel(), {.host = address.isEmpty() ? profile.parameter("host") : address,
                                   .port = profile.parameter("port")});
}

core::Result<std::unique_ptr<SshTunnel>> SshTunnel::open(const QString& destination, const Target& target,
                                                         std::chrono::milliseconds patience) {
    if (destination.trimmed().isEmpty() || destination.startsWith(u'-'))
        return core::fail(
            core::ErrorKind::Invalid,
            TunnelText::tr("“%1” is not a destination of ssh. Write user@host or a name of ~/.ssh/config.")
                .arg(destination));
    if (target.host.contains(u','))
        return core::fail(core::ErrorKind::Invalid,
                          TunnelText::tr("Several hosts cannot be reached through one tunnel. Choose one."));
    std::unique_ptr<SshTunnel> out(new SshTunnel);
    core::Result<void> started;
    // Between choosing a free port and listening on it another program may take it.
    for (int attempts = 3; attempts > 0; --attempts) {
        started = out->start(destination, target, patience);
        if (started || started.error().code() != QLatin1String("port_taken")) break;
    }
    if (!started) return core::fail(started);
    return out;
}

core::Result<void> SshTunnel::start(const QString& destination, const Target& target,
                                    std::chrono::milliseconds patience) {
    m_destination = destination;
    m_end = endOf(target);
    m_port = freeLoopbackPort();
    m_output.clear();
    m_process = makeSsh();
    m_process->start(QStringLiteral("ssh"), argumentsFor(destination, m_end, m_port));
    if (!m_process->waitForStarted())
        return core::fail(
            core::ErrorKind::Internal,
            TunnelText::tr("The program ssh was not found. Install the package openssh-client."),
            m_process->errorString());
    const QDeadlineTimer deadline(patience);
    while (!output().contains(tunnelMark)) {
        if (m_process->state() == QProcess::NotRunning)
            return std::unexpected(sshFailure(destination, m_end, QString::fromUtf8(output()).trimmed()));
        if (deadline.hasExpired())
            return core::fail(core::ErrorKind::Timeout,
                              TunnelText::tr("ssh could not sign in to %1 within %n second(s). Check the "
                                             "network and the name of the machine.",
                                             nullptr, static_cast<int>(patience.count() / 1000))
                                  .arg(destination),
                              QString::fromUtf8(m_output).trimmed());
        (void)m_process->waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    }
    // ssh writes this before the mark if another program has the port.
    const QByteArray notOurs = "cannot listen to port: " + QByteArray::number(m_port);
    if (m_output.contains(notOurs))
        return std::unexpected(core::Error(core::ErrorKind::Internal,
                                           TunnelText::tr("The tunnel's local port is in use. Try again."),
                                           QString::fromUtf8(m_output).trimmed())
                                   .withCode(QStringLiteral("port_taken")));
    m_output.clear();
    return {};
}

QByteArray SshTunnel::output() {
    (void)m_process->waitForReadyRead(0);
    m_output += m_process->readAll();
    return m_output;
}

core::Error SshTunnel::explain(const core::Error& error) {
    if (!error.canRetry()) return error;
    const QString words = QString::fromUtf8(output()).trimmed();
    if (words.isEmpty()) return error;
    return sshFailure(m_destination, m_end, words);
}

}  // namespace postgres
