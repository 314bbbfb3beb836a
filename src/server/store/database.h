#pragma once

#include "server/log.h"
#include "server/store/link_keeper.h"

#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <deque>
#include <memory>
#include <vector>

namespace server {

struct DatabaseCounters;

/// A thread's way to Postgres: one connection that all reads share, and a few for writing, each of which
/// carries one transaction at a time. So what waits for a lock holds up neither the reads nor the other
/// writes.
///
/// What comes in the same turn of the loop, or while enough is on the wire already, leaves together: reads
/// with one sync, and writes that have had to wait for a connection in one transaction, whose one commit they
/// share. While there is no connection, what is asked waits a moment and then fails with DatabaseUnavailable.
/// Reads that a lost connection left unanswered are asked again by themselves; writes are not, because they
/// may have happened.
class Database {
public:
    struct Options {
        std::string connection;  ///< as libpq takes it
        std::chrono::seconds statementTimeout{15};
        /// Connections for writing at most; all but the first are opened when needed. 0: write() is refused.
        std::size_t writers = 1;
        DatabaseCounters* counters = nullptr;  ///< where to count; null for nowhere
    };

    Database(asio::io_context& context, const Options& options, const Log& log);

    /// Keeps the connections up; returns after stop(). Spawn it once.
    Task<> run();
    void stop();
    bool isUp() const { return m_reader.link() != nullptr; }
    /// Grows with each new connection for reading.
    std::uint64_t timesConnected() const { return m_reader.timesOpened(); }
    /// Why there is no connection; for /readyz and the log.
    const std::string& trouble() const { return m_reader.trouble(); }

    /// Runs one statement that changes nothing and takes no row locks.
    Task<Result> read(Statement statement);
    /// Runs statements that change nothing, on one snapshot each, in one round trip.
    Task<std::vector<Result>> readAll(std::vector<Statement> statements);
    /// A read whose statements are made when it leaves. Until then (see Batch::hasLeft()) others may join it,
    /// by adding to whatever `compose` makes the statements of.
    std::shared_ptr<Batch> readLater(std::move_only_function<std::vector<Statement>()> compose);
    /// Waits until such a read is answered; throws what has gone wrong. Any number may wait for the same.
    Task<> answered(Batch& batch);
    /// Runs the statements as one transaction in one round trip; if one fails, none has happened. One that
    /// cannot have a lock is tried again for a few seconds.
    Task<std::vector<Result>> write(std::vector<Statement> statements);
    Task<Result> write(Statement statement);
    /// A write that takes long. It has a connection to itself, so no other waits for it.
    Task<Result> writeAlone(Statement statement);

private:
    using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                             asio::wait_traits<std::chrono::steady_clock>, Executor>;
    using Queue = std::deque<std::shared_ptr<Batch>>;

    void noteUp();
    void noteDown();
    Task<std::vector<Result>> submit(std::vector<Statement> statements, Batch::Kind kind);
    Task<> settled(Batch& batch);
    Task<> watch();
    void sendSoon();
    void sendReads();
    void sendWrites();
    void addWriter();
    void askAgain(Link::Batches lost);
    void giveUpOld(Queue& queue, std::chrono::steady_clock::duration patience, const std::string& why);

    asio::io_context& m_context;
    Options m_options;
    Link::Options m_readerOptions;
    Link::Options m_writerOptions;
    const Log& m_log;
    Timer m_tick;
    LinkKeeper m_reader;
    std::vector<std::unique_ptr<LinkKeeper>> m_writers;
    Queue m_reads;
    Queue m_writes;
    Queue m_alone;  ///< writes that take long, or could not have a lock; they come after the others
    bool m_isSending = false;
    bool m_isStopped = false;
};

}  // namespace server
