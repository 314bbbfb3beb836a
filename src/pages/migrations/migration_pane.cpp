#include "pages/migrations/migration_pane.h"

#include "pages/migrations/effect_rows.h"
#include "pages/migrations/facts_pane.h"
#include "pages/migrations/finding_rows.h"
#include "pages/migrations/history_rows.h"
#include "pages/migrations/migrations_model.h"
#include "pages/migrations/report_rows.h"
#include "ui_migration_pane.h"
#include "widgets/table.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace pages {
namespace {

enum Tab { Sql, Effects, Checks, Changes, Down, Log, Findings, History };

/// More than that would keep the person waiting; nobody reads it in a pane.
constexpr qsizetype longestShown = 1024 * 1024;

const migrations::MigrationFile* fileOf(const migrations::LiveStatus& live,
                                        const migrations::FileStatus& status) {
    const auto found = std::ranges::find(live.directory.files, status.name, &migrations::MigrationFile::name);
    return !status.hasFile || found == live.directory.files.end() ? nullptr : &*found;
}

}  // namespace

MigrationPane::MigrationPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::MigrationPane>()) {
    m_ui->setupUi(this);
    for (const QString& title : {tr("SQL"), tr("What it does"), tr("Data checks"), tr("Before and after"),
                                 tr("Down"), tr("Log"), tr("Findings"), tr("History")})
        m_ui->tabStrip->addTab(title);
    connect(m_ui->tabStrip, &QTabBar::currentChanged, m_ui->tabsStackedWidget,
            &QStackedWidget::setCurrentIndex);

    using widgets::CellDelegate;
    QTableView* table = m_ui->statementsTableView;
    widgets::setUpTable(table);
    table->setModel(&m_statements);
    table->setItemDelegateForColumn(StatementsModel::Number,
                                    new CellDelegate(CellDelegate::Kind::Muted, this));
    table->setItemDelegateForColumn(StatementsModel::Line, new CellDelegate(CellDelegate::Kind::Muted, this));
    table->setItemDelegateForColumn(StatementsModel::Text, new CellDelegate(CellDelegate::Kind::Code, this));
    table->setColumnWidth(StatementsModel::Number, 48);
    table->setColumnWidth(StatementsModel::Line, 56);
    m_ui->sqlSplitter->setStretchFactor(0, 2);
    m_ui->sqlSplitter->setStretchFactor(1, 3);
    m_ui->sqlSplitter->setSizes({400, 600});
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { showStatement(current.row()); });
    for (FactsPane* pane : factsPanes()) {
        connect(pane, &FactsPane::placeWanted, this, &MigrationPane::showPlace);
        connect(pane, &FactsPane::actionTriggered, this, &MigrationPane::rehearsalWanted);
    }
    clear();
}

MigrationPane::~MigrationPane() = default;

void MigrationPane::clear() {
    m_shown.clear();
    m_name.clear();
    m_ui->paneStackedWidget->setCurrentWidget(m_ui->nothingWidget);
}

void MigrationPane::setMigration(const migrations::LiveStatus& live, const migrations::FileStatus& status,
                                 const RehearsalController& rehearsal) {
    m_ui->paneStackedWidget->setCurrentWidget(m_ui->migrationWidget);
    m_name = status.name;
    showSql(live, status);
    showRehearsed(live, status, rehearsal);
    showFindings(status, rehearsal);
    showHistory(status);
}

QList<FactsPane*> MigrationPane::factsPanes() const {
    return {m_ui->effectsPane, m_ui->checksPane, m_ui->changesPane, m_ui->downPane, m_ui->logPane};
}

void MigrationPane::enter() {
    auto* facts = qobject_cast<FactsPane*>(m_ui->tabsStackedWidget->currentWidget());
    if (!facts || !facts->enter()) m_ui->tabStrip->setFocus(Qt::ShortcutFocusReason);
}

void MigrationPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit left();
    QWidget::keyPressEvent(event);
}

void MigrationPane::showRehearsed(const migrations::LiveStatus& live, const migrations::FileStatus& status,
                                  const RehearsalController& rehearsal) {
    showLog(rehearsal);
    const migrations::FilePreview* file = rehearsal.find(status.name);
    const auto count = [this](Tab tab, qsizetype number) {
        m_ui->tabStrip->setCount(tab, number > 0 ? std::optional<qint64>(number) : std::nullopt);
    };
    count(Checks, file ? file->dataChecks.size() : 0);
    count(Changes, file ? rehearsal.report().beforeAfter.size() : 0);
    if (!file) return showNotRehearsed(status, rehearsal);
    m_ui->effectsPane->showRows(effectRows(rehearsal.report(), *file));
    m_ui->downPane->showRows(downRows(*file, live.directory, fileOf(live, status)));
    if (!file->dataChecks.isEmpty())
        m_ui->checksPane->showRows(checkRows(*file));
    else if (file->wasRehearsed)
        m_ui->checksPane->showNothing(tr("Nothing to check"),
                                      tr("This migration does not depend on the existing rows."));
    else
        m_ui->checksPane->showNothing(
            tr("Not checked"), tr("The run stops before this migration, so its rows were not checked."));
    if (rehearsal.report().beforeAfter.isEmpty())
        m_ui->changesPane->showNothing(tr("No change"),
                                       tr("The schema is the same before and after the run."));
    else
        m_ui->changesPane->showRows(changeRows(rehearsal.report()));
}

void MigrationPane::showNotRehearsed(const migrations::FileStatus& status,
                                     const RehearsalController& rehearsal) {
    if (status.state != migrations::State::Pending) {
        for (FactsPane* pane : factsPanes())
            if (pane != m_ui->logPane || rehearsal.steps().isEmpty())
                pane->showNothing(
                    tr("Not rehearsed"),
                    tr("This migration is not pending. Only pending migrations are rehearsed."));
        return;
    }
    const QString title = rehearsal.isRunning() ? tr("Being rehearsed") : tr("Not rehearsed");
    const QString action = rehearsal.isRunning() ? QString() : tr("Rehearse");
    m_ui->effectsPane->showNothing(
        title, tr("A rehearsal runs it on a private copy and shows what it locks, rewrites and reads."),
        action);
    m_ui->checksPane->showNothing(title, tr("The existing rows have not been checked yet."), action);
    m_ui->changesPane->showNothing(title, tr("A rehearsal shows what it changes in the schema."), action);
    m_ui->downPane->showNothing(
        title, tr("A rehearsal shows whether its down migration restores the schema."), action);
    if (rehearsal.steps().isEmpty())
        m_ui->logPane->showNothing(title, tr("The log appears after a rehearsal."), action);
}

void MigrationPane::showLog(const RehearsalController& rehearsal) {
    if (!m_name.isEmpty() && !rehearsal.steps().isEmpty())
        m_ui->logPane->showRows(logRows(rehearsal.steps(), rehearsal.find(m_name)));
}

