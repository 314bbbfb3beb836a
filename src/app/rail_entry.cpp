#include "app/rail_entry.h"

#include "widgets/icon.h"
#include "widgets/painting.h"

#include <QLocale>

namespace app {
namespace {

constexpr int railEntryPadding = 10;
constexpr int badgeHeight = 20;

}  // namespace

RailEntry::RailEntry(const QString& title, const QString& icon, const QKeySequence& key, QWidget* parent)
    : QAbstractButton(parent), m_iconName(icon), m_key(key.toString(QKeySequence::NativeText)) {
    setText(title);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void RailEntry::setBadge(int count, const QString& what) {
    m_badge = count;
    m_what = what;
    describe();
    update();
}

void RailEntry::setCompact(bool compact) {
    m_compact = compact;
    describe();
    update();
}

void RailEntry::describe() {
    const QString said = m_badge > 0 ? tr("%1, %2", "page, what waits there").arg(text(), m_what) : text();
    setAccessibleName(said);
    setToolTip(tr("%1 (%2)", "what, keys").arg(said, m_key));
}

QSize RailEntry::sizeHint() const {
    return {m_compact ? widgets::measures::railEntry : 160, widgets::measures::railEntry};
}

void RailEntry::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Tokens& tokens = widgets::Tokens::of(this);
    if (isChecked())
        widgets::paintBox(&painter, rect(), tokens.accentSoft, {});
    else if (underMouse() || isDown())
        widgets::paintBox(&painter, rect(), tokens.hovered(tokens.window), {});
    if (widgets::showsFocus(this)) widgets::paintFocusRing(&painter, rect(), tokens.accent);

    const int size = widgets::measures::icon;
    const int left = m_compact ? (width() - size) / 2 : railEntryPadding;
    const widgets::Tone tone = isChecked() ? widgets::Tone::Accent : widgets::Tone::Muted;
    widgets::icon(m_iconName, tone).paint(&painter, left, (height() - size) / 2, size, size);
    if (m_badge > 0) {
        painter.setFont(widgets::font(widgets::Type::Small));
        const QString number = QLocale().toString(m_badge);
        const int wide = std::max(badgeHeight, painter.fontMetrics().horizontalAdvance(number) + 10);
        const QRect badge = m_compact ? QRect(width() - 11, 3, 8, 8)
                                      : QRect(width() - railEntryPadding - wide, (height() - badgeHeight) / 2,
                                              wide, badgeHeight);
        widgets::paintBox(&painter, badge, m_compact ? tokens.warning : tokens.warningSoft, {},
                          badge.height() / 2.0);
        painter.setPen(tokens.warning);
        if (!m_compact) painter.drawText(badge, Qt::AlignCenter, number);
    }
    if (m_compact) return;
    QFont words = font();
    words.setWeight(QFont::Medium);
    painter.setFont(words);
    painter.setPen(isChecked() ? tokens.accent : tokens.muted);
    painter.drawText(rect().adjusted(left + size + 10, 0, -railEntryPadding, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text());
}

}  // namespace app
