#include "pages/posts/tag_chip.h"

#include "widgets/tokens.h"

#include <QPainter>

namespace pages {
namespace {

constexpr int tagChipPadding = 8;
constexpr int leastHeight = 24;
/// Width of the cross beside the name.
constexpr int crossRoom = 10;

}  // namespace

TagChip::TagChip(const QString& name, Look look, QWidget* parent) : QPushButton(name, parent), m_look(look) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(widgets::font(widgets::Type::Small));
}

QSize TagChip::sizeHint() const {
    const QFontMetrics metrics(widgets::font(widgets::Type::Small));
    const int cross = m_look == Look::Tag ? crossRoom : 0;
    return {metrics.horizontalAdvance(text()) + 2 * tagChipPadding + cross,
            std::max(leastHeight, metrics.height() + 8)};
}

void TagChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const widgets::Tokens& tokens = widgets::Tokens::of(this);
    const bool isTag = m_look == Look::Tag;
    const QColor ground = isTag ? tokens.accentSoft : tokens.sunken;
    const bool isOver = isEnabled() && underMouse();
    painter.setBrush(isOver ? tokens.hovered(ground) : ground);
    painter.setPen(hasFocus() ? QPen(tokens.accent, widgets::measures::focusRing) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), widgets::measures::chipRadius,
                            widgets::measures::chipRadius);
    painter.setFont(widgets::font(widgets::Type::Small));
    painter.setPen(isTag ? tokens.accent : tokens.muted);
    const QRect room = rect().adjusted(tagChipPadding, 0, -tagChipPadding - (isTag ? crossRoom : 0), 0);
    painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
    if (!isTag || !isEnabled()) return;
    const QRectF cross(width() - tagChipPadding - 5.5, height() / 2.0 - 2.5, 5, 5);
    painter.setPen(QPen(tokens.accent, 1.3));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

}  // namespace pages
