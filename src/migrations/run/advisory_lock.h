#pragma once

#include "core/error.h"

#include <chrono>
#include <stop_token>

namespace postgres {
class Connection;
}

namespace migrations {

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
