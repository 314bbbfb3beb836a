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
    QString shortened = sentence;
    // Kerning makes the parts together wider or narrower than their sum, so the result is measured again.
    for (int room = metrics.horizontalAdvance(name) - tooWide; metrics.horizontalAdvance(shortened) > width;
         room -= metrics.horizontalAdvance(shortened) - width) {
        if (room < leastCharacters * metrics.averageCharWidth()) return sentence;
        shortened = sentence.first(at) + metrics.elidedText(name, Qt::ElideRight, room) +
                    sentence.sliced(at + name.size());
    }
    return shortened;
}

void WhatDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QStyle* style = option->widget->style();
    // The view lays text out in fractions of a pixel, so one is kept free for rounding.
    const int width = style->subElementRect(QStyle::SE_ItemViewItemText, option, option->widget).width() -
                      2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, option, option->widget) + 1) - 1;
    option->text =
        fitSentence(option->text, index.data(AuditModel::NameRole).toString(), option->fontMetrics, width);
}

}  // namespace pages
