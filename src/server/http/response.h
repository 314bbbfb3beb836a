#pragma once

#include <boost/json/object.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace server {

/// What a route answers; the connection adds what every answer has (Date, X-Request-Id …).
struct Response {
    unsigned status = 200;
    std::string body = {};
    std::string contentType = "application/json; charset=utf-8";
    std::vector<std::pair<std::string, std::string>> headers = {};

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
