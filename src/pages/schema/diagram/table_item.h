#pragma once

#include "pages/schema/diagram/diagram_painter.h"

#include <QGraphicsItem>

namespace pages {

/// A table in the scene of a diagram; can be dragged. Its position is that of its upper left corner.
class TableItem : public QGraphicsItem {
public:
    TableItem(schema::diagram::Node node, schema::diagram::Box box, bool isComparison);

    const schema::diagram::Node& node() const { return m_node; }
    void setEmphasis(Emphasis emphasis);
    QRectF rect() const { return {QPointF(), QSizeF(m_box.width, m_box.height)}; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;

private:
    schema::diagram::Node m_node;
    schema::diagram::Box m_box;
    bool m_isComparison;
    Emphasis m_emphasis = Emphasis::Usual;
};

}  // namespace pages
