#pragma once

#include <QStyledItemDelegate>

namespace pages {

/// Paints a cell as an icon, a chip and a sentence after it; each of them may be missing.
class VerdictDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Of the index: the chip's words, their tone as an int, and the sentence. The icon is the decoration.
    enum Role { ChipRole = Qt::UserRole + 1, ToneRole, SentenceRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace pages
