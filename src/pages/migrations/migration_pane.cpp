#include "pages/migrations/migration_pane.h"

#include "pages/migrations/finding_rows.h"
#include "pages/migrations/history_rows.h"
#include "pages/migrations/migrations_model.h"
#include "ui_migration_pane.h"
#include "widgets/table.h"

#include <algorithm>

namespace pages {
namespace {

enum Tab { Sql, Findings, History };

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
    for (const QString& title : {tr("SQL"), tr("Findings"), tr("History")})
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
    clear();
}

MigrationPane::~MigrationPane() = default;

void MigrationPane::clear() {
    m_shown.clear();
    m_ui->paneStackedWidget->setCurrentWidget(m_ui->nothingWidget);
}

void MigrationPane::setMigration(const migrations::LiveStatus& live, const migrations::FileStatus& status) {
    m_ui->paneStackedWidget->setCurrentWidget(m_ui->migrationWidget);
    showSql(live, status);
    showFindings(status.findings);
    showHistory(status);
}

void MigrationPane::showSql(const migrations::LiveStatus& live, const migrations::FileStatus& status) {
    const migrations::MigrationFile* file = fileOf(live, status);
    m_ui->sqlWidget->setVisible(file && file->hasUp);
    m_ui->noSqlLabel->setVisible(!m_ui->sqlWidget->isVisibleTo(this));
    m_ui->noSqlLabel->setText(
        file ? tr("Only the way down has a file (%1); going up does nothing.").arg(file->downName)
             : tr("There is no file of this version, so its SQL is not known."));
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
    if (!isWhole) caption = tr("%1 · only the beginning of it is shown").arg(status.name);
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

void MigrationPane::showFindings(const QList<migrations::Finding>& findings) {
    m_ui->tabStrip->setCount(Findings,
                             findings.isEmpty() ? std::nullopt : std::optional<qint64>(findings.size()));
    m_ui->noFindingsLabel->setVisible(findings.isEmpty());
    m_ui->findingRows->setFindings(findings);
}

void MigrationPane::showHistory(const migrations::FileStatus& status) {
    m_ui->historyRows->setStatus(status);
}

}  // namespace pages
