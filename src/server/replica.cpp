#include "server/replica.h"

#include "server/store/changes.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

namespace server {
namespace {

/// Between two questions whether it has caught up.
constexpr std::chrono::milliseconds replicaPause{20};

}  // namespace

Replica::Replica(asio::io_context& context, const Database::Options& options, const Services& primary)
    : m_context(context),
      m_primary(primary),
      m_database(context, options, primary.shared.log),
      m_posts(m_database),
      m_services{primary.shared,         m_database,          m_posts,
                 primary.publishedFiles, primary.cursorKey,   primary.askers,
                 primary.throttle,       primary.sharedCache, primary.counters} {}

bool Replica::isCurrent() {
    const auto generation = m_primary.shared.changes.generation(Changes::Subject::Content);
    if (!generation || !m_database.isUp()) return false;
    const Known wanted{.generation = *generation, .connection = m_database.timesConnected()};
    if (m_known == wanted) return true;
    if (!m_isChecking && Clock::now() >= m_nextCheck) {
        m_isChecking = true;
        asio::co_spawn(m_context.get_executor(), check(wanted), asio::detached);
    }
    return false;
}

/// The generation is older than the question to the primary, so whatever made it is in what the primary has
/// written until then.
Task<> Replica::check(Known wanted) {
    try {
        const Result written =
            co_await m_primary.database.read({"select pg_current_wal_lsn()::text as lsn", {}});
        const Result replayed = co_await m_database.read(
            {"select coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, false) as has_all",
             Values(written.text(0, "lsn"))});
        if (replayed.boolean(0, "has_all") && m_database.timesConnected() == wanted.connection)
            m_known = wanted;
    } catch (const std::exception&) {
        // Unreachable, or no replica at all: the primary goes on answering.
    }
    m_isChecking = false;
    m_nextCheck = Clock::now() + replicaPause;
}

}  // namespace server
