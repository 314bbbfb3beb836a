#pragma once

#include <QPlainTextDocumentLayout>

namespace editor {

/// A plain text layout with room between its lines, which QPlainTextDocumentLayout has no setting for: each
/// block is laid out as ever and its lines are then moved apart.
class MarkdownLayout : public QPlainTextDocumentLayout {
    Q_OBJECT

public:
    explicit MarkdownLayout(QTextDocument* document);
    /// Pixels between two lines.
    void setLineGap(int gap);
    int lineGap() const { return m_gap; }
    QRectF blockBoundingRect(const QTextBlock& block) const override;

private:
    int m_gap = 0;
};

}  // namespace editor
