#include "server/http/response_head.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <array>
#include <ctime>
#include <utility>

namespace server {
namespace {

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

bool isControl(unsigned char one) {
    return one < 0x20 || one == 0x7f;
}

}  // namespace

ResponseHead::ResponseHead(const Response& response) {
    m_text.reserve(512);
    const auto reason =
        boost::beast::http::obsolete_reason(static_cast<boost::beast::http::status>(response.status));
    m_text.append("HTTP/1.1 ")
        .append(std::to_string(response.status))
        .append(" ")
        .append(reason.data(), reason.size());
    m_text.append("\r\n");
    add("Date", dateHeader());
    if (response.status != 204 && response.status != 304) add("Content-Type", response.contentType);
    for (const auto& [name, value] : response.headers)
        add(name, value);
    add("X-Content-Type-Options", "nosniff");
}

void ResponseHead::add(std::string_view name, std::string_view value) {
    m_text.append(name).append(": ");
    const std::size_t begin = m_text.size();
    m_text.append(value);
    std::replace_if(m_text.begin() + static_cast<std::ptrdiff_t>(begin), m_text.end(), isControl, ' ');
    m_text.append("\r\n");
}

std::string ResponseHead::text() {
    m_text.append("\r\n");
    return std::exchange(m_text, {});
}

}  // namespace server
