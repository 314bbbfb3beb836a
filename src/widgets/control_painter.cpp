#include "widgets/control_painter.h"

#include "widgets/painting.h"

#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace widgets {
namespace {

bool asks(const QWidget* widget, const char* property) {
    return widget && widget->property(property).toBool();
}

bool isEnabled(const QStyleOption& option) {
    return option.state & QStyle::State_Enabled;
}

/// The focus ring is for people who use the keyboard; a mouse click does not show it.
bool showsRing(const QStyleOption& option) {
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

QColor shaded(const Tokens& tokens, const QColor& base, const QStyleOption& option) {
    if (!isEnabled(option)) return base;
    if (option.state & (QStyle::State_Sunken | QStyle::State_On)) return tokens.pressed(base);
    return option.state & QStyle::State_MouseOver ? tokens.hovered(base) : base;
}

}  // namespace

void paintButton(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget) {
    const Tokens& tokens = Tokens::of(option.palette);
    const bool primary = asks(widget, "primary");
    const bool flat = option.features & QStyleOptionButton::Flat;
    if (primary && isEnabled(option)) {
        paintBox(painter, option.rect, shaded(tokens, tokens.accent, option), {});
        if (showsRing(option))
            paintFocusRing(painter, option.rect.adjusted(2, 2, -2, -2), tokens.onAccent,
                           measures::radius - 2);
    } else {
        const bool idle =
            !(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On));
        if (!flat)
            paintBox(painter, option.rect,
                     shaded(tokens, isEnabled(option) ? tokens.surface : tokens.sunken, option),
                     tokens.border);
        else if (!idle && isEnabled(option))
            paintBox(painter, option.rect, shaded(tokens, option.palette.color(QPalette::Base), option), {});
        if (showsRing(option)) paintFocusRing(painter, option.rect, tokens.accent);
    }
    if (option.features & QStyleOptionButton::HasMenu) {
        const QRect end(option.rect.right() - 22, option.rect.top(), 16, option.rect.height());
        paintChevron(painter, end, Qt::DownArrow,
                     withButtonInk(option, widget).palette.color(QPalette::ButtonText));
    }
}

QStyleOptionButton withButtonInk(const QStyleOptionButton& option, const QWidget* widget) {
    QStyleOptionButton out = option;
    const Tokens& tokens = Tokens::of(option.palette);
    if (!isEnabled(option)) return out;
    if (asks(widget, "primary"))
        out.palette.setColor(QPalette::ButtonText, tokens.onAccent);
    else if (asks(widget, "danger"))
        out.palette.setColor(QPalette::ButtonText, tokens.bad);
    return out;
}

void paintToolButton(QPainter* painter, const QStyleOptionToolButton& option) {
    const Tokens& tokens = Tokens::of(option.palette);
    const bool idle = !(option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On));
    if (!(option.state & QStyle::State_AutoRaise))
        paintBox(painter, option.rect, shaded(tokens, tokens.surface, option), tokens.border);
    else if (!idle && isEnabled(option))
        paintBox(painter, option.rect, shaded(tokens, tokens.surface, option), {});
    if (showsRing(option)) paintFocusRing(painter, option.rect, tokens.accent);
}

void paintField(QPainter* painter, const QStyleOption& option) {
    const Tokens& tokens = Tokens::of(option.palette);
    const QColor ground = isEnabled(option) ? tokens.surface : tokens.window;
    const bool hovered = isEnabled(option) && (option.state & QStyle::State_MouseOver);
    paintBox(painter, option.rect, ground, hovered ? tokens.pressed(tokens.border) : tokens.border);
    if (option.state & QStyle::State_HasFocus) paintFocusRing(painter, option.rect, tokens.accent);
}

void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option) {
    const Tokens& tokens = Tokens::of(option.palette);
    if (option.frame) paintField(painter, option);
    const QRect end(option.rect.right() - 24, option.rect.top(), 16, option.rect.height());
    paintChevron(
        painter,
        option.direction == Qt::RightToLeft ? end.translated(option.rect.left() + 8 - end.left(), 0) : end,
        Qt::DownArrow, isEnabled(option) ? tokens.muted : tokens.border);
}

void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option) {
    const Tokens& tokens = Tokens::of(option.palette);
    if (option.frame) paintField(painter, option);
    const int half = option.rect.height() / 2;
    const QRect up(option.rect.right() - 21, option.rect.top() + 3, 16, half - 3);
    paintChevron(painter, up, Qt::UpArrow, tokens.muted);
    paintChevron(painter, up.translated(0, half - 3), Qt::DownArrow, tokens.muted);
}

void paintCheckBox(QPainter* painter, const QStyleOption& option) {
    const Tokens& tokens = Tokens::of(option.palette);
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const QColor ground = on || partly ? (isEnabled(option) ? tokens.accent : tokens.muted) : tokens.surface;
    paintBox(painter, option.rect, ground, on || partly ? QColor() : tokens.muted, measures::chipRadius);
    if (on) paintTick(painter, option.rect, tokens.onAccent);
    if (partly)
        painter->fillRect(QRect(0, 0, 8, 2).translated(option.rect.center() - QPoint(3, 0)), tokens.onAccent);
    if (showsRing(option)) paintFocusRing(painter, option.rect.adjusted(-2, -2, 2, 2), tokens.accent);
}

void paintRadioButton(QPainter* painter, const QStyleOption& option) {
    const Tokens& tokens = Tokens::of(option.palette);
    const bool on = option.state & QStyle::State_On;
    const double radius = option.rect.width() / 2.0;
    paintBox(painter, option.rect, on ? tokens.accent : tokens.surface, on ? QColor() : tokens.muted, radius);
    if (on) paintBox(painter, option.rect.adjusted(5, 5, -5, -5), tokens.onAccent, {}, radius);
    if (showsRing(option))
        paintFocusRing(painter, option.rect.adjusted(-2, -2, 2, 2), tokens.accent, radius + 2);
}

void paintProgress(QPainter* painter, const QStyleOption& option) {
    const Tokens& tokens = Tokens::of(option.palette);
    const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(&option);
    if (!bar) return;
    const QRect track(option.rect.left(), option.rect.center().y() - 1, option.rect.width(), 4);
    paintBox(painter, track, tokens.border, {}, 2);
    const int range = bar->maximum - bar->minimum;
    const double share = range > 0 ? std::clamp(double(bar->progress - bar->minimum) / range, 0.0, 1.0) : 0.3;
    QRect done = track;
    done.setWidth(static_cast<int>(track.width() * share));
    if (done.width() > 0) paintBox(painter, done, tokens.accent, {}, 2);
}

}  // namespace widgets
