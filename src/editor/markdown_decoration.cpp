#include "editor/markdown_decoration.h"

#include "editor/markdown_writer.h"
#include "widgets/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace editor {
namespace {

using namespace markdown_measures;

QVariant property(const QTextBlock& block, MarkdownProperty property) {
    return block.blockFormat().property(static_cast<int>(property));
}

/// Paints beside one block; `rect` is where its text stands, `left` and `right` are the column's edges.
struct BlockPainter {
    QPainter* painter;
    const widgets::Tokens& tokens;
    QTextBlock block;
    QRectF rect;
    double left;
    double right;

    void paintCode() const {
        // A line's extra height is above its letters.
        constexpr int leading = 5;
        QRectF ground = rect.adjusted(0, leading - codePadding, 0, codePadding);
        ground.setLeft(left + block.blockFormat().indent() * step);
        ground.setRight(right);
        painter->setPen(tokens.border);
        painter->setBrush(tokens.code);
        painter->drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), widgets::measures::radius,
                                 widgets::measures::radius);
    }

    void paintQuote(int depth) const {
        const QTextBlock next = block.next();
        const bool goesOn = next.isValid() && property(next, MarkdownProperty::QuoteDepth).toInt() > 0;
        const double end =
            goesOn ? block.document()->documentLayout()->blockBoundingRect(next).top() : rect.bottom();
        const bool isRightToLeft = block.textDirection() == Qt::RightToLeft;
        for (int i = 0; i < depth; ++i) {
            const double x = isRightToLeft ? right - i * step - 3 : left + i * step;
            painter->fillRect(QRectF(x, rect.top(), 3, end - rect.top()), tokens.border);
        }
    }

    void paintMarker(const QString& marker) const {
        if (block.layout()->lineCount() == 0) return;
        const QTextLine line = block.layout()->lineAt(0);
        const QFont chosen = block.charFormat().font();
        const double width = QFontMetricsF(chosen).horizontalAdvance(marker);
        const bool isRightToLeft = block.textDirection() == Qt::RightToLeft;
        const double inner = block.blockFormat().indent() * step;
        // A number that is wider than the step grows away from the text.
        const double x = isRightToLeft ? right - inner + 8 : left + inner - 8 - std::max(width, 10.0);
        const double baseline = block.layout()->position().y() + line.y() + line.ascent();
        painter->setFont(chosen);
        painter->setPen(tokens.muted);
        painter->drawText(QPointF(x, baseline), marker);
    }

    void paintRule() const {
        painter->setPen(tokens.border);
        const double y = std::round(rect.center().y()) + 0.5;
        painter->drawLine(QPointF(left, y), QPointF(right, y));
    }

    void paint() const {
        if (const int depth = property(block, MarkdownProperty::QuoteDepth).toInt()) paintQuote(depth);
        if (property(block, MarkdownProperty::IsCode).toBool()) paintCode();
        if (property(block, MarkdownProperty::IsRule).toBool()) paintRule();
        if (const QString marker = property(block, MarkdownProperty::Marker).toString(); !marker.isEmpty())
            paintMarker(marker);
    }
};

}  // namespace

void paintMarkdownDecoration(QPainter* painter, const QTextDocument* document, const QTextBlock& first,
                             double bottom) {
    painter->setRenderHint(QPainter::Antialiasing);
    const widgets::Tokens& tokens = widgets::Tokens::of(QGuiApplication::palette());
    const double left = document->documentMargin();
    const double right = document->textWidth() - document->documentMargin();
    for (QTextBlock block = first.previous().isValid() ? first.previous() : first; block.isValid();
         block = block.next()) {
        const QRectF rect = document->documentLayout()->blockBoundingRect(block);
        if (rect.top() - codePadding > bottom) return;
        BlockPainter{painter, tokens, block, rect, left, right}.paint();
    }
}

}  // namespace editor
