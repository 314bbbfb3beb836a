#include "app/palette_field.h"

#include "widgets/painting.h"

#include <QKeySequence>

namespace app {
namespace {

constexpr int paletteFieldWidest = 420;
constexpr int narrowest = 180;

}  // namespace

PaletteField::PaletteField(QWidget* parent) : QAbstractButton(parent) {
    setText(tr("Search or run a command"));
    setAccessibleName(text());
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize PaletteField::sizeHint() const {
    return {paletteFieldWidest, widgets::measures::field};
}

QSize PaletteField::minimumSizeHint() const {
    return {narrowest, widgets::measures::field};
}

void PaletteField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Tokens& tokens = widgets::Tokens::of(this);
    widgets::paintBox(&painter, rect(), underMouse() ? tokens.hovered(tokens.window) : tokens.window,
                      tokens.border);
    if (widgets::showsFocus(this)) widgets::paintFocusRing(&painter, rect(), tokens.accent);

    const QFont small = widgets::font(widgets::Type::Small);
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_K)
                            .toString(QKeySequence::NativeText)
                            .replace(QLatin1Char('+'), QLatin1Char(' '));
    const int keyWidth = QFontMetrics(small).horizontalAdvance(key) + 14;
    const QRect cap(width() - keyWidth - 8, (height() - 18) / 2, keyWidth, 18);
    widgets::paintBox(&painter, cap, tokens.surface, tokens.border, widgets::measures::chipRadius);
    painter.setPen(tokens.muted);
    QFont light = small;
    light.setWeight(QFont::Normal);
    painter.setFont(light);
    painter.drawText(cap, Qt::AlignCenter, key);
    painter.setFont(font());
    const QRect words(10, 0, cap.left() - 16, height());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

}  // namespace app
