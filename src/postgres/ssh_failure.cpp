#include "postgres/ssh_failure.h"

#include <QCoreApplication>

namespace postgres {
namespace {

using core::ErrorKind;

struct SshComplaint {
    const char* words;
    ErrorKind kind;
    const char* text;  ///< %1 is the destination, %2 the other end of the tunnel
};

constexpr SshComplaint sshComplaints[] = {
    {"IDENTIFICATION HAS CHANGED", ErrorKind::NotAllowed,
     QT_TRANSLATE_NOOP("postgres::SshTunnel",
                       "The host key of %1 has changed: either the machine was reinstalled, or another one "
                       "answers in its place. Nothing was sent. Ask its administrator, and only then correct "
                       "~/.ssh/known_hosts.")},
    {"Host key verification failed", ErrorKind::NotAllowed,
     QT_TRANSLATE_NOOP("postgres::SshTunnel",
                       "The host key of %1 is not known yet. Run “ssh %1” in a terminal, compare the "
                       "fingerprint, and try again.")},
    {"administratively prohibited", ErrorKind::NotAllowed,
     QT_TRANSLATE_NOOP("postgres::SshTunnel",
                       "%1 does not allow tunnels to %2. Ask its administrator for AllowTcpForwarding.")},
    {"open failed", ErrorKind::Network,
     QT_TRANSLATE_NOOP("postgres::SshTunnel",
                       "ssh signed in to %1, but nothing answers at %2 as seen from there. Check host and "
                       "port, and that Postgres is running.")},
    {"Permission denied", ErrorKind::SignInNeeded,
     QT_TRANSLATE_NOOP("postgres::SshTunnel",
                       "%1 accepted none of your keys. Passwords and passphrases cannot be entered here: add "
                       "a key to the agent (ssh-add) or name it in ~/.ssh/config.")},
    {"Too many authentication failures", ErrorKind::SignInNeeded,
     QT_TRANSLATE_NOOP("postgres::SshTunnel",
                       "%1 refused after too many keys. Name the right one in ~/.ssh/config, with "
                       "“IdentitiesOnly yes”.")},
    {"Could not resolve hostname", ErrorKind::Network,
     QT_TRANSLATE_NOOP("postgres::SshTunnel",
                       "ssh does not find the machine %1. Check its name and the network.")},
    {"Connection refused", ErrorKind::Network,
     QT_TRANSLATE_NOOP("postgres::SshTunnel",
                       "Nothing answers on the ssh port of %1. Check its name and port.")},
    {"timed out", ErrorKind::Timeout,
     QT_TRANSLATE_NOOP("postgres::SshTunnel",
                       "%1 does not answer. Check its name and the network; a firewall may block ssh.")},
    {"Bad configuration option", ErrorKind::Invalid,
     QT_TRANSLATE_NOOP("postgres::SshTunnel",
                       "ssh cannot read its configuration. Run “ssh %1” in a terminal to see why.")},
};

}  // namespace

core::Error sshFailure(const QString& destination, const QString& end, const QString& output) {
    for (const SshComplaint& each : sshComplaints)
        if (output.contains(QLatin1String(each.words), Qt::CaseInsensitive))
            return core::Error(each.kind,
                               QCoreApplication::translate("postgres::SshTunnel", each.text)
                                   .replace(QLatin1String("%1"), destination)
                                   .replace(QLatin1String("%2"), end),
                               output);
    return core::Error(
        ErrorKind::Network,
        QCoreApplication::translate("postgres::SshTunnel",
                                    "ssh could not connect to %1. Run “ssh %1” in a terminal to see why.")
            .arg(destination),
        output);
}

}  // namespace postgres
