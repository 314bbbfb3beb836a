#include "pages/people/people_page.h"

#include "client/role_title.h"
#include "ui_people_page.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/state_view.h"
#include "widgets/table.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

namespace pages {
namespace {

/// The least widths of the table for the columns that narrow windows do without.
constexpr int roomForLastSeen = 560;
constexpr int roomForEmail = 680;
constexpr int nameWidth = 190;

widgets::Tone toneOfRole(const QModelIndex& index) {
    const bool isAdmin = index.data().toString() == client::roleTitle(QStringLiteral("admin"));
    return isAdmin ? widgets::Tone::Accent : widgets::Tone::Neutral;
}

widgets::Tone toneOfStatus(const QModelIndex& index) {
    return index.data(PeopleModel::SuspendedRole).toBool() ? widgets::Tone::Bad : widgets::Tone::Good;
}

}  // namespace

PeoplePage::PeoplePage(client::PeopleApi people, client::MetaApi meta, QWidget* parent)
    : ListPage(parent),
      m_people(people),
      m_controller(people, meta),
      m_change(people),
      m_ui(std::make_unique<Ui::PeoplePage>()) {
    m_ui->setupUi(this);
    setUpList({.table = m_ui->peopleTableView,
               .search = m_ui->searchLineEdit,
               .splitter = m_ui->splitter,
               .paneWidth = 380,
               .refreshText = tr("Refresh people"),
               .findText = tr("Find a person")});
    setUpColumns();
    m_ui->personPane->setUp(m_change, m_people);
    showRoles();

    connect(&m_controller, &PeopleController::stateChanged, this, &PeoplePage::showState);
    connect(&m_controller, &PeopleController::rolesChanged, this, &PeoplePage::showRoles);
    connect(m_ui->searchLineEdit, &widgets::SearchLine::searched, &m_controller, &PeopleController::search);
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
            stateView()->banner()->showError(person.error(), widgets::Banner::Retry::Never);
    });
}

void PeoplePage::setUpColumns() {
    using widgets::CellDelegate;
    QTableView* table = m_ui->peopleTableView;
    table->installEventFilter(this);
    table->setModel(&m_controller.model());
    table->setItemDelegateForColumn(PeopleModel::Name, new CellDelegate(CellDelegate::Kind::Strong, this));
    table->setItemDelegateForColumn(PeopleModel::Email, new CellDelegate(CellDelegate::Kind::Muted, this));
    table->setItemDelegateForColumn(PeopleModel::Role, new widgets::ChipDelegate(toneOfRole, this));
    table->setItemDelegateForColumn(PeopleModel::Status, new widgets::ChipDelegate(toneOfStatus, this));
    table->setItemDelegateForColumn(PeopleModel::LastSeen, new CellDelegate(CellDelegate::Kind::Muted, this));
    table->setColumnWidth(PeopleModel::Name, nameWidth);
    for (const int column : {PeopleModel::Role, PeopleModel::Status, PeopleModel::LastSeen})
        table->setColumnWidth(column, 120);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(PeopleModel::Email, QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PeoplePage::showSelected);
    connect(table, &QTableView::activated, m_ui->personPane, &PersonPane::enter);
}

bool PeoplePage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ui->peopleTableView && event->type() == QEvent::Resize) fitColumns();
    return QWidget::eventFilter(watched, event);
}

void PeoplePage::fitColumns() {
    QTableView* table = m_ui->peopleTableView;
    table->setColumnHidden(PeopleModel::LastSeen, table->width() < roomForLastSeen);
    const bool hasEmail = table->width() >= roomForEmail;
    if (hasEmail != table->isColumnHidden(PeopleModel::Email)) return;
    table->setColumnHidden(PeopleModel::Email, !hasEmail);
    table->horizontalHeader()->setSectionResizeMode(
        PeopleModel::Name, hasEmail ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (hasEmail) table->setColumnWidth(PeopleModel::Name, nameWidth);
}

void PeoplePage::showState() {
    using State = PeopleController::State;
    switch (m_controller.state()) {
        case State::Loading:
            return stateView()->showLoading();
        case State::Ready:
            return stateView()->showReady();
        case State::Empty:
            if (m_controller.isFiltered())
                return stateView()->showEmpty(tr("No matching people"),
                                              tr("No name or e-mail address matches this search."),
                                              tr("Show all people"));
            return stateView()->showEmpty(
                tr("No people yet"),
                tr("People appear here after they sign in to the blog for the first time."));
        case State::Failed:
            return stateView()->showFailed(m_controller.error());
    }
}

void PeoplePage::showRoles() {
    const QSignalBlocker quiet(m_ui->roleFilterComboBox);
    const QString shown = m_ui->roleFilterComboBox->currentData().toString();
    m_ui->roleFilterComboBox->clear();
    m_ui->roleFilterComboBox->addItem(tr("All roles"), QString());
    for (const QString& role : m_controller.roles())
        m_ui->roleFilterComboBox->addItem(client::roleTitle(role), role);
    m_ui->roleFilterComboBox->setCurrentIndex(std::max(0, m_ui->roleFilterComboBox->findData(shown)));
    m_ui->personPane->setRoles(m_controller.roles());
}

void PeoplePage::showEverything() {
    m_controller.clearFilter();
    m_ui->searchLineEdit->clear();
    m_ui->roleFilterComboBox->setCurrentIndex(0);
}

void PeoplePage::showSelected() {
    const QModelIndexList rows = m_ui->peopleTableView->selectionModel()->selectedRows();
    if (rows.isEmpty()) return m_change.clear();
    m_change.setPerson(m_controller.model().rows().at(rows.first().row()));
}

}  // namespace pages
