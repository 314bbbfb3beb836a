#pragma once

#include "server/http/task.h"
#include "server/log.h"

#include <boost/asio/steady_timer.hpp>

#include <chrono>

namespace server {

class Database;

/// Deletes what has expired: tokens, sessions over for a month, kept answers, sign-ins never finished. A few
/// rows at a time, every ten minutes.
class Sweeper {
public:
    Sweeper(asio::io_context& context, Database& database, const Log& log);

    Task<> run();
    void stop();

private:
    asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>,
                               Executor>
        m_pause;
    Database& m_database;
    const Log& m_log;
    bool m_isStopped = false;
};

}  // namespace server
