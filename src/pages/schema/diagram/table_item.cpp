#include "pages/schema/diagram/table_item.h"

#include "pages/schema/diagram/diagram_scene.h"

#include <QStyleOptionGraphicsItem>
#include <QWidget>

namespace pages {
namespace {

/// The ring of the current table at a small scale.
constexpr double roomForRing = 12;

/// What does not fit into the box, and what it is in words.
QString toolTipOf(const schema::diagram::Node& node) {
    QString out = node.name.schema + QLatin1Char('.') + node.name.name;
    if (!node.comment.isEmpty()) out += QStringLiteral("\n") + node.comment;
    return out.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

}  // namespace

TableItem::TableItem(schema::diagram::Node node, schema::diagram::Box box, bool isComparison)
    : m_node(std::move(node)), m_box(std::move(box)), m_isComparison(isComparison) {
    setFlags(ItemIsMovable | ItemSendsGeometryChanges);
    setZValue(1);
    setToolTip(toolTipOf(m_node));
}

void TableItem::setEmphasis(Emphasis emphasis) {
    if (emphasis == m_emphasis) return;
    m_emphasis = emphasis;
    update();
}

QRectF TableItem::boundingRect() const {
    return rect().adjusted(-roomForRing, -roomForRing, roomForRing, roomForRing);
}

void TableItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) {
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintTable(painter, m_node, m_box, rect(),
               {widgets::Tokens::of(widget ? widget->palette() : QPalette()),
                static_cast<DiagramScene*>(scene())->fonts(), scale, m_isComparison},
               m_emphasis);
}

QVariant TableItem::itemChange(GraphicsItemChange change, const QVariant& value) {
    if (change == ItemPositionChange) return QPointF(value.toPointF().toPoint());
    if (change == ItemPositionHasChanged && scene()) static_cast<DiagramScene*>(scene())->follow(this);
    return QGraphicsItem::itemChange(change, value);
}

}  // namespace pages
