#include "server/counters.h"
#include "server/store/database_error.h"
#include "server/store/link.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <libpq-fe.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <string>
#include <unistd.h>
#include <vector>

namespace server {
namespace {

DatabaseUnavailable linkOpenUnavailable(const std::string& message) {
    return {DatabaseUnavailable::Outcome::NotRun, message.substr(0, message.find_last_not_of("\r\n ") + 1)};
}

/// The options of the connection string, with the session settings the server relies on.
class ConnectionWords {
public:
    explicit ConnectionWords(const Link::Options& options) {
        char* message = nullptr;
        PQconninfoOption* parsed = PQconninfoParse(options.connection.c_str(), &message);
        if (!parsed) {
            PQfreemem(message);
            throw linkOpenUnavailable("the connection string is not valid");
        }
        std::string sessionOptions;
        for (const PQconninfoOption* one = parsed; one->keyword; ++one) {
            if (!one->val) continue;
            if (std::string_view(one->keyword) == "options")
                sessionOptions = std::string(one->val) + " ";
            else
                add(one->keyword, one->val);
        }
        PQconninfoFree(parsed);
        const auto seconds = std::to_string(options.statementTimeout.count());
        // Times leave the server in UTC.
        sessionOptions += "-c timezone=UTC -c datestyle=ISO -c client_min_messages=warning -c lock_timeout=" +
                          std::to_string(options.lockTimeout.count()) + "ms -c statement_timeout=" + seconds +
                          "s";
        add("options", sessionOptions);
        add("client_encoding", "UTF8");
        add("fallback_application_name", "colophond");
    }

    std::vector<const char*> keywords() const { return pointers(m_keywords); }
    std::vector<const char*> values() const { return pointers(m_values); }

private:
    void add(std::string keyword, std::string value) {
        m_keywords.push_back(std::move(keyword));
        m_values.push_back(std::move(value));
    }
    static std::vector<const char*> pointers(const std::vector<std::string>& words) {
        std::vector<const char*> out;
        for (const std::string& word : words)
            out.push_back(word.c_str());
        out.push_back(nullptr);
        return out;
    }

    std::vector<std::string> m_keywords;
    std::vector<std::string> m_values;
};

}  // namespace

Task<std::shared_ptr<Link>> Link::open(asio::io_context& context, const Options& options) {
    std::exception_ptr failure;
    try {
        co_return co_await connect(context, options);
    } catch (...) {
        failure = std::current_exception();
    }
    if (options.failures) options.failures->add();
    std::rethrow_exception(failure);
}

Task<std::shared_ptr<Link>> Link::connect(asio::io_context& context, const Options& options) {
    const ConnectionWords words(options);
    Connection connection(PQconnectStartParams(words.keywords().data(), words.values().data(), 0));
    if (!connection) throw std::bad_alloc();
    co_await finishConnecting(context, connection.get(), options.connectTimeout);
    // The server's notices are for people at a prompt; libpq would print them on stderr.
    PQsetNoticeProcessor(connection.get(), [](void*, const char*) {}, nullptr);
    if (PQsetnonblocking(connection.get(), 1) != 0 || !PQenterPipelineMode(connection.get()))
        throw linkOpenUnavailable(PQerrorMessage(connection.get()));
    co_return std::shared_ptr<Link>(new Link(context, std::move(connection)));
}

Link::Descriptor Link::descriptorOf(asio::io_context& context, const pg_conn* connection) {
    Descriptor out(context);
    const int duplicate = dup(PQsocket(connection));
    if (duplicate < 0) throw linkOpenUnavailable(std::strerror(errno));
    boost::system::error_code failed;
    out.assign(duplicate, failed);
    if (!failed) return out;
    ::close(duplicate);
    throw linkOpenUnavailable(failed.message());
}

Task<> Link::finishConnecting(asio::io_context& context, pg_conn* connection, std::chrono::seconds timeout) {
    const auto deadline = std::chrono::steady_clock::now() + timeout;
    PostgresPollingStatusType next = PGRES_POLLING_WRITING;
    while (next != PGRES_POLLING_OK) {
        if (next == PGRES_POLLING_FAILED || PQstatus(connection) == CONNECTION_BAD)
            throw linkOpenUnavailable(PQerrorMessage(connection));
        // libpq may go on to another address, and so to another socket, after each step.
        auto descriptor = std::make_shared<Descriptor>(descriptorOf(context, connection));
        asio::basic_waitable_timer<std::chrono::steady_clock, asio::wait_traits<std::chrono::steady_clock>,
                                   Executor>
            timer(context, deadline);
        timer.async_wait([descriptor](const boost::system::error_code& failed) {
            if (!failed) descriptor->cancel();
        });
        const auto direction = next == PGRES_POLLING_READING ? asio::posix::descriptor_base::wait_read
                                                             : asio::posix::descriptor_base::wait_write;
        const auto [failed] = co_await descriptor->async_wait(direction, asio::as_tuple(useTask));
        if (failed)
            throw linkOpenUnavailable("Postgres did not answer within " + std::to_string(timeout.count()) +
                                      " s");
        next = PQconnectPoll(connection);
    }
}

}  // namespace server
