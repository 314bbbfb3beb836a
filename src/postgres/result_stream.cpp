#include "postgres/result_stream.h"

#include <libpq-fe.h>

#include <poll.h>
#include <vector>

namespace postgres {

ResultStream::~ResultStream() {
    if (m_isRunning) cutOff();
}

core::Result<void> ResultStream::send(const QString& sql) {
    Q_ASSERT(!m_isRunning);
    if (m_connection.m_stop.stop_requested()) return std::unexpected(core::Error::cancelled());
    if (!m_connection.isAlive()) return std::unexpected(m_connection.lost());
    m_connection.m_notices.clear();
    m_problem.reset();
    m_entry = {QDateTime::currentDateTimeUtc(), sql, 0, 0, {}};
    m_timer.start();
    if (!PQsendQuery(m_connection.m_handle, sql.toUtf8().constData()))
        return std::unexpected(m_connection.lost());
    m_isRunning = true;
    return {};
}

core::Result<std::optional<RawTable>> ResultStream::take() {
    PGconn* const handle = m_connection.m_handle;
    while (m_isRunning) {
        if (!PQconsumeInput(handle) && PQstatus(handle) != CONNECTION_OK) {
            finish();
            return std::unexpected(m_connection.lost());
        }
        if (PQisBusy(handle)) return std::nullopt;
        PGresult* const result = PQgetResult(handle);
        if (!result) {
            finish();
            if (m_problem) return std::unexpected(m_connection.failure(*m_problem));
            break;
        }
        RawTable table(result);
        switch (PQresultStatus(result)) {
            case PGRES_TUPLES_OK:
            case PGRES_COMMAND_OK:
            case PGRES_EMPTY_QUERY:
                m_entry.rows += PQntuples(result);
                return table;
            default:
                if (!m_problem) m_problem = diagnosticOf(result);
        }
        if (PQstatus(handle) != CONNECTION_OK) {
            finish();
            return std::unexpected(m_connection.failure(*m_problem));
        }
    }
    return std::nullopt;
}

bool ResultStream::wait(const QList<ResultStream*>& streams, std::chrono::milliseconds patience) {
    std::vector<pollfd> sockets;
    for (const ResultStream* stream : streams)
        if (stream->isRunning()) sockets.push_back({stream->m_connection.socket(), POLLIN, 0});
    if (sockets.empty()) return true;
    return ::poll(sockets.data(), sockets.size(), static_cast<int>(patience.count())) != 0;
}

void ResultStream::cutOff() {
    m_connection.canceller().cutOff();
    if (m_isRunning) finish();
}

void ResultStream::finish() {
    m_isRunning = false;
    if (!m_connection.m_ledger) return;
    m_entry.microseconds = m_timer.nsecsElapsed() / 1000;
    if (m_problem) m_entry.error = m_problem->message;
    m_connection.m_ledger(m_entry);
}

}  // namespace postgres
