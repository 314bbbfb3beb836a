#pragma once

#include "server/http/task.h"
#include "server/store/batch.h"

#include <boost/asio/posix/stream_descriptor.hpp>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct pg_conn;

namespace server {

class Counter;

/// One live connection to Postgres in pipeline mode (libpq 14 and later): batches are sent as they come,
/// without waiting for the answers of those before. Bound to one io_context; statements are prepared at their
/// first use.
///
/// Batches that are sent together share one sync, and so one system call and one transaction on either side.
/// When one of them fails, Postgres skips those behind it up to the sync, and what writes before it have done
/// is undone: whatever did not fail itself is sent again.
class Link : public std::enable_shared_from_this<Link> {
public:
    struct Options {
        std::string connection;  ///< as libpq takes it
        std::chrono::seconds connectTimeout{5};
        std::chrono::seconds statementTimeout{15};
        std::chrono::milliseconds lockTimeout{5'000};
        Counter* failures = nullptr;  ///< counts the times open() throws; null for nowhere
    };
    using Batches = std::vector<std::shared_ptr<Batch>>;

    /// Throws DatabaseUnavailable with libpq's sentence.
    static Task<std::shared_ptr<Link>> open(asio::io_context& context, const Options& options);
    ~Link();

    /// Puts the batches on the wire, all reads or all writes. On a connection that turns out to be dead they
    /// stay among the unanswered.
    void send(Batches batches);
    void send(std::shared_ptr<Batch> batch) { send(Batches{std::move(batch)}); }
    /// Delivers answers; returns when the connection is lost or closed.
    Task<> serve();
    /// Ends serve().
    void close(const std::string& reason);
    /// `handler` gets the payload of each notification on the channels that were listened to.
    void whenNotified(std::function<void(std::string_view)> handler) { m_whenNotified = std::move(handler); }
    /// `handler` is called each time something that was sent has been answered to its end.
    void whenAnswered(std::function<void()> handler) { m_whenAnswered = std::move(handler); }

    /// The oldest batch without an answer, or null.
    const Batch* oldest() const {
        return m_inFlight.empty() ? nullptr : m_inFlight.front().batches.front().get();
    }
    /// How many times batches were sent that are not answered yet.
    std::size_t inFlight() const { return m_inFlight.size(); }
    /// What was sent and not answered, oldest first; for the time after serve().
    Batches takeUnanswered();
    const std::string& closeReason() const { return m_reason; }

private:
    struct Close {
        void operator()(pg_conn* connection) const;
    };
    using Connection = std::unique_ptr<pg_conn, Close>;
    enum class Command { Prepare, Run, Drop };
    /// A command on the wire whose results are still to come.
    struct Expected {
        Command command;
        std::size_t batch;
        std::size_t statement;
        int prepared;  ///< the number in the name of the prepared statement
    };
    /// Batches on the wire, up to their sync.
    struct Sent {
        Batches batches;
        std::vector<Expected> expected;
        std::size_t answered = 0;  ///< of `expected`
        std::exception_ptr failure;
        std::size_t failed = 0;  ///< which batch, if there is a failure
        bool isWorthRepeating = false;
    };

    using Descriptor = asio::posix::basic_stream_descriptor<Executor>;

    Link(asio::io_context& context, Connection connection);
    /// A duplicate of the connection's socket, because Asio closes what it holds and so does libpq. Throws
    /// DatabaseUnavailable when the process has no file descriptor left.
    static Task<std::shared_ptr<Link>> connect(asio::io_context& context, const Options& options);
    static Descriptor descriptorOf(asio::io_context& context, const pg_conn* connection);
    static Task<> finishConnecting(asio::io_context& context, pg_conn* connection,
                                   std::chrono::seconds timeout);
    bool sendBatch(Sent& sent, std::size_t batch);
    bool sendStatement(Sent& sent, std::size_t batch, std::size_t statement);
    void discardOldest();
    bool forget(const Sql& sql, int number);
    bool dropDiscarded(Sent& sent, std::size_t batch);
    void flush();
    void deliver();
    void deliverNotifications();
    void take(pg_result* result);
    void noteFailure(Sent& sent, const Expected& command, const pg_result* result);
    void finishFront();
    void finishFailed(Sent sent);

    Connection m_connection;
    Descriptor m_descriptor;
    std::deque<Sent> m_inFlight;
    std::function<void(std::string_view)> m_whenNotified;
    std::function<void()> m_whenAnswered;
    std::unordered_map<Sql, int, Sql::Hash> m_prepared;  ///< text to the number in the name, which counts up
    int m_lastNumber = 0;
    std::vector<int> m_discarded;  ///< numbers of statements that Postgres has and nothing here uses any more
    bool m_isFlushing = false;
    bool m_isClosed = false;
    std::string m_reason;
};

}  // namespace server
