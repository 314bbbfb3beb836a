#include "editor/markdown_layout.h"

#include <QTextBlock>
#include <QTextLayout>

namespace editor {

MarkdownLayout::MarkdownLayout(QTextDocument* document) : QPlainTextDocumentLayout(document) {}

void MarkdownLayout::setLineGap(int gap) {
    if (m_gap == gap) return;
    m_gap = gap;
    requestUpdate();
}

QRectF MarkdownLayout::blockBoundingRect(const QTextBlock& block) const {
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    const QTextLayout* layout = block.layout();
    if (m_gap == 0 || !layout || layout->lineCount() == 0) return rect;
    const int above = m_gap / 2;
    // Fresh lines begin at 0; those that were moved apart begin below it.
    if (layout->lineAt(0).y() < above) {
        for (int i = 0; i < layout->lineCount(); ++i) {
            QTextLine line = layout->lineAt(i);
            line.setPosition({line.x(), line.y() + above + i * m_gap});
        }
        rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    }
    return rect.adjusted(0, 0, 0, m_gap - above);
}

}  // namespace editor
