#pragma once

#include <QStyledItemDelegate>

namespace pages {

/// Paints a post in the list: the title in up to two lines with its status beside it, below that author and
/// time, and a mark for unsaved text.
class PostListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace pages
