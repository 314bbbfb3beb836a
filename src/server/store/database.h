#pragma once

#include "server/log.h"
#include "server/store/link.h"

#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <deque>
#include <memory>

namespace server {

/// A thread's way to Postgres: keeps one Link up, with growing pauses between attempts. While there is none,
/// what is asked waits a moment and then fails with DatabaseUnavailable. Reads that a lost connection left
/// unanswered are asked again by themselves; writes are not, because they may have happened.
class Database {
public:
    using Options = Link::Options;

    Database(asio::io_context& context, Options options, const Log& log);

    /// Keeps the connection up; returns after stop(). Spawn it once.
    Task<> run();
    void stop();
    bool isUp() const { return m_link != nullptr; }
    /// Why there is no connection; for /readyz and the log.
    const std::string& trouble() const { return m_trouble; }

    /// Runs one statement that changes nothing.
    Task<Result> read(Statement statement);
    /// Runs statements that change nothing, on one snapshot each, in one round trip.
    Task<std::vector<Result>> readAll(std::vector<Statement> statements);
    /// Runs the statements as one transaction in one round trip; if one fails, none has happened.
    Task<std::vector<Result>> write(std::vector<Statement> statements);
    Task<Result> write(Statement statement);

private:
    using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                             asio::wait_traits<std::chrono::steady_clock>, Executor>;

    Task<std::vector<Result>> submit(std::vector<Statement> statements, Batch::Kind kind);
    Task<> watch();
    void adopt(std::shared_ptr<Link> link);
    void lose();

    asio::io_context& m_context;
    Options m_options;
    const Log& m_log;
    Timer m_pause;
    Timer m_tick;
    std::shared_ptr<Link> m_link;
    std::deque<std::shared_ptr<Batch>> m_waiting;
    std::string m_trouble = "not connected yet";
    bool m_isStopped = false;
};

}  // namespace server
