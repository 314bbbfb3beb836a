#include "pages/schema/timeline/timeline_view.h"

#include "widgets/banner.h"
#include "widgets/dialogs.h"
#include "widgets/icon.h"
#include "widgets/state_view.h"
#include "widgets/tab_strip.h"
#include "widgets/table.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {
namespace {

enum Scope { ThisDatabase, AllDatabases };

}  // namespace

TimelineView::TimelineView(TimelineController& controller, QWidget* parent)
    : QWidget(parent), m_controller(controller), m_table(new QTableView), m_scope(new widgets::TabStrip) {
    addActions();
    setUpLayout();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TimelineView::updateActions);
    connect(m_table, &QTableView::activated, this, &TimelineView::compareSelected);
    connect(m_scope, &QTabBar::currentChanged, this, &TimelineView::showEntries);
    connect(&m_controller, &TimelineController::listed, this, &TimelineView::showEntries);
    connect(&m_controller, &TimelineController::failed, this, [this](const core::Error& error) {
        m_state->banner()->showError(error, widgets::Banner::Retry::Never);
    });
    showEntries();
}

void TimelineView::addActions() {
    const auto add = [this](const char* name, const char* icon, const QString& text, auto run) {
        auto* action = new QAction(widgets::icon(QLatin1String(icon)), text, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_compare = add("compareKeptAction", "document-swap", tr("Compare kept snapshots"),
                    &TimelineView::compareSelected);
    m_compareNow = add("compareKeptWithNowAction", "document-swap",
                       tr("Compare with the schema as it is now"), &TimelineView::compareWithNow);
    m_forget =
        add("forgetKeptAction", "edit-delete", tr("Forget kept snapshots"), &TimelineView::forgetSelected);
}

void TimelineView::setUpLayout() {
    setProperty("pane", QStringLiteral("surface"));
    m_scope->setObjectName(QStringLiteral("timelineScopeTabStrip"));
    m_scope->setAccessibleName(tr("Whose snapshots to show"));
    m_scope->setDrawBase(false);
    m_scope->addTab(tr("This database"));
    m_scope->addTab(tr("All databases"));
    const auto button = [](QAction* action, const QString& text, const char* name) {
        auto* out = new QPushButton(text);
        out->setObjectName(QLatin1String(name));
        connect(out, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, out, [action, out] { out->setEnabled(action->isEnabled()); });
        out->setEnabled(action->isEnabled());
        return out;
    };
    auto* line = new QWidget;
    line->setProperty("edge", QStringLiteral("bottom"));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(7, 5, 16, 5);
    row->setSpacing(8);
    row->addWidget(m_scope);
    row->addStretch(1);
    row->addWidget(button(m_compareNow, tr("Compare with now"), "compareNowPushButton"));
    row->addWidget(button(m_compare, tr("Compare"), "compareKeptPushButton"));

    m_table->setObjectName(QStringLiteral("timelineTableView"));
    m_table->setAccessibleName(tr("Kept snapshots"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    widgets::setUpTable(m_table);
    m_table->setModel(&m_model);
    using Cell = widgets::CellDelegate::Kind;
    const std::pair<Cell, int> columns[] = {
        {Cell::Strong, 150}, {Cell::Plain, 180}, {Cell::MutedCode, 90}, {Cell::Plain, 400}};
    for (int column = 0; column < TimelineModel::ColumnCount; ++column) {
        m_table->setItemDelegateForColumn(column, new widgets::CellDelegate(columns[column].first, m_table));
        m_table->setColumnWidth(column, columns[column].second);
    }
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(line);
    inside->addWidget(m_table, 1);
    m_state = new widgets::StateView(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_state);
}

void TimelineView::enter() {
    // Focus makes the first row the current one without selecting it, and selectRow() follows the keys that
    // are held.
    QItemSelectionModel* selection = m_table->selectionModel();
    if (!selection->hasSelection())
        selection->setCurrentIndex(m_model.index(0, 0),
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->setFocus(Qt::ShortcutFocusReason);
}

void TimelineView::showEntries() {
    m_scope->setVisible(m_controller.key().isKnown());
    QList<schema::TimelineEntry> rows = m_controller.entries();
    if (m_controller.key().isKnown() && m_scope->currentIndex() == ThisDatabase)
        rows.removeIf([this](const schema::TimelineEntry& entry) { return entry.key != m_controller.key(); });
    m_model.setRows(rows);
    if (m_controller.entries().isEmpty())
        m_state->showEmpty(
            tr("No snapshot is kept yet"),
            tr("Whenever the schema is read and differs from the last time, it is kept here, on "
               "this machine. It holds no rows and no passwords."));
    else
        m_state->showReady();
    if (!m_controller.problems().isEmpty())
        m_state->banner()->showMessage(widgets::Tone::Warning,
                                       m_controller.problems().join(QLatin1Char('\n')));
    updateActions();
}

QList<schema::TimelineEntry> TimelineView::selected() const {
    QList<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<schema::TimelineEntry> out;
    for (const int row : std::as_const(rows))
        out.append(m_model.rows().at(row));
    return out;
}

void TimelineView::updateActions() {
    const QList<schema::TimelineEntry> chosen = selected();
    bool hasBefore = false;
    if (chosen.size() == 1) {
        const qsizetype at = m_controller.entries().indexOf(chosen.first());
        hasBefore = std::any_of(m_controller.entries().begin() + at + 1, m_controller.entries().end(),
                                [&](const schema::TimelineEntry& each) { return each.key == chosen[0].key; });
    }
    m_compare->setEnabled(chosen.size() == 2 || hasBefore);
    m_compareNow->setEnabled(chosen.size() == 1 && m_controller.key().isKnown());
    m_forget->setEnabled(!chosen.isEmpty());
}

void TimelineView::compareSelected() {
    const QList<schema::TimelineEntry> chosen = selected();
    if (!m_compare->isEnabled()) return;
    if (chosen.size() == 2) return emit comparisonWanted(chosen.last(), chosen.first());
    const QList<schema::TimelineEntry>& all = m_controller.entries();
    for (qsizetype i = all.indexOf(chosen.first()) + 1; i < all.size(); ++i)
        if (all[i].key == chosen.first().key) return emit comparisonWanted(all[i], chosen.first());
}

void TimelineView::compareWithNow() {
    if (m_compareNow->isEnabled()) emit comparisonWanted(selected().first(), {});
}

void TimelineView::forgetSelected() {
    const QList<schema::TimelineEntry> chosen = selected();
    if (chosen.isEmpty()) return;
    widgets::confirm(this,
                     {.title = tr("Forget %n snapshot(s)?", nullptr, static_cast<int>(chosen.size())),
                      .text = tr("They cannot be read again: they are how the schema was, not how it is."),
                      .verb = tr("Forget"),
                      .kind = widgets::Question::Kind::Destructive},
                     [this, chosen] { m_controller.remove(chosen); });
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit left();
    if (event->matches(QKeySequence::Delete)) return forgetSelected();
    QWidget::keyPressEvent(event);
}

}  // namespace pages
