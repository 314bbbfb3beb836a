#include "server/store/database.h"

#include "server/counters.h"
#include "server/store/database_error.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

#include <algorithm>

namespace server {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// How long a request waits for a connection that is down, before it is told so.
constexpr auto databasePatience = 2s;
/// How long a write waits for its turn, when all connections are busy.
constexpr auto queuePatience = 10s;
/// How long a write goes on trying to have a lock, and how long it holds its connection each time.
constexpr auto lockPatience = 5s;
constexpr auto lockTimeout = 250ms;
constexpr auto lockPause = 50ms;
/// So many groups of reads are on the wire at once; what comes meanwhile makes up the next group.
constexpr std::size_t mostGroups = 2;
constexpr std::size_t mostInGroup = 64;
/// So many writes share a transaction at most. One that fails costs the others a second attempt, one after
/// the other.
constexpr std::size_t mostInTransaction = 16;

std::exception_ptr unavailable(DatabaseUnavailable::Outcome outcome, const std::string& why) {
    return std::make_exception_ptr(DatabaseUnavailable(outcome, why));
}

bool isLockTimeout(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const DatabaseError& refused) {
        return refused.sqlstate() == "55P03";
    } catch (...) {
        return false;
    }
}

}  // namespace

Database::Database(asio::io_context& context, const Options& options, const Log& log)
    : m_context(context),
      m_options(options),
      m_readerOptions{.connection = options.connection,
                      .statementTimeout = options.statementTimeout,
                      .failures = options.counters ? &options.counters->connectFailures : nullptr},
      m_writerOptions{.connection = options.connection,
                      .statementTimeout = options.statementTimeout,
                      .lockTimeout = lockTimeout,
                      .failures = m_readerOptions.failures},
      m_log(log),
      m_tick(context),
      m_reader(context, m_readerOptions, log, LinkKeeper::Voice::Loud) {
    m_reader.whenReady([this] {
        noteUp();
        sendReads();
    });
    m_reader.whenLost([this](Link::Batches lost) {
        noteDown();
        askAgain(std::move(lost));
    });
}

void Database::noteUp() {
    if (!m_options.counters || m_options.counters->isUp.value() == 1) return;
    m_options.counters->isUp.set(1);
    m_options.counters->connections.add();
}

void Database::noteDown() {
    if (m_options.counters) m_options.counters->isUp.set(0);
}

Task<> Database::run() {
    asio::co_spawn(m_context.get_executor(), watch(), asio::detached);
    if (m_options.writers > 0) addWriter();
    co_await m_reader.run();
}

void Database::stop() {
    m_isStopped = true;
    m_tick.cancel();
    m_reader.stop();
    for (const auto& writer : m_writers)
        writer->stop();
}

void Database::addWriter() {
    auto& writer = *m_writers.emplace_back(
        std::make_unique<LinkKeeper>(m_context, m_writerOptions, m_log, LinkKeeper::Voice::Quiet));
    writer.whenReady([this] { sendWrites(); });
    writer.whenLost([&writer](const Link::Batches& lost) {
        for (const auto& batch : lost)
            batch->fail(unavailable(DatabaseUnavailable::Outcome::Unknown, writer.trouble()));
    });
    asio::co_spawn(m_context.get_executor(), writer.run(), asio::detached);
}

void Database::askAgain(Link::Batches lost) {
    for (auto& batch : lost) {
        if (batch->timesSent < 3 && !m_isStopped) {
            batch->since = Clock::now();
            m_reads.push_back(std::move(batch));
        } else {
            batch->fail(unavailable(DatabaseUnavailable::Outcome::Unknown, trouble()));
        }
    }
}

/// After whatever else is ready to run now, which may ask as well.
void Database::sendSoon() {
    if (std::exchange(m_isSending, true)) return;
    asio::post(m_context.get_executor(), [this] {
        m_isSending = false;
        sendReads();
        sendWrites();
    });
}

void Database::sendReads() {
    while (m_reader.link() && !m_reads.empty() && m_reader.link()->inFlight() < mostGroups) {
        const auto end = m_reads.begin() + static_cast<std::ptrdiff_t>(std::min(m_reads.size(), mostInGroup));
        Link::Batches group(std::move_iterator(m_reads.begin()), std::move_iterator(end));
        m_reads.erase(m_reads.begin(), end);
        for (const auto& batch : group)
            if (batch->compose) batch->statements = std::exchange(batch->compose, nullptr)();
        m_reader.link()->send(std::move(group));
    }
}

