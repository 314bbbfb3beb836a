#include "server/http/connection.h"

#include "server/http/api_error.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

#include <array>
#include <ctime>

namespace server {
namespace {

using beast::http::field;

constexpr std::uint32_t headerLimit = 16 * 1024;
constexpr std::size_t bufferLimit = 64 * 1024;
/// What is still read after a refused request, so that its sender sees the answer and not a reset.
constexpr std::size_t lingerBytes = 16 * 1024 * 1024;
constexpr std::chrono::seconds lingerTime{2};
/// Of a body taken in pieces; a line slower than this many bytes a second is cut in the end.
constexpr std::size_t pieceBytes = 64 * 1024;
constexpr std::uint64_t slowestLine = 16 * 1024;

const auto token = asio::as_tuple(useTask);

/// RFC 9110, 5.6.7; made once a second.
const std::string& dateHeader() {
    thread_local std::time_t made = 0;
    thread_local std::string text;
    const std::time_t now = std::time(nullptr);
    if (now != made) {
        std::tm utc{};
        gmtime_r(&now, &utc);
        std::array<char, 40> written{};
        text.assign(written.data(),
                    std::strftime(written.data(), written.size(), "%a, %d %b %Y %H:%M:%S GMT", &utc));
        made = now;
    }
    return text;
}

/// What a header that could not be read means to its sender.
ApiError headerError(const boost::system::error_code& failed) {
    if (failed == beast::http::error::header_limit || failed == beast::http::error::buffer_overflow)
        return {431, "header_too_large", "The header of the request is larger than 16 KiB."};
    return invalidRequest("This is not a request in HTTP/1.1: " + failed.message() + ".");
}

ApiError tooLarge(std::uint64_t limit) {
    return ApiError(413, "payload_too_large",
                    "The body is larger than the " + std::to_string(limit) + " bytes this address takes.")
        .with("max_bytes", limit);
}

}  // namespace

Connection::Connection(Socket socket, Dispatcher& dispatcher, const Shared& shared)
    : m_stream(std::move(socket)), m_dispatcher(dispatcher), m_shared(shared), m_buffer(bufferLimit) {
    Failed failed;
    m_stream.socket().set_option(asio::ip::tcp::no_delay(true), failed);
    m_address = m_stream.socket().remote_endpoint(failed).address();
}

Task<> Connection::serve() {
    Next next = Next::Serve;
    while (next == Next::Serve && !m_shared.isDraining)
        next = co_await serveOne();
    if (next == Next::Linger) co_await linger();
    Failed ignored;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_both, ignored);
}

void Connection::drain() {
    if (m_isIdle) m_stream.cancel();
}

Task<bool> Connection::awaitRequest() {
    if (m_buffer.size() > 0) co_return true;
    m_isIdle = true;
    m_stream.expires_after(m_shared.configuration.timeouts.idle);
    const auto [failed, count] = co_await m_stream.async_read_some(m_buffer.prepare(4096), token);
    m_isIdle = false;
    m_buffer.commit(count);
    co_return !failed;
}

Task<Connection::Next> Connection::serveOne() {
    if (!co_await awaitRequest()) co_return Next::Close;
    Dispatcher::Passage passage(m_dispatcher.services());
    Request& request = passage.call.request;
    Parser parser;
    parser.header_limit(headerLimit);
    parser.body_limit(boost::none);  // known only with the route
    m_stream.expires_after(m_shared.configuration.timeouts.header);
    const auto [failed, count] = co_await beast::http::async_read_header(m_stream, m_buffer, parser, token);
    if (failed) {
        if (failed == beast::error::timeout || failed == asio::error::eof ||
            failed == beast::http::error::end_of_stream || failed == beast::http::error::partial_message ||
            failed == asio::error::connection_reset)
            co_return Next::Close;
        const ApiError error = headerError(failed);
        co_await send(request, m_dispatcher.refuse(passage, error), Next::Linger);
        co_return Next::Linger;
    }

    request.method = parser.get().method();
    const std::string target(parser.get().target());
    const bool keepsAlive = parser.keep_alive();
    request.headers = parser.get().base();
    std::optional<Response> response = co_await m_dispatcher.admit(passage, target, m_address);
    bool isBodyRead = parser.is_done();
    if (!response && !isBodyRead && passage.route->intake) {
        response = co_await takeBody(parser, passage);
        isBodyRead = !response;
    } else if (!response && !isBodyRead) {
        const auto error = co_await readBody(parser, passage.route->bodyLimit);
        isBodyRead = !error;
        if (error) response = m_dispatcher.refuse(passage, *error);
    }
    if (!response) {
        if (!passage.call.intake) request.body = std::move(parser.get().body());
        response = co_await m_dispatcher.answer(passage);
        passage.call.intake.reset();  // what it has not kept is gone before anybody is told so
    }
    Next next = keepsAlive && !m_shared.isDraining ? Next::Serve : Next::Close;
    if (!isBodyRead) next = Next::Linger;
    if (response->pieces) {
        const bool takesChunks = parser.get().version() >= 11;  // RFC 9112, 6.1
        m_framing = response->piecesLength ? Framing::Length
                    : takesChunks          ? Framing::Chunks
                                           : Framing::UntilClose;
        if (m_framing == Framing::UntilClose) next = Next::Close;
    }
    if (!co_await send(request, std::move(*response), next)) co_return Next::Close;
    co_return next;
}

