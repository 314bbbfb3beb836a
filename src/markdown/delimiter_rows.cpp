#include "markdown/delimiter_rows.h"

#include "markdown/source_lines.h"

#include <algorithm>

namespace markdown {
namespace {

/// A line of nothing but cells of dashes, one of them shorter than three characters; in a quote or list item
/// too.
bool isNarrow(std::string_view line) {
    if (line.find_first_not_of(" \t\r\n>|:-") != std::string_view::npos || !line.contains('|')) return false;
    std::size_t width = 0;
    for (const char c : line) {
        if (c == '-' || c == ':') {
            ++width;
            continue;
        }
        if (width == 1 || width == 2) return true;
        width = 0;
    }
    return width == 1 || width == 2;
}

std::string widened(std::string_view line) {
    std::string out;
    std::string cell;
    const auto endCell = [&] {
        const std::size_t dash = cell.find('-');
        if (dash != std::string::npos && cell.size() < 3) cell.insert(dash, 3 - cell.size(), '-');
        out += cell;
        cell.clear();
    };
    for (const char c : line) {
        if (c == '-' || c == ':') {
            cell += c;
            continue;
        }
        endCell();
        out += c;
    }
    endCell();
    return out;
}

}  // namespace

bool hasNarrowDelimiterRow(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t end = std::min(utf8.find('\n', at), utf8.size());
        if (isNarrow(utf8.substr(at, end - at))) return true;
        at = end + 1;
    }
    return false;
}

std::string withWideDelimiterRows(std::string_view utf8, const Node& document) {
    std::string out;
    out.reserve(utf8.size() + 64);
    for (const SourceLine& line : sourceLines(utf8, document)) {
        if (!line.isVerbatim && isNarrow(line.text))
            out += widened(line.text);
        else
            out += line.text;
    }
    return out == utf8 ? std::string() : out;
}

}  // namespace markdown
