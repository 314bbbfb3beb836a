#include "server/store/link.h"

#include "server/store/database_error.h"

#include <boost/asio/as_tuple.hpp>
#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace server {
namespace {

/// Beyond this many texts, the oldest makes room: a guard for the server's memory, not a working state.
constexpr std::size_t mostPrepared = 500;

std::string field(const PGresult* result, int code) {
    const char* text = PQresultErrorField(result, code);
    return text ? text : "";
}

std::string linkStatementName(int number) {
    return "s" + std::to_string(number);
}

/// SQLSTATE of a prepared statement that the session does not have.
constexpr std::string_view unknownStatement = "26000";

/// The statement's plan was made for tables that have changed since, or a pooler swapped the session.
bool needsNewPlan(std::string_view sqlstate, std::string_view message) {
    return sqlstate == unknownStatement ||
           (sqlstate == "0A000" && message.find("cached plan") != std::string_view::npos);
}

/// Another transaction was in the way and this one was rolled back whole.
bool wasInTheWay(std::string_view sqlstate) {
    return sqlstate == "40001" || sqlstate == "40P01";
}

std::exception_ptr refusal(const PGresult* result) {
    return std::make_exception_ptr(DatabaseError(field(result, PG_DIAG_SQLSTATE),
                                                 field(result, PG_DIAG_CONSTRAINT_NAME),
                                                 field(result, PG_DIAG_MESSAGE_PRIMARY)));
}

}  // namespace

void Link::Close::operator()(pg_conn* connection) const {
    PQfinish(connection);
}

Link::Link(asio::io_context& context, Connection connection)
    : m_connection(std::move(connection)), m_descriptor(descriptorOf(context, m_connection.get())) {}

Link::~Link() = default;

void Link::send(Batches batches) {
    Sent& sent = m_inFlight.emplace_back();
    sent.batches = std::move(batches);
    for (const auto& batch : sent.batches) {
        ++batch->timesSent;
        batch->sentAt = std::chrono::steady_clock::now();
    }
    if (m_isClosed) return;
    for (std::size_t i = 0; i < sent.batches.size(); ++i)
        if (!sendBatch(sent, i)) return close(PQerrorMessage(m_connection.get()));
    if (!PQpipelineSync(m_connection.get())) return close(PQerrorMessage(m_connection.get()));
    flush();
}

bool Link::sendBatch(Sent& sent, std::size_t batch) {
    for (std::size_t i = 0; i < sent.batches[batch]->statements.size(); ++i)
        if (!sendStatement(sent, batch, i)) return false;
    return true;
}

bool Link::sendStatement(Sent& sent, std::size_t batch, std::size_t number) {
    const Statement& statement = sent.batches[batch]->statements[number];
    std::vector<const char*> values;
    values.reserve(statement.values.list().size());
    for (const Values::Value& value : statement.values.list())
        values.push_back(value ? value->c_str() : nullptr);
    const int count = static_cast<int>(values.size());
    const int format = statement.format == Format::Binary ? 1 : 0;
    const char* text = statement.sql.text().c_str();

    auto known = m_prepared.find(statement.sql);
    if (known == m_prepared.end()) {
        if (m_prepared.size() >= mostPrepared) discardOldest();
        if (!dropDiscarded(sent, batch)) return false;
        known = m_prepared.emplace(statement.sql, ++m_lastNumber).first;
        if (!PQsendPrepare(m_connection.get(), linkStatementName(known->second).c_str(), text, 0, nullptr))
            return false;
        sent.expected.push_back({Command::Prepare, batch, number, known->second});
    }
    sent.expected.push_back({Command::Run, batch, number, known->second});
    return PQsendQueryPrepared(m_connection.get(), linkStatementName(known->second).c_str(), count,
                               values.data(), nullptr, nullptr, format) == 1;
}

void Link::discardOldest() {
    const auto oldest =
        std::ranges::min_element(m_prepared, {}, [](const auto& prepared) { return prepared.second; });
    m_discarded.push_back(oldest->second);
    m_prepared.erase(oldest);
}

/// The next time that text runs, it is prepared again. False when that is so already.
bool Link::forget(const Sql& sql, int number) {
    const auto known = m_prepared.find(sql);
    if (known == m_prepared.end() || known->second != number) return false;
    m_prepared.erase(known);
    return true;
}

bool Link::dropDiscarded(Sent& sent, std::size_t batch) {
    for (const int number : std::exchange(m_discarded, {})) {
        const std::string sql = "deallocate " + linkStatementName(number);
        if (!PQsendQueryParams(m_connection.get(), sql.c_str(), 0, nullptr, nullptr, nullptr, nullptr, 0))
            return false;
        sent.expected.push_back({Command::Drop, batch, 0, number});
    }
    return true;
}

void Link::flush() {
    if (m_isFlushing || m_isClosed) return;
    const int left = PQflush(m_connection.get());
    if (left < 0) return close(PQerrorMessage(m_connection.get()));
    if (left == 0) return;
    m_isFlushing = true;
    m_descriptor.async_wait(asio::posix::descriptor_base::wait_write,
                            [self = shared_from_this()](const boost::system::error_code& failed) {
                                self->m_isFlushing = false;
                                if (!failed) self->flush();
                            });
}

