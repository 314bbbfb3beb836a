#include "widgets/painting.h"

#include <QGraphicsDropShadowEffect>
#include <QWidget>

namespace widgets {

void paintBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border, double radius) {
    const PainterScope scope(painter);
    painter->setPen(border.isValid() ? QPen(border, 1.0) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    // A one-pixel pen is sharp when it runs through the middle of the pixels.
    const QRectF box = border.isValid() ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter->drawRoundedRect(box, radius, radius);
}

void paintFocusRing(QPainter* painter, const QRect& rect, const QColor& color, double radius) {
    const PainterScope scope(painter);
    painter->setPen(QPen(color, measures::focusRing));
    painter->setBrush(Qt::NoBrush);
    const double inset = measures::focusRing / 2.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius - inset / 2,
                             radius - inset / 2);
}

bool showsFocus(const QWidget* widget) {
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void addShadow(QWidget* widget) {
    auto* shadow = new QGraphicsDropShadowEffect(widget);
    shadow->setBlurRadius(28);
    shadow->setOffset(0, 6);
    shadow->setColor(Tokens::of(widget).shadow);
    widget->setGraphicsEffect(shadow);
}

void paintChevron(QPainter* painter, const QRect& rect, Qt::ArrowType direction, const QColor& color) {
    const PainterScope scope(painter);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->translate(QRectF(rect).center());
    switch (direction) {
        case Qt::UpArrow:
            painter->rotate(180);
            break;
        case Qt::LeftArrow:
            painter->rotate(90);
            break;
        case Qt::RightArrow:
            painter->rotate(-90);
            break;
        case Qt::DownArrow:
        case Qt::NoArrow:
            break;
    }
    const QPointF line[] = {{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}};
    painter->drawPolyline(line, 3);
}

void paintTick(QPainter* painter, const QRect& rect, const QColor& color) {
    const PainterScope scope(painter);
    painter->setPen(QPen(color, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    const QPointF line[] = {{-3.5, 0.25}, {-1, 2.75}, {3.75, -2.5}};
    painter->drawPolyline(line, 3);
}

}  // namespace widgets
