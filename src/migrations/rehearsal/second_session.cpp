#include "migrations/rehearsal/second_session.h"

#include "postgres/connection.h"

#include <QThread>

#include <vector>

namespace migrations {
namespace {

using postgres::Access;
using postgres::Connection;

/// Locking more tables than that for the sake of one statement costs more than it tells.
constexpr qsizetype mostLocked = 500;

/// The tables of the copy, for a LOCK statement; empty when there are none or too many.
QString lockedTables(Connection& connection) {
    const auto tables = connection.query(
        QStringLiteral("SELECT format('%I.%I', n.nspname, c.relname) AS name FROM pg_class c"
                       " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p')"
                       " AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_' AND n.nspname <> "
                       "'colophon_rehearsal'"));
    if (!tables || tables->rowCount() > mostLocked) return {};
    QStringList names;
    for (qsizetype row = 0; row < tables->rowCount(); ++row)
        names.append(QStringLiteral("ONLY ") + tables->text(row, "name"));
    return names.join(QStringLiteral(", "));
}

/// A session that holds a lock until the statement waits for it.
std::unique_ptr<Connection> holder(const postgres::Profile& superuser, const QString& tables,
                                   const char* mode) {
    auto connection = Connection::open(superuser, Access::ReadWrite);
    if (!connection || tables.isEmpty() || !(*connection)->begin()) return nullptr;
    const auto locked =
        (*connection)->query(QStringLiteral("LOCK TABLE %1 IN %2 MODE").arg(tables, QLatin1String(mode)));
    return locked ? *std::move(connection) : nullptr;
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
    std::vector<std::unique_ptr<Connection>> holders;
    if (watching) {
        const QString tables = lockedTables(**watching);
        // VACUUM and the first lock of CONCURRENTLY wait for the one, the phases of CONCURRENTLY for the
        // other.
        for (const char* mode : {"ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE"})
            if (auto each = holder(superuser, tables, mode)) holders.push_back(std::move(each));
    }
    m_ready = true;
    if (!watching) return;
    const QString sql =
        QStringLiteral(
            "SELECT CASE WHEN locktype = 'relation' THEN relation::int8 END AS relation,"
            " mode::text AS mode, granted, '' AS phase FROM pg_locks"
            " WHERE pid = %1 AND (locktype = 'relation' OR NOT granted)"
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
        if (waits && !holders.empty()) {
            // Its locks are released when this returns, so the next wait that is seen is a new one.
            (void)holders.back()->rollback();
            holders.pop_back();
        }
        QThread::usleep(300);
    }
}

}  // namespace migrations
