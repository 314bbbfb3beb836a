#pragma once

#include "core/error.h"

#include <chrono>
#include <stop_token>

namespace postgres {
class Connection;
}

namespace migrations {

/// The number golang-migrate locks: CRC-32 (IEEE) of schema, table and database with NULs between, times
/// 1486364155 (migrate v4, `database/util.go`). `database` is the path of the URL, `/blog`, for its command
/// line; programs that hand over a connection of theirs use the bare name.
quint32 golangMigrateLockId(const QString& schema, const QString& table, const QString& database);

/// The number Atlas locks for a name: FNV-1, 32 bits (ariga/atlas `sql/postgres/driver.go`).
quint32 atlasLockId(const QByteArray& name);
/// atlas_migrate_execute, held by `atlas migrate apply`.
inline constexpr quint32 atlasApplyLock = 2686470616;

/// A session-level advisory lock, given back at the end of its life.
class AdvisoryLock {
public:
    /// Asks again and again, with growing pauses, so that a CREATE INDEX CONCURRENTLY of the holder does not
    /// wait for our waiting. Kind Timeout, code `lock-timeout`, when it is not to be had in time.
    static core::Result<AdvisoryLock> acquire(postgres::Connection& connection, quint32 id,
                                              std::chrono::milliseconds timeout, std::stop_token stop);
    AdvisoryLock(AdvisoryLock&& other) noexcept;
    ~AdvisoryLock();
    AdvisoryLock& operator=(AdvisoryLock&&) = delete;

private:
    AdvisoryLock(postgres::Connection& connection, quint32 id) : m_connection(&connection), m_id(id) {}

    postgres::Connection* m_connection;
    quint32 m_id;
};

}  // namespace migrations
