#pragma once

#include <QStyledItemDelegate>

namespace pages {

/// Paints what was done: if the sentence is too long for its column, the name in it is shortened, not the
/// verb.
class WhatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// `sentence` with its last occurrence of `name` shortened so that it fits into `width`; unchanged if it fits
/// or if the shortened name would not be recognisable.
QString fitSentence(const QString& sentence, const QString& name, const QFontMetrics& metrics, int width);

}  // namespace pages
