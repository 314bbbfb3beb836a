#pragma once

#include <QStyledItemDelegate>

namespace pages {

/// A line of the schema tree: the name, and at the right in small the size, count or lock.
class TreeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

}  // namespace pages
