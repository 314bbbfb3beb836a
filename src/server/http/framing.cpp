#include "server/http/framing.h"

namespace server {

std::optional<ApiError> framingError(const beast::http::request_parser<beast::http::string_body>& parser) {
    using beast::http::field;
    const auto& header = parser.get();
    const auto codings = header.count(field::transfer_encoding);
    const auto lengths = header.count(field::content_length);
    if (codings + lengths > 1) return invalidRequest("The header says more than once how long the body is.");
    if (codings == 1 && (header.version() < 11 || !parser.chunked()))
        return invalidRequest(
            "The only transfer coding that is taken is chunked, by itself and in HTTP/1.1.");
    if (codings == 1 && !beast::iequals(header[field::transfer_encoding], "chunked"))
        return invalidRequest("The only transfer coding that is taken is chunked, by itself.");
    const auto hosts = header.count(field::host);
    if (hosts > 1 || (hosts == 0 && header.version() >= 11))
        return invalidRequest("The header has to say once, in Host, which server is meant.");
    return {};
}

}  // namespace server
