// The part of the Migrations page that shows the rehearsal.
#include "pages/migrations/migrations_page.h"
#include "ui_migrations_page.h"
#include "widgets/banner.h"
#include "widgets/state_view.h"

#include <QSignalBlocker>
#include <QTimer>

namespace pages {

void MigrationsPage::setUpRehearsal() {
    RehearsalController& rehearsal = m_controller.rehearsal();
    connect(&rehearsal, &RehearsalController::stateChanged, this, [this] {
        showLive();
        if (m_controller.state() == MigrationsController::State::Ready) showBanner();
    });
    connect(&rehearsal, &RehearsalController::progressed, this,
            [this] { m_ui->rehearsalBar->showProgress(m_controller.rehearsal()); });
    // The log grows by thousands of lines where thousands of rows are checked.
    auto* logTimer = new QTimer(this);
    logTimer->setSingleShot(true);
    logTimer->setInterval(std::chrono::milliseconds(100));
    connect(&rehearsal, &RehearsalController::progressed, logTimer, [logTimer] {
        if (!logTimer->isActive()) logTimer->start();
    });
    connect(logTimer, &QTimer::timeout, this,
            [this] { m_ui->migrationPane->showLog(m_controller.rehearsal()); });
    connect(m_ui->rehearsePushButton, &QPushButton::clicked, m_actions->rehearse(), &QAction::trigger);
    connect(m_ui->migrationPane, &MigrationPane::rehearsalWanted, m_actions->rehearse(), &QAction::trigger);
    connect(m_ui->rehearsalBar, &RehearsalBar::cancelWanted, m_actions->cancel(), &QAction::trigger);
    connect(m_ui->rehearsalBar, &RehearsalBar::copyWanted, m_actions->copy(), &QAction::trigger);
    connect(m_ui->rehearsalBar, &RehearsalBar::saveWanted, m_actions->save(), &QAction::trigger);
    connect(m_actions->rehearse(), &QAction::changed, this, [this] {
        m_ui->rehearsePushButton->setEnabled(m_actions->rehearse()->isEnabled());
        m_ui->rehearsePushButton->setToolTip(m_actions->rehearse()->toolTip());
    });
    m_ui->rehearsePushButton->setEnabled(m_actions->rehearse()->isEnabled());
    m_ui->rehearsalBar->setToolTips(*m_actions);
    connect(m_actions, &RehearsalActions::done, this,
            [this](const QString& text) { m_state->banner()->showMessage(widgets::Tone::Good, text); });
    connect(m_actions, &RehearsalActions::failed, this, [this](const core::Error& error) {
        m_state->banner()->showError(error, widgets::Banner::Retry::Never);
    });
    connect(m_state->banner(), &widgets::Banner::closed, &rehearsal, &RehearsalController::dismissError);
    connect(m_ui->toolComboBox, &QComboBox::activated, this, [this](int index) {
        m_controller.chooseTool(m_ui->toolComboBox->itemData(index).value<migrations::Tool>());
    });
}

void MigrationsPage::showRehearsal() {
    const RehearsalController& rehearsal = m_controller.rehearsal();
    m_ui->rehearsalBar->setVisible(m_controller.canRehearse() || rehearsal.hasReport());
    m_ui->rehearsalBar->showRehearsal(rehearsal);
    m_ui->rehearsePushButton->setText(rehearsal.hasReport() ? tr("Rehearse again") : tr("Rehearse"));
}

void MigrationsPage::showBanner() {
    const RehearsalController& rehearsal = m_controller.rehearsal();
    if (rehearsal.state() == RehearsalController::State::Failed)
        return m_state->banner()->showError(rehearsal.error(), widgets::Banner::Retry::Always);
    showDirectoryFindings();
}

void MigrationsPage::retry() {
    if (m_controller.state() == MigrationsController::State::Ready &&
        m_controller.rehearsal().state() == RehearsalController::State::Failed)
        m_controller.rehearse();
    else
        refresh();
}

void MigrationsPage::showTools() {
    const QList<migrations::Tool>& fitting = m_controller.live().fitting;
    const QSignalBlocker quiet(m_ui->toolComboBox);
    m_ui->toolComboBox->clear();
    for (const migrations::Tool tool : fitting)
        m_ui->toolComboBox->addItem(migrations::toolTitle(tool), QVariant::fromValue(tool));
    m_ui->toolComboBox->setCurrentIndex(static_cast<int>(fitting.indexOf(m_controller.live().status.tool)));
    m_ui->toolComboBox->setVisible(fitting.size() > 1);
}

void MigrationsPage::fitColumns() {
    QTableView* table = m_ui->migrationsTableView;
    constexpr int roomForAll = 900;
    const bool isNarrow = width() < roomForAll;
    // The pane below has the findings too.
    table->setColumnHidden(MigrationsModel::Findings, isNarrow || !m_model.hasFindings());
    table->setColumnWidth(MigrationsModel::Glyph, 40);
    table->setColumnWidth(MigrationsModel::Version, isNarrow ? 140 : 152);
    const int longestName = isNarrow ? 170 : 280;
    const auto names = static_cast<QAbstractItemView*>(table)->sizeHintForColumn(MigrationsModel::Name);
    table->setColumnWidth(MigrationsModel::Name, std::clamp(names + 8, 120, longestName));
    table->setColumnWidth(MigrationsModel::State, isNarrow ? 96 : 108);
    table->setColumnWidth(MigrationsModel::Findings, 240);
    m_ui->searchLineEdit->setFixedWidth(isNarrow ? 140 : 220);
}

}  // namespace pages
