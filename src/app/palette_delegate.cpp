#include "app/palette_delegate.h"

#include "app/palette_model.h"
#include "widgets/icon.h"
#include "widgets/painting.h"

#include <QApplication>

namespace app {
namespace {

constexpr int padding = 16;
constexpr int gap = 10;

}  // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const widgets::Tokens& tokens = widgets::Tokens::of(option.palette);
    QRect room = option.rect.adjusted(padding, 0, -padding, 0);

    const widgets::PainterScope scope(painter);
    const int size = widgets::measures::icon;
    const QString iconName = index.data(PaletteModel::IconRole).toString();
    if (!iconName.isEmpty())
        widgets::icon(iconName, widgets::Tone::Muted)
            .paint(painter, room.left(), room.top() + (room.height() - size) / 2, size, size);
    room.setLeft(room.left() + size + gap);

    const QString detail = index.data(PaletteModel::DetailRole).toString();
    const QFont secondary = widgets::font(widgets::Type::Secondary);
    const int detailWidth = QFontMetrics(secondary).horizontalAdvance(detail);
    painter->setFont(secondary);
    painter->setPen(tokens.muted);
    painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, detail);
    room.setRight(room.right() - detailWidth - gap);
    painter->setFont(widgets::font(widgets::Type::Body));
    painter->setPen(tokens.text);
    const QString title = index.data().toString();
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(title, Qt::ElideRight, room.width()));
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {200, widgets::measures::railEntry};
}

}  // namespace app
