#pragma once

#include "server/http/task.h"

#include <boost/json/object.hpp>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace server {

/// A body that is made while it is being sent: a large file, or events that have yet to happen.
class Pieces {
public:
    virtual ~Pieces() = default;
    /// The next piece, or nothing at the end. Asked for when the piece before has left, so a slow reader
    /// slows it down. If it throws, the connection is cut, so that half a body is not taken for the whole.
    virtual Task<std::optional<std::string>> next() = 0;
    /// The reader has gone: a next() that waits for something to happen may end now.
    virtual void abandon() {}
};

/// What a route answers; the connection adds what every answer has (Date, X-Request-Id …).
struct Response {
    unsigned status = 200;
    std::string body = {};
    std::shared_ptr<const std::string> kept = {};  ///< instead of `body`, where a cache has it too
    std::string contentType = "application/json; charset=utf-8";
    std::vector<std::pair<std::string, std::string>> headers = {};
    std::shared_ptr<Pieces> pieces = {};             ///< instead of `body`
    std::optional<std::uint64_t> piecesLength = {};  ///< of all together in bytes, where it is known

    std::string_view content() const { return kept ? std::string_view(*kept) : std::string_view(body); }
    Response& with(std::string name, std::string value) {
        headers.emplace_back(std::move(name), std::move(value));
        return *this;
    }
    Response& withStatus(unsigned code) {
        status = code;
        return *this;
    }
};

/// `{"success":true,…members…}`.
Response success(boost::json::object members);
/// `{"success":true,"NAME":JSON}` around JSON text that Postgres has built.
Response success(std::string_view name, std::string_view json);
/// 204.
Response noContent();

/// Puts an answer together out of members of JSON text, after `{"success":true`.
class SuccessBody {
public:
    SuccessBody& add(std::string_view name, std::string_view json);
    Response response();

private:
    std::string m_text = R"({"success":true)";
};

}  // namespace server
