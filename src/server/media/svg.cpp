#include "server/media/kind.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <expat.h>
#include <memory>

namespace server {
namespace {

/// Between namespace and name; neither holds one.
constexpr char separator = ' ';
constexpr std::string_view rootName = "http://www.w3.org/2000/svg svg";

/// What the first element says.
struct Root {
    XML_Parser parser;
    bool isSvg = false;
    std::string width = {};
    std::string height = {};
    std::string viewBox = {};
};

void onElement(void* data, const XML_Char* name, const XML_Char** attributes) {
    auto& root = *static_cast<Root*>(data);
    root.isSvg = name == rootName;
    for (; *attributes; attributes += 2) {
        const std::string_view attribute = attributes[0];
        if (attribute == "width") root.width = attributes[1];
        if (attribute == "height") root.height = attributes[1];
        if (attribute == "viewBox") root.viewBox = attributes[1];
    }
    XML_StopParser(root.parser, XML_FALSE);
}

/// Takes a number and what follows it up to the next blank or comma; 0 when there is none.
double takeNumber(std::string_view& text, std::string_view& unit) {
    constexpr std::string_view between = " \t\r\n,";
    text.remove_prefix(std::min(text.find_first_not_of(between), text.size()));
    double out = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (failed != std::errc()) return 0;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    unit = text.substr(0, text.find_first_of(between));
    text.remove_prefix(unit.size());
    return out;
}

/// A length in CSS pixels (CSS Values 3, section 5.2); nothing for shares such as 100%.
std::optional<double> pixels(std::string_view text) {
    struct Unit {
        std::string_view name;
        double pixels;
    };
    static constexpr std::array units{Unit{"", 1},          Unit{"px", 1},  Unit{"pt", 96 / 72.0},
                                      Unit{"pc", 16},       Unit{"in", 96}, Unit{"cm", 96 / 2.54},
                                      Unit{"mm", 96 / 25.4}};
    std::string_view unit;
    const double number = takeNumber(text, unit);
    const auto found = std::ranges::find(units, unit, &Unit::name);
    if (found == units.end()) return {};
    return number * found->pixels;
}

bool isSide(double value) {
    return std::isfinite(value) && value >= 0.5 && value <= 1e6;
}

}  // namespace

std::optional<MediaKind> readSvg(std::string_view bytes) {
    const std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(
        XML_ParserCreateNS(nullptr, separator), XML_ParserFree);
    if (!parser) return {};
    Root root{.parser = parser.get()};
    XML_SetUserData(parser.get(), &root);
    XML_SetStartElementHandler(parser.get(), onElement);
    XML_Parse(parser.get(), bytes.data(), static_cast<int>(bytes.size()), XML_TRUE);
    if (!root.isSvg) return {};

    MediaKind out{.type = "image/svg+xml"};
    auto width = pixels(root.width);
    auto height = pixels(root.height);
    if (!width || !height || !isSide(*width) || !isSide(*height)) {
        std::string_view box = root.viewBox;
        std::string_view unit;
        takeNumber(box, unit);
        takeNumber(box, unit);
        width = takeNumber(box, unit);
        height = takeNumber(box, unit);
    }
    if (isSide(*width) && isSide(*height)) {
        out.width = static_cast<int>(std::lround(*width));
        out.height = static_cast<int>(std::lround(*height));
    }
    return out;
}

}  // namespace server
