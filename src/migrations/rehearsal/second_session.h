#pragma once

#include "migrations/rehearsal/observed.h"
#include "postgres/profile.h"

#include <QList>

#include <atomic>
#include <memory>

class QThread;

namespace migrations {

/// Watches a statement that cannot run inside a transaction (CREATE INDEX CONCURRENTLY, VACUUM, a DO block
/// with COMMIT) from a session and thread of its own, because its locks are gone when it ends. Holds a ROW
/// EXCLUSIVE lock on the tables of the copy until the statement waits for it, so that its locks can be read
/// at rest.
class SecondSession {
public:
    struct Seen {
        QList<std::pair<qint64, QString>> locks;  ///< relation oid, mode
        QStringList phases;
    };

    /// Starts to watch the server process `pid` and returns once the lock is held.
    SecondSession(const postgres::Profile& superuser, int pid);
    /// Ends the watch.
    ~SecondSession();
    /// The same, and what was seen.
    Seen finish();

private:
    void watch(const postgres::Profile& superuser, int pid);

    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_ends = false;
    std::atomic<bool> m_ready = false;
    Seen m_seen;
};

}  // namespace migrations
