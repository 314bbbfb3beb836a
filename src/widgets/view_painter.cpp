#include "widgets/view_painter.h"

#include "widgets/painting.h"

#include <QAbstractItemView>
#include <QStyleOption>

namespace widgets {
namespace {

/// The whole row that `option.rect` is a part of, in the viewport.
QRect rowRect(const QStyleOptionViewItem& option, const QWidget* widget) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    if (!view) return option.rect;
    return {0, option.rect.top(), view->viewport()->width(), option.rect.height()};
}

/// What the rows lie on.
QColor paneColor(const QStyleOptionViewItem& option, const QWidget* widget) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    return option.palette.color(view ? view->viewport()->backgroundRole() : QPalette::Base);
}

bool isHovered(const QStyleOptionViewItem& option, const QWidget* widget) {
    const QVariant hovered = widget ? widget->property("hoveredRow") : QVariant();
    if (hovered.isValid()) return option.index.isValid() && option.index.row() == hovered.toInt();
    return option.state & QStyle::State_MouseOver;
}

bool isKeyboardRow(const QStyleOptionViewItem& option, const QWidget* widget) {
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    if (!view || !view->hasFocus() || !option.index.isValid() || view->window()->windowType() == Qt::Popup)
        return false;
    const QModelIndex current = view->currentIndex();
    return current.row() == option.index.row() && current.parent() == option.index.parent();
}

}  // namespace

bool hasRowLines(const QWidget* widget) {
    return widget && widget->property("rows").toString() == QLatin1String("lines");
}

void paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget) {
    const Tokens& tokens = Tokens::of(option.palette);
    const bool lines = hasRowLines(widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect row = rowRect(option, widget);
    QColor ground;
    if (selected)
        ground = tokens.accentSoft;
    else if (isHovered(option, widget) && (option.state & QStyle::State_Enabled))
        ground = tokens.hovered(paneColor(option, widget));

    const PainterScope scope(painter);
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (lines) {
        if (ground.isValid()) painter->fillRect(row, ground);
        painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), tokens.border);
    } else if (ground.isValid()) {
        paintBox(painter, row.adjusted(4, 1, -4, -1), ground, {});
    }
    if (selected && isKeyboardRow(option, widget)) {
        if (lines)
            painter->fillRect(QRect(row.left(), row.top(), measures::focusRing, row.height() - 1),
                              tokens.accent);
        else
            paintBox(painter, QRect(row.left() + 4, row.top() + 7, 3, row.height() - 14), tokens.accent, {},
                     1.5);
    }
}

void paintBranch(QPainter* painter, const QStyleOption& option) {
    if (!(option.state & QStyle::State_Children)) return;
    const bool open = option.state & QStyle::State_Open;
    const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    paintChevron(painter, option.rect, open ? Qt::DownArrow : closed, Tokens::of(option.palette).muted);
}

void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option) {
    const Tokens& tokens = Tokens::of(option.palette);
    painter->fillRect(option.rect, tokens.surface);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.border);
}

void paintTabShape(QPainter* painter, const QStyleOptionTab& option) {
    const Tokens& tokens = Tokens::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected;
    const QRect words = option.rect.adjusted(9, 0, -9, 0);
    if (selected)
        painter->fillRect(QRect(words.left(), option.rect.bottom() - 1, words.width(), 2), tokens.accent);
    if (selected && (option.state & QStyle::State_HasFocus) &&
        (option.state & QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, option.rect.adjusted(2, 4, -2, -5), tokens.accent);
}

void paintTabLabel(QPainter* painter, const QStyleOptionTab& option) {
    const Tokens& tokens = Tokens::of(option.palette);
    const bool lit = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->setPen(!enabled ? option.palette.color(QPalette::Disabled, QPalette::Text)
                    : lit    ? tokens.text
                             : tokens.muted);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
}

}  // namespace widgets
