#include "app/pane_focus.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

namespace app {
namespace {

bool takesTab(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// The first widget of `pane` in the tab order.
QWidget* firstIn(QWidget* pane) {
    QWidget* widget = pane;
    do {
        if (pane->isAncestorOf(widget) && takesTab(widget)) return widget;
        widget = widget->nextInFocusChain();
    } while (widget != pane);
    return nullptr;
}

}  // namespace

void focusNextPane(QWidget* window) {
    QList<QWidget*> panes;
    for (QWidget* each : window->findChildren<QWidget*>())
        if (each->property("pane").isValid() && each->isVisible() && firstIn(each)) panes.append(each);
    panes.removeIf([all = panes](QWidget* outer) {
        return std::ranges::any_of(
            all, [outer](QWidget* inner) { return inner != outer && outer->isAncestorOf(inner); });
    });
    if (panes.isEmpty()) return;
    std::ranges::sort(panes, {}, [window](QWidget* pane) {
        const QPoint at = pane->mapTo(window, QPoint());
        return std::pair(at.x(), at.y());
    });
    const QWidget* focused = QApplication::focusWidget();
    const auto now = std::ranges::find_if(
        panes, [focused](QWidget* pane) { return focused && pane->isAncestorOf(focused); });
    const qsizetype next = now == panes.end() ? 0 : (now - panes.begin() + 1) % panes.size();
    firstIn(panes[next])->setFocus(Qt::TabFocusReason);
}

}  // namespace app
