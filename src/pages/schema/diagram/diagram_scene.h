#pragma once

#include "pages/schema/diagram/diagram_painter.h"

#include <QGraphicsScene>

namespace pages {

class EdgeItem;
class TableItem;

/// The tables and lines of one drawing, and which table is the current one.
class DiagramScene : public QGraphicsScene {
    Q_OBJECT

public:
    using QGraphicsScene::QGraphicsScene;

    /// Shows another drawing; the current table stays when it is there too.
    void setDrawing(const schema::diagram::Drawing& drawing);
    /// As shown, with the places that tables were dragged to.
    const schema::diagram::Drawing& drawing() const { return m_drawing; }

    /// What the tables take up.
    QRectF tablesRect() const;

    /// Nothing where there is no such table.
    void setCurrent(const schema::QualifiedName& name);
    const schema::QualifiedName& current() const { return m_current; }
    TableItem* currentItem() const { return item(m_current); }
    TableItem* item(const schema::QualifiedName& name) const;
    /// Marks what a search found.
    void setFound(const QList<schema::QualifiedName>& found);
    /// The table that one comes to from the current one by going into this direction: the nearest one, those
    /// that a line leads to count as nearer. Null at the edge.
    TableItem* neighbour(Qt::Key direction) const;
    /// Moves the current table, as dragging would.
    void push(const QPointF& by);

    const DiagramFonts& fonts() const { return m_fonts; }
    /// A table was moved; for TableItem.
    void follow(TableItem* table);

signals:
    void currentChanged();
    /// The person has put a table somewhere else.
    void tableMoved(const schema::QualifiedName& name, const QPointF& place);

protected:
    void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
    void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;

private:
    void showEmphasis();

    DiagramFonts m_fonts;
    schema::diagram::Drawing m_drawing;
    QList<TableItem*> m_tables;
    QList<EdgeItem*> m_edges;
    schema::QualifiedName m_current;
    QList<schema::QualifiedName> m_found;
    /// Moved since the mouse button went down.
    QList<schema::QualifiedName> m_dragged;
};

}  // namespace pages
