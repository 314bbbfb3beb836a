#pragma once

#include "postgres/connection.h"
#include "postgres/raw_table.h"

#include <QElapsedTimer>

#include <optional>

namespace postgres {

/// The answers to one message after the other on a connection, taken as they arrive and without blocking, so
/// that one thread can keep several connections busy. While isRunning() nothing else may use the connection.
/// Belongs to the thread of the connection, which has to outlive it.
class ResultStream {
    Q_DECLARE_TR_FUNCTIONS(postgres::ResultStream)

public:
    explicit ResultStream(Connection& connection) : m_connection(connection) {}
    /// Cuts the connection off when answers are still due: nothing could tell them from later ones.
    ~ResultStream();
    ResultStream(const ResultStream&) = delete;
    ResultStream& operator=(const ResultStream&) = delete;

    /// Sends statements in one message. Must not be running.
    core::Result<void> send(const QString& sql);
    /// Whether answers to what was sent are still due.
    bool isRunning() const { return m_isRunning; }
    /// The answer to the next statement, if it has arrived in full; nothing when it has not, or when the last
    /// one was taken. An error ends the message; the connection can be used again afterwards.
    core::Result<std::optional<RawTable>> take();

    /// Waits until something arrives for one of `streams` that are running; false when nothing did within
    /// `patience`.
    static bool wait(const QList<ResultStream*>& streams, std::chrono::milliseconds patience);

    Connection& connection() const { return m_connection; }
    /// Tells the server to stop, without waiting for it.
    void cancel() { m_connection.canceller().cancelInBackground(); }
    /// Ends it and the connection, for a server that does not answer any more.
    void cutOff();

private:
    void finish();

    Connection& m_connection;
    bool m_isRunning = false;
    std::optional<Diagnostic> m_problem;
    LedgerEntry m_entry;
    QElapsedTimer m_timer;
};

}  // namespace postgres
