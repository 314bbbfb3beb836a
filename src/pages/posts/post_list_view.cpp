#include "pages/posts/post_list_view.h"

#include <QResizeEvent>
#include <QScopedValueRollback>

namespace pages {

void PostListView::focusInEvent(QFocusEvent* event) {
    const QScopedValueRollback guard(m_isTakingFocus, true);
    QListView::focusInEvent(event);
}

void PostListView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    // QListView lays out anew only for changes of its height.
    if (event->oldSize().width() != event->size().width()) scheduleDelayedItemsLayout();
}

}  // namespace pages
