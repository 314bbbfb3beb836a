#include "pages/schema/diagram/edge_item.h"

#include "pages/schema/diagram/diagram_scene.h"

#include <QPainterPathStroker>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

namespace pages {
namespace {

constexpr double roomForEnds = 9;
constexpr double grip = 9;  ///< how near the mouse has to be

}  // namespace

EdgeItem::EdgeItem(schema::diagram::Edge edge, bool isComparison)
    : m_edge(std::move(edge)), m_isComparison(isComparison) {
    setAcceptHoverEvents(true);
    setToolTip(schema::diagram::edgeText(m_edge).toHtmlEscaped());
}

void EdgeItem::setPath(const schema::diagram::Path& path) {
    prepareGeometryChange();
    m_path = painterPath(path);
    m_figures = schema::diagram::endFigures(m_edge, path);
    QPainterPathStroker stroker;
    stroker.setWidth(grip);
    m_shape = stroker.createStroke(m_path);
}

void EdgeItem::setEmphasis(Emphasis emphasis) {
    m_emphasis = emphasis;
    raise();
}

void EdgeItem::raise() {
    setZValue(m_isUnderMouse || m_emphasis != Emphasis::Usual ? 0.5
              : m_edge.mark != schema::diagram::Mark::None    ? 0.25
                                                              : 0);
    update();
}

QRectF EdgeItem::boundingRect() const {
    return m_path.boundingRect().adjusted(-roomForEnds, -roomForEnds, roomForEnds, roomForEnds);
}

QPainterPath EdgeItem::shape() const {
    return m_shape;
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget* widget) {
    const double scale = QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform());
    paintEdge(painter, m_edge, m_path, m_figures,
              {widgets::Tokens::of(widget ? widget->palette() : QPalette()),
               static_cast<DiagramScene*>(scene())->fonts(), scale, m_isComparison},
              m_isUnderMouse ? Emphasis::Current : m_emphasis);
}

void EdgeItem::hoverEnterEvent(QGraphicsSceneHoverEvent*) {
    m_isUnderMouse = true;
    raise();
}

void EdgeItem::hoverLeaveEvent(QGraphicsSceneHoverEvent*) {
    m_isUnderMouse = false;
    raise();
}

}  // namespace pages
