#include "pages/activity/what_delegate.h"

#include "pages/activity/audit_model.h"

#include <QAbstractItemView>
#include <QStyle>

namespace pages {
namespace {

/// Minimum length of the name, in average characters.
constexpr int leastCharacters = 4;

}  // namespace

QString fitSentence(const QString& sentence, const QString& name, const QFontMetrics& metrics, int width) {
    const qsizetype at = name.isEmpty() ? -1 : sentence.lastIndexOf(name);
    const int tooWide = metrics.horizontalAdvance(sentence) - width;
    if (at < 0 || tooWide <= 0) return sentence;
    const int room = metrics.horizontalAdvance(name) - tooWide;
    if (room < leastCharacters * metrics.averageCharWidth()) return sentence;
    return sentence.first(at) + metrics.elidedText(name, Qt::ElideRight, room) +
           sentence.sliced(at + name.size());
}

void WhatDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QStyle* style = option->widget->style();
    const int width = style->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget).width() -
                      2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1);
    option->text =
        fitSentence(option->text, index.data(AuditModel::NameRole).toString(), option->fontMetrics, width);
}

}  // namespace pages
