#include "postgres/cluster_folder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postgres {
namespace {

constexpr QLatin1String lockName(".colophon-server");
/// sun_path holds 108 bytes with its zero; the socket is called .s.PGSQL.65535 at most.
constexpr qsizetype longestSocketFolder = 107 - 15;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(postgres::ClusterFolder)
};

std::unexpected<core::Error> refuse(core::ErrorKind kind, const QString& message, const char* code) {
    return std::unexpected(core::Error(kind, message).withCode(QLatin1String(code)));
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeProcessNumber(int lock) {
    const QByteArray number = QByteArray::number(::getpid());
    if (::ftruncate(lock, 0) != 0 || ::pwrite(lock, number.constData(), number.size(), 0) < 0) {
        // Only ever read for the message of whoever finds the folder locked.
    }
}

}  // namespace

core::Result<std::unique_ptr<ClusterFolder>> ClusterFolder::take(const QString& path,
                                                                 const ServerUser& user) {
    using core::ErrorKind;
    if (!QDir().mkpath(path))
        return refuse(ErrorKind::NotAllowed, Words::tr("The folder %1 could not be created.").arg(path),
                      "folder_unreachable");
    const QString folder = QFileInfo(path).canonicalFilePath();
    const QString lockPath = folder + u'/' + lockName;
    if (!QFile::exists(lockPath) &&
        !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        return refuse(
            ErrorKind::Invalid,
            Words::tr("The folder %1 is not empty and was not created by Colophon. Choose an empty folder.")
                .arg(path),
            "folder_not_empty");
    }
    if (auto reached = user.checkReach(folder); !reached) return core::fail(reached);
    const int lock = ::open(QFile::encodeName(lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (lock < 0) {
        return refuse(ErrorKind::NotAllowed, Words::tr("The folder %1 is not writable.").arg(path),
                      "folder_unreachable");
    }
    std::unique_ptr<ClusterFolder> taken(new ClusterFolder(folder, lock));
    if (::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        return refuse(ErrorKind::Conflict,
                      Words::tr("A server that process %2 started is already running in %1.")
                          .arg(path, QString::fromLatin1(contentOf(lockPath))),
                      "folder_in_use");
    }
    writeProcessNumber(lock);
    ::chmod(QFile::encodeName(folder).constData(), S_IRWXU);
    if (auto owned = user.own(folder); !owned) return core::fail(owned);
    // A server whose owner was killed has had its SIGINT and needs only a moment.
    taken->endLeftovers(5000);
    taken->forgetForeignOwner();
    taken->removeSocketFolder();
    QDir(taken->unfinishedData()).removeRecursively();
    return taken;
}

ClusterFolder::~ClusterFolder() {
    ::close(m_lock);
}

int ClusterFolder::majorVersion() const {
    return contentOf(data() + QStringLiteral("/PG_VERSION")).trimmed().toInt();
}

QString ClusterFolder::clusterName() const {
    const QByteArray hash = QCryptographicHash::hash(data().toUtf8(), QCryptographicHash::Sha1).toHex();
    return QStringLiteral("colophon-") + QString::fromLatin1(hash.left(12));
}

core::Result<QString> ClusterFolder::makeSocketFolder(const ServerUser& user) const {
    QString folder = m_path + QStringLiteral("/socket");
    if (QFile::encodeName(folder).size() > longestSocketFolder) {
        QTemporaryDir elsewhere(QStringLiteral("/tmp/colophon-%1-XXXXXX").arg(::getuid()));
        elsewhere.setAutoRemove(false);
        // The link is how the next owner finds it, should this one never come to remove it.
        if (!elsewhere.isValid() || !QFile::link(elsewhere.path(), folder)) {
            return refuse(core::ErrorKind::NotAllowed,
                          Words::tr("No folder for the server's socket could be created in /tmp."),
                          "folder_unreachable");
        }
        folder = elsewhere.path();
    } else if (!QDir().mkpath(folder)) {
        return refuse(core::ErrorKind::NotAllowed, Words::tr("The folder %1 is not writable.").arg(m_path),
                      "folder_unreachable");
    }
    ::chmod(QFile::encodeName(folder).constData(), S_IRWXU);
    if (auto owned = user.own(folder); !owned) return core::fail(owned);
    return folder;
}

void ClusterFolder::removeSocketFolder() const {
    const QString folder = m_path + QStringLiteral("/socket");
    const QString elsewhere = QFile::symLinkTarget(folder);
    if (elsewhere.startsWith(QLatin1String("/tmp/colophon-"))) QDir(elsewhere).removeRecursively();
    if (!elsewhere.isEmpty()) QFile::remove(folder);
    QDir(folder).removeRecursively();
}

QList<pid_t> ClusterFolder::processes() const {
    const QByteArray name = clusterName().toLatin1();
    QList<pid_t> found;
    for (const QString& entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        bool isNumber = false;
        const pid_t process = entry.toInt(&isNumber);
        if (!isNumber || process == ::getpid()) continue;
        if (contentOf(QStringLiteral("/proc/%1/cmdline").arg(entry)).contains(name)) found.append(process);
    }
    return found;
}

bool ClusterFolder::waitUntilGone(int milliseconds) const {
    for (int waited = 0; waited <= milliseconds; waited += 20) {
        if (processes().isEmpty()) return true;
        QThread::msleep(20);
    }
    return false;
}

void ClusterFolder::signalAll(int number) const {
    for (const pid_t process : processes())
        ::kill(process, number);
}

void ClusterFolder::endLeftovers(int patience) const {
    if (waitUntilGone(patience)) return;
    signalAll(SIGQUIT);
    if (waitUntilGone(1000)) return;
    signalAll(SIGKILL);
    waitUntilGone(3000);
}

void ClusterFolder::forgetForeignOwner() const {
    // PostgreSQL clears a stale postmaster.pid itself, unless the number in it belongs to another process of
    // the same user by now, as happens in containers, where numbers are small and start again.
    const QString path = data() + QStringLiteral("/postmaster.pid");
    const pid_t process = contentOf(path).split('\n').value(0).trimmed().toInt();
    if (process > 0 && ::kill(process, 0) == 0) QFile::remove(path);
}

}  // namespace postgres
