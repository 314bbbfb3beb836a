#include "markdown/source_lines.h"

#include <algorithm>

namespace markdown {
namespace {

void markVerbatim(const Node& node, std::vector<SourceLine>& lines) {
    if (node.kind == Node::Kind::Code || node.kind == Node::Kind::Html) {
        const auto from = static_cast<std::size_t>(std::max(node.line, 0));
        const auto count =
            static_cast<std::size_t>(std::ranges::count(node.text, '\n')) + (node.isFenced ? 2 : 0);
        for (std::size_t i = from; i < std::min(from + count, lines.size()); ++i)
            lines[i].isVerbatim = true;
    }
    for (const Node& child : node.children)
        markVerbatim(child, lines);
}

}  // namespace

std::vector<SourceLine> sourceLines(std::string_view utf8, const Node& document) {
    std::vector<SourceLine> out;
    for (std::size_t at = 0; at < utf8.size();) {
        const std::size_t end = std::min(utf8.find('\n', at), utf8.size() - 1);
        out.push_back({.text = utf8.substr(at, end + 1 - at)});
        at = end + 1;
    }
    markVerbatim(document, out);
    return out;
}

}  // namespace markdown
