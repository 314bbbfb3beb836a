#include "pages/schema/compare/compare_view.h"

#include "schema/ddl.h"
#include "ui_compare_view.h"
#include "widgets/background.h"
#include "widgets/banner.h"
#include "widgets/chip.h"
#include "widgets/icon.h"
#include "widgets/state_view.h"
#include "widgets/table.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace pages {
namespace {

constexpr int mostConsequencesNamed = 5;

/// What is compared is on screen as text; DDL that a person reads ends without empty lines.
QString tidy(const QString& ddl) {
    return ddl.trimmed();
}

}  // namespace

CompareView::CompareView(SavedDatabases databases, const QString& cacheFolder, QWidget* parent)
    : QWidget(parent),
      m_controller(std::move(databases), cacheFolder),
      m_ui(std::make_unique<Ui::CompareView>()) {
    m_ui->setupUi(this);
    m_state = widgets::StateView::around(m_ui->contentWidget);
    m_ui->leftChooser->setLabel(tr("Left"));
    m_ui->rightChooser->setLabel(tr("Right"));
    m_ui->splitter->setStretchFactor(0, 2);
    m_ui->splitter->setStretchFactor(1, 3);
    m_ui->diffView->setLanguage(editor::MarkdownEditor::Language::Sql);
    m_ui->progressLabel->hide();
    for (const QString& title :
         {tr("All"), tr("Semantic"), tr("Cosmetic"), tr("Version"), tr("Consequences")})
        m_ui->classTabStrip->addTab(title);
    addActions();
    setUpTable();

    using Side = CompareController::Side;
    connect(m_ui->leftChooser, &SourceChooser::chosen, this,
            [this](const CompareSource& source) { m_controller.choose(Side::From, source); });
    connect(m_ui->rightChooser, &SourceChooser::chosen, this,
            [this](const CompareSource& source) { m_controller.choose(Side::To, source); });
    connect(m_ui->classTabStrip, &QTabBar::currentChanged, this, &CompareView::showRows);
    connect(m_ui->differenceLineEdit, &widgets::SearchLine::searched, this, &CompareView::showRows);
    connect(m_ui->differenceLineEdit, &widgets::SearchLine::resultsRequested, this,
            [this] { m_ui->differencesTableView->setFocus(Qt::ShortcutFocusReason); });
    connect(m_ui->diffView, &editor::DiffView::compared, this, [this] {
        const QModelIndex index = m_ui->differencesTableView->currentIndex();
        if (index.isValid()) m_ui->diffView->showFirstWith(m_model.rows().at(index.row()).change.object.part);
    });
    connect(&m_controller, &CompareController::compared, this, &CompareView::showComparison);
    connect(&m_controller, &CompareController::stateChanged, this, &CompareView::showState);
    connect(&m_controller, &CompareController::progressed, this,
            [this] { m_ui->progressLabel->setText(m_controller.progressText()); });
    connect(m_state, &widgets::StateView::retryRequested, &m_controller, &CompareController::compare);
    connect(m_state, &widgets::StateView::actionTriggered, this, &CompareView::chooseOther);
    showState();
}

CompareView::~CompareView() = default;

void CompareView::addActions() {
    const auto add = [this](const char* name, const char* icon, const QString& text, auto run) {
        auto* action = new QAction(widgets::icon(QLatin1String(icon)), text, this);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_next = add("nextDifferenceAction", "go-down", tr("Next difference"), [this] { step(1); });
    m_next->setShortcut(Qt::Key_F7);
    m_previous = add("previousDifferenceAction", "go-up", tr("Previous difference"), [this] { step(-1); });
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F7);
    m_swap = add("swapSidesAction", "document-swap", tr("Swap the sides"), [this] { m_controller.swap(); });
    m_again =
        add("compareAgainAction", "view-refresh", tr("Compare again"), [this] { m_controller.compare(); });
    m_stop =
        add("stopComparingAction", "process-stop", tr("Stop comparing"), [this] { m_controller.stop(); });
    m_copyMarkdown = add("copyDifferencesMarkdownAction", "edit-copy", tr("Copy the differences as Markdown"),
                         &CompareView::copyMarkdown);
    m_copySql = add("copyDifferencesSqlAction", "edit-copy", tr("Copy the SQL that turns left into right"),
                    &CompareView::copySql);
    m_ui->nextToolButton->setDefaultAction(m_next);
    m_ui->previousToolButton->setDefaultAction(m_previous);
    m_ui->swapToolButton->setDefaultAction(m_swap);
    m_ui->compareToolButton->setDefaultAction(m_again);
    m_next->setToolTip(tr("Next difference (F7)"));
    m_previous->setToolTip(tr("Previous difference (Shift+F7)"));
    auto* menu = new QMenu(m_ui->copyDifferencesPushButton);
    menu->setObjectName(QStringLiteral("copyDifferencesMenu"));
    menu->addActions({m_copyMarkdown, m_copySql});
    m_ui->copyDifferencesPushButton->setMenu(menu);
}

