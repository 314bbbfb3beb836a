#pragma once

#include <QStyledItemDelegate>

namespace pages {

/// A post in the list: the title in up to two lines with its status beside it, below that who and when, and a
/// mark for text that is not saved.
class PostListDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace pages
