#pragma once

#include "editor/markdown_parts.h"
#include "widgets/tokens.h"

#include <QFont>
#include <QTextCharFormat>

class QTextBlock;
class QTextCursor;
class QTextDocument;

namespace editor {

/// Properties of text blocks that the preview paints itself, because QTextDocument has no format for them.
enum class MarkdownProperty {
    Marker = QTextFormat::UserProperty + 1,  ///< QString: what stands before a list item
    QuoteDepth,                              ///< int: how many bars stand at the left
    IsCode,                                  ///< bool: a rounded, bordered ground
    IsRule,                                  ///< bool: a line across
};

/// Widths in pixels that the writer leaves free and the painter fills.
namespace markdown_measures {
inline constexpr int step = 24;         ///< per level of list or quote
inline constexpr int codePadding = 12;  ///< inside the ground of a code block
}  // namespace markdown_measures

/// Writes parts into a document and takes them out again. The document consists of the parts' blocks in order
/// and one tiny block at its end; a paragraph is one block, a table an empty one and one for each cell. Only
/// for documents that nothing else edits. GUI thread.
class MarkdownWriter {
public:
    MarkdownWriter(QTextDocument* document, widgets::Scheme scheme, const QFont& body);

    /// Empties the document.
    void clear();
    /// How many text blocks a part covers.
    static int blockCount(const MarkdownPart& part);
    /// Puts `part` before the block of that number.
    void insert(int blockNumber, const MarkdownPart& part);
    void remove(int blockNumber, int count);

private:
    void insertBlock(int blockNumber, const MarkdownPart& part);
    void insertTable(int blockNumber, const MarkdownPart& part);
    void insertRuns(QTextCursor& cursor, const QList<MarkdownRun>& runs, const QTextCharFormat& base) const;
    QTextBlockFormat blockFormat(const MarkdownPart& part) const;
    QTextCharFormat charFormat(const MarkdownPart& part) const;
    QTextCharFormat runFormat(const MarkdownRun& run, QTextCharFormat format) const;

    QTextDocument* m_document;
    const widgets::Tokens* m_tokens;
    QFont m_body;
    QFont m_code;
};

}  // namespace editor
