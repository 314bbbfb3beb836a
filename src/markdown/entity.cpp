#include "markdown/entity.h"

#include <md4c-html.h>

namespace markdown {

// md4c keeps the table of names to itself; as a text of one entity its HTML is the entity's text in a
// paragraph.
std::string entityText(std::string_view entity) {
    constexpr std::string_view before = "<p>";
    constexpr std::string_view after = "</p>\n";
    std::string html;
    const auto take = [](const MD_CHAR* text, MD_SIZE size, void* to) {
        static_cast<std::string*>(to)->append(text, size);
    };
    md_html(entity.data(), static_cast<MD_SIZE>(entity.size()), take, &html, 0, 0);
    if (!html.starts_with(before) || !html.ends_with(after)) return std::string(entity);
    html = html.substr(before.size(), html.size() - before.size() - after.size());
    if (html == "&lt;") return "<";
    if (html == "&gt;") return ">";
    if (html == "&quot;") return "\"";
    return html.starts_with("&amp;") ? "&" + html.substr(5) : html;
}

std::string unescapedHtml(std::string_view raw) {
    std::string out;
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t end =
            raw[at] == '&' ? raw.find_first_of("; \t\n&", at + 1) : std::string_view::npos;
        if (end != std::string_view::npos && raw[end] == ';' && end - at < 40) {
            out += entityText(raw.substr(at, end + 1 - at));
            at = end + 1;
        } else {
            out += raw[at++];
        }
    }
    return out;
}

}  // namespace markdown
