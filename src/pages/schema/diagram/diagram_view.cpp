#include "pages/schema/diagram/diagram_view.h"

#include "pages/schema/diagram/mini_map.h"
#include "pages/schema/diagram/table_description.h"
#include "pages/schema/diagram/table_item.h"
#include "widgets/painting.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace pages {
namespace {

constexpr double smallestZoom = 0.02;
constexpr double largestZoom = 4;
constexpr double zoomStep = 1.2;
constexpr double pushStep = 16;
constexpr int miniMapMargin = 12;

/// Scene pixels are those of the design's type sizes; a larger desktop font enlarges the diagram too.
double usualScale() {
    constexpr double designedPoints = 9.75;
    return std::max(1.0, QApplication::font().pointSizeF() / designedPoints);
}

}  // namespace

DiagramView::DiagramView(QWidget* parent) : QGraphicsView(parent), m_miniMap(new MiniMap(*this)) {
    setObjectName(QStringLiteral("diagramView"));
    setAccessibleName(tr("Diagram"));
    setScene(&m_scene);
    setFrameShape(QFrame::NoFrame);
    // The map says where one is.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    setDragMode(ScrollHandDrag);
    setTransformationAnchor(AnchorViewCenter);
    setResizeAnchor(AnchorViewCenter);
    // The focus ring and the map do not scroll along.
    setViewportUpdateMode(FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    useColors();
    connect(&m_scene, &DiagramScene::currentChanged, this, &DiagramView::describeCurrent);
    connect(&m_scene, &DiagramScene::tableMoved, this, &DiagramView::makeRoom);
    connect(&m_scene, &QGraphicsScene::changed, m_miniMap, qOverload<>(&QWidget::update));
}

void DiagramView::useColors() {
    setBackgroundBrush(widgets::Tokens::of(this).surface);
}

void DiagramView::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) useColors();
}

void DiagramView::setDrawing(const schema::diagram::Drawing& drawing, Place place) {
    m_scene.setDrawing(drawing);
    makeRoom();
    if (place == Place::ShowAll) showAll();
    placeMiniMap();
}

double DiagramView::zoom() const {
    return transform().m11() / usualScale();
}

void DiagramView::setZoom(double zoom) {
    const double scale = std::clamp(zoom, smallestZoom, largestZoom) * usualScale();
    setTransform(QTransform::fromScale(scale, scale));
    m_showsAll = false;
    makeRoom();
    placeMiniMap();
    emit zoomChanged();
}

void DiagramView::zoomIn() {
    setZoom(zoom() * zoomStep);
}

void DiagramView::zoomOut() {
    setZoom(zoom() / zoomStep);
}

void DiagramView::showAll() {
    QRectF all = m_scene.tablesRect();
    all.adjust(-schema::diagram::drawingMargin, -schema::diagram::drawingMargin,
               schema::diagram::drawingMargin, schema::diagram::drawingMargin);
    const double fitting =
        std::min(viewport()->width() / all.width(), viewport()->height() / all.height()) / usualScale();
    setZoom(std::min(1.0, fitting));
    centerOn(all.center());
    m_showsAll = true;
}

void DiagramView::goTo(const schema::QualifiedName& name) {
    const TableItem* table = m_scene.item(name);
    if (!table) return;
    m_scene.setCurrent(name);
    ensureVisible(table->sceneBoundingRect(), 40, 40);
}

void DiagramView::centreCurrent() {
    if (const TableItem* table = m_scene.currentItem()) {
        centerOn(table);
        m_showsAll = false;
    }
}

void DiagramView::describeCurrent() {
    const TableItem* table = m_scene.currentItem();
    setAccessibleDescription(table ? tableDescription(m_scene.drawing().diagram, table->node()) : QString());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool DiagramView::goByKey(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    static constexpr std::pair<Qt::Key, QPointF> steps[] = {{Qt::Key_Left, {-pushStep, 0}},
                                                            {Qt::Key_Right, {pushStep, 0}},
                                                            {Qt::Key_Up, {0, -pushStep}},
                                                            {Qt::Key_Down, {0, pushStep}}};
    const auto step = std::ranges::find(steps, key, &std::pair<Qt::Key, QPointF>::first);
    if (step == std::end(steps)) return false;
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        m_scene.push(step->second);
        return true;
    }
    if (modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::AltModifier)) return false;
    if (const TableItem* next = m_scene.neighbour(key)) goTo(next->node().name);
    return true;
}

void DiagramView::keyPressEvent(QKeyEvent* event) {
    const auto key = static_cast<Qt::Key>(event->key());
    if (goByKey(key, event->modifiers())) return event->accept();
    switch (key) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return zoomIn();
        case Qt::Key_Minus:
            return zoomOut();
        case Qt::Key_0:
            return showAll();
        case Qt::Key_1:
            setZoom(1);
            return centreCurrent();
        case Qt::Key_Space:
            return centreCurrent();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_scene.currentItem()) emit opened(m_scene.current());
            return;
        case Qt::Key_Escape:
            return emit left();
        default:
            // Page keys scroll.
            return QGraphicsView::keyPressEvent(event);
    }
}

void DiagramView::wheelEvent(QWheelEvent* event) {
    m_showsAll = false;
    if (!event->modifiers().testFlag(Qt::ControlModifier)) return QGraphicsView::wheelEvent(event);
    // What is below the mouse stays there.
    setTransformationAnchor(AnchorUnderMouse);
    setZoom(zoom() * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    setTransformationAnchor(AnchorViewCenter);
    event->accept();
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent* event) {
    QGraphicsView::mouseDoubleClickEvent(event);
    for (QGraphicsItem* under : items(event->pos()))
        if (auto* table = dynamic_cast<TableItem*>(under)) return emit opened(table->node().name);
}

void DiagramView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    makeRoom();
    if (m_showsAll) showAll();
    placeMiniMap();
}

void DiagramView::showEvent(QShowEvent* event) {
    QGraphicsView::showEvent(event);
    if (m_showsAll) showAll();
}

void DiagramView::scrollContentsBy(int dx, int dy) {
    QGraphicsView::scrollContentsBy(dx, dy);
    m_miniMap->update();
}

void DiagramView::drawForeground(QPainter* painter, const QRectF&) {
    if (!widgets::showsFocus(this)) return;
    painter->save();
    painter->resetTransform();
    widgets::paintFocusRing(painter, viewport()->rect(), widgets::Tokens::of(this).accent, 0);
    painter->restore();
}

/// So that every table can be brought to the middle.
void DiagramView::makeRoom() {
    const double x = viewport()->width() / (2 * transform().m11()),
                 y = viewport()->height() / (2 * transform().m22());
    setSceneRect(m_scene.tablesRect().adjusted(-x, -y, x, y));
}

void DiagramView::placeMiniMap() {
    m_miniMap->adapt();
    const QRect room = viewport()->geometry().adjusted(0, 0, -miniMapMargin, -miniMapMargin);
    m_miniMap->move(room.right() - m_miniMap->width(), room.bottom() - m_miniMap->height());
}

}  // namespace pages
