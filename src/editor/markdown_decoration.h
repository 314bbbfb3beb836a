#pragma once

class QPainter;
class QTextBlock;
class QTextDocument;

namespace editor {

/// Paints what stands behind and beside the text of a preview and has no format in QTextDocument: the rounded
/// grounds of code, bars of quotes, marks of list items and rules, from the block `first` down to `bottom` in
/// the document's coordinates.
void paintMarkdownDecoration(QPainter* painter, const QTextDocument* document, const QTextBlock& first,
                             double bottom);

}  // namespace editor
