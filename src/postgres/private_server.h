#pragma once

#include "core/error.h"
#include "postgres/profile.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>
#include <stop_token>

class QThread;

namespace postgres {

class PrivateServerProcess;

/// A private PostgreSQL server in its own folder: started in the background, reached over a private Unix
/// socket, and stopped with its owner, even if the owner is killed. Works for normal users and for root (the
/// server then runs as user postgres, because PostgreSQL refuses to run as root). Linux only.
///
/// The folder contains `data` (the cluster), `server.log`, `lock` and usually `socket`; only the server's
/// user can enter it, which is why the socket needs no password. The superuser is called postgres.
class PrivateServer : public QObject {
    Q_OBJECT

public:
    enum class Durability {
        Safe,  ///< survives a power cut
        Fast,  ///< fsync off: for tests and rehearsals
    };

    struct Options {
        /// Created when absent. A cluster of ours in it is started again; anything else in it is refused.
        QString folder;
        /// None: no TCP at all. 0: a free loopback port. Over TCP a random password is asked (`tcpUrl()`).
        std::optional<quint16> port;
        Durability durability = Durability::Safe;
        /// Where fresh clusters are kept as templates, one per PostgreSQL version, so that making one takes a
        /// copy instead of initdb. Empty: no template. May be shared by processes.
        QString cacheFolder;
        /// Which PostgreSQL to make a new cluster with; 0: the newest that is installed.
        int majorVersion = 0;
        /// Ask to stop and starting ends soon with core::Error::cancelled().
        std::stop_token stop;
    };

    /// Makes one and starts it; blocks until it answers. Error codes: `no_binaries`, `folder_not_empty`,
    /// `folder_in_use`, `folder_unreachable`, `port_taken`, `disk_full`, `wrong_version`, `start_failed`,
    /// `cancelled`.
    static core::Result<std::unique_ptr<PrivateServer>> start(Options options);

    explicit PrivateServer(Options options);
    /// Stops as `stop()` does.
    ~PrivateServer() override;

    /// Starts it without blocking; the same errors. May be called again after `stop()`.
    QCoro::Task<core::Result<void>> startInBackground();

    /// Over the private socket, by default as superuser.
    Profile profile(const QString& database = QStringLiteral("postgres"),
                    const QString& user = QStringLiteral("postgres")) const;
    /// The same as a URL without a secret, for programs that take DATABASE_URL.
    QString url(const QString& database = QStringLiteral("postgres"),
                const QString& user = QStringLiteral("postgres")) const;
    /// Over loopback TCP, with the password of this run; empty when there is no port.
    QString tcpUrl(const QString& database = QStringLiteral("postgres")) const;

    /// The TCP port, 0 when there is none.
    quint16 port() const;
    QString folder() const;
    QString socketFolder() const;
    /// The postmaster's process number; 0 when it does not run.
    qint64 processId() const;
    bool isRunning() const { return processId() != 0; }
    /// Version as `postgres --version` says it: "15.20".
    QString version() const;

    /// Fast shutdown, then immediate, then kill; blocks until no process is left, ten seconds at most. Safe
    /// to call twice.
    void stop();
    /// The same without blocking.
    QCoro::Task<void> stopInBackground();

signals:
    /// It stopped unexpectedly.
    void died(const core::Error& why);

private:
    /// Everything happens there: the kernel ends the server when the thread that started it ends.
    QThread* m_thread;
    PrivateServerProcess* m_process;
};

}  // namespace postgres