void MigrationPane::showSql(const migrations::LiveStatus& live, const migrations::FileStatus& status) {
    const migrations::MigrationFile* file = fileOf(live, status);
    m_ui->sqlWidget->setVisible(file && file->hasUp);
    m_ui->noSqlLabel->setVisible(!m_ui->sqlWidget->isVisibleTo(this));
    m_ui->noSqlLabel->setText(
        file
            ? tr("This version has only a down file (%1); the up migration does nothing.").arg(file->downName)
            : tr("The file of this version is missing, so its SQL is not known."));
    if (!file || !file->hasUp) {
        m_statements.show({});
        m_ui->tabStrip->setCount(Sql, std::nullopt);
        m_shown.clear();
        return;
    }
    const bool isWhole = file->content.size() <= longestShown;
    migrations::Sending sending = live.pending.value(file->name);
    if (!live.pending.contains(file->name) && isWhole) sending = migrations::sendingOf(live.directory, *file);
    m_statements.show(sending.statements);
    m_ui->tabStrip->setCount(Sql, sending.statements.size());

    QString caption = status.name + QStringLiteral(" · ") + sendingText(sending);
    if (sending.error) {
        caption +=
            QStringLiteral(": ") + tr("line %1, %2").arg(sending.error->line).arg(sending.error->message);
    }
    if (!isWhole) caption = tr("%1 · only the beginning is shown").arg(status.name);
    m_ui->sendingLabel->setText(caption);
    // What is shown already keeps its place when the page reads again.
    if (m_shown == status.name && m_content == file->content) return;
    m_shown = status.name;
    m_content = file->content;
    m_ui->sqlCodeView->setCode(QString::fromUtf8(m_content.left(longestShown)));
    m_ui->statementsTableView->clearSelection();
    m_ui->statementsTableView->setCurrentIndex({});
    showStatement(-1);
}

void MigrationPane::showStatement(int row) {
    QList<QTextEdit::ExtraSelection> marked;
    if (row >= 0 && row < m_statements.rowCount()) {
        const migrations::Statement& statement = m_statements.rows()[row].statement;
        // QTextDocument counts UTF-16 units and takes CRLF for one.
        const auto place = [this](qsizetype bytes) {
            return static_cast<int>(QString::fromUtf8(m_content.left(bytes))
                                        .replace(QLatin1String("\r\n"), QLatin1String("\n"))
                                        .size());
        };
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_ui->sqlCodeView->textCursor();
        selection.cursor.setPosition(
            std::min(place(statement.offset), m_ui->sqlCodeView->document()->characterCount() - 1));
        m_ui->sqlCodeView->setTextCursor(selection.cursor);
        selection.cursor.setPosition(std::min(place(statement.offset + statement.text.size()),
                                              m_ui->sqlCodeView->document()->characterCount() - 1),
                                     QTextCursor::KeepAnchor);
        selection.format.setBackground(widgets::Tokens::of(this).accentSoft);
        marked.append(selection);
        m_ui->sqlCodeView->centerCursor();
    }
    m_ui->sqlCodeView->setExtraSelections(marked);
}

void MigrationPane::showPlace(int line, int column) {
    m_ui->tabStrip->setCurrentIndex(Sql);
    const QTextBlock block = m_ui->sqlCodeView->document()->findBlockByNumber(line - 1);
    if (!block.isValid()) return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor,
                        std::clamp(column - 1, 0, block.length() - 1));
    m_ui->sqlCodeView->setTextCursor(cursor);
    m_ui->sqlCodeView->centerCursor();
    QTextEdit::ExtraSelection marked;
    marked.cursor = cursor;
    marked.format.setBackground(widgets::Tokens::of(this).accentSoft);
    marked.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_ui->sqlCodeView->setExtraSelections({marked});
    m_ui->sqlCodeView->setFocus(Qt::ShortcutFocusReason);
}

void MigrationPane::showFindings(const migrations::FileStatus& status, const RehearsalController& rehearsal) {
    const QList<migrations::Finding>& findings = status.findings;
    m_ui->tabStrip->setCount(Findings,
                             findings.isEmpty() ? std::nullopt : std::optional<qint64>(findings.size()));
    m_ui->noFindingsLabel->setText(
        rehearsal.find(status.name) || status.state != migrations::State::Pending
            ? tr("No problems were found in the file or in its row of the history table.")
            : tr("No problems were found in the file. Its SQL has not been checked yet; a rehearsal does "
                 "that."));
    m_ui->noFindingsLabel->setVisible(findings.isEmpty());
    m_ui->findingRows->setFindings(findings);
}

void MigrationPane::showHistory(const migrations::FileStatus& status) {
    m_ui->historyRows->setStatus(status);
}

}  // namespace pages