void CompareView::setUpTable() {
    QTableView* table = m_ui->differencesTableView;
    widgets::setUpTable(table);
    table->setModel(&m_model);
    using Cell = widgets::CellDelegate::Kind;
    const std::pair<Cell, int> columns[] = {
        {Cell::Strong, 240}, {Cell::Muted, 110}, {Cell::Plain, 150}, {Cell::Code, 200}, {Cell::Code, 200}};
    for (int column = 0; column < DifferenceModel::Class; ++column) {
        table->setItemDelegateForColumn(column, new widgets::CellDelegate(columns[column].first, table));
        table->setColumnWidth(column, columns[column].second);
    }
    table->setItemDelegateForColumn(
        DifferenceModel::Class,
        new widgets::ChipDelegate(
            [](const QModelIndex& index) {
                return static_cast<widgets::Tone>(index.data(DifferenceModel::ToneRole).toInt());
            },
            table));
    table->setColumnWidth(DifferenceModel::Class, 110);
    table->horizontalHeader()->setStretchLastSection(false);
    for (const int wide : {DifferenceModel::From, DifferenceModel::To})
        table->horizontalHeader()->setSectionResizeMode(wide, QHeaderView::Stretch);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CompareView::showDetail);
    connect(table, &QTableView::activated, this,
            [this](const QModelIndex& index) { emit opened(m_model.rows().at(index.row()).change.object); });
}

void CompareView::setTimeline(const QList<schema::TimelineEntry>& entries) {
    m_timeline = entries;
    showSources();
}

void CompareView::setLive(const schema::Snapshot& snapshot) {
    m_controller.setLive(snapshot);
    if (!m_controller.source(CompareController::Side::From).isChosen() &&
        !m_controller.source(CompareController::Side::To).isChosen())
        m_controller.choose(CompareController::Side::From, {.kind = CompareSource::Kind::Live});
    showSources();
}

void CompareView::enter() {
    if (m_controller.hasComparison() && !m_model.rows().isEmpty())
        m_ui->differencesTableView->setFocus(Qt::ShortcutFocusReason);
    else
        m_ui->rightChooser->setFocus(Qt::ShortcutFocusReason);
}

void CompareView::chooseOther() {
    const bool isLeftMissing = !m_controller.source(CompareController::Side::From).isChosen();
    (isLeftMissing ? m_ui->leftChooser : m_ui->rightChooser)->openMenu();
}

void CompareView::find() {
    m_ui->differenceLineEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->differenceLineEdit->selectAll();
}

void CompareView::showState() {
    using State = CompareController::State;
    const State state = m_controller.state();
    const bool isLoading = state == State::Loading;
    m_again->setEnabled(!isLoading && state != State::Choosing);
    m_stop->setEnabled(isLoading);
    m_ui->compareToolButton->setDefaultAction(isLoading ? m_stop : m_again);
    m_ui->progressLabel->setVisible(isLoading);
    m_ui->progressLabel->setText(m_controller.progressText());
    showSources();
    switch (state) {
        case State::Choosing:
            m_state->showEmpty(
                tr("Compare two schemas"),
                tr("The database as it is now, another saved one, a file of SQL, a directory of "
                   "migrations, a saved snapshot or one of the timeline."),
                tr("Choose what to compare with"));
            break;
        case State::Loading:
            m_state->showLoading();
            break;
        case State::Ready:
            if (m_controller.comparison().difference.isEmpty())
                m_state->showEmpty(tr("The two schemas are the same"),
                                   m_controller.comparison().notes.join(QLatin1Char(' ')));
            else
                m_state->showReady();
            break;
        case State::Failed:
            m_state->showFailed(m_controller.error());
            break;
    }
    const bool has = m_controller.hasComparison() && !m_controller.comparison().difference.isEmpty();
    // Their keys belong to the window, and to other views when this one is not shown.
    for (QAction* action : {m_next, m_previous, m_copyMarkdown, m_copySql})
        action->setEnabled(has && !isLoading && isVisible());
    m_ui->copyDifferencesPushButton->setEnabled(has && !isLoading);
    m_swap->setEnabled(m_controller.source(CompareController::Side::From).isChosen() ||
                       m_controller.source(CompareController::Side::To).isChosen());
}

