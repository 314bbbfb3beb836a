#include "pages/schema/diagram/mini_map.h"

#include "pages/schema/diagram/diagram_view.h"
#include "widgets/painting.h"

#include <QMouseEvent>

#include <algorithm>

namespace pages {
namespace {

constexpr double longestSide = 168;
constexpr double shortestSide = 60;
constexpr double roomInside = 6;

}  // namespace

MiniMap::MiniMap(DiagramView& view) : QWidget(&view), m_view(view) {
    setObjectName(QStringLiteral("miniMap"));
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::ArrowCursor);
    hide();
}

QRectF MiniMap::whole() const {
    return m_view.scene().tablesRect();
}

QRectF MiniMap::inSight() const {
    return m_view.mapToScene(m_view.viewport()->rect()).boundingRect();
}

double MiniMap::scale() const {
    const QRectF all = whole();
    return std::min((width() - 2 * roomInside) / std::max(1.0, all.width()),
                    (height() - 2 * roomInside) / std::max(1.0, all.height()));
}

void MiniMap::adapt() {
    const QRectF all = whole();
    const double factor = longestSide / std::max({1.0, all.width(), all.height()});
    resize(QSizeF(std::max(shortestSide, all.width() * factor), std::max(shortestSide, all.height() * factor))
               .toSize());
    const bool isRoomForIt =
        m_view.viewport()->width() > 2 * width() && m_view.viewport()->height() > 2 * height();
    setVisible(isRoomForIt && !all.isEmpty() && !inSight().adjusted(-2, -2, 2, 2).contains(all));
    update();
}

void MiniMap::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Tokens& tokens = widgets::Tokens::of(this);
    widgets::paintBox(&painter, rect(), tokens.window, tokens.border);
    const widgets::PainterScope scope(&painter);
    const QRectF all = whole();
    const double factor = scale();
    painter.translate(rect().center());
    painter.scale(factor, factor);
    painter.translate(-all.center());
    const schema::diagram::Drawing& drawing = m_view.scene().drawing();
    QColor block = tokens.muted;
    block.setAlphaF(0.55F);
    for (qsizetype i = 0; i < drawing.boxes.size(); ++i) {
        const bool isCurrent = drawing.diagram.nodes[i].name == m_view.scene().current();
        painter.fillRect(drawing.rectOf(i), isCurrent ? tokens.accent : block);
    }
    QPen frame(tokens.accent, 1.5);
    frame.setCosmetic(true);
    painter.setPen(frame);
    painter.drawRect(inSight() & all.adjusted(-20, -20, 20, 20));
}

void MiniMap::goTo(const QPointF& at) {
    m_view.centerOn(whole().center() + (at - QRectF(rect()).center()) / scale());
}

void MiniMap::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) goTo(event->position());
    event->accept();
}

void MiniMap::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) goTo(event->position());
    event->accept();
}

}  // namespace pages
