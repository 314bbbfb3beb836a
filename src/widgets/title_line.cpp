#include "widgets/title_line.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace widgets {
namespace {

/// What QLineEdit leaves free on either side of its text.
constexpr int sideMargin = 2;

}  // namespace

QRect TitleLine::room() const {
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(sideMargin, 0, -sideMargin, 0);
}

bool TitleLine::isTooLong() const {
    return fontMetrics().horizontalAdvance(text()) > room().width();
}

void TitleLine::paintEvent(QPaintEvent* event) {
    if (hasFocus() || !isTooLong()) return QLineEdit::paintEvent(event);
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    style()->drawItemText(&painter, room(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), palette(),
                          isEnabled(), fontMetrics().elidedText(text(), Qt::ElideRight, room().width()),
                          QPalette::Text);
}

bool TitleLine::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isTooLong()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QLineEdit::event(event);
}

}  // namespace widgets
