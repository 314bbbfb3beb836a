#include "app/user_button.h"

#include "widgets/avatar.h"
#include "widgets/painting.h"

namespace app {
namespace {

constexpr int mark = 26;
constexpr int userButtonPadding = 8;
constexpr int userButtonGap = 8;
constexpr int widestName = 200;

}  // namespace

UserButton::UserButton(QWidget* parent) : QToolButton(parent) {
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void UserButton::setPerson(const QString& name, const QString& role) {
    m_name = name;
    m_role = role;
    setAccessibleName(role.isEmpty() ? name : tr("%1, %2", "name, role").arg(name, role));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void UserButton::setDetail(Detail detail) {
    m_detail = detail;
    updateGeometry();
    update();
}

QSize UserButton::sizeHint() const {
    int width = mark + 2 * userButtonPadding;
    if (m_detail == Detail::Full) {
        const QFontMetrics metrics = fontMetrics();
        width += std::min(widestName, metrics.horizontalAdvance(m_name)) + userButtonGap;
        if (!m_role.isEmpty()) width += metrics.horizontalAdvance(m_role) + userButtonGap;
    }
    return {width, mark + 8};
}

void UserButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Tokens& tokens = widgets::Tokens::of(this);
    if (underMouse() || isDown()) widgets::paintBox(&painter, rect(), tokens.hovered(tokens.surface), {});
    if (widgets::showsFocus(this)) widgets::paintFocusRing(&painter, rect(), tokens.accent);
    const QRect circle(width() - userButtonPadding - mark, (height() - mark) / 2, mark, mark);
    widgets::paintAvatar(&painter, circle, m_name, palette());
    if (m_detail == Detail::MarkOnly) return;
    const QFontMetrics metrics = fontMetrics();
    const int nameWidth = std::min(widestName, metrics.horizontalAdvance(m_name));
    const QRect name(circle.left() - userButtonGap - nameWidth, 0, nameWidth, height());
    painter.setPen(tokens.text);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignRight,
                     metrics.elidedText(m_name, Qt::ElideRight, nameWidth));
    painter.setPen(tokens.muted);
    painter.drawText(QRect(userButtonPadding, 0, name.left() - userButtonGap - userButtonPadding, height()),
                     Qt::AlignVCenter | Qt::AlignRight, m_role);
}

}  // namespace app
