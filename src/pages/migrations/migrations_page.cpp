#include "pages/migrations/migrations_page.h"

#include "pages/migrations/drift_dialog.h"
#include "pages/migrations/places_dialog.h"
#include "pages/migrations/verdict_delegate.h"
#include "ui_migrations_page.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/dialogs.h"
#include "widgets/icon.h"
#include "widgets/state_view.h"
#include "widgets/style.h"
#include "widgets/table.h"

#include <QAction>
#include <QDir>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>

#include <algorithm>

namespace pages {
namespace {

/// The folder last looked at, by blog.
const core::Setting<QVariantMap> folders{"migrations/folders", {}};

constexpr int findingsInBanner = 3;
/// Of the table in the height of both panes, and the fewest rows it has room for.
constexpr double largestShare = 0.6;
constexpr int leastRows = 5;

/// As short as it can be said: below the home folder with a tilde.
QString shortened(const QString& folder) {
    const QString home = QDir::homePath() + QLatin1Char('/');
    return folder.startsWith(home) ? QStringLiteral("~/") + folder.mid(home.size()) : folder;
}

/// The database has the history of another tool than the one that the files are written for.
bool differs(const migrations::LiveStatus& live) {
    return live.folderTool != migrations::Tool::None && !live.databaseTools.isEmpty() &&
           !live.databaseTools.contains(live.folderTool);
}

QString differenceSentence(const migrations::LiveStatus& live) {
    QStringList owners;
    std::ranges::transform(live.databaseTools, std::back_inserter(owners), migrations::toolTitle);
    return MigrationsPage::tr(
               "The files in this folder have the format of %1, but the history table in the database is "
               "from %2, so they do not belong together. Choose the folder with the migrations of %2, or "
               "choose the tool whose rules apply.")
        .arg(migrations::toolTitle(live.folderTool), owners.join(QStringLiteral(", ")));
}

}  // namespace

MigrationsPage::MigrationsPage(postgres::Session* database, core::Settings& settings,
                               const MigrationsPlaces& places, QWidget* parent)
    : QWidget(parent),
      m_controller(database, places.cacheFolder),
      m_settings(settings),
      m_profile(places.profile),
      m_isPassing(!places.folder.isEmpty()),
      m_ui(std::make_unique<Ui::MigrationsPage>()),
      m_actions(new RehearsalActions(m_controller, *this)) {
    m_ui->setupUi(this);
    setUpTable();
    m_state = widgets::StateView::around(m_ui->splitter);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 2);
    m_ui->splitter->setSizes({460, 320});
    connect(m_ui->splitter, &QSplitter::splitterMoved, this, [this] { m_isLineMoved = true; });
    m_ui->folderLabel->setElideMode(Qt::ElideMiddle);
    m_ui->chooseFolderPushButton->setIcon(widgets::icon(QStringLiteral("document-open-folder")));
    addActions();
    connect(&m_controller, &MigrationsController::stateChanged, this, &MigrationsPage::showState);
    connect(&m_controller, &MigrationsController::liveChanged, this, &MigrationsPage::showLive);
    connect(&m_controller, &MigrationsController::pendingChanged, this, &MigrationsPage::pendingChanged);
    connect(m_ui->chooseFolderPushButton, &QPushButton::clicked, this, &MigrationsPage::chooseFolder);
    connect(m_state, &widgets::StateView::retryRequested, this, &MigrationsPage::retry);
    connect(m_state, &widgets::StateView::actionTriggered, this, [this] {
        if (m_controller.state() == MigrationsController::State::NoDatabase) return emit connectionWanted();
        chooseFolder();
    });
    setUpRehearsal();
    showLive();
    showState();
    const QString first = places.folder.isEmpty() ? remembered() : places.folder;
    if (!first.isEmpty()) m_controller.open(first);
}

MigrationsPage::~MigrationsPage() = default;

void MigrationsPage::refresh() {
    m_controller.refresh();
}

