#include "server/store/database.h"

#include "server/store/database_error.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>
#include <random>

namespace server {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// How long a request waits for a connection that is down, before it is told so.
constexpr auto patience = 2s;
constexpr auto shortestPause = 50ms;
constexpr auto longestPause = 3'000ms;

std::exception_ptr unavailable(DatabaseUnavailable::Outcome outcome, const std::string& why) {
    return std::make_exception_ptr(DatabaseUnavailable(outcome, why));
}

}  // namespace

Database::Database(asio::io_context& context, Options options, const Log& log)
    : m_context(context), m_options(std::move(options)), m_log(log), m_pause(context), m_tick(context) {}

Task<> Database::run() {
    asio::co_spawn(m_context.get_executor(), watch(), asio::detached);
    std::minstd_rand random(std::random_device{}());
    auto pause = shortestPause;
    while (!m_isStopped) {
        try {
            adopt(co_await Link::open(m_context, m_options));
            pause = shortestPause;
            co_await m_link->serve();
            m_trouble = m_link->closeReason();
            lose();
        } catch (const DatabaseUnavailable& failed) {
            if (m_trouble != failed.what())
                m_log.warning("postgres unreachable", {{"reason", failed.what()}});
            m_trouble = failed.what();
        }
        if (m_isStopped) break;
        // Jitter, so that a restarted Postgres is not met by everybody at once.
        m_pause.expires_after(pause + std::chrono::milliseconds(random() % 50));
        co_await m_pause.async_wait(asio::as_tuple(useTask));
        pause = std::min<std::chrono::milliseconds>(pause * 2, longestPause);
    }
}

void Database::stop() {
    m_isStopped = true;
    m_pause.cancel();
    m_tick.cancel();
    if (m_link) m_link->close("the server is stopping");
}

void Database::adopt(std::shared_ptr<Link> link) {
    m_link = std::move(link);
    m_trouble.clear();
    m_log.info("postgres connected");
    for (auto& batch : std::exchange(m_waiting, {}))
        m_link->send(std::move(batch));
}

void Database::lose() {
    m_log.warning("postgres connection lost", {{"reason", m_trouble}});
    const auto link = std::exchange(m_link, nullptr);
    for (auto& batch : link->takeUnanswered()) {
        if (batch->kind == Batch::Kind::Read && batch->timesSent < 3 && !m_isStopped) {
            batch->since = Clock::now();
            m_waiting.push_back(std::move(batch));
        } else {
            batch->fail(unavailable(DatabaseUnavailable::Outcome::Unknown, m_trouble));
        }
    }
}

/// Once a second: gives up what has waited too long, and a connection that has gone silent.
Task<> Database::watch() {
    while (!m_isStopped) {
        m_tick.expires_after(500ms);
        co_await m_tick.async_wait(asio::as_tuple(useTask));
        const auto now = Clock::now();
        while (!m_waiting.empty() && (m_isStopped || m_waiting.front()->since + patience < now)) {
            const auto batch = std::move(m_waiting.front());
            m_waiting.pop_front();
            batch->fail(unavailable(DatabaseUnavailable::Outcome::NotRun, m_trouble));
        }
        const Batch* oldest = m_link ? m_link->oldest() : nullptr;
        // Behind others in the pipeline, each of which may take its whole statement timeout.
        if (oldest && oldest->since + 2 * m_options.statementTimeout + 5s < now)
            m_link->close("Postgres has stopped answering");
    }
}

Task<std::vector<Result>> Database::submit(std::vector<Statement> statements, Batch::Kind kind) {
    const auto batch = std::make_shared<Batch>();
    batch->statements = std::move(statements);
    batch->kind = kind;
    batch->since = Clock::now();
    if (m_link)
        m_link->send(batch);
    else
        m_waiting.push_back(batch);
    if (!batch->isSettled) {
        const auto executor = m_context.get_executor();
        co_await asio::async_initiate<const asio::use_awaitable_t<Executor>, void()>(
            [&batch, &executor](auto handler) {
                batch->wake = [handler = std::move(handler), executor]() mutable {
                    asio::post(executor, std::move(handler));
                };
            },
            useTask);
    }
    if (batch->failure) std::rethrow_exception(batch->failure);
    co_return std::move(batch->results);
}

Task<Result> Database::read(Statement statement) {
    std::vector<Statement> one;
    one.push_back(std::move(statement));
    auto results = co_await submit(std::move(one), Batch::Kind::Read);
    co_return std::move(results.front());
}

Task<std::vector<Result>> Database::readAll(std::vector<Statement> statements) {
    return submit(std::move(statements), Batch::Kind::Read);
}

Task<std::vector<Result>> Database::write(std::vector<Statement> statements) {
    return submit(std::move(statements), Batch::Kind::Write);
}

Task<Result> Database::write(Statement statement) {
    std::vector<Statement> one;
    one.push_back(std::move(statement));
    auto results = co_await submit(std::move(one), Batch::Kind::Write);
    co_return std::move(results.front());
}

}  // namespace server