Task<> Link::serve() {
    const auto self = shared_from_this();
    while (!m_isClosed) {
        const auto [failed] = co_await m_descriptor.async_wait(asio::posix::descriptor_base::wait_read,
                                                               asio::as_tuple(useTask));
        if (m_isClosed) break;
        if (failed) {
            close(failed.message());
        } else if (!PQconsumeInput(m_connection.get())) {
            deliver();  // what came before the end still counts
            close(PQerrorMessage(m_connection.get()));
        } else {
            deliver();
            deliverNotifications();
            flush();
        }
    }
}

void Link::close(const std::string& reason) {
    if (m_isClosed) return;
    m_isClosed = true;
    m_reason = reason.substr(0, reason.find_last_not_of("\r\n ") + 1);
    boost::system::error_code ignored;
    m_descriptor.close(ignored);
}

void Link::deliver() {
    while (!m_inFlight.empty() && !PQisBusy(m_connection.get())) {
        // Null only separates the results of one command from those of the next.
        if (PGresult* result = PQgetResult(m_connection.get()))
            take(result);
        else if (PQstatus(m_connection.get()) == CONNECTION_BAD)
            return;
    }
}

void Link::deliverNotifications() {
    struct Free {
        void operator()(pgNotify* notice) const { PQfreemem(notice); }
    };
    while (const std::unique_ptr<pgNotify, Free> notice{PQnotifies(m_connection.get())})
        if (m_whenNotified) m_whenNotified(notice->extra);
}

void Link::take(pg_result* raw) {
    Result result(raw);  // owns
    Sent& front = m_inFlight.front();
    const ExecStatusType status = PQresultStatus(raw);
    if (status == PGRES_PIPELINE_SYNC) return finishFront();
    // Only an error of the connection itself comes when nothing is expected.
    const Expected command = front.answered < front.expected.size() ? front.expected[front.answered++]
                                                                    : Expected{Command::Run, 0, 0, 0};
    if (status == PGRES_FATAL_ERROR)
        noteFailure(front, command, raw);
    else if (command.command == Command::Run && (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK))
        front.batches[command.batch]->results.push_back(std::move(result));
    // Both are skipped when something before them has failed.
    if (command.command == Command::Prepare && status != PGRES_COMMAND_OK)
        forget(front.batches[command.batch]->statements[command.statement].sql, command.prepared);
    if (command.command == Command::Drop && status == PGRES_PIPELINE_ABORTED)
        m_discarded.push_back(command.prepared);
}

void Link::noteFailure(Sent& sent, const Expected& command, const pg_result* result) {
    const std::string sqlstate = field(result, PG_DIAG_SQLSTATE);
    const bool isStale = needsNewPlan(sqlstate, field(result, PG_DIAG_MESSAGE_PRIMARY));
    const bool isForgotten =
        isStale && forget(sent.batches[command.batch]->statements[command.statement].sql, command.prepared);
    if (isForgotten && sqlstate != unknownStatement) m_discarded.push_back(command.prepared);
    sent.failure = refusal(result);
    sent.failed = command.batch;
    sent.isWorthRepeating = isStale || wasInTheWay(sqlstate);
    // Without a code it is libpq's own word that the connection is gone; 57P01 to 57P03 announce it.
    if (sqlstate.empty() || sqlstate.starts_with("57P") || sqlstate.starts_with("08"))
        close(PQresultErrorMessage(result));
}

void Link::finishFront() {
    Sent sent = std::move(m_inFlight.front());
    m_inFlight.pop_front();
    if (sent.failure) {
        finishFailed(std::move(sent));
    } else {
        for (const auto& batch : sent.batches)
            batch->settle();
    }
    if (m_whenAnswered) m_whenAnswered();
}

void Link::finishFailed(Sent sent) {
    Batches again;
    for (std::size_t i = 0; i < sent.batches.size(); ++i) {
        auto& batch = sent.batches[i];
        if (i == sent.failed) {
            if (!sent.isWorthRepeating || batch->timesSent >= 3) batch->fail(sent.failure);
        } else if (i < sent.failed && batch->kind == Batch::Kind::Read) {
            batch->settle();
        } else {
            --batch->timesSent;  // not its own fault
        }
        if (batch->isSettled) continue;
        batch->results.clear();
        again.push_back(std::move(batch));
    }
    if (again.empty()) return;
    if (again.front()->kind == Batch::Kind::Read) return send(std::move(again));
    for (auto& batch : again)
        send(std::move(batch));
}

Link::Batches Link::takeUnanswered() {
    Batches out;
    for (Sent& sent : m_inFlight)
        for (auto& batch : sent.batches) {
            batch->results.clear();
            out.push_back(std::move(batch));
        }
    m_inFlight.clear();
    return out;
}

}  // namespace server
