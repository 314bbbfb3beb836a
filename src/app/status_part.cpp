#include "app/status_part.h"

#include "widgets/painting.h"

namespace app {
namespace {

constexpr int dot = 8;
constexpr int statusPartGap = 6;

}  // namespace

StatusPart::StatusPart(QWidget* parent) : QWidget(parent) {
    setFont(widgets::font(widgets::Type::Secondary));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    hide();
}

void StatusPart::set(const QString& text, widgets::Tone tone, const QString& detail) {
    m_text = text;
    m_tone = tone;
    setToolTip(detail);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize StatusPart::sizeHint() const {
    return {dot + statusPartGap + fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height() + 4};
}

QSize StatusPart::minimumSizeHint() const {
    return {dot + statusPartGap + 40, sizeHint().height()};
}

void StatusPart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const widgets::Tokens& tokens = widgets::Tokens::of(this);
    widgets::paintBox(&painter, QRect(0, (height() - dot) / 2, dot, dot), tokens.foreground(m_tone), {},
                      dot / 2.0);
    const QRect words(dot + statusPartGap, 0, width() - dot - statusPartGap, height());
    painter.setPen(tokens.muted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
}

}  // namespace app