void Database::sendWrites() {
    while (!m_writes.empty() || !m_alone.empty()) {
        const auto idle = std::ranges::find_if(m_writers, &LinkKeeper::isIdle);
        const auto idleCount =
            static_cast<std::size_t>(std::ranges::count_if(m_writers, &LinkKeeper::isIdle));
        if (idle == m_writers.end()) {
            const bool areAllUp = std::ranges::all_of(m_writers, &LinkKeeper::link);
            if (areAllUp && m_writers.size() < m_options.writers && !m_isStopped) addWriter();
            return;
        }
        // What had to be tried again may have to be once more, and what takes long keeps nobody waiting.
        auto& queue = m_writes.empty() ? m_alone : m_writes;
        const std::size_t share = (queue.size() + idleCount - 1) / idleCount;
        const std::size_t count = m_writes.empty() ? 1 : std::min(share, mostInTransaction);
        const auto end = queue.begin() + static_cast<std::ptrdiff_t>(count);
        Link::Batches group(std::move_iterator(queue.begin()), std::move_iterator(end));
        queue.erase(queue.begin(), end);
        (*idle)->link()->send(std::move(group));
    }
}

/// Gives up what has waited too long, and a connection that has gone silent.
Task<> Database::watch() {
    while (!m_isStopped) {
        m_tick.expires_after(500ms);
        co_await m_tick.async_wait(asio::as_tuple(useTask));
        giveUpOld(m_reads, m_reader.link() ? queuePatience : databasePatience, trouble());
        const bool canWrite = std::ranges::any_of(m_writers, &LinkKeeper::link);
        for (Queue* queue : {&m_writes, &m_alone})
            giveUpOld(*queue, canWrite ? queuePatience : databasePatience,
                      m_writers.empty() ? std::string() : m_writers.front()->trouble());
        // Behind others in the pipeline, each of which may take its whole statement timeout.
        const auto silence = 2 * m_options.statementTimeout + 5s;
        const auto check = [&](const LinkKeeper& keeper) {
            const Batch* oldest = keeper.link() ? keeper.link()->oldest() : nullptr;
            if (oldest && oldest->sentAt + silence < Clock::now())
                keeper.link()->close("Postgres does not answer");
        };
        check(m_reader);
        for (const auto& writer : m_writers)
            check(*writer);
    }
}

void Database::giveUpOld(Queue& queue, Clock::duration longest, const std::string& why) {
    const auto now = Clock::now();
    while (!queue.empty() && (m_isStopped || queue.front()->since + longest < now)) {
        const auto batch = std::move(queue.front());
        queue.pop_front();
        batch->fail(unavailable(DatabaseUnavailable::Outcome::NotRun,
                                why.empty() ? "all connections to Postgres are in use" : why));
    }
}

/// Waits until the batch is settled.
Task<> Database::settled(Batch& batch) {
    if (batch.isSettled) co_return;
    const auto executor = m_context.get_executor();
    co_await asio::async_initiate<const asio::use_awaitable_t<Executor>, void()>(
        [&batch, &executor](auto handler) {
            batch.wake = [before = std::move(batch.wake), handler = std::move(handler), executor]() mutable {
                if (before) before();
                asio::post(executor, std::move(handler));
            };
        },
        useTask);
}

Task<std::vector<Result>> Database::submit(std::vector<Statement> statements, Batch::Kind kind) {
    const bool isWrite = kind != Batch::Kind::Read;
    if (isWrite && m_options.writers == 0)
        throw DatabaseUnavailable(DatabaseUnavailable::Outcome::NotRun,
                                  "this connection is for reading only");
    const auto batch = std::make_shared<Batch>();
    batch->statements = std::move(statements);
    batch->kind = kind;
    const auto began = batch->since = Clock::now();
    if (m_options.counters) m_options.counters->waiting.add(1);
    Queue& queue = !isWrite ? m_reads : kind == Batch::Kind::LongWrite ? m_alone : m_writes;
    queue.push_back(batch);
    sendSoon();
    co_await settled(*batch);
    while (batch->failure && isWrite && isLockTimeout(batch->failure) &&
           Clock::now() < began + lockPatience) {
        Timer pause(m_context, lockPause);
        co_await pause.async_wait(asio::as_tuple(useTask));
        batch->reset();
        batch->since = Clock::now();
        m_alone.push_back(batch);
        sendWrites();
        co_await settled(*batch);
    }
    if (m_options.counters) {
        m_options.counters->waiting.add(-1);
        m_options.counters->roundTrips.observe(Clock::now() - began);
        if (batch->failure) m_options.counters->failures.add();
    }
    if (batch->failure) std::rethrow_exception(batch->failure);
    co_return std::move(batch->results);
}

std::shared_ptr<Batch> Database::readLater(std::move_only_function<std::vector<Statement>()> compose) {
    auto batch = std::make_shared<Batch>();
    batch->compose = std::move(compose);
    batch->since = Clock::now();
    m_reads.push_back(batch);
    sendSoon();
    return batch;
}

Task<> Database::answered(Batch& batch) {
    co_await settled(batch);
    if (batch.failure) std::rethrow_exception(batch.failure);
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

Task<Result> Database::writeAlone(Statement statement) {
    std::vector<Statement> one;
    one.push_back(std::move(statement));
    auto results = co_await submit(std::move(one), Batch::Kind::LongWrite);
    co_return std::move(results.front());
}

}  // namespace server
