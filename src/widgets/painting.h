#pragma once

#include "widgets/tokens.h"

#include <QPainter>

namespace widgets {

/// Saves a painter's state until the end of the block, with antialiasing on.
class PainterScope {
public:
    explicit PainterScope(QPainter* painter) : m_painter(painter) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~PainterScope() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(PainterScope)

private:
    QPainter* m_painter;
};

/// Fills a rounded box and draws its border of one pixel; an invalid colour leaves out that part.
void paintBox(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& border,
              double radius = measures::radius);

/// The focus ring, inside `rect`.
void paintFocusRing(QPainter* painter, const QRect& rect, const QColor& color,
                    double radius = measures::radius);

/// True while `widget` has the focus and it came by the keyboard; a click does not show a ring.
bool showsFocus(const QWidget* widget);

/// A small angle pointing where `direction` says, centred in `rect`.
void paintChevron(QPainter* painter, const QRect& rect, Qt::ArrowType direction, const QColor& color);

/// Gives the floating `widget` a soft shadow.
void addShadow(QWidget* widget);

/// A tick, centred in `rect`.
void paintTick(QPainter* painter, const QRect& rect, const QColor& color);

}  // namespace widgets
