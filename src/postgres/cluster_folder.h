#pragma once

#include "core/error.h"
#include "postgres/server_user.h"

#include <QString>

#include <memory>

namespace postgres {

/// The folder of one private server, held by a lock that the kernel drops when this process ends.
class ClusterFolder {
public:
    /// Creates the folder or uses the existing one, stops processes that a crashed owner left running in it,
    /// and locks it. Error codes `folder_not_empty`, `folder_in_use`, `folder_unreachable`.
    static core::Result<std::unique_ptr<ClusterFolder>> take(const QString& path, const ServerUser& user);
    ~ClusterFolder();
    ClusterFolder(const ClusterFolder&) = delete;
    ClusterFolder& operator=(const ClusterFolder&) = delete;

    QString path() const { return m_path; }
    QString data() const { return m_path + QStringLiteral("/data"); }
    QString log() const { return m_path + QStringLiteral("/server.log"); }
    /// Where a cluster is made before it becomes `data()` in one step.
    QString unfinishedData() const { return m_path + QStringLiteral("/data.new"); }
    /// The major version of the cluster in it; 0 when there is none yet.
    int majorVersion() const;

    /// An empty folder that only the server's user can enter, short enough for a socket (107 bytes with the
    /// name of the socket): in here, or below the temporary folder.
    core::Result<QString> makeSocketFolder(const ServerUser& user) const;
    void removeSocketFolder() const;

    /// The value of cluster_name: every process of the server shows it in its title.
    QString clusterName() const;
    /// Ends all remaining processes of this server: waits `patience` milliseconds, then terminates, then
    /// kills them. Blocks.
    void endLeftovers(int patience) const;

private:
    ClusterFolder(QString path, int lock) : m_path(std::move(path)), m_lock(lock) {}
    QList<pid_t> processes() const;
    bool waitUntilGone(int milliseconds) const;
    void signalAll(int number) const;
    void forgetForeignOwner() const;

    QString m_path;
    int m_lock;
};

}  // namespace postgres
