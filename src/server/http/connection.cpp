#include "server/http/connection.h"

#include "server/http/api_error.h"
#include "server/http/end_watch.h"
#include "server/http/framing.h"
#include "server/http/response_head.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/buffers_suffix.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/chunk_encode.hpp>
#include <boost/beast/http/read.hpp>

#include <array>

namespace server {
namespace {

using beast::http::field;

constexpr std::uint32_t headerLimit = 16 * 1024;
constexpr std::size_t bufferLimit = 64 * 1024;
constexpr std::size_t readBytes = 2 * 1024;
/// What is still read after a refused request, so that its sender sees the answer and not a reset.
constexpr std::size_t lingerBytes = 16 * 1024 * 1024;
constexpr std::chrono::seconds lingerTime{2};
/// Of a body taken in pieces; a line slower than this many bytes a second is cut in the end.
constexpr std::size_t pieceBytes = 64 * 1024;
constexpr std::uint64_t slowestLine = 16 * 1024;
/// Requests that have come at once are answered so many in a row before others have their turn.
constexpr int mostInARow = 16;

const auto token = asio::as_tuple(useTask);

/// What a header that could not be read means to its sender.
ApiError headerError(const boost::system::error_code& failed) {
    if (failed == beast::http::error::header_limit || failed == beast::http::error::buffer_overflow)
        return {431, "header_too_large", "The header of the request is larger than 16 KiB."};
    return invalidRequest("This is not a valid HTTP/1.1 request: " + failed.message() + ".");
}

ApiError tooLarge(std::uint64_t limit) {
    return ApiError(
               413, "payload_too_large",
               "The body is too large: this address accepts at most " + std::to_string(limit) + " bytes.")
        .with("max_bytes", limit);
}

ApiError tooSlow() {
    return {408, "request_timeout", "The request was not received in time. Send it again."};
}

}  // namespace

Connection::Connection(Socket socket, Dispatcher& dispatcher, const Shared& shared)
    : m_socket(std::move(socket)), m_dispatcher(dispatcher), m_shared(shared), m_buffer(bufferLimit) {
    Failed failed;
    m_socket.set_option(asio::ip::tcp::no_delay(true), failed);
    m_socket.non_blocking(true, failed);
    m_address = m_socket.remote_endpoint(failed).address();
}

Task<> Connection::serve() {
    Next next = Next::Serve;
    for (int inARow = 0; next == Next::Serve && !m_shared.isClosing;) {
        if (m_buffer.size() == 0) {
            m_isIdle = true;
            allow(m_shared.configuration.timeouts.idle);
            const bool hasCome = co_await receive();
            m_isIdle = false;
            if (!hasCome) break;
            inARow = 0;
        } else if (++inARow >= mostInARow) {
            co_await asio::post(m_socket.get_executor(), useTask);
            inARow = 0;
        }
        next = co_await serveOne();
    }
    if (next == Next::Linger) co_await linger();
    Failed ignored;
    m_socket.shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
}

void Connection::drain() {
    Failed ignored;
    if (m_isIdle) m_socket.cancel(ignored);
}

void Connection::checkTime(Clock::time_point now) {
    if (m_deadline > now) return;
    stopClock();
    m_isLate = true;
    Failed ignored;
    m_socket.cancel(ignored);
}

/// More bytes into the buffer; false at the end of the stream or of the time.
Task<bool> Connection::receive() {
    const auto [failed, count] = co_await m_socket.async_read_some(m_buffer.prepare(readBytes), token);
    m_buffer.commit(count);
    co_return !failed;
}

/// Reads until the header is whole. An error without a status means that there is nobody to answer.
Task<std::optional<ApiError>> Connection::readHeader(Parser& parser) {
    parser.header_limit(headerLimit);
    parser.body_limit(boost::none);  // known only with the route
    allow(m_shared.configuration.timeouts.header);
    while (true) {
        Failed failed;
        m_buffer.consume(parser.put(m_buffer.data(), failed));
        if (failed && failed != beast::http::error::need_more) co_return headerError(failed);
        if (parser.is_header_done()) co_return framingError(parser);
        if (m_buffer.size() > headerLimit) co_return headerError(beast::http::error::header_limit);
        if (co_await receive()) continue;
        if (m_isLate) co_return tooSlow();
        co_return ApiError(0, "", "");
    }
}

Task<Connection::Next> Connection::serveOne() {
    Dispatcher::Passage passage(m_dispatcher.services());
    Parser parser;
    if (const auto error = co_await readHeader(parser)) {
        if (error->status() == 0) co_return Next::Close;
        m_isLate = false;
        co_await send(passage.call.request, m_dispatcher.refuse(passage, *error), Next::Linger);
        co_return Next::Linger;
    }
    stopClock();
    co_return co_await answer(parser, passage);
}

Task<Connection::Next> Connection::answer(Parser& parser, Dispatcher::Passage& passage) {
    Request& request = passage.call.request;
    request.method = parser.get().method();
    m_version = parser.get().version();
    const std::string target(parser.get().target());
    const bool keepsAlive = parser.keep_alive();
    request.headers = std::move(static_cast<beast::http::fields&>(parser.get().base()));
    std::optional<Response> response = co_await m_dispatcher.admit(passage, target, m_address);
    bool isBodyRead = parser.is_done();
    if (!response && !isBodyRead && passage.route->intake) {
        response = co_await takeBody(parser, passage);
        isBodyRead = !response;
    } else if (!response && !isBodyRead) {
        const auto error = co_await readBody(parser, passage);
        isBodyRead = !error;
        if (error) response = m_dispatcher.refuse(passage, *error);
    }
    stopClock();
    if (!response) {
        if (!passage.call.intake) request.body = std::move(parser.get().body());
        response = co_await m_dispatcher.answer(passage);
        passage.call.intake.reset();  // what it has not kept is gone before anybody is told so
    }
    Next next = keepsAlive && !m_shared.isDraining ? Next::Serve : Next::Close;
    if (!isBodyRead) next = Next::Linger;
    const bool isSent = co_await send(request, std::move(*response), next);
    stopClock();
    if (!isSent) co_return Next::Close;
    co_return next;
}

/// Tells a client that waits for it to send its body.
Task<> Connection::allowBody(const Request& request) {
    if (!beast::iequals(request.header(field::expect), "100-continue")) co_return;
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    co_await write(asio::buffer(goOn));
}

ApiError Connection::bodyError(const Failed& failed, std::uint64_t limit) const {
    if (m_isLate) return tooSlow();
    if (failed == beast::http::error::body_limit) return tooLarge(limit);
    return invalidRequest("The body of the request is incomplete or malformed.");
}

Task<std::optional<ApiError>> Connection::readBody(Parser& parser, Dispatcher::Passage& passage) {
    const std::uint64_t limit = passage.route->bodyLimit;
    if (parser.content_length() && *parser.content_length() > limit) co_return tooLarge(limit);
    parser.body_limit(limit);
    allow(m_shared.configuration.timeouts.request);
    co_await allowBody(passage.call.request);
    const auto [failed, count] = co_await beast::http::async_read(m_socket, m_buffer, parser, token);
    if (!failed) co_return std::nullopt;
    const ApiError error = bodyError(failed, limit);
    m_isLate = false;
    co_return error;
}

/// The body goes to the route's intake as it comes. An answer means that it was refused.
Task<std::optional<Response>> Connection::takeBody(Parser& parser, Dispatcher::Passage& passage) {
    const std::uint64_t limit = passage.route->bodyLimit;
    std::exception_ptr refused;
    try {
        passage.call.intake = passage.route->intake(passage.call);
        allow(m_shared.configuration.timeouts.request + std::chrono::seconds(limit / slowestLine));
        co_await allowBody(passage.call.request);
        beast::http::request_parser<beast::http::buffer_body> incoming(std::move(parser));
        incoming.body_limit(limit);
        std::string piece(pieceBytes, '\0');
        while (!incoming.is_done()) {
            auto& body = incoming.get().body();
            body.data = piece.data();
            body.size = piece.size();
            const auto [failed, count] =
                co_await beast::http::async_read(m_socket, m_buffer, incoming, token);
            if (failed && failed != beast::http::error::need_buffer) throw bodyError(failed, limit);
            co_await passage.call.intake->take(std::string_view(piece).substr(0, piece.size() - body.size));
        }
        passage.call.request.body = co_await passage.call.intake->finish();
        co_return std::nullopt;
    } catch (...) {
        refused = std::current_exception();
    }
    passage.call.intake.reset();
    m_isLate = false;
    co_return m_dispatcher.fail(passage, refused);
}

/// All of it, most often without waiting.
template <typename Buffers>
Task<bool> Connection::write(Buffers buffers) {
    Failed failed;
    const std::size_t sent = m_socket.write_some(buffers, failed);
    const std::size_t all = asio::buffer_size(buffers);
    if (!failed && sent == all) co_return true;
    if (failed && failed != asio::error::would_block) co_return false;
    beast::buffers_suffix<Buffers> rest(buffers);
    rest.consume(sent);
    const auto [stopped, count] = co_await asio::async_write(m_socket, rest, token);
    co_return !stopped;
}

Task<bool> Connection::send(const Request& request, Response response, Next next) {
    const bool hasBody = response.status != 204 && response.status != 304;
    Framing framing = Framing::Length;
    if (response.pieces && !response.piecesLength)  // RFC 9112, 6.1
        framing = m_version >= 11 ? Framing::Chunks : Framing::UntilClose;
    const bool staysOpen = next == Next::Serve && framing != Framing::UntilClose;

    ResponseHead head(response);
    if (hasBody && framing == Framing::Length)
        head.add("Content-Length",
                 std::to_string(response.pieces ? *response.piecesLength : response.content().size()));
    if (hasBody && framing == Framing::Chunks) head.add("Transfer-Encoding", "chunked");
    if (!staysOpen)
        head.add("Connection", "close");
    else if (m_version < 11)
        head.add("Connection", "keep-alive");
    const std::string text = head.text();

    allow(m_shared.configuration.timeouts.request);
    const bool sendsBody = hasBody && request.method != beast::http::verb::head;
    const std::string_view body = sendsBody && !response.pieces ? response.content() : std::string_view();
    const std::array<asio::const_buffer, 2> buffers{asio::buffer(text), asio::buffer(body)};
    if (!co_await write(buffers)) co_return false;
    if (sendsBody && response.pieces && !co_await sendPieces(*response.pieces, framing)) co_return false;
    co_return staysOpen || next != Next::Serve;
}

Task<bool> Connection::sendPieces(Pieces& pieces, Framing framing) {
    const EndWatch watch(m_socket, pieces);
    while (true) {
        stopClock();  // the next event may be hours away
        const std::optional<std::string> piece = co_await pieces.next();
        if (!piece) break;
        if (piece->empty()) continue;  // would be the end, as a chunk
        allow(m_shared.configuration.timeouts.request);
        const auto bytes = asio::buffer(*piece);
        if (framing == Framing::Chunks ? !co_await write(beast::http::make_chunk(bytes))
                                       : !co_await write(bytes))
            co_return false;
    }
    if (framing != Framing::Chunks) co_return true;
    co_return co_await write(beast::http::make_chunk_last());
}

Task<> Connection::linger() {
    Failed failed;
    m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, failed);
    allow(lingerTime);
    std::array<char, 16 * 1024> rest{};
    for (std::size_t total = 0; !failed && !m_isLate && total < lingerBytes;) {
        const auto [stopped, count] = co_await m_socket.async_read_some(asio::buffer(rest), token);
        failed = stopped;
        total += count;
    }
    stopClock();
}

}  // namespace server