void MigrationsPage::chooseFolder() {
    const QString start = m_controller.folder().isEmpty() ? QDir::homePath() : m_controller.folder();
    widgets::chooseDirectory(this, tr("Choose the migration folder"), start, [this](const QString& folder) {
        m_isPassing = false;
        remember(folder);
        m_controller.open(folder);
    });
}

void MigrationsPage::setUpTable() {
    using widgets::CellDelegate;
    QTableView* table = m_ui->migrationsTableView;
    widgets::setUpTable(table);
    m_filtered.setSourceModel(&m_model);
    m_filtered.setFilterKeyColumn(-1);
    m_filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
    table->setModel(&m_filtered);
    const auto delegate = [&](MigrationsModel::Column column, CellDelegate::Kind kind) {
        table->setItemDelegateForColumn(column, new CellDelegate(kind, this));
    };
    delegate(MigrationsModel::Version, CellDelegate::Kind::Code);
    delegate(MigrationsModel::Name, CellDelegate::Kind::Strong);
    table->setItemDelegateForColumn(
        MigrationsModel::State,
        new widgets::ChipDelegate(
            [this](const QModelIndex& index) { return m_model.toneOf(m_filtered.mapToSource(index)); },
            this));
    table->setItemDelegateForColumn(MigrationsModel::What, new VerdictDelegate(this));
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(MigrationsModel::What, QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &MigrationsPage::showSelected);
    connect(table, &QTableView::activated, m_ui->migrationPane, &MigrationPane::enter);
    connect(m_ui->migrationPane, &MigrationPane::left, table,
            [table] { table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_ui->searchLineEdit, &widgets::SearchLine::searched, &m_filtered,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_ui->searchLineEdit, &widgets::SearchLine::resultsRequested, this, [table] {
        table->setFocus(Qt::ShortcutFocusReason);
        if (!table->currentIndex().isValid()) table->selectRow(0);
    });
}

void MigrationsPage::addActions() {
    const auto add = [this](const char* name, const QString& icon, const QString& text) {
        auto* action = new QAction(widgets::icon(icon), text, this);
        action->setObjectName(QLatin1String(name));
        addAction(action);
        return action;
    };
    connect(add("refreshAction", QStringLiteral("view-refresh"), tr("Refresh the migrations")),
            &QAction::triggered, this, &MigrationsPage::refresh);
    auto* find = add("findAction", QStringLiteral("edit-find"), tr("Search migrations"));
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] {
        m_ui->searchLineEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchLineEdit->selectAll();
    });
    auto* choose =
        add("chooseFolderAction", QStringLiteral("document-open-folder"), tr("Choose the migration folder"));
    choose->setShortcut(QKeySequence::Open);
    connect(choose, &QAction::triggered, this, &MigrationsPage::chooseFolder);
    auto* compare =
        add("comparePlacesAction", QStringLiteral("view-list-details"), tr("Compare with other blogs"));
    compare->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    connect(compare, &QAction::triggered, this, &MigrationsPage::comparePlaces);
    auto* drift = add("checkDriftAction", QStringLiteral("vcs-diff"), tr("Check drift"));
    drift->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    connect(drift, &QAction::triggered, this, &MigrationsPage::showDrift);
    m_ui->driftToolButton->setDefaultAction(drift);
    m_ui->driftToolButton->setToolTip(RehearsalActions::tipOf(drift));
    const auto update = [this, drift] {
        drift->setEnabled(m_controller.canCheckDrift());
        showDriftInHeadline();
    };
    connect(&m_controller, &MigrationsController::liveChanged, this, update);
    connect(&m_controller.drift(), &DriftController::stateChanged, this, update);
    update();
    m_ui->placesToolButton->setDefaultAction(compare);
    m_ui->placesToolButton->setToolTip(RehearsalActions::tipOf(compare));
}

void MigrationsPage::comparePlaces() {
    (new PlacesDialog(Places(m_settings), this))->open();
}

