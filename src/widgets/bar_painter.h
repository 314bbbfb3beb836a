#pragma once

#include <QRect>
#include <QStyle>

class QPainter;
class QPalette;
class QStyleOptionMenuItem;
class QStyleOptionSlider;

namespace widgets {

/// Painting of scroll bars and menus, called by Style.

/// Where a part of a scroll bar without arrow buttons is.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part);
void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option);
/// The panel of menus, combo box lists and tool tips.
void paintPanel(QPainter* painter, const QRect& rect, const QPalette& palette);
void paintMenuItem(QPainter* painter, const QStyleOptionMenuItem& option);
QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& content);

}  // namespace widgets
