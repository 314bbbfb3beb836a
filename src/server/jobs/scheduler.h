#pragma once

#include "server/counters.h"
#include "server/http/task.h"
#include "server/log.h"
#include "server/store/result.h"

#include <boost/asio/steady_timer.hpp>

#include <chrono>

namespace server {

class Database;

/// Carries out what is due: scheduled posts, and publishes whose undo window is over. Any number of replicas
/// may run one; each row is taken by one of them (FOR UPDATE SKIP LOCKED). Catches up after downtime by
/// itself, since it asks for everything that is due.
class Scheduler {
public:
    Scheduler(asio::io_context& context, Database& database, JobCounters& counters, const Log& log);

    /// Looks every second; returns after stop(), between two rows.
    Task<> run();
    void stop();

private:
    Task<bool> publishOne();
    Task<bool> applyOne();
    void count(const Result& done);

    asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>,
                               Executor>
        m_pause;
    Database& m_database;
    JobCounters& m_counters;
    const Log& m_log;
    bool m_isStopped = false;
};

}  // namespace server