void MigrationsPage::showDrift() {
    (new DriftDialog(m_controller, this))->open();
}

void MigrationsPage::rememberPlace() {
    if (const auto database = m_controller.database(); database && !m_isPassing)
        Places(m_settings)
            .remember({.site = m_profile,
                       .folder = m_controller.folder(),
                       .database = database->parameters(),
                       .tunnel = database->tunnel()});
}

void MigrationsPage::showState() {
    using State = MigrationsController::State;
    const State state = m_controller.state();
    m_ui->chooseFolderPushButton->setEnabled(state != State::NoDatabase);
    m_ui->searchLineEdit->setEnabled(m_model.rowCount() > 0);
    switch (state) {
        case State::NoDatabase:
            return m_state->showEmpty(tr("No database connection"),
                                      tr("Enter the address of the blog's database to compare its migrations "
                                         "with it."),
                                      tr("Connect to Postgres"));
        case State::NoFolder:
            return m_state->showEmpty(tr("No folder chosen"),
                                      tr("Choose the folder with the blog's migration files to see which of "
                                         "them have run on its database."),
                                      tr("Choose folder…"));
        case State::Loading:
            return m_state->showLoading();
        case State::Ready:
            m_state->showReady();
            rememberPlace();
            return showBanner();
        case State::Empty:
            return m_state->showEmpty(tr("No migrations found"),
                                      tr("%1 contains no migrations of a tool that Colophon supports.")
                                          .arg(shortened(m_controller.folder())),
                                      tr("Choose another folder…"));
        case State::Failed:
            return m_state->showFailed(m_controller.error());
    }
}

void MigrationsPage::showLive() {
    m_model.show(m_controller.live(), m_controller.rehearsal());
    showHeadline();
    fitColumns();
    showTools();
    showRehearsal();
    QMetaObject::invokeMethod(this, &MigrationsPage::fitRows, Qt::QueuedConnection);
    if (m_controller.hasLive() && m_scrolledFor != m_controller.folder()) {
        m_scrolledFor = m_controller.folder();
        const QModelIndex wanted = m_filtered.mapFromSource(m_model.index(m_model.rowOfInterest(), 0));
        m_ui->migrationsTableView->setCurrentIndex(wanted);
        m_ui->migrationsTableView->scrollTo(wanted, QAbstractItemView::PositionAtCenter);
    }
    showSelected();
}

void MigrationsPage::showHeadline() {
    const migrations::Status& status = m_controller.live().status;
    const bool isKnown = m_controller.hasLive();
    m_ui->folderLabel->setText(shortened(m_controller.folder()));
    m_ui->folderLabel->setToolTip(m_controller.folder());
    m_ui->summaryLabel->setVisible(isKnown);
    m_ui->sumLabel->setVisible(isKnown && status.sumOk);
    m_ui->warningsLabel->setVisible(false);
    if (!isKnown) return;
    const QString dot = QStringLiteral(" · ");
    const migrations::Tool layout = m_controller.live().directory.layout;
    const bool isForeign =
        layout != status.tool && layout != migrations::Tool::None && layout != migrations::Tool::Numbered;
    const QString tool =
        isForeign
            ? tr("%1 with files of %2").arg(migrations::toolTitle(status.tool), migrations::toolTitle(layout))
            : migrations::toolTitle(status.tool);
    m_ui->summaryLabel->setText(dot + tool + dot +
                                tr("%1 applied").arg(status.count(migrations::State::Applied)) + dot +
                                tr("%1 pending").arg(status.pendingCount()));
    if (status.sumOk) {
        m_ui->sumLabel->setText(dot + (*status.sumOk ? tr("atlas.sum ok") : tr("atlas.sum wrong")));
        widgets::setTone(m_ui->sumLabel, *status.sumOk ? widgets::Tone::Good : widgets::Tone::Bad);
    }
    const qsizetype problems = status.findingCount(migrations::Severity::Problem);
    const qsizetype warnings = status.findingCount(migrations::Severity::Warning) - problems;
    QStringList words;
    if (problems > 0) words.append(problems == 1 ? tr("1 problem") : tr("%1 problems").arg(problems));
    if (warnings > 0) words.append(warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(warnings));
    m_ui->warningsLabel->setVisible(!words.isEmpty());
    m_ui->warningsLabel->setText(dot + words.join(dot));
    widgets::setTone(m_ui->warningsLabel, problems > 0 ? widgets::Tone::Bad : widgets::Tone::Warning);
}

