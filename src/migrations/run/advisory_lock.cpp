#include "migrations/run/advisory_lock.h"

#include "migrations/text.h"
#include "postgres/connection.h"

#include <algorithm>
#include <array>
#include <thread>

namespace migrations {
namespace {

/// Who holds it, as far as this login may see.
QString holderOf(postgres::Connection& connection, quint32 id) {
    const auto table = connection.query(
        QStringLiteral("SELECT a.pid, a.application_name, a.usename::text AS usename"
                       " FROM pg_catalog.pg_locks l JOIN pg_catalog.pg_stat_activity a USING (pid)"
                       " WHERE l.locktype = 'advisory' AND l.granted AND l.classid = 0"
                       "  AND l.objid = %1 AND l.objsubid = 1 LIMIT 1")
            .arg(id));
    if (!table || table->isEmpty()) return {};
    return Text::tr("The lock is held by process %1 of user %2 (%3).")
        .arg(table->integer(0, "pid"))
        .arg(table->text(0, "usename"), table->text(0, "application_name"));
}

}  // namespace

core::Result<AdvisoryLock> AdvisoryLock::acquire(postgres::Connection& connection, quint32 id,
                                                 std::chrono::milliseconds timeout, std::stop_token stop) {
    using namespace std::chrono_literals;
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    for (std::chrono::milliseconds pause = 25ms;; pause = std::min(pause * 2, 1000ms)) {
        if (stop.stop_requested()) return std::unexpected(core::Error::cancelled());
        const auto taken =
            connection.query(QStringLiteral("SELECT pg_catalog.pg_try_advisory_lock(%1) AS taken").arg(id));
        if (!taken) return core::fail(taken);
        if (taken->boolean(0, "taken")) return AdvisoryLock(connection, id);
        if (std::chrono::steady_clock::now() >= deadline) break;
        std::this_thread::sleep_for(
            std::min<std::chrono::nanoseconds>(pause, deadline - std::chrono::steady_clock::now()));
    }
    return std::unexpected(
        core::Error(core::ErrorKind::Timeout,
                    Text::tr("The migration tool is already running on this database and holds its lock. "
                             "Wait until that run has finished and try again."),
                    holderOf(connection, id))
            .withCode(QStringLiteral("lock-timeout")));
}

AdvisoryLock::AdvisoryLock(AdvisoryLock&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)), m_id(other.m_id) {}

AdvisoryLock::~AdvisoryLock() {
    if (!m_connection || !m_connection->isAlive()) return;
    // A transaction that failed would refuse the unlocking, and then the lock would stay with the session.
    if (auto ended = m_connection->rollback(); !ended) return;
    const auto released =
        m_connection->query(QStringLiteral("SELECT pg_catalog.pg_advisory_unlock(%1)").arg(m_id));
    Q_UNUSED(released)  // it goes with the session in any case
}

}  // namespace migrations
