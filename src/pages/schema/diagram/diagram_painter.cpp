#include "pages/schema/diagram/diagram_painter.h"

#include "schema/diagram/text_width.h"
#include "widgets/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pages {
namespace {

using namespace schema::diagram;
using widgets::Tokens;

/// Below this scale columns are too small to read.
constexpr double scaleOfColumns = 0.42;
constexpr double scaleOfEnds = 0.3;
/// On the screen, for names that stand for whole tables.
constexpr double distantName = 11.5;

QFont faceFont(Face face) {
    QFont out = widgets::font(face == Face::Type    ? widgets::Type::Code
                              : face == Face::Title ? widgets::Type::Strong
                                                    : widgets::Type::Body);
    out.setPixelSize(int(fontSize(face)));
    // Letters that keep their proportions at every scale.
    out.setHintingPreference(QFont::PreferNoHinting);
    return out;
}

QColor markInk(Mark mark, const Tokens& tokens, const QColor& usual) {
    switch (mark) {
        case Mark::None:
            return usual;
        case Mark::Added:
            return tokens.good;
        case Mark::Removed:
            return tokens.bad;
        case Mark::Changed:
            return tokens.warning;
    }
    Q_UNREACHABLE();
}

QColor markSoft(Mark mark, const Tokens& tokens, const QColor& usual) {
    switch (mark) {
        case Mark::None:
            return usual;
        case Mark::Added:
            return tokens.goodSoft;
        case Mark::Removed:
            return tokens.badSoft;
        case Mark::Changed:
            return tokens.warningSoft;
    }
    Q_UNREACHABLE();
}

void paintFigure(QPainter* painter, const Figure& figure, const QPointF& shift) {
    if (!figure.area.isEmpty()) painter->drawPolygon(QPolygonF(figure.area).translated(shift));
    for (const QLineF& line : figure.lines)
        painter->drawLine(line.translated(shift));
    for (const Figure::Circle& circle : figure.circles)
        painter->drawEllipse(circle.middle + shift, circle.radius, circle.radius);
}

/// Draws `text` into `room`, shortened where the font that is there is wider than the one that was counted
/// with.
void paintText(QPainter* painter, const QRectF& room, int alignment, const QString& text) {
    const QString shown = painter->fontMetrics().horizontalAdvance(text) <= std::ceil(room.width())
                              ? text
                              : painter->fontMetrics().elidedText(text, Qt::ElideRight, int(room.width()));
    painter->drawText(room, alignment | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

void paintRow(QPainter* painter, const BoxLine& line, const QRectF& rect, const DiagramBrush& brush) {
    const Tokens& tokens = brush.tokens;
    const Row& row = line.row;
    if (row.mark != Mark::None)
        painter->fillRect(rect.adjusted(1, 0, -1, 0), markSoft(row.mark, tokens, tokens.surface));
    if (row.isKey()) {
        painter->setPen(QPen(row.isForeign   ? tokens.accent
                             : row.isPrimary ? tokens.warning
                                             : tokens.muted,
                             1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        paintFigure(painter, keyFigure(row),
                    {rect.left() + box::padding - 2, rect.top() + (rect.height() - 14) / 2});
    }
    const QRectF room = rect.adjusted(box::padding + box::glyph, 0, -box::padding, 0);
    const double typeWidth = textWidth(line.type, Face::Type);
    QFont name = brush.fonts.name;
    name.setWeight(row.isPrimary ? QFont::DemiBold : QFont::Normal);
    name.setStrikeOut(row.mark == Mark::Removed);
    painter->setFont(name);
    painter->setPen(markInk(row.mark, tokens, tokens.text));
    paintText(painter, room.adjusted(0, 0, line.type.isEmpty() ? 0 : -typeWidth - 8, 0), Qt::AlignLeft,
              line.name);
    painter->setFont(brush.fonts.type);
    painter->setPen(tokens.muted);
    paintText(painter, room, Qt::AlignRight, line.type);
}

void paintHeader(QPainter* painter, const Node& node, const Box& box, const QRectF& rect,
                 const DiagramBrush& brush) {
    const Tokens& tokens = brush.tokens;
    QRectF room(rect.left() + box::padding, rect.top(), rect.width() - 2 * box::padding, box::header);
    if (!box.badge.isEmpty()) {
        painter->setFont(brush.fonts.type);
        painter->setPen(tokens.muted);
        paintText(painter, room, Qt::AlignRight, box.badge);
        room.setRight(room.right() - textWidth(box.badge, Face::Type) - box::between);
    }
    if (!box.schema.isEmpty()) {
        painter->setFont(brush.fonts.name);
        painter->setPen(tokens.muted);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, box.schema);
        room.setLeft(room.left() + painter->fontMetrics().horizontalAdvance(box.schema));
    }
    QFont title = brush.fonts.title;
    title.setStrikeOut(node.mark == Mark::Removed);
    painter->setFont(title);
    painter->setPen(markInk(node.mark, tokens, brush.isComparison ? tokens.muted : tokens.text));
    paintText(painter, room, Qt::AlignLeft, box.title);
}

/// From far away: the name as large as it may be.
void paintDistant(QPainter* painter, const Node& node, const Box& box, const QRectF& rect,
                  const DiagramBrush& brush) {
    const QString text = box.title;
    const double fitting = (rect.width() * 0.86) / std::max(1.0, textWidth(text, Face::Title));
    const double wanted = distantName / (brush.scale * fontSize(Face::Title));
    const double factor = std::min({fitting, wanted, rect.height() * 0.8 / fontSize(Face::Title)});
    // Letters of less than four pixels are only dirt.
    if (factor * fontSize(Face::Title) * brush.scale < 4) return;
    const widgets::PainterScope scope(painter);
    painter->translate(rect.center());
    painter->scale(factor, factor);
    painter->setFont(brush.fonts.title);
    painter->setPen(markInk(node.mark, brush.tokens, brush.tokens.text));
    painter->drawText(QRectF(-rect.width() / factor / 2, -20, rect.width() / factor, 40), Qt::AlignCenter,
                      text);
}

}  // namespace

Colors diagramColors(const Tokens& tokens) {
    Colors out;
    out.canvas = tokens.surface.name();
    out.box = tokens.surface.name();
    out.header = tokens.window.name();
    out.border = tokens.border.name();
    out.text = tokens.text.name();
    out.muted = tokens.muted.name();
    out.accent = tokens.accent.name();
    out.good = tokens.good.name();
    out.goodSoft = tokens.goodSoft.name();
    out.warning = tokens.warning.name();
    out.warningSoft = tokens.warningSoft.name();
    out.bad = tokens.bad.name();
    out.badSoft = tokens.badSoft.name();
    return out;
}

DiagramFonts::DiagramFonts()
    : title(faceFont(Face::Title)), name(faceFont(Face::Name)), type(faceFont(Face::Type)) {}

QPainterPath painterPath(const Path& path) {
    QPainterPath out;
    if (path.isEmpty()) return out;
    out.moveTo(path.first());
    for (qsizetype i = 1; i + 2 < path.size(); i += 3)
        out.cubicTo(path[i], path[i + 1], path[i + 2]);
    return out;
}

void paintTable(QPainter* painter, const Node& node, const Box& box, const QRectF& rect,
                const DiagramBrush& brush, Emphasis emphasis) {
    const widgets::PainterScope scope(painter);
    const Tokens& tokens = brush.tokens;
    const bool isNear = brush.scale >= scaleOfColumns;
    QPainterPath shape;
    shape.addRoundedRect(rect, box::radius, box::radius);
    const QColor head =
        emphasis == Emphasis::Found ? tokens.accentSoft : markSoft(node.mark, tokens, tokens.window);
    painter->fillPath(shape, isNear ? tokens.surface : head);
    if (isNear) {
        painter->save();
        painter->setClipRect(QRectF(rect.left(), rect.top(), rect.width(), box::header), Qt::IntersectClip);
        painter->fillPath(shape, head);
        painter->restore();
        for (qsizetype i = 0; i < box.lines.size(); ++i)
            paintRow(painter, box.lines[i],
                     {rect.left(), rect.top() + box::header + double(i) * box::row, rect.width(), box::row},
                     brush);
        if (!box.more.isEmpty()) {
            painter->setFont(brush.fonts.name);
            painter->setPen(tokens.muted);
            paintText(painter,
                      {rect.left() + box::padding + box::glyph,
                       rect.top() + box::header + double(box.lines.size()) * box::row,
                       rect.width() - 2 * box::padding - box::glyph, box::row},
                      Qt::AlignLeft, box.more);
        }
        paintHeader(painter, node, box, rect, brush);
        if (!box.lines.isEmpty() || !box.more.isEmpty()) {
            painter->setPen(QPen(tokens.border, 1));
            painter->drawLine(
                QLineF(rect.left(), rect.top() + box::header, rect.right(), rect.top() + box::header));
        }
    } else {
        paintDistant(painter, node, box, rect, brush);
    }
    painter->setBrush(Qt::NoBrush);
    const bool isCurrent = emphasis == Emphasis::Current;
    const bool isPlain = node.mark == Mark::None && emphasis == Emphasis::Usual;
    const double width = isPlain ? std::max(1.0, 0.8 / brush.scale) : std::max(2.0, 2 / brush.scale);
    painter->setPen(QPen(
        isCurrent || emphasis == Emphasis::Found ? tokens.accent : markInk(node.mark, tokens, tokens.border),
        width));
    painter->drawPath(shape);
}

void paintEdge(QPainter* painter, const Edge& edge, const QPainterPath& path, const QList<Figure>& figures,
               const DiagramBrush& brush, Emphasis emphasis) {
    const widgets::PainterScope scope(painter);
    const Tokens& tokens = brush.tokens;
    const bool isPlain = edge.mark == Mark::None && emphasis == Emphasis::Usual;
    QColor ink = emphasis == Emphasis::Usual ? markInk(edge.mark, tokens, tokens.muted) : tokens.accent;
    // What did not change stays in the background of a comparison, many thin lines in that of a far view.
    if (isPlain) ink.setAlphaF(brush.isComparison ? 0.45F : 0.8F);
    QPen pen(ink, std::max(isPlain ? 1.2 : 2.0, (isPlain ? 0.9 : 1.6) / brush.scale));
    pen.setCapStyle(Qt::FlatCap);
    const bool isDashed = edge.kind != EdgeKind::ForeignKey || !edge.isEnforced || edge.mark == Mark::Removed;
    QPen linePen = pen;
    if (isDashed) linePen.setDashPattern({4, 3});
    painter->setPen(linePen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    if (brush.scale < scaleOfEnds) return;
    ink.setAlphaF(1);
    pen.setColor(ink);
    painter->setPen(pen);
    painter->setBrush(tokens.surface);
    for (const Figure& figure : figures)
        paintFigure(painter, figure, {});
}

void paintDrawing(QPainter* painter, const Drawing& drawing, const Tokens& tokens,
                  const DiagramFonts& fonts) {
    const DiagramBrush brush{tokens, fonts, 1, drawing.diagram.isComparison};
    painter->fillRect(QRectF({0, 0}, drawing.size), tokens.surface);
    for (qsizetype i = 0; i < drawing.paths.size(); ++i)
        paintEdge(painter, drawing.diagram.edges[i], painterPath(drawing.paths[i]),
                  endFigures(drawing.diagram.edges[i], drawing.paths[i]), brush);
    for (qsizetype i = 0; i < drawing.boxes.size(); ++i)
        paintTable(painter, drawing.diagram.nodes[i], drawing.boxes[i], drawing.rectOf(i), brush);
}

}  // namespace pages
