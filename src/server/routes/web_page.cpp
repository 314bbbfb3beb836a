#include "server/routes/web_page.h"

namespace server {
namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char one : text)
        switch (one) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out.push_back(one);
        }
    return out;
}

constexpr std::string_view style =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1.5rem}"
    "h1{font-size:1.25rem}a{display:block;margin:.75rem 0}"
    "@media(prefers-color-scheme:dark){body{background:#16181c;color:#e6e8eb}a{color:#8ab4f8}}";

}  // namespace

Response pageResponse(const WebPage& page, unsigned status) {
    std::string html = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">";
    html.append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
        .append(escaped(page.title))
        .append("</title><style>")
        .append(style)
        .append("</style></head><body><h1>")
        .append(escaped(page.title))
        .append("</h1><p>")
        .append(escaped(page.text))
        .append("</p>");
    for (const auto& [words, address] : page.links)
        html.append("<a href=\"")
            .append(escaped(address))
            .append("\">")
            .append(escaped(words))
            .append("</a>");
    html.append("</body></html>\n");
    Response out{.status = status, .body = std::move(html), .contentType = "text/html; charset=utf-8"};
    out.with("Cache-Control", "no-store")
        .with("Content-Security-Policy",
              "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
              "frame-ancestors 'none'")
        .with("Referrer-Policy", "no-referrer");
    return out;
}

bool wantsPage(const Request& request) {
    return request.header(beast::http::field::accept).find("text/html") != std::string_view::npos;
}

}  // namespace server
