#include "server/http/framing.h"

namespace server {

std::optional<ApiError> framingError(const beast::http::request_parser<beast::http::string_body>& parser) {
    using beast::http::field;
    const auto& header = parser.get();
    const auto codings = header.count(field::transfer_encoding);
    const auto lengths = header.count(field::content_length);
    if (codings + lengths > 1)
        return invalidRequest("The header gives the length of the body more than once.");
    if (codings == 1 && (header.version() < 11 || !parser.chunked()))
        return invalidRequest("The only supported transfer coding is chunked, alone and with HTTP/1.1.");
    if (codings == 1 && !beast::iequals(header[field::transfer_encoding], "chunked"))
        return invalidRequest("The only supported transfer coding is chunked, alone.");
    const auto hosts = header.count(field::host);
    if (hosts > 1 || (hosts == 0 && header.version() >= 11))
        return invalidRequest("The header must contain Host exactly once.");
    return {};
}

}  // namespace server
