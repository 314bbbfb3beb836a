#include "pages/migrations/verdict_delegate.h"

#include "widgets/chip.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>

namespace pages {

void VerdictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QWidget* view = option.widget;
    const QStyle* style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, view);
    const bool isSelected = item.state.testFlag(QStyle::State_Selected);
    QRect room = option.rect.adjusted(widgets::measures::cellPadding, 0, -widgets::measures::cellPadding, 0);

    const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (!icon.isNull()) {
        const QRect place(room.left(), room.top() + (room.height() - widgets::measures::icon) / 2,
                          widgets::measures::icon, widgets::measures::icon);
        icon.paint(painter, place);
        room.setLeft(place.right() + 1 + widgets::measures::gap);
    }
    const QString chip = index.data(ChipRole).toString();
    if (!chip.isEmpty() && room.width() > 0) {
        const auto tone = static_cast<widgets::Tone>(index.data(ToneRole).toInt());
        const QRect covered =
            widgets::paintChip(painter, room, chip, tone, option.palette, QApplication::font(),
                               isSelected ? widgets::ChipGround::Selection : widgets::ChipGround::Plain);
        room.setLeft(covered.right() + 1 + widgets::measures::gap);
    }
    const QString sentence = index.data(SentenceRole).toString();
    if (sentence.isEmpty() || room.width() <= 0) return;
    painter->save();
    const widgets::Tokens& tokens = widgets::Tokens::of(option.palette);
    painter->setFont(option.font);
    painter->setPen(chip.isEmpty() ? tokens.muted : tokens.text);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(sentence, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    // One more, because a chip that lacks a pixel loses a word.
    int width = 2 * widgets::measures::cellPadding + 1;
    if (!index.data(Qt::DecorationRole).isNull()) width += widgets::measures::icon + widgets::measures::gap;
    const QString chip = index.data(ChipRole).toString();
    const QSize chipRoom = widgets::chipSize(chip, QApplication::font());
    if (!chip.isEmpty()) width += chipRoom.width();
    const QString sentence = index.data(SentenceRole).toString();
    if (!sentence.isEmpty()) width += widgets::measures::gap + option.fontMetrics.horizontalAdvance(sentence);
    return {width, std::max(chipRoom.height() + widgets::measures::gap,
                            QStyledItemDelegate::sizeHint(option, index).height())};
}

}  // namespace pages
