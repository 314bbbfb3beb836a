#include "markdown/allowed_html.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace markdown {
namespace {

using namespace std::string_view_literals;

constexpr std::array elements{
    "a"sv,       "abbr"sv,   "audio"sv,  "b"sv,     "bdi"sv,      "bdo"sv,        "blockquote"sv, "br"sv,
    "caption"sv, "cite"sv,   "code"sv,   "col"sv,   "colgroup"sv, "dd"sv,         "del"sv,        "details"sv,
    "dfn"sv,     "div"sv,    "dl"sv,     "dt"sv,    "em"sv,       "figcaption"sv, "figure"sv,     "h1"sv,
    "h2"sv,      "h3"sv,     "h4"sv,     "h5"sv,    "h6"sv,       "hr"sv,         "i"sv,          "img"sv,
    "ins"sv,     "kbd"sv,    "li"sv,     "mark"sv,  "ol"sv,       "p"sv,          "picture"sv,    "pre"sv,
    "q"sv,       "rp"sv,     "rt"sv,     "ruby"sv,  "s"sv,        "samp"sv,       "small"sv,      "source"sv,
    "span"sv,    "strike"sv, "strong"sv, "sub"sv,   "summary"sv,  "sup"sv,        "table"sv,      "tbody"sv,
    "td"sv,      "tfoot"sv,  "th"sv,     "thead"sv, "time"sv,     "tr"sv,         "track"sv,      "tt"sv,
    "u"sv,       "ul"sv,     "var"sv,    "video"sv, "wbr"sv};
constexpr std::array voidElements{"br"sv, "col"sv, "hr"sv, "img"sv, "source"sv, "track"sv, "wbr"sv};
constexpr std::array anywhere{"dir"sv, "lang"sv, "title"sv};

struct Own {
    std::string_view element;
    std::string_view attributes;  ///< separated and surrounded by blanks
};
constexpr std::array own{
    Own{"a", " href "},
    Own{"audio", " controls loop muted preload src "},
    Own{"blockquote", " cite "},
    Own{"col", " span "},
    Own{"colgroup", " span "},
    Own{"del", " cite datetime "},
    Own{"details", " open "},
    Own{"div", " align "},
    Own{"img", " alt align height loading src width "},
    Own{"ins", " cite datetime "},
    Own{"li", " value "},
    Own{"ol", " reversed start type "},
    Own{"p", " align "},
    Own{"q", " cite "},
    Own{"source", " media src type "},
    Own{"td", " align colspan rowspan valign "},
    Own{"th", " align colspan rowspan scope valign "},
    Own{"time", " datetime "},
    Own{"track", " default kind label src srclang "},
    Own{"video", " controls height loop muted playsinline poster preload src width "},
};
constexpr std::array schemes{"ftp"sv, "http"sv, "https"sv, "mailto"sv, "tel"sv};

static_assert(std::ranges::is_sorted(elements));

}  // namespace

bool isAllowedElement(std::string_view name) {
    return std::ranges::binary_search(elements, name);
}

bool isVoidElement(std::string_view name) {
    return std::ranges::find(voidElements, name) != voidElements.end();
}

bool isAllowedAttribute(std::string_view element, std::string_view attribute) {
    if (std::ranges::find(anywhere, attribute) != anywhere.end()) return true;
    const auto found = std::ranges::find(own, element, &Own::element);
    return found != own.end() && found->attributes.contains(' ' + std::string(attribute) + ' ');
}

bool isAddress(std::string_view attribute) {
    return attribute == "href" || attribute == "src" || attribute == "cite" || attribute == "poster";
}

bool isAllowedAddress(std::string_view address) {
    std::string seen;
    for (const char c : address) {
        const auto unit = static_cast<unsigned char>(c);
        if (unit <= 0x20 || unit == 0x7F) continue;
        if (c == ':') return std::ranges::find(schemes, seen) != schemes.end();
        if (std::isalnum(unit) == 0 && c != '+' && c != '-' && c != '.') break;  // no scheme has it
        seen += static_cast<char>(std::tolower(unit));
    }
    return true;
}

}  // namespace markdown
