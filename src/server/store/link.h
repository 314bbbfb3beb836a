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

struct pg_conn;

namespace server {

/// One live connection to Postgres in pipeline mode (libpq 14 and later): batches are sent as they come,
/// without waiting for the answers of those before. Each batch ends with a sync, so one that fails does not
/// touch its neighbours. Bound to one io_context; statements are prepared at their first use.
class Link : public std::enable_shared_from_this<Link> {
public:
    struct Options {
        std::string connection;  ///< as libpq takes it
        std::chrono::seconds connectTimeout{5};
        std::chrono::seconds statementTimeout{15};
    };

    /// Throws DatabaseUnavailable with libpq's sentence.
    static Task<std::shared_ptr<Link>> open(asio::io_context& context, const Options& options);
    ~Link();

    /// Puts the batch on the wire. On a connection that turns out to be dead it stays among the unanswered.
    void send(std::shared_ptr<Batch> batch);
    /// Delivers answers; returns when the connection is lost or closed.
    Task<> serve();
    /// Ends serve().
    void close(const std::string& reason);
    /// `handler` gets the payload of each notification on the channels that were listened to.
    void whenNotified(std::function<void(std::string_view)> handler) { m_whenNotified = std::move(handler); }

    /// The oldest batch without an answer, or null.
    const Batch* oldest() const { return m_inFlight.empty() ? nullptr : m_inFlight.front().batch.get(); }
    /// What was sent and not answered, oldest first; for the time after serve().
    std::deque<std::shared_ptr<Batch>> takeUnanswered();
    const std::string& closeReason() const { return m_reason; }

private:
    struct Close {
        void operator()(pg_conn* connection) const;
    };
    using Connection = std::unique_ptr<pg_conn, Close>;
    enum class Command { Prepare, Run };
    /// A batch on the wire, and the commands of it whose results are still to come.
    struct Sent {
        std::shared_ptr<Batch> batch;
        std::deque<Command> expected;
        std::exception_ptr failure;
        bool isUnprepared = false;  ///< a statement of it is not prepared on the server after all
        bool isWorthRepeating = false;
        bool isFatal = false;  ///< the server is closing the connection
    };

    Link(asio::io_context& context, Connection connection);
    static Task<> finishConnecting(asio::io_context& context, pg_conn* connection,
                                   std::chrono::seconds timeout);
    bool sendStatement(const Statement& statement, Sent& sent);
    void flush();
    void deliver();
    void deliverNotifications();
    void take(pg_result* result);
    void finishFront();
    void forget(const Batch& batch);

    asio::io_context& m_context;
    Connection m_connection;
    asio::posix::basic_stream_descriptor<Executor> m_descriptor;
    std::deque<Sent> m_inFlight;
    std::function<void(std::string_view)> m_whenNotified;
    std::unordered_map<std::string, std::string> m_prepared;  ///< text to name
    int m_lastName = 0;
    bool m_isFlushing = false;
    bool m_isClosed = false;
    std::string m_reason;
};

}  // namespace server