void CompareView::showSources() {
    using Side = CompareController::Side;
    for (const auto& [chooser, side] :
         {std::pair(m_ui->leftChooser, Side::From), std::pair(m_ui->rightChooser, Side::To)}) {
        chooser->setChoices(!m_controller.live().isEmpty(), m_controller.databases(), m_timeline);
        chooser->setSource(m_controller.source(side), m_controller.title(side));
    }
}

void CompareView::showComparison() {
    using Side = CompareController::Side;
    const migrations::Comparison& comparison = m_controller.comparison();
    m_rows.clear();
    for (const schema::Change& change : comparison.difference.changes)
        m_rows.append({change, DifferenceRow::Kind::Listed});
    for (const schema::Change& change : comparison.consequences)
        m_rows.append({change, DifferenceRow::Kind::Consequence});
    for (int tab = 0; tab < m_ui->classTabStrip->count(); ++tab)
        m_ui->classTabStrip->setCount(tab, std::ranges::count_if(m_rows, [tab](const DifferenceRow& row) {
                                          return shows(static_cast<DifferenceFilter>(tab), row);
                                      }));
    m_ui->notesLabel->setText(comparison.notes.join(QLatin1Char('\n')));
    m_ui->notesLabel->setVisible(!comparison.notes.isEmpty());
    m_ui->leftNameLabel->setText(m_controller.title(Side::From));
    m_ui->rightNameLabel->setText(m_controller.title(Side::To));
    m_ui->diffView->setNames(m_controller.title(Side::From), m_controller.title(Side::To));
    showRows();
    showDetail();
    // The keyboard goes on with what was found.
    const QWidget* focus = focusWidget();
    if (isVisible() && !m_model.rows().isEmpty() && focus &&
        (focus == m_ui->rightChooser || m_ui->rightChooser->isAncestorOf(focus)))
        m_ui->differencesTableView->setFocus(Qt::OtherFocusReason);
}

void CompareView::showRows() {
    const auto filter = static_cast<DifferenceFilter>(m_ui->classTabStrip->currentIndex());
    const QString text = m_ui->differenceLineEdit->text().trimmed();
    QList<DifferenceRow> rows;
    for (const DifferenceRow& row : std::as_const(m_rows))
        if (shows(filter, row) && row.change.object.text().contains(text, Qt::CaseInsensitive))
            rows.append(row);
    m_model.setRows(rows);
    if (!m_ui->differencesTableView->currentIndex().isValid() && !rows.isEmpty())
        m_ui->differencesTableView->selectRow(0);
}

void CompareView::showDetail() {
    const QModelIndex index = m_ui->differencesTableView->currentIndex();
    m_ui->detailWidget->setVisible(index.isValid());
    if (!index.isValid()) return;
    const DifferenceRow& row = m_model.rows().at(index.row());
    m_ui->remarkLabel->setText(remarksOn(row));
    const schema::ObjectId id = row.change.object.whole();
    m_ui->diffView->setTexts(ddlOf(m_controller.comparison().from, id),
                             ddlOf(m_controller.comparison().to, id));
}

QString CompareView::ddlOf(const schema::Snapshot& snapshot, const schema::ObjectId& id) const {
    return tidy(schema::ddl(snapshot, id));
}

QString CompareView::remarksOn(const DifferenceRow& row) const {
    QStringList out{DifferenceModel::classReason(row)};
    const migrations::Comparison& comparison = m_controller.comparison();
    for (const schema::RenameProposal& proposal : comparison.difference.renames)
        if (proposal.from == row.change.object || proposal.to == row.change.object)
            out << tr("Equal but for the name, perhaps renamed: %1").arg(proposal.text());
    if (row.kind == DifferenceRow::Kind::Listed) {
        QStringList following;
        int others = 0;
        for (const schema::Change& each : comparison.consequences) {
            if (each.object.whole() != row.change.object.whole()) continue;
            if (following.size() < mostConsequencesNamed)
                following << each.text();
            else
                ++others;
        }
        if (others > 0) following << tr("%n more", "consequences", others);
        if (!following.isEmpty())
            out << tr("Follows from what is listed of it: %1").arg(following.join(QStringLiteral("; ")));
    }
    return out.join(QLatin1Char('\n'));
}

/// Wraps around at both ends.
void CompareView::step(int by) {
    const int count = m_model.rowCount();
    if (count == 0) return;
    const QModelIndex current = m_ui->differencesTableView->currentIndex();
    const int row = current.isValid() ? (current.row() + by + count) % count : 0;
    m_ui->differencesTableView->selectRow(row);
    m_ui->differencesTableView->scrollTo(m_model.index(row, 0));
}

void CompareView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showState();
}

void CompareView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    showState();
}

void CompareView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit left();
    QWidget::keyPressEvent(event);
}

}  // namespace pages
