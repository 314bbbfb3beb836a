#include "widgets/chip.h"

#include "widgets/painting.h"

#include <QApplication>

namespace widgets {
namespace {

constexpr int padding = 7;
constexpr int pillPadding = 9;

QColor inkOf(const Tokens& tokens, Tone tone) {
    return tone == Tone::Neutral ? tokens.muted : tokens.foreground(tone);
}

int heightFor(const QFontMetrics& metrics) {
    return metrics.height() + 5;
}

}  // namespace

QSize chipSize(const QString& text, const QFont& body) {
    const QFontMetrics metrics(font(Type::Small, body));
    return {metrics.horizontalAdvance(text) + 2 * padding, heightFor(metrics)};
}

QRect paintChip(QPainter* painter, const QRect& rect, const QString& text, Tone tone, const QPalette& palette,
                const QFont& body, ChipGround ground) {
    if (text.isEmpty()) return {rect.topLeft(), QSize(0, 0)};
    const QFont small = font(Type::Small, body);
    const QFontMetrics metrics(small);
    const QSize wanted = chipSize(text, body);
    QRect chip(0, 0, std::min(wanted.width(), rect.width()), wanted.height());
    chip.moveLeft(rect.left());
    chip.moveTop(rect.top() + (rect.height() - chip.height()) / 2);
    const Tokens& tokens = Tokens::of(palette);
    const QColor fill = ground == ChipGround::Selection ? tokens.surface : tokens.soft(tone);
    paintBox(painter, chip, fill, {}, measures::chipRadius);
    painter->save();
    painter->setFont(small);
    painter->setPen(inkOf(tokens, tone));
    const QString shown = metrics.elidedText(text, Qt::ElideRight, chip.width() - 2 * padding + 1);
    painter->drawText(chip, Qt::AlignCenter | Qt::TextSingleLine, shown);
    painter->restore();
    return chip;
}

ChipDelegate::ChipDelegate(ToneOf toneOf, QObject* parent)
    : QStyledItemDelegate(parent), m_toneOf(std::move(toneOf)) {}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QWidget* view = option.widget;
    const QStyle* style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, view);
    const QRect room = option.rect.adjusted(measures::cellPadding, 0, -measures::cellPadding, 0);
    paintChip(painter, room, item.text, m_toneOf(index), option.palette, QApplication::font(),
              item.state.testFlag(QStyle::State_Selected) ? ChipGround::Selection : ChipGround::Plain);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize chip = chipSize(index.data().toString(), QApplication::font());
    return {chip.width() + 2 * measures::cellPadding,
            std::max(chip.height(), QStyledItemDelegate::sizeHint(option, index).height())};
}

Chip::Chip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setChip(const QString& text, Tone tone) {
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void Chip::setShape(Shape shape) {
    m_shape = shape;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const {
    const QSize tag = chipSize(m_text, QApplication::font());
    return m_shape == Shape::Tag ? tag : tag + QSize(2 * (pillPadding - padding), 4);
}

QSize Chip::minimumSizeHint() const {
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_shape == Shape::Tag) {
        paintChip(&painter, rect(), m_text, m_tone, palette(), QApplication::font());
        return;
    }
    const Tokens& tokens = Tokens::of(this);
    paintBox(&painter, rect(), tokens.soft(m_tone), {}, height() / 2.0);
    painter.setFont(widgets::font(Type::Small));
    painter.setPen(inkOf(tokens, m_tone));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

}  // namespace widgets
