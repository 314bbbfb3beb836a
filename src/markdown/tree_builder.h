#pragma once

#include "markdown/node.h"

#include <md4c.h>

#include <string_view>

namespace markdown {

/// The tree of a text without footnotes: what md4c reports, and quotes that are alerts. A text whose tables
/// have more than 200,000 cells is shown as code.
Node buildTree(std::string_view utf8);

/// Makes nodes out of what md4c reports while it parses; one object per text. md4c hands out pointers into
/// the source, which is how the line of each block is known. md4c 0.4 may leave a span that it did not enter,
/// or in another order (`http://a.b*c *d**`): such a report is passed over.
class TreeBuilder {
public:
    explicit TreeBuilder(std::string_view source);

    void enterBlock(MD_BLOCKTYPE type, const void* detail);
    void leaveBlock(MD_BLOCKTYPE type);
    void enterSpan(MD_SPANTYPE type, const void* detail);
    void leaveSpan(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, std::string_view bytes);

    /// Parsing ends then.
    bool hasTooManyCells() const;
    Node takeDocument() { return std::move(m_open.front()); }

private:
    /// Beyond `deepest` levels a node is not made: its text goes into the deepest one that is.
    void open(Node node);
    void close();
    void closeBlock();
    void append(std::string_view words);
    void unescapePipes(std::string& code) const;
    void appendHtml(std::string_view raw);
    /// The line that `bytes` stand in, when they are part of the source and not made by md4c.
    int lineOf(std::string_view bytes) const;
    /// The first line at or after `line` that is not blank.
    int notBlankFrom(int line) const;

    std::string_view m_source;
    std::vector<std::size_t> m_lineStarts;
    std::vector<Node> m_open;            ///< from the document to the node that text goes into
    std::vector<Node::Kind> m_unopened;  ///< below those, nodes that were not made
    std::size_t m_cells = 0;
    int m_lastLine = -1;  ///< the last line of the source that gave text
};

}  // namespace markdown
