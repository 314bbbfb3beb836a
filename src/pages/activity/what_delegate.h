#pragma once

#include <QStyledItemDelegate>

namespace pages {

/// What was done: where the sentence is too long for its column the name in it is shortened, not the verb.
class WhatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

/// `sentence` with its last occurrence of `name` shortened so that all of it fits into `width`; as it is when
/// it fits or when the name would not be recognised any more.
QString fitSentence(const QString& sentence, const QString& name, const QFontMetrics& metrics, int width);

}  // namespace pages
