#include "markdown/parser.h"

#include "markdown/delimiter_rows.h"
#include "markdown/footnotes.h"
#include "markdown/heading_ids.h"
#include "markdown/tree_builder.h"

namespace markdown {

Node parse(std::string_view utf8) {
    Node document = buildTree(utf8);
    std::string widened;
    if (hasNarrowDelimiterRow(utf8)) widened = withWideDelimiterRows(utf8, document);
    if (!widened.empty()) {
        utf8 = widened;
        document = buildTree(utf8);
    }
    if (utf8.find("]:") != std::string_view::npos && utf8.find("[^") != std::string_view::npos)
        document = withFootnotes(utf8, std::move(document));
    setHeadingIds(document);
    return document;
}

std::string plainText(const Node& node) {
    switch (node.kind) {
        case Node::Kind::Text:
        case Node::Kind::InlineCode:
            return node.text;
        case Node::Kind::SoftBreak:
        case Node::Kind::LineBreak:
            return " ";
        default:
            break;
    }
    std::string out;
    for (const Node& child : node.children)
        out += plainText(child);
    return out;
}

}  // namespace markdown
