#pragma once

#include "support/database.h"

#include <QProcess>

namespace support {

/// A machine that tunnels go through: sshd on a port of this one, as a plain process, and the system's ssh
/// with settings of the test instead of the person's. It knows the machines `bastion`; `closed`, where
/// nothing listens; `nowhere`, whose name does not resolve; `strict`, which forwards nothing.
class SshServer {
public:
    /// Puts its ssh first in PATH; a failure to start is fatal.
    SshServer();
    ~SshServer();

    /// What the machine is known by: `host_key.pub`, or another one's `foreign_key.pub`; empty: not known.
    void writeKnownHosts(const QString& key = QStringLiteral("host_key.pub")) const;
    /// `more` comes first in the configuration of ssh; `identity` is `my_key`, or `foreign_key`, which the
    /// machine does not accept.
    void writeConfig(const QByteArray& more = {}, const QString& identity = QStringLiteral("my_key")) const;

    quint16 port() const { return m_port; }
    /// The ssh processes that use this configuration.
    QList<qint64> processes() const;
    const QByteArray& pathBefore() const { return m_pathBefore; }

private:
    void startDaemon(QProcess& daemon, quint16 port, const QByteArray& more) const;

    Folder m_folder;
    QProcess m_daemon;
    QProcess m_strictDaemon;
    quint16 m_port = 0;
    quint16 m_strictPort = 0;
    QByteArray m_pathBefore;
};

}  // namespace support
