#pragma once

#include "server/http/dispatcher.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <memory>

namespace server {

using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;

/// One client connection: reads requests one after the other and writes their answers, within the limits of
/// size and time. A slow or silent client holds its socket and its buffer, nothing else.
class Connection {
public:
    using Clock = std::chrono::steady_clock;

    Connection(Socket socket, Dispatcher& dispatcher, const Shared& shared);

    /// Returns when the connection is over.
    Task<> serve();
    /// The server is stopping: an idle connection closes now, another one after its answer.
    void drain();
    /// Ends what has taken too long. Called a few times a second, which is cheaper than a timer for each wait
    /// of each connection.
    void checkTime(Clock::time_point now);

private:
    using Parser = beast::http::request_parser<beast::http::string_body>;
    using Failed = boost::system::error_code;
    enum class Next { Serve, Close, Linger };
    /// Where the body of an answer ends.
    enum class Framing { Length, Chunks, UntilClose };

    Task<Next> serveOne();
    Task<bool> receive();
    Task<std::optional<ApiError>> readHeader(Parser& parser);
    Task<Next> answer(Parser& parser, Dispatcher::Passage& passage);
    Task<> allowBody(const Request& request);
    Task<std::optional<ApiError>> readBody(Parser& parser, Dispatcher::Passage& passage);
    Task<std::optional<Response>> takeBody(Parser& parser, Dispatcher::Passage& passage);
    ApiError bodyError(const Failed& failed, std::uint64_t limit) const;
    Task<bool> send(const Request& request, Response response, Next next);
    Task<bool> sendPieces(Pieces& pieces, Framing framing);
    template <typename Buffers>
    Task<bool> write(Buffers buffers);
    Task<> linger();

    void allow(std::chrono::seconds time) { m_deadline = Clock::now() + time; }
    void stopClock() { m_deadline = Clock::time_point::max(); }

    Socket m_socket;
    Dispatcher& m_dispatcher;
    const Shared& m_shared;
    beast::flat_buffer m_buffer;
    asio::ip::address m_address;
    Clock::time_point m_deadline = Clock::time_point::max();
    unsigned m_version = 11;  ///< of HTTP, in the request being answered
    bool m_isIdle = true;
    bool m_isLate = false;
};

}  // namespace server
