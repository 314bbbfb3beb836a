#include "widgets/list_page.h"

#include "widgets/icon.h"
#include "widgets/search_line.h"
#include "widgets/state_view.h"
#include "widgets/table.h"

#include <QAction>
#include <QSplitter>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace widgets {

void ListPage::setUpList(const Parts& parts) {
    m_table = parts.table;
    widgets::setUpTable(m_table);
    m_state = StateView::around(m_table);
    parts.splitter->setStretchFactor(0, 1);
    parts.splitter->setStretchFactor(1, 0);
    parts.splitter->setSizes({1000, parts.paneWidth});
    addListActions(parts);
    connect(m_state, &StateView::retryRequested, this, &ListPage::refresh);
    connect(m_state, &StateView::actionTriggered, this, &ListPage::showEverything);
    connect(m_state, &StateView::stateChanged, this, [this](StateView::State state) {
        if (state == StateView::State::Ready && std::exchange(m_entersTable, false)) enterTable();
    });
    connect(parts.search, &SearchLine::resultsRequested, this, [this] {
        m_entersTable = m_state->state() == StateView::State::Loading;
        enterTable();
    });
}

void ListPage::addListActions(const Parts& parts) {
    auto* refreshAction = new QAction(icon(QStringLiteral("view-refresh")), parts.refreshText, this);
    refreshAction->setObjectName(QStringLiteral("refreshAction"));
    connect(refreshAction, &QAction::triggered, this, &ListPage::refresh);
    auto* findAction = new QAction(icon(QStringLiteral("edit-find")), parts.findText, this);
    findAction->setObjectName(QStringLiteral("findAction"));
    findAction->setShortcut(QKeySequence::Find);
    connect(findAction, &QAction::triggered, this, [search = parts.search] {
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    });
    addActions({refreshAction, findAction});
}

void ListPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!std::exchange(m_wasShown, true)) refresh();
}

void ListPage::enterTable() {
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (m_entersTable || m_table->selectionModel()->hasSelection()) return;
    m_table->selectRow(std::max(0, m_table->currentIndex().row()));
}

}  // namespace widgets
