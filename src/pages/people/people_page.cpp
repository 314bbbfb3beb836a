#include "pages/people/people_page.h"

#include "client/role_title.h"
#include "ui_people_page.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/icon.h"
#include "widgets/state_view.h"
#include "widgets/table.h"

#include <QAction>
#include <QHeaderView>
#include <QSignalBlocker>

#include <utility>

namespace pages {
namespace {

widgets::Tone toneOfRole(const QModelIndex& index) {
    const bool isAdmin = index.data().toString() == client::roleTitle(QStringLiteral("admin"));
    return isAdmin ? widgets::Tone::Accent : widgets::Tone::Neutral;
}

widgets::Tone toneOfStatus(const QModelIndex& index) {
    return index.data(PeopleModel::SuspendedRole).toBool() ? widgets::Tone::Bad : widgets::Tone::Good;
}

}  // namespace

PeoplePage::PeoplePage(client::PeopleApi people, client::MetaApi meta, QWidget* parent)
    : QWidget(parent),
      m_people(people),
      m_controller(people, meta),
      m_change(people),
      m_ui(std::make_unique<Ui::PeoplePage>()) {
    m_ui->setupUi(this);
    setUpTable();
    m_state = widgets::StateView::around(m_ui->peopleTableView);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({1000, 380});
    m_ui->personPane->setUp(m_change, m_people);
    showRoles();
    addActions();

    connect(&m_controller, &PeopleController::stateChanged, this, &PeoplePage::showState);
    connect(&m_controller, &PeopleController::rolesChanged, this, &PeoplePage::showRoles);
    connect(m_state, &widgets::StateView::retryRequested, &m_controller, &PeopleController::refresh);
    connect(m_state, &widgets::StateView::actionTriggered, this, [this] {
        m_controller.clearFilter();
        m_ui->searchLineEdit->clear();
        m_ui->roleFilterComboBox->setCurrentIndex(0);
    });
    connect(m_ui->searchLineEdit, &widgets::SearchLine::searched, &m_controller, &PeopleController::search);
    connect(m_ui->searchLineEdit, &widgets::SearchLine::resultsRequested, this, [this] {
        m_entersList = m_controller.state() == PeopleController::State::Loading;
        enterList();
    });
    connect(m_ui->roleFilterComboBox, &QComboBox::currentIndexChanged, this,
            [this] { m_controller.showRole(m_ui->roleFilterComboBox->currentData().toString()); });
    connect(&m_change, &RoleChange::changed, &m_controller, &PeopleController::update);
    connect(&m_change, &RoleChange::overtaken, &m_controller, &PeopleController::update);
    connect(m_ui->personPane, &PersonPane::left, this,
            [this] { m_ui->peopleTableView->setFocus(Qt::ShortcutFocusReason); });
}

PeoplePage::~PeoplePage() = default;

void PeoplePage::refresh() {
    m_controller.refresh();
}

void PeoplePage::openPerson(qint64 id) {
    const int row = m_controller.model().rowOf(id);
    if (row >= 0) return m_ui->peopleTableView->selectRow(row);
    m_ui->peopleTableView->clearSelection();
    QCoro::connect(m_people.get(id), this, [this](const core::Result<client::Person>& person) {
        if (person)
            m_change.setPerson(*person);
        else if (!person.error().isCancelled())
            m_state->banner()->showError(person.error(), widgets::Banner::Retry::Never);
    });
}

void PeoplePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!m_wasShown) refresh();
    m_wasShown = true;
}

void PeoplePage::setUpTable() {
    using widgets::CellDelegate;
    QTableView* table = m_ui->peopleTableView;
    widgets::setUpTable(table);
    table->setModel(&m_controller.model());
    table->setItemDelegateForColumn(PeopleModel::Name, new CellDelegate(CellDelegate::Kind::Strong, this));
    table->setItemDelegateForColumn(PeopleModel::Email, new CellDelegate(CellDelegate::Kind::Muted, this));
    table->setItemDelegateForColumn(PeopleModel::Role, new widgets::ChipDelegate(toneOfRole, this));
    table->setItemDelegateForColumn(PeopleModel::Status, new widgets::ChipDelegate(toneOfStatus, this));
    table->setItemDelegateForColumn(PeopleModel::LastSeen, new CellDelegate(CellDelegate::Kind::Muted, this));
    table->setColumnWidth(PeopleModel::Name, 190);
    for (const int column : {PeopleModel::Role, PeopleModel::Status, PeopleModel::LastSeen})
        table->setColumnWidth(column, 120);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(PeopleModel::Email, QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::showSelected);
    connect(table, &QTableView::activated, m_ui->personPane, &PersonPane::enter);
}

void PeoplePage::addActions() {
    auto* refreshAction =
        new QAction(widgets::icon(QStringLiteral("view-refresh")), tr("Refresh people"), this);
    refreshAction->setObjectName(QStringLiteral("refreshAction"));
    connect(refreshAction, &QAction::triggered, this, &PeoplePage::refresh);
    auto* findAction = new QAction(widgets::icon(QStringLiteral("edit-find")), tr("Find a person"), this);
    findAction->setObjectName(QStringLiteral("findAction"));
    findAction->setShortcut(QKeySequence::Find);
    connect(findAction, &QAction::triggered, this, [this] {
        m_ui->searchLineEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchLineEdit->selectAll();
    });
    QWidget::addActions({refreshAction, findAction});
}

void PeoplePage::showState() {
    using State = PeopleController::State;
    switch (m_controller.state()) {
        case State::Loading:
            return m_state->showLoading();
        case State::Ready:
            m_state->showReady();
            if (std::exchange(m_entersList, false)) enterList();
            return;
        case State::Empty:
            if (m_controller.isFiltered())
                return m_state->showEmpty(tr("Nobody fits"),
                                          tr("No name or e-mail address fits this search."),
                                          tr("Show everybody"));
            return m_state->showEmpty(tr("Nobody here yet"),
                                      tr("People appear here when they have signed in to the blog once."));
        case State::Failed:
            return m_state->showFailed(m_controller.error());
    }
}

void PeoplePage::showRoles() {
    const QSignalBlocker quiet(m_ui->roleFilterComboBox);
    const QString shown = m_ui->roleFilterComboBox->currentData().toString();
    m_ui->roleFilterComboBox->clear();
    m_ui->roleFilterComboBox->addItem(tr("Every role"), QString());
    for (const QString& role : m_controller.roles())
        m_ui->roleFilterComboBox->addItem(client::roleTitle(role), role);
    m_ui->roleFilterComboBox->setCurrentIndex(std::max(0, m_ui->roleFilterComboBox->findData(shown)));
    m_ui->personPane->setRoles(m_controller.roles());
}

void PeoplePage::enterList() {
    QTableView* table = m_ui->peopleTableView;
    table->setFocus(Qt::ShortcutFocusReason);
    if (m_entersList || table->selectionModel()->hasSelection()) return;
    table->selectRow(std::max(0, table->currentIndex().row()));
}

void PeoplePage::showSelected() {
    const QModelIndexList rows = m_ui->peopleTableView->selectionModel()->selectedRows();
    if (rows.isEmpty()) return m_change.clear();
    m_change.setPerson(m_controller.model().rows().at(rows.first().row()));
}

}  // namespace pages
