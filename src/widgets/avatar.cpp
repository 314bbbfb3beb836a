#include "widgets/avatar.h"

#include "widgets/painting.h"

namespace widgets {
namespace {

/// The first letter of `word` as it is written, surrogate pairs whole.
QString firstLetter(const QString& word) {
    for (qsizetype i = 0; i < word.size(); ++i) {
        const bool pair = word[i].isHighSurrogate() && i + 1 < word.size();
        const char32_t point = pair ? QChar::surrogateToUcs4(word[i], word[i + 1]) : word[i].unicode();
        if (QChar::isLetterOrNumber(point)) return QString::fromUcs4(&point, 1).toUpper();
        if (pair) ++i;
    }
    return {};
}

}  // namespace

QString initials(const QString& name) {
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) return QStringLiteral("?");
    QString out = firstLetter(words.first());
    if (words.size() > 1) out += firstLetter(words.last());
    return out.isEmpty() ? QStringLiteral("?") : out;
}

void paintAvatar(QPainter* painter, const QRectF& rect, const QString& name, const QPalette& palette) {
    const PainterScope scope(painter);
    const Tokens& tokens = Tokens::of(palette);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.accent);
    painter->drawEllipse(rect);
    QFont letters = font(Type::Strong);
    letters.setPixelSize(std::max(8, static_cast<int>(rect.height() * 0.4)));
    painter->setFont(letters);
    painter->setPen(tokens.onAccent);
    painter->drawText(rect, Qt::AlignCenter, initials(name));
}

Avatar::Avatar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString& name) {
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::setDiameter(int diameter) {
    m_diameter = diameter;
    updateGeometry();
}

QSize Avatar::sizeHint() const {
    return {m_diameter, m_diameter};
}

void Avatar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_name, palette());
}

}  // namespace widgets
