#include "pages/posts/post_list_view.h"

#include <QResizeEvent>

namespace pages {

void PostListView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    // QListView lays out anew only for changes of its height.
    if (event->oldSize().width() != event->size().width()) scheduleDelayedItemsLayout();
}

}  // namespace pages
