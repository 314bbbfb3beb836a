#include "pages/schema/schema_page.h"

#include "pages/schema/compare/compare_view.h"
#include "pages/schema/diagram/diagram_pane.h"
#include "pages/schema/timeline/timeline_view.h"
#include "pages/schema/tree_delegate.h"
#include "pages/schema/tree_expansion.h"
#include "pages/schema/view_switch.h"
#include "ui_schema_page.h"
#include "widgets/banner.h"
#include "widgets/icon.h"
#include "widgets/state_view.h"
#include "widgets/table.h"

#include <QAction>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QScopedValueRollback>

namespace pages {
namespace {

constexpr int keptHistory = 50;

}  // namespace

SchemaPage::SchemaPage(postgres::Session* session, const SchemaPageOptions& options, QWidget* parent)
    : QWidget(parent),
      m_controller(session),
      m_ui(std::make_unique<Ui::SchemaPage>()),
      m_timeline(options.timelineFolder),
      m_watchPause(options.watchPause) {
    m_ui->setupUi(this);
    m_state = widgets::StateView::around(m_ui->splitter);
    m_state->setObjectName(QStringLiteral("schemaStateView"));
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->splitter->setSizes({290, 1000});
    setUpTree();
    addActions();
    setUpViews(options);
    setUpWatch(session);
    listenForBack();

    connect(&m_controller, &SchemaController::stateChanged, this, &SchemaPage::showState);
    connect(&m_controller, &SchemaController::snapshotChanged, this, &SchemaPage::showSnapshot);
    connect(&m_controller, &SchemaController::captionChanged, this,
            [this] { m_ui->captionLabel->setText(m_controller.caption()); });
    connect(m_state, &widgets::StateView::retryRequested, &m_controller, &SchemaController::refresh);
    connect(m_state, &widgets::StateView::actionTriggered, this, [this] {
        if (m_controller.hasConnection())
            refresh();
        else
            emit connectionWanted();
    });
    connect(m_ui->filterLineEdit, &widgets::SearchLine::searched, this, &SchemaPage::filter);
    connect(m_ui->filterLineEdit, &widgets::SearchLine::resultsRequested, this,
            [this] { m_ui->treeView->setFocus(Qt::ShortcutFocusReason); });
    connect(m_ui->thingPane, &ThingPane::opened, this, &SchemaPage::open);
    connect(m_ui->thingPane, &ThingPane::left, this,
            [this] { m_ui->treeView->setFocus(Qt::ShortcutFocusReason); });
    connect(m_ui->thingPane, &ThingPane::ddlCopied, this, [this](const QString& title) {
        m_state->banner()->showMessage(widgets::Tone::Good, tr("The SQL of %1 was copied.").arg(title));
    });
    connect(m_ui->thingPane, &ThingPane::copied, this, [this](const QString& what) {
        m_state->banner()->showMessage(widgets::Tone::Good, tr("On the clipboard: %1.").arg(what));
    });
    connect(m_ui->thingPane, &ThingPane::ignoredChanged, this, [this](const schema::IgnoreList& ignored) {
        m_ignoredAdvice.keep(m_controller.snapshot()->origin, ignored);
    });
    showState();
}

SchemaPage::~SchemaPage() = default;

void SchemaPage::remember(core::Settings& settings) {
    m_ignoredAdvice = IgnoredAdvice(&settings);
}

void SchemaPage::setUpTree() {
    widgets::setUpTree(m_ui->treeView);
    m_ui->treeView->setModel(&m_controller.tree());
    m_ui->treeView->setItemDelegate(new TreeDelegate(m_ui->treeView));
    connect(m_ui->treeView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SchemaPage::follow);
    connect(m_ui->treeView, &QTreeView::activated, m_ui->thingPane, [this](const QModelIndex& index) {
        const TreeEntry* entry = m_controller.tree().entry(index);
        if (entry && !entry->isGroup()) m_ui->thingPane->enter();
    });
}

void SchemaPage::addActions() {
    const auto add = [this](const QString& name, const QString& icon, const QString& text, auto run) {
        auto* action = new QAction(widgets::icon(icon), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_refreshAction = add(QStringLiteral("refreshAction"), QStringLiteral("view-refresh"),
                          tr("Refresh the schema"), &SchemaPage::refresh);
    m_stopAction = add(QStringLiteral("stopAction"), QStringLiteral("process-stop"),
                       tr("Stop reading the schema"), [this] { m_controller.stop(); });
    QAction* find =
        add(QStringLiteral("findAction"), QStringLiteral("edit-find"), tr("Filter the schema"), [this] {
            if (m_views->current() == m_compare) return m_compare->find();
            if (m_views && m_views->current() == m_diagram) return m_diagram->find();
            showLive();
            m_ui->filterLineEdit->setFocus(Qt::ShortcutFocusReason);
            m_ui->filterLineEdit->selectAll();
        });
    find->setShortcut(QKeySequence::Find);
    m_backAction = add(QStringLiteral("backAction"), QStringLiteral("go-previous"),
                       tr("Back to the previous object (Alt+Left)"), &SchemaPage::goBack);
    m_backAction->setEnabled(false);
    add(QStringLiteral("copyDdlAction"), QStringLiteral("edit-copy"), tr("Copy the SQL of this object"),
        [this] { m_ui->thingPane->copyDdl(); });
    m_ui->reloadToolButton->setDefaultAction(m_refreshAction);
}

void SchemaPage::listenForBack() {
    installEventFilter(this);
    for (QWidget* child : findChildren<QWidget*>())
        child->installEventFilter(this);
}

/// Alt+Left belongs to the window, where it goes to the page before. While there is something to go back to
/// in here it is taken from there, and from the views, which would close a line with it.
bool SchemaPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_Left || !(key->modifiers() & Qt::AltModifier) ||
        (m_history.isEmpty() && m_views->current() == m_state))
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) goBack();
    return true;
}

void SchemaPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_wasShown) m_controller.hasConnection() ? refresh() : showState();
    m_wasShown = true;
    updateWatch();
}

void SchemaPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    updateWatch();
}

void SchemaPage::refresh() {
    if (m_views->current() == m_compare) return m_compare->controller().compare();
    if (m_views->current() == m_timelineView) return m_timeline.list();
    m_controller.refresh();
}

void SchemaPage::showState() {
    using State = SchemaController::State;
    const bool isLoading = m_controller.state() == State::Loading;
    m_refreshAction->setEnabled(m_controller.hasConnection() && !isLoading);
    m_stopAction->setEnabled(isLoading);
    m_ui->reloadToolButton->setDefaultAction(isLoading ? m_stopAction : m_refreshAction);
    switch (m_controller.state()) {
        case State::Loading:
            return m_state->showLoading();
        case State::Ready:
            m_state->showReady();
            m_bannerCompares = false;
            if (const QString failed = m_controller.failedParts(); !failed.isEmpty())
                m_state->banner()->showMessage(widgets::Tone::Warning, failed, tr("Read again"));
            return;
        case State::Empty:
            if (m_controller.hasConnection())
                return m_state->showEmpty(tr("The schema was not read"), tr("Reading was stopped."),
                                          tr("Read the schema"));
            return m_state->showEmpty(
                tr("No database connection yet"),
                tr("The schema is read directly from Postgres; a user with no privileges except CONNECT is "
                   "enough. Enter the address of the database to see its tables."),
                isSignalConnected(QMetaMethod::fromSignal(&SchemaPage::connectionWanted))
                    ? tr("Connect to Postgres")
                    : QString());
        case State::Failed:
            return m_state->showFailed(m_controller.error());
    }
}

void SchemaPage::showSnapshot() {
    m_ui->thingPane->setIgnored(m_ignoredAdvice.of(m_controller.snapshot()->origin));
    const bool isFirst = m_current.name.isEmpty();
    if (!isFirst) {
        m_ui->thingPane->showThing(m_controller.snapshot(), m_current);
        return selectCurrent();
    }
    // A single schema with things in it is what everybody wants to see.
    const QModelIndex top = expandFirstSchema(*m_ui->treeView, m_controller.tree());
    if (top.isValid()) m_ui->treeView->setCurrentIndex(top);
}

void SchemaPage::filter(const QString& text) {
    const QScopedValueRollback changing(m_isChangingTree, true);
    const bool wasFiltered = m_controller.tree().search().isActive();
    if (!wasFiltered) m_expanded = expandedPaths(*m_ui->treeView, m_controller.tree());
    m_controller.tree().setFilter(text);
    if (m_controller.tree().search().isActive())
        expandFound(*m_ui->treeView, m_controller.tree());
    else
        expandOnly(*m_ui->treeView, m_controller.tree(), m_expanded);
    const bool isNothing = m_controller.tree().rowCount() == 0;
    m_ui->noMatchLabel->setText(tr("No object, column or definition contains “%1”.").arg(text));
    m_ui->noMatchLabel->setVisible(isNothing && !text.isEmpty());
    selectCurrent();
}

void SchemaPage::follow(const QModelIndex& index) {
    const TreeEntry* entry = m_controller.tree().entry(index);
    if (m_isChangingTree || !entry || entry->id.name.isEmpty()) return;
    present(entry->id);
}

void SchemaPage::present(const schema::ObjectId& id) {
    if (id == m_current) return;
    if (!m_current.name.isEmpty() && m_current.whole() != id.whole()) {
        m_history.append(m_current);
        if (m_history.size() > keptHistory) m_history.removeFirst();
    }
    m_current = id;
    m_backAction->setEnabled(!m_history.isEmpty());
    m_ui->thingPane->showThing(m_controller.snapshot(), id);
}

void SchemaPage::open(const schema::ObjectId& id) {
    showLive();
    present(id);
    selectCurrent();
}

void SchemaPage::goBack() {
    if (m_views->current() != m_state) return showLive();
    if (m_history.isEmpty()) return;
    m_current = m_history.takeLast();
    m_backAction->setEnabled(!m_history.isEmpty());
    m_ui->thingPane->showThing(m_controller.snapshot(), m_current);
    selectCurrent();
}

void SchemaPage::selectCurrent() {
    const QScopedValueRollback changing(m_isChangingTree, true);
    const QModelIndex index = m_controller.tree().indexOf(m_current);
    if (!index.isValid()) return m_ui->treeView->selectionModel()->clear();
    m_ui->treeView->setCurrentIndex(index);
    m_ui->treeView->scrollTo(index);
}

}  // namespace pages
