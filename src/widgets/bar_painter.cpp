#include "widgets/bar_painter.h"

#include "widgets/painting.h"

#include <QStyleOption>

#include <algorithm>

namespace widgets {
namespace {

constexpr int minimumThumb = 28;
constexpr int menuInset = 4;
constexpr int menuMark = 28;  ///< room for the tick or icon before the words

}  // namespace

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    const bool across = option.orientation == Qt::Horizontal;
    const QRect all = option.rect;
    const int length = across ? all.width() : all.height();
    const int range = option.maximum - option.minimum;
    int thumb = length;
    if (range > 0) {
        const double share = option.pageStep / (double(range) + option.pageStep);
        thumb = std::clamp(static_cast<int>(length * share), std::min(minimumThumb, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const auto piece = [&](int from, int size) {
        return across ? QRect(all.left() + from, all.top(), size, all.height())
                      : QRect(all.left(), all.top() + from, all.width(), size);
    };
    switch (part) {
        case QStyle::SC_ScrollBarGroove:
            return all;
        case QStyle::SC_ScrollBarSlider:
            return piece(start, thumb);
        case QStyle::SC_ScrollBarSubPage:
            return piece(0, start);
        case QStyle::SC_ScrollBarAddPage:
            return piece(start + thumb, length - start - thumb);
        default:
            return {};
    }
}

void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option) {
    if (option.maximum <= option.minimum) return;
    const Tokens& tokens = Tokens::of(option.palette);
    const bool active =
        (option.state & QStyle::State_MouseOver) || (option.activeSubControls & QStyle::SC_ScrollBarSlider);
    const QRect thumb = scrollBarPart(option, QStyle::SC_ScrollBarSlider);
    QColor color = tokens.muted;
    color.setAlphaF(active ? 0.7F : 0.35F);
    paintBox(painter, thumb.adjusted(3, 3, -3, -3), color, {}, 3);
}

void paintPanel(QPainter* painter, const QRect& rect, const QPalette& palette) {
    const Tokens& tokens = Tokens::of(palette);
    paintBox(painter, rect, tokens.surface, tokens.border);
}

void paintMenuItem(QPainter* painter, const QStyleOptionMenuItem& option) {
    const Tokens& tokens = Tokens::of(option.palette);
    const PainterScope scope(painter);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(
            QRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1),
            tokens.border);
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && (option.state & QStyle::State_Selected))
        paintBox(painter, option.rect.adjusted(menuInset, 0, -menuInset, 0), tokens.accentSoft, {},
                 measures::chipRadius);

    const QRect content = option.rect.adjusted(menuInset + 6, 0, -menuInset - 8, 0);
    const QRect markRect(content.left(), content.center().y() - measures::icon / 2 + 1, measures::icon,
                         measures::icon);
    const QColor ink = enabled ? tokens.text : option.palette.color(QPalette::Disabled, QPalette::Text);
    if (option.checked)
        paintTick(painter, markRect, ink);
    else if (!option.icon.isNull())
        option.icon.paint(painter, markRect, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);

    const QStringList parts = option.text.split(QLatin1Char('\t'));
    const QRect words = content.adjusted(menuMark - 4, 0, 0, 0);
    painter->setFont(option.font);
    painter->setPen(ink);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      parts.value(0));
    painter->setPen(tokens.muted);
    if (parts.size() > 1)
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, parts[1]);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter, QRect(content.right() - 12, content.top(), 12, content.height()),
                     Qt::RightArrow, tokens.muted);
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& content) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator) return {content.width(), 9};
    const int gap = option.text.contains(QLatin1Char('\t')) ? 32 : 0;
    const int arrow = option.menuItemType == QStyleOptionMenuItem::SubMenu ? 20 : 0;
    return {content.width() + 2 * menuInset + menuMark + 18 + gap + arrow,
            std::max(content.height() + 8, measures::field)};
}

}  // namespace widgets
