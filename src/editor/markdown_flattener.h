#pragma once

#include "editor/markdown_parts.h"
#include "markdown/node.h"

namespace editor {

/// Flattens a tree into the parts that the preview shows; one object per text. Raw HTML is shown as it is
/// published: tags that are allowed style their text, others are text.
class MarkdownFlattener {
public:
    QList<MarkdownPart> flatten(const markdown::Node& document);

private:
    struct List {
        bool isOrdered = false;
        unsigned number = 0;  ///< of the next item
        bool isTight = false;
    };

    void blocks(const markdown::Node& parent);
    void block(const markdown::Node& node);
    void quote(const markdown::Node& node);
    void item(const markdown::Node& node);
    void table(const markdown::Node& node);
    void footnote(const markdown::Node& node);
    MarkdownPart begun(MarkdownPart::Kind kind, int line);
    void add(MarkdownPart part);

    QList<MarkdownPart> m_parts;
    QList<List> m_lists;
    QString m_marker;
    int m_quoteDepth = 0;
    bool m_hasFootnotes = false;
};

}  // namespace editor
