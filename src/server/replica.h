#pragma once

#include "server/services.h"
#include "server/store/database.h"
#include "server/store/post_loader.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace server {

/// A thread's way to a streaming replica of the database, for what the public reads. It is asked only while
/// it is known to have everything that this process has heard of, so an answer from it is never older than
/// one from a cache; while it lags or is down, the primary is asked.
class Replica {
public:
    /// `primary` is what the thread has for the primary, and outlives this.
    Replica(asio::io_context& context, const Database::Options& options, const Services& primary);

    Task<> run() { return m_database.run(); }
    void stop() { m_database.stop(); }

    /// The thread's services with the replica in place of the database. It refuses to write.
    Services& services() { return m_services; }
    /// Whether it may be asked. Finds out in the background when it is not known.
    bool isCurrent();

private:
    using Clock = std::chrono::steady_clock;
    /// What was found out: on which connection, because there may be several replicas behind one address.
    struct Known {
        std::uint64_t generation = 0;
        std::uint64_t connection = 0;
        bool operator==(const Known&) const = default;
    };

    Task<> check(Known wanted);

    asio::io_context& m_context;
    const Services& m_primary;
    Database m_database;
    PostLoader m_posts;
    Services m_services;
    std::optional<Known> m_known;
    bool m_isChecking = false;
    Clock::time_point m_nextCheck = {};
};

}  // namespace server
