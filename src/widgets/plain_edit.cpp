#include "widgets/plain_edit.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace widgets {

bool isFileOnly(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    if (std::ranges::any_of(urls, &QUrl::isLocalFile)) return true;
    return data.hasImage() && !data.hasText();
}

bool PlainEdit::canInsertFromMimeData(const QMimeData* source) const {
    // Files are let in so that there is an answer to them.
    return isFileOnly(*source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void PlainEdit::insertFromMimeData(const QMimeData* source) {
    if (isFileOnly(*source))
        emit fileRefused();
    else
        QPlainTextEdit::insertFromMimeData(source);
}

}  // namespace widgets
