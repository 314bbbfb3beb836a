#include "pages/schema/tree_delegate.h"

#include "pages/schema/schema_tree_model.h"

#include <QApplication>
#include <QPainter>

namespace pages {
namespace {

constexpr int margin = 12;

}  // namespace

void TreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle* style = item.widget ? item.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const widgets::Tokens& tokens = widgets::Tokens::of(item.palette);
    const bool isRightToLeft = item.direction == Qt::RightToLeft;
    const QRect room =
        isRightToLeft ? item.rect.adjusted(margin, 0, -4, 0) : item.rect.adjusted(4, 0, -margin, 0);
    painter->save();
    const QString fact = index.data(SchemaTreeModel::FactRole).toString();
    int taken = 0;
    if (!fact.isEmpty()) {
        const auto tone = static_cast<widgets::Tone>(index.data(SchemaTreeModel::ToneRole).toInt());
        painter->setFont(widgets::font(widgets::Type::Secondary));
        painter->setPen(tokens.foreground(tone));
        // A long type must not push the name out.
        const int most = tone == widgets::Tone::Muted ? room.width() / 2 : room.width() * 2 / 3;
        const QString shown = painter->fontMetrics().elidedText(fact, Qt::ElideRight, most);
        painter->drawText(room, (isRightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter, shown);
        taken = painter->fontMetrics().horizontalAdvance(shown) + margin;
    }
    painter->setFont(item.font);
    painter->setPen(tokens.text);
    const QRect left = isRightToLeft ? room.adjusted(taken, 0, 0, 0) : room.adjusted(0, 0, -taken, 0);
    painter->drawText(left, (isRightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(item.text, Qt::ElideRight, left.width()));
    painter->restore();
}

}  // namespace pages
