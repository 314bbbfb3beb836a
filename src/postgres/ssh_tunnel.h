#pragma once

#include "core/error.h"

#include <QString>

#include <chrono>
#include <memory>

class QProcess;

namespace postgres {

class Profile;

/// A tunnel to a database that only another machine reaches: one port of 127.0.0.1, forwarded by the system's
/// `ssh` while this object exists, so that ~/.ssh/config, the agent, jump hosts and known_hosts work as in a
/// terminal. ssh asks nothing (BatchMode); where it would have to ask, the error says what to do in a
/// terminal. Blocks; belongs to the thread that opened it.
class SshTunnel {
public:
    /// The other end, as the machine in between sees it.
    struct Target {
        QString host;  ///< a folder with a Unix socket if it begins with `/`; empty: the machine itself
        QString port;  ///< empty: 5432
    };
    static constexpr std::chrono::milliseconds usualPatience{15'000};

    /// `destination` is the argument of `ssh`: a name of ~/.ssh/config, `user@host`, `ssh://user@host:port`.
    /// Kinds: Network, Timeout, SignInNeeded (no key was accepted), NotAllowed (an unknown or changed host
    /// key), Invalid, Internal (no ssh).
    static core::Result<std::unique_ptr<SshTunnel>> open(const QString& destination, const Target& target,
                                                         std::chrono::milliseconds patience = usualPatience);
    /// The tunnel that `profile` asks for; null if it asks for none.
    static core::Result<std::unique_ptr<SshTunnel>> openFor(const Profile& profile);
    ~SshTunnel();
    SshTunnel(const SshTunnel&) = delete;
    SshTunnel& operator=(const SshTunnel&) = delete;

    quint16 port() const { return m_port; }
    /// `error`, which a connection through the tunnel ended with, or what ssh knows better: that the machine
    /// does not reach the target, or forwards nothing.
    core::Error explain(const core::Error& error);

private:
    SshTunnel();
    core::Result<void> start(const QString& destination, const Target& target,
                             std::chrono::milliseconds patience);
    /// What ssh has written so far.
    QByteArray output();

    std::unique_ptr<QProcess> m_process;
    QString m_destination;
    QString m_end;
    QByteArray m_output;
    quint16 m_port = 0;
};

}  // namespace postgres
