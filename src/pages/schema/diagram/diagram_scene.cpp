#include "pages/schema/diagram/diagram_scene.h"

#include "pages/schema/diagram/edge_item.h"
#include "pages/schema/diagram/table_item.h"

#include <QGraphicsSceneMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace pages {
namespace {

using namespace schema::diagram;

constexpr double lineBonus = 0.5;

/// How far `to` is from `from` in this direction; infinite when it lies elsewhere.
double distanceTowards(Qt::Key direction, const QPointF& from, const QPointF& to) {
    const QPointF step = to - from;
    const bool isHorizontal = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const double along = (isHorizontal ? step.x() : step.y()) *
                         (direction == Qt::Key_Left || direction == Qt::Key_Up ? -1 : 1);
    const double aside = std::abs(isHorizontal ? step.y() : step.x());
    if (along < 1 || aside > 3 * along) return std::numeric_limits<double>::infinity();
    return along + 1.6 * aside;
}

}  // namespace

void DiagramScene::setDrawing(const Drawing& drawing) {
    clear();
    m_dragged.clear();
    m_tables.clear();
    m_edges.clear();
    m_drawing = drawing;
    const bool isComparison = drawing.diagram.isComparison;
    for (qsizetype i = 0; i < drawing.paths.size(); ++i) {
        auto* edge = new EdgeItem(drawing.diagram.edges[i], isComparison);
        edge->setPath(drawing.paths[i]);
        addItem(edge);
        m_edges.append(edge);
    }
    for (qsizetype i = 0; i < drawing.boxes.size(); ++i) {
        auto* table = new TableItem(drawing.diagram.nodes[i], drawing.boxes[i], isComparison);
        // Before it is in the scene, so that nothing is said to have been moved.
        table->setPos(drawing.places[i]);
        addItem(table);
        m_tables.append(table);
    }
    if (!currentItem()) m_current = {};
    showEmphasis();
    emit currentChanged();
}

QRectF DiagramScene::tablesRect() const {
    QRectF out;
    for (qsizetype i = 0; i < m_drawing.boxes.size(); ++i)
        out |= m_drawing.rectOf(i);
    return out;
}

TableItem* DiagramScene::item(const schema::QualifiedName& name) const {
    return m_tables.value(m_drawing.diagram.indexOf(name), nullptr);
}

void DiagramScene::setCurrent(const schema::QualifiedName& name) {
    if (name == m_current || !item(name)) return;
    m_current = name;
    showEmphasis();
    emit currentChanged();
}

void DiagramScene::setFound(const QList<schema::QualifiedName>& found) {
    m_found = found;
    showEmphasis();
}

void DiagramScene::showEmphasis() {
    for (TableItem* table : std::as_const(m_tables))
        table->setEmphasis(table->node().name == m_current        ? Emphasis::Current
                           : m_found.contains(table->node().name) ? Emphasis::Found
                                                                  : Emphasis::Usual);
    for (EdgeItem* edge : std::as_const(m_edges))
        edge->setEmphasis(edge->edge().from == m_current || edge->edge().to == m_current ? Emphasis::Current
                                                                                         : Emphasis::Usual);
}

TableItem* DiagramScene::neighbour(Qt::Key direction) const {
    const TableItem* from = currentItem();
    if (!from) return m_tables.value(0, nullptr);
    const auto isLinked = [this](const schema::QualifiedName& other) {
        return std::ranges::any_of(m_drawing.diagram.edges, [&](const Edge& edge) {
            return (edge.from == m_current && edge.to == other) ||
                   (edge.to == m_current && edge.from == other);
        });
    };
    TableItem* nearest = nullptr;
    double least = std::numeric_limits<double>::infinity();
    for (TableItem* table : m_tables) {
        double distance = distanceTowards(direction, from->sceneBoundingRect().center(),
                                          table->sceneBoundingRect().center());
        if (isLinked(table->node().name)) distance *= lineBonus;
        if (distance >= least) continue;
        least = distance;
        nearest = table;
    }
    return nearest;
}

void DiagramScene::follow(TableItem* table) {
    const schema::QualifiedName& name = table->node().name;
    m_drawing.places[m_drawing.diagram.indexOf(name)] = table->pos();
    for (qsizetype i = 0; i < m_edges.size(); ++i) {
        const Edge& edge = m_drawing.diagram.edges[i];
        if (edge.from != name && edge.to != name) continue;
        m_drawing.paths[i] = directPath(m_drawing, edge);
        m_edges[i]->setPath(m_drawing.paths[i]);
    }
    if (!m_dragged.contains(name)) m_dragged.append(name);
}

void DiagramScene::push(const QPointF& by) {
    TableItem* table = currentItem();
    if (!table) return;
    table->setPos(table->pos() + by);
    m_dragged.clear();
    emit tableMoved(m_current, table->pos());
}

void DiagramScene::mousePressEvent(QGraphicsSceneMouseEvent* event) {
    m_dragged.clear();
    for (QGraphicsItem* under : items(event->scenePos()))
        if (auto* table = dynamic_cast<TableItem*>(under)) {
            setCurrent(table->node().name);
            break;
        }
    QGraphicsScene::mousePressEvent(event);
}

void DiagramScene::mouseReleaseEvent(QGraphicsSceneMouseEvent* event) {
    QGraphicsScene::mouseReleaseEvent(event);
    for (const schema::QualifiedName& name : std::exchange(m_dragged, {}))
        emit tableMoved(name, item(name)->pos());
}

}  // namespace pages
