#include "server/ready_check.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/string_body.hpp>
#include <boost/beast/http/write.hpp>

#include <chrono>

namespace server {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

/// Who listens on every address listens on this machine's own.
asio::ip::address reachable(const std::string& listenAddress) {
    const asio::ip::address address = asio::ip::make_address(listenAddress);
    if (!address.is_unspecified()) return address;
    return address.is_v6() ? asio::ip::address(asio::ip::address_v6::loopback())
                           : asio::ip::address(asio::ip::address_v4::loopback());
}

/// One request, every step followed by the next; ends with the first that fails.
class Question {
public:
    explicit Question(asio::ip::tcp::endpoint server) : m_stream(m_context), m_server(std::move(server)) {
        m_request.method(http::verb::get);
        m_request.target("/readyz");
        m_request.version(11);
        m_request.set(http::field::host, "localhost");
        m_request.set(http::field::connection, "close");
    }

    /// The status of the answer; 0 when none came.
    unsigned ask() {
        // Only asynchronous steps heed the deadline.
        m_stream.expires_after(std::chrono::seconds(3));
        m_stream.async_connect(m_server, [this](beast::error_code failed) {
            if (!failed) write();
        });
        m_context.run();
        return m_status;
    }

private:
    void write() {
        http::async_write(m_stream, m_request, [this](beast::error_code failed, std::size_t) {
            if (!failed) read();
        });
    }
    void read() {
        http::async_read(m_stream, m_buffer, m_response, [this](beast::error_code failed, std::size_t) {
            if (!failed) m_status = m_response.result_int();
        });
    }

    asio::io_context m_context;
    beast::tcp_stream m_stream;
    asio::ip::tcp::endpoint m_server;
    http::request<http::empty_body> m_request;
    http::response<http::string_body> m_response;
    beast::flat_buffer m_buffer;
    unsigned m_status = 0;
};

}  // namespace

std::string whyNotReady(const Configuration& configuration) {
    const asio::ip::tcp::endpoint server(reachable(configuration.listenAddress), configuration.port);
    const std::string where = server.address().to_string() + " port " + std::to_string(server.port());
    const unsigned status = Question(server).ask();
    if (status == 200) return {};
    if (status == 0) return "Nothing answers at " + where + ".";
    return "The server at " + where + " is not ready (status " + std::to_string(status) +
           "); GET /readyz gives the reason.";
}

}  // namespace server
