#include "pages/activity/activity_page.h"

#include "pages/activity/audit_words.h"
#include "pages/activity/what_delegate.h"
#include "ui_activity_page.h"
#include "widgets/state_view.h"
#include "widgets/table.h"

#include <QEvent>
#include <QHeaderView>

namespace pages {
namespace {

/// The least widths of the table for the last two columns.
constexpr int roomForChange = 700;
constexpr int roomForReason = 880;

}  // namespace

ActivityPage::ActivityPage(client::AuditApi audit, client::PeopleApi people, QWidget* parent)
    : ListPage(parent), m_controller(audit), m_ui(std::make_unique<Ui::ActivityPage>()) {
    m_ui->setupUi(this);
    setUpList({.table = m_ui->auditTableView,
               .search = m_ui->searchLineEdit,
               .splitter = m_ui->splitter,
               .paneWidth = 340,
               .refreshText = tr("Refresh activity"),
               .findText = tr("Find in the activity")});
    setUpColumns();
    setUpFilters(people);
    connect(&m_controller, &ActivityController::stateChanged, this, &ActivityPage::showState);
    connect(m_ui->entryPane, &EntryPane::actorRequested, this, [this](const client::Author& actor) {
        m_ui->personLineEdit->setPerson(actor);
        m_controller.showPerson(actor.id);
    });
}

ActivityPage::~ActivityPage() = default;

void ActivityPage::refresh() {
    m_controller.refresh();
}

void ActivityPage::setUpColumns() {
    using widgets::CellDelegate;
    QTableView* table = m_ui->auditTableView;
    table->installEventFilter(this);
    table->setModel(&m_controller.model());
    table->setItemDelegateForColumn(AuditModel::When, new CellDelegate(CellDelegate::Kind::Muted, this));
    table->setItemDelegateForColumn(AuditModel::Who, new CellDelegate(CellDelegate::Kind::Strong, this));
    table->setItemDelegateForColumn(AuditModel::What, new WhatDelegate(this));
    table->setItemDelegateForColumn(AuditModel::Reason, new CellDelegate(CellDelegate::Kind::Muted, this));
    table->setColumnWidth(AuditModel::When, 124);
    table->setColumnWidth(AuditModel::Who, 140);
    table->setColumnWidth(AuditModel::Change, 200);
    table->setColumnWidth(AuditModel::Reason, 190);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(AuditModel::What, QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPage::showSelected);
}

bool ActivityPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ui->auditTableView && event->type() == QEvent::Resize) fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ActivityPage::fitColumns() {
    QTableView* table = m_ui->auditTableView;
    table->setColumnHidden(AuditModel::Reason, table->width() < roomForReason);
    table->setColumnHidden(AuditModel::Change, table->width() < roomForChange);
}

void ActivityPage::setUpFilters(client::PeopleApi people) {
    m_ui->personLineEdit->setPeople(people);
    m_ui->actionComboBox->addItem(tr("All actions"), QString());
    for (const AuditAction& action : auditActions())
        m_ui->actionComboBox->addItem(action.words, action.name);
    connect(m_ui->searchLineEdit, &widgets::SearchLine::searched, &m_controller, &ActivityController::search);
    connect(m_ui->personLineEdit, &PersonPicker::picked, this,
            [this](qint64 id) { m_controller.showPerson(id == 0 ? std::nullopt : std::optional(id)); });
    connect(m_ui->actionComboBox, &QComboBox::currentIndexChanged, this,
            [this] { m_controller.showAction(m_ui->actionComboBox->currentData().toString()); });
}

void ActivityPage::showState() {
    using State = ActivityController::State;
    switch (m_controller.state()) {
        case State::Loading:
            return stateView()->showLoading();
        case State::Ready:
            return stateView()->showReady();
        case State::Empty:
            if (m_controller.isFiltered())
                return stateView()->showEmpty(tr("No matching entries"),
                                              tr("No entry matches these filters."), tr("Show all entries"));
            return stateView()->showEmpty(
                tr("No activity yet"),
                tr("Every change to the blog is listed here, with the person who made it and the reason."));
        case State::Failed:
            return stateView()->showFailed(m_controller.error());
    }
}

void ActivityPage::showSelected() {
    const QModelIndexList rows = m_ui->auditTableView->selectionModel()->selectedRows();
    if (rows.isEmpty()) return m_ui->entryPane->clear();
    m_ui->entryPane->setEntry(m_controller.model().rows().at(rows.first().row()));
}

void ActivityPage::showEverything() {
    m_controller.clearFilter();
    m_ui->searchLineEdit->clear();
    m_ui->personLineEdit->clear();
    m_ui->actionComboBox->setCurrentIndex(0);
}

}  // namespace pages
