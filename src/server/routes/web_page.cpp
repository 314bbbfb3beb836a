#include "server/routes/web_page.h"

#include "markdown/html.h"
#include "server/password_rules.h"

namespace server {
namespace {

constexpr std::string_view style =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1.5rem}"
    "h1{font-size:1.25rem}a,label{display:block;margin:.75rem 0}.problem{color:#b3261e}"
    "input{display:block;box-sizing:border-box;width:100%;font:inherit;padding:.4rem}"
    "button{font:inherit;padding:.4rem 1rem}"
    "@media(prefers-color-scheme:dark){body{background:#16181c;color:#e6e8eb}a{color:#8ab4f8}"
    ".problem{color:#f2b8b5}}";

std::string passwordField(std::string_view label, std::string_view name) {
    return "<label>" + std::string(label) + "<input type=\"password\" name=\"" + std::string(name) +
           "\" autocomplete=\"new-password\" minlength=\"" + std::to_string(leastPasswordLength) +
           "\" maxlength=\"" + std::to_string(mostPasswordLength) + "\" required></label>";
}

std::string formAsHtml(const PasswordForm& form) {
    return "<form method=\"post\" action=\"" + markdown::escapedHtml(form.action) +
           "\"><input type=\"hidden\" name=\"" + markdown::escapedHtml(form.tokenName) + "\" value=\"" +
           markdown::escapedHtml(form.token) +
           "\"><label>E-mail address<input type=\"email\" autocomplete=\"username\" value=\"" +
           markdown::escapedHtml(form.email) + "\" readonly></label>" +
           passwordField("New password (at least " + std::to_string(leastPasswordLength) + " characters)",
                         "password") +
           passwordField("Repeat the password", "password_again") + "<button>" +
           markdown::escapedHtml(form.button) + "</button></form>";
}

}  // namespace

Response pageResponse(const WebPage& page, unsigned status) {
    std::string html = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">";
    html.append("<meta name=\"viewport\" content=\"width=device-width\"><title>")
        .append(markdown::escapedHtml(page.title))
        .append("</title><style>")
        .append(style)
        .append("</style></head><body><h1>")
        .append(markdown::escapedHtml(page.title))
        .append("</h1><p>")
        .append(markdown::escapedHtml(page.text))
        .append("</p>");
    if (!page.problem.empty())
        html.append("<p class=\"problem\" role=\"alert\">")
            .append(markdown::escapedHtml(page.problem))
            .append("</p>");
    if (page.form) html.append(formAsHtml(*page.form));
    for (const auto& [words, address] : page.links)
        html.append("<a href=\"")
            .append(markdown::escapedHtml(address))
            .append("\">")
            .append(markdown::escapedHtml(words))
            .append("</a>");
    html.append("</body></html>\n");
    Response out{.status = status, .body = std::move(html), .contentType = "text/html; charset=utf-8"};
    out.with("Cache-Control", "no-store")
        .with("Content-Security-Policy",
              std::string("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action ") +
                  (page.form ? "'self'" : "'none'") + "; frame-ancestors 'none'")
        .with("Referrer-Policy", "no-referrer");
    return out;
}

bool wantsPage(const Request& request) {
    return request.header(beast::http::field::accept).find("text/html") != std::string_view::npos;
}

}  // namespace server
