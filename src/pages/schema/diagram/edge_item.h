#pragma once

#include "pages/schema/diagram/diagram_painter.h"

#include <QGraphicsItem>

namespace pages {

/// A line between two tables in the scene of a diagram. Says in words what it is under the mouse.
class EdgeItem : public QGraphicsItem {
public:
    EdgeItem(schema::diagram::Edge edge, bool isComparison);

    const schema::diagram::Edge& edge() const { return m_edge; }
    void setPath(const schema::diagram::Path& path);
    void setEmphasis(Emphasis emphasis);

    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void hoverEnterEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    void raise();

    schema::diagram::Edge m_edge;
    QPainterPath m_path;
    QPainterPath m_shape;
    QList<schema::diagram::Figure> m_figures;
    bool m_isComparison;
    bool m_isUnderMouse = false;
    Emphasis m_emphasis = Emphasis::Usual;
};

}  // namespace pages
