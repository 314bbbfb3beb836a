#pragma once

#include <boost/beast/http/fields.hpp>
#include <boost/beast/http/verb.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace server {

namespace beast = boost::beast;

/// A request as the routes see it: decoded and known to be UTF-8 without NUL.
struct Request {
    beast::http::verb method = beast::http::verb::get;
    std::string path;  ///< decoded, without the query
    std::vector<std::pair<std::string, std::string>> query;
    beast::http::fields headers;
    std::string body;
    std::string id;       ///< the X-Request-Id of the answer, log and audit
    std::string address;  ///< the client's, see clientAddress()

    std::string_view header(beast::http::field name) const;
    std::string_view header(std::string_view name) const;
    /// A query parameter; an empty one counts as absent.
    std::optional<std::string> parameter(std::string_view name) const;
};

/// Fills path and query from a request target such as `/posts?limit=5`, also when the server's address
/// stands in front of it. False when it is malformed: not an absolute path, bad percent-encoding, or text
/// that is not UTF-8 or holds NUL.
bool readTarget(std::string_view target, Request& request);

/// Whether the bytes are UTF-8 as RFC 3629 has it and hold no NUL, which Postgres' text cannot.
bool isCleanText(std::string_view bytes);

}  // namespace server
