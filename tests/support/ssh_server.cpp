#include "support/ssh_server.h"

#include "postgres/loopback_port.h"

#include <QDir>
#include <QTcpSocket>
#include <QTest>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace support {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

SshServer::SshServer() {
    for (const char* key : {"host_key", "my_key", "foreign_key"}) {
        const QString path = m_folder.filePath(QLatin1String(key));
        if (QProcess::execute(QStringLiteral("ssh-keygen"),
                              {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                               QStringLiteral("-N"), QString(), QStringLiteral("-f"), path}) != 0)
            qFatal("ssh-keygen failed");
    }
    m_folder.write(QStringLiteral("authorized"), contentOf(m_folder.filePath(QStringLiteral("my_key.pub"))));
    m_port = postgres::freeLoopbackPort();
    startDaemon(m_daemon, m_port, {});
    m_strictPort = postgres::freeLoopbackPort();
    startDaemon(m_strictDaemon, m_strictPort, "AllowTcpForwarding no\n");
    m_folder.write(QStringLiteral("ssh"), "#!/bin/sh\nexec /usr/bin/ssh -F '" +
                                              m_folder.filePath(QStringLiteral("config")).toUtf8() +
                                              "' \"$@\"\n");
    ::chmod(QFile::encodeName(m_folder.filePath(QStringLiteral("ssh"))).constData(), 0700);
    m_pathBefore = qgetenv("PATH");
    qputenv("PATH", m_folder.path().toUtf8() + ":" + m_pathBefore);
    writeConfig();
    writeKnownHosts();
}

SshServer::~SshServer() {
    qputenv("PATH", m_pathBefore);
    for (QProcess* daemon : {&m_daemon, &m_strictDaemon}) {
        daemon->terminate();
        daemon->waitForFinished();
    }
}

void SshServer::startDaemon(QProcess& daemon, quint16 port, const QByteArray& more) const {
    const QString file = QStringLiteral("sshd_%1").arg(port);
    m_folder.write(file, "ListenAddress 127.0.0.1\nPort " + QByteArray::number(port) + "\nHostKey " +
                             m_folder.filePath(QStringLiteral("host_key")).toUtf8() +
                             "\nAuthorizedKeysFile " +
                             m_folder.filePath(QStringLiteral("authorized")).toUtf8() +
                             "\nStrictModes no\nUsePAM no\nPidFile none\nPasswordAuthentication no\n"
                             "PermitRootLogin yes\n" +
                             more);
    // sshd wants the folder when it runs as root; usually the system's service makes it.
    if (::geteuid() == 0) QDir().mkpath(QStringLiteral("/run/sshd"));
    daemon.start(QStringLiteral("/usr/sbin/sshd"),
                 {QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), m_folder.filePath(file)});
    const auto answers = [port] {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        return socket.waitForConnected(200);
    };
    if (!daemon.waitForStarted() || !QTest::qWaitFor(answers))
        qFatal("sshd does not start: %s", daemon.readAllStandardError().constData());
}

void SshServer::writeKnownHosts(const QString& key) const {
    QByteArray lines;
    for (const quint16 port : {m_port, m_strictPort})
        if (!key.isEmpty())
            lines += "[127.0.0.1]:" + QByteArray::number(port) + " " + contentOf(m_folder.filePath(key));
    m_folder.write(QStringLiteral("known_hosts"), lines);
}

void SshServer::writeConfig(const QByteArray& more, const QString& identity) const {
    const auto machine = [](const char* name, quint16 port) -> QByteArray {
        return QByteArray("Host ") + name + "\n  HostName 127.0.0.1\n  Port " + QByteArray::number(port) +
               "\n";
    };
    m_folder.write(QStringLiteral("config"),
                   more + "\n" + machine("bastion", m_port) + machine("strict", m_strictPort) +
                       machine("closed", postgres::freeLoopbackPort()) +
                       "Host nowhere\n  HostName nowhere.invalid\nHost *\n  User " +
                       ::getpwuid(::geteuid())->pw_name + "\n  IdentityFile " +
                       m_folder.filePath(identity).toUtf8() +
                       "\n  IdentitiesOnly yes\n  IdentityAgent none\n  UserKnownHostsFile " +
                       m_folder.filePath(QStringLiteral("known_hosts")).toUtf8() +
                       "\n  GlobalKnownHostsFile /dev/null\n");
}

QList<qint64> SshServer::processes() const {
    QList<qint64> out;
    const QByteArray mark = m_folder.filePath(QStringLiteral("config")).toUtf8();
    const QStringList all = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& process : all)
        if (contentOf(QStringLiteral("/proc/%1/cmdline").arg(process)).contains(mark))
            out.append(process.toLongLong());
    return out;
}

}  // namespace support