/// Tells a client that waits for it to send its body.
Task<> Connection::allowBody(const Parser& parser) {
    if (!beast::iequals(parser.get()[field::expect], "100-continue")) co_return;
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    co_await asio::async_write(m_stream, asio::buffer(goOn), token);
}

Task<std::optional<ApiError>> Connection::readBody(Parser& parser, std::uint64_t limit) {
    if (parser.content_length() && *parser.content_length() > limit) co_return tooLarge(limit);
    parser.body_limit(limit);
    m_stream.expires_after(m_shared.configuration.timeouts.request);
    co_await allowBody(parser);
    const auto [failed, count] = co_await beast::http::async_read(m_stream, m_buffer, parser, token);
    if (!failed) co_return std::nullopt;
    if (failed == beast::http::error::body_limit) co_return tooLarge(limit);
    co_return invalidRequest("The body of the request is incomplete or malformed.");
}

/// The body goes to the route's intake as it comes. An answer means that it was refused.
Task<std::optional<Response>> Connection::takeBody(Parser& parser, Dispatcher::Passage& passage) {
    const std::uint64_t limit = passage.route->bodyLimit;
    std::exception_ptr refused;
    try {
        passage.call.intake = passage.route->intake(passage.call);
        m_stream.expires_after(m_shared.configuration.timeouts.request +
                               std::chrono::seconds(limit / slowestLine));
        co_await allowBody(parser);
        beast::http::request_parser<beast::http::buffer_body> incoming(std::move(parser));
        incoming.body_limit(limit);
        std::string piece(pieceBytes, '\0');
        while (!incoming.is_done()) {
            auto& body = incoming.get().body();
            body.data = piece.data();
            body.size = piece.size();
            const auto [failed, count] =
                co_await beast::http::async_read(m_stream, m_buffer, incoming, token);
            if (failed == beast::http::error::body_limit) throw tooLarge(limit);
            if (failed && failed != beast::http::error::need_buffer)
                throw invalidRequest("The body of the request is incomplete or malformed.");
            co_await passage.call.intake->take(std::string_view(piece).substr(0, piece.size() - body.size));
        }
        passage.call.request.body = co_await passage.call.intake->finish();
        co_return std::nullopt;
    } catch (...) {
        refused = std::current_exception();
    }
    passage.call.intake.reset();
    co_return m_dispatcher.fail(passage, refused);
}

Task<bool> Connection::send(const Request& request, Response response, Next next) {
    namespace http = beast::http;
    const bool hasBody = response.status != 204 && response.status != 304;
    const bool isHead = request.method == http::verb::head;
    http::response<http::string_body> message(static_cast<http::status>(response.status), 11);
    message.set(field::date, dateHeader());
    if (hasBody) message.set(field::content_type, response.contentType);
    for (const auto& [name, value] : response.headers)
        message.set(name, value);
    message.set("X-Content-Type-Options", "nosniff");
    if (hasBody && !response.pieces) message.content_length(response.body.size());
    if (hasBody && response.piecesLength) message.content_length(*response.piecesLength);
    if (response.pieces && m_framing == Framing::Chunks) message.chunked(true);
    if (hasBody && !isHead) message.body() = std::move(response.body);
    message.keep_alive(next == Next::Serve);
    m_stream.expires_after(m_shared.configuration.timeouts.request);
    if (!response.pieces) {
        const auto [failed, count] = co_await http::async_write(m_stream, message, token);
        co_return !failed;
    }
    http::response_serializer<http::string_body> serializer(message);
    const auto [failed, count] = co_await http::async_write_header(m_stream, serializer, token);
    if (failed || isHead || !hasBody) co_return !failed;
    co_return co_await sendPieces(*response.pieces);
}

Task<bool> Connection::sendPieces(Pieces& pieces) {
    namespace http = beast::http;
    while (const std::optional<std::string> piece = co_await pieces.next()) {
        if (piece->empty()) continue;  // would be the end, as a chunk
        m_stream.expires_after(m_shared.configuration.timeouts.request);
        const auto bytes = asio::buffer(*piece);
        const auto [failed, count] =
            m_framing == Framing::Chunks
                ? co_await asio::async_write(m_stream, http::make_chunk(bytes), token)
                : co_await asio::async_write(m_stream, bytes, token);
        if (failed) co_return false;
    }
    if (m_framing != Framing::Chunks) co_return true;
    const auto [failed, count] = co_await asio::async_write(m_stream, http::make_chunk_last(), token);
    co_return !failed;
}

Task<> Connection::linger() {
    Failed failed;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, failed);
    m_stream.expires_after(lingerTime);
    std::array<char, 16 * 1024> rest{};
    for (std::size_t total = 0; !failed && total < lingerBytes;) {
        const auto [stopped, count] = co_await m_stream.async_read_some(asio::buffer(rest), token);
        failed = stopped;
        total += count;
    }
}

}  // namespace server
