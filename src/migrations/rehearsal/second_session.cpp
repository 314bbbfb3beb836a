#include "migrations/rehearsal/second_session.h"

#include "postgres/connection.h"

#include <QThread>

namespace migrations {
namespace {

using postgres::Access;
using postgres::Connection;

/// Locking more tables than that for the sake of one statement costs more than it tells.
constexpr qsizetype mostLocked = 500;

/// Takes the lock that makes CONCURRENTLY wait; an empty schema has nothing to lock.
void holdUp(Connection& connection) {
    const auto tables = connection.query(QStringLiteral(
        "SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = "
        "c.relnamespace"
        " WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')"
        " AND n.nspname !~ '^pg_'"));
    if (!tables || tables->isEmpty() || tables->rowCount() > mostLocked) return;
    QStringList names;
    for (qsizetype row = 0; row < tables->rowCount(); ++row)
        names.append(tables->text(row, "name"));
    if (!connection.begin()) return;
    // A table that vanishes in between is no reason to stop watching.
    (void)connection.query(QStringLiteral("LOCK TABLE ONLY %1 IN ROW EXCLUSIVE MODE")
                               .arg(names.join(QStringLiteral(", ONLY "))));
}

}  // namespace

SecondSession::SecondSession(const postgres::Profile& superuser, int pid)
    : m_thread(QThread::create([this, superuser, pid] { watch(superuser, pid); })) {
    m_thread->start();
    while (!m_ready)
        QThread::usleep(200);
}

SecondSession::~SecondSession() {
    m_ends = true;
    m_thread->wait();
}

SecondSession::Seen SecondSession::finish() {
    m_ends = true;
    m_thread->wait();
    return m_seen;
}

void SecondSession::watch(const postgres::Profile& superuser, int pid) {
    const auto watching = Connection::open(superuser, Access::ReadWrite);
    const auto holding = Connection::open(superuser, Access::ReadWrite);
    if (watching && holding) holdUp(**holding);
    m_ready = true;
    if (!watching || !holding) return;
    const QString sql =
        QStringLiteral(
            "SELECT relation::int8 AS relation, mode::text AS mode, granted, '' AS phase FROM pg_locks"
            " WHERE pid = %1 AND locktype IN ('relation', 'virtualxid') AND virtualxid IS NULL OR"
            " (pid = %1 AND locktype = 'virtualxid' AND NOT granted)"
            " UNION ALL SELECT NULL, NULL, true, phase FROM pg_stat_progress_create_index WHERE pid = %1")
            .arg(pid);
    while (!m_ends) {
        const auto rows = (*watching)->query(sql);
        if (!rows) break;
        bool waits = false;
        for (qsizetype row = 0; row < rows->rowCount(); ++row) {
            const QString phase = rows->text(row, "phase");
            if (!phase.isEmpty() && !m_seen.phases.contains(phase)) m_seen.phases.append(phase);
            waits |= !rows->boolean(row, "granted");
            if (rows->isNull(row, "relation")) continue;
            const std::pair<qint64, QString> lock{rows->integer(row, "relation"), rows->text(row, "mode")};
            if (!m_seen.locks.contains(lock)) m_seen.locks.append(lock);
        }
        if (waits) (void)(*holding)->rollback();
        QThread::usleep(300);
    }
    (void)(*holding)->rollback();
}

}  // namespace migrations