void MigrationsPage::showDriftInHeadline() {
    using State = DriftController::State;
    const DriftController& drift = m_controller.drift();
    m_ui->driftLabel->setVisible(drift.state() == State::Running || drift.state() == State::Reported);
    const QString dot = QStringLiteral(" · ");
    if (drift.isRunning()) {
        m_ui->driftLabel->setText(dot + tr("checking drift"));
        return widgets::setTone(m_ui->driftLabel, widgets::Tone::Muted);
    }
    if (drift.state() != State::Reported) return;
    m_ui->driftLabel->setText(dot + migrations::driftSummary(drift.report()));
    widgets::setTone(m_ui->driftLabel,
                     drift.report().hasDrift() ? widgets::Tone::Warning : widgets::Tone::Good);
}

void MigrationsPage::showDirectoryFindings() {
    QStringList sentences;
    bool isProblem = false;
    if (differs(m_controller.live())) sentences.append(differenceSentence(m_controller.live()));
    for (const migrations::Finding& finding : m_controller.live().status.findings) {
        if (finding.severity == migrations::Severity::Note || sentences.contains(finding.message)) continue;
        isProblem |= finding.severity == migrations::Severity::Problem;
        sentences.append(finding.message);
    }
    if (sentences.isEmpty()) return m_state->banner()->clear();
    if (sentences.size() > findingsInBanner) {
        const qsizetype more = sentences.size() - findingsInBanner;
        sentences = sentences.first(findingsInBanner) << tr("… and %1 more").arg(more);
    }
    m_state->banner()->showMessage(isProblem ? widgets::Tone::Bad : widgets::Tone::Warning,
                                   sentences.join(QLatin1Char('\n')));
}

void MigrationsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
    // When the panes have their new size.
    QMetaObject::invokeMethod(this, &MigrationsPage::fitRows, Qt::QueuedConnection);
}

void MigrationsPage::fitRows() {
    const QTableView* table = m_ui->migrationsTableView;
    const int row = table->verticalHeader()->defaultSectionSize();
    const QList<int> sizes = m_ui->splitter->sizes();
    const int height = sizes.value(0) + sizes.value(1);
    // Header, scroll bar.
    const int beside = table->height() - table->viewport()->height();
    const int most = (static_cast<int>(height * largestShare) - beside) / row;
    if (m_isLineMoved || m_filtered.rowCount() == 0 || most < 1) return;
    const int rows = beside + row * std::min(most, std::max(leastRows, m_filtered.rowCount()));
    m_ui->splitter->setSizes({rows, height - rows});
    QScrollBar* bar = table->verticalScrollBar();
    bar->setValue((bar->value() + row / 2) / row * row);
}

void MigrationsPage::showSelected() {
    const QModelIndexList selected = m_ui->migrationsTableView->selectionModel()->selectedRows();
    if (selected.isEmpty()) return m_ui->migrationPane->clear();
    const int row = m_filtered.mapToSource(selected.first()).row();
    m_ui->migrationPane->setMigration(m_controller.live(), m_model.rows().at(row).status,
                                      m_controller.rehearsal());
}

void MigrationsPage::remember(const QString& folder) {
    QVariantMap known = m_settings.get(folders);
    known.insert(m_profile, folder);
    m_settings.set(folders, known);
}

QString MigrationsPage::remembered() const {
    return m_settings.get(folders).value(m_profile).toString();
}

}  // namespace pages
