#pragma once

#include "server/http/api_error.h"

#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <optional>

namespace server {

/// Refuses a request whose end or addressee two programs on its way could read differently, which is how
/// requests are smuggled past a proxy (RFC 9112, 3.2, 6.1 and 11.2): a transfer coding that does not end in
/// chunked, one in HTTP/1.0, both a coding and a length, more than one of either, no Host or several. Called
/// when the header has been read.
std::optional<ApiError> framingError(const beast::http::request_parser<beast::http::string_body>& parser);

}  // namespace server
