#pragma once

#include "server/http/dispatcher.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/basic_stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <memory>

namespace server {

using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;

/// One client connection: reads requests one after the other and writes their answers, within the limits of
/// size and time. A slow or silent client holds its socket and its buffer, nothing else.
class Connection {
public:
    Connection(Socket socket, Dispatcher& dispatcher, const Shared& shared);

    /// Returns when the connection is over.
    Task<> serve();
    /// The server is stopping: an idle connection closes now, another one after its answer.
    void drain();

private:
    using Parser = beast::http::request_parser<beast::http::string_body>;
    using Failed = boost::system::error_code;
    enum class Next { Serve, Close, Linger };

    Task<Next> serveOne();
    Task<bool> awaitRequest();
    Task<> allowBody(const Parser& parser);
    Task<std::optional<ApiError>> readBody(Parser& parser, std::uint64_t limit);
    Task<std::optional<Response>> takeBody(Parser& parser, Dispatcher::Passage& passage);
    Task<bool> send(const Request& request, Response response, Next next);
    Task<bool> sendPieces(Pieces& pieces);
    Task<> linger();

    beast::basic_stream<asio::ip::tcp, Executor> m_stream;
    Dispatcher& m_dispatcher;
    const Shared& m_shared;
    beast::flat_buffer m_buffer;
    asio::ip::address m_address;
    bool m_isIdle = true;
    enum class Framing {
        Length,
        Chunks,
        UntilClose
    } m_framing = Framing::Length;  ///< of the answer's pieces
};

}  // namespace server
