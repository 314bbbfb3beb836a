#include "pages/migrations/facts_pane.h"

#include "pages/migrations/facts_view.h"
#include "widgets/empty_state.h"

namespace pages {

FactsPane::FactsPane(QWidget* parent)
    : QStackedWidget(parent), m_view(new FactsView(this)), m_nothing(new widgets::EmptyState(this)) {
    m_view->setObjectName(QStringLiteral("factsView"));
    addWidget(m_nothing);
    addWidget(m_view);
    connect(m_view, &FactsView::placeWanted, this, &FactsPane::placeWanted);
    connect(m_nothing, &widgets::EmptyState::actionTriggered, this, &FactsPane::actionTriggered);
}

void FactsPane::showRows(const FactRows& rows) {
    m_view->setAccessibleName(accessibleName());
    m_view->showRows(rows);
    setCurrentWidget(m_view);
}

void FactsPane::showNothing(const QString& title, const QString& advice, const QString& action) {
    m_view->showRows({});
    m_nothing->set(title, advice, action);
    setCurrentWidget(m_nothing);
}

bool FactsPane::enter() {
    if (currentWidget() != m_view) return false;
    m_view->setFocus(Qt::ShortcutFocusReason);
    if (!m_view->currentIndex().isValid()) m_view->selectRow(0);
    return true;
}

}  // namespace pages
