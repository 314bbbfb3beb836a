#include "pages/migrations/migrations_page.h"

#include "migrations/apply.h"
#include "migrations/tools/atlas/table.h"
#include "pages/migrations/migration_pane.h"
#include "pages/page_fixture.h"
#include "postgres/session.h"
#include "support/database.h"
#include "support/must.h"
#include "widgets/banner.h"
#include "widgets/code_view.h"
#include "widgets/search_line.h"
#include "widgets/state_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using pages::MigrationsModel;
using pages::MigrationsPage;
using widgets::StateView;

/// The Migrations page against a real database and real folders.
class MigrationsPageTest : public QObject, PageFixture<MigrationsPage> {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksForAFolderAndRemembersIt();
    void listsWhatRanAndWhatIsPending();
    void showsWholeRowsUntilTheLineIsMoved();
    void showsTheSqlStatementByStatement();
    void showsFindingsAndTheRowOfTheHistory();
    void tellsWhenFolderAndDatabaseBelongToDifferentTools();
    void tellsWhatIsWrongWithTheFolder();
    void findsByTyping();
    void readsAgainAndKeepsWhatIsSelected();
    void showsTheNewerOfTwoFolders();
    void saysWhenThereIsNothingInTheFolder();
    void saysWhenTheFolderIsGoneAndKeepsWhatWasThere();
    void saysWhenTheDatabaseIsGoneAndComesBack();
    void saysWhenThereIsNoDatabase();
    void isUsedWithTheKeyboard();
    void namesEveryControlForScreenReaders();

private:
    void makePage(const QString& folder);
    QTableView* table() const { return find<QTableView>("migrationsTableView"); }
    QString cell(int row, int column) const { return m_page->model().index(row, column).data().toString(); }
    QString headline() const;

    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<postgres::Session> m_session;
};

void MigrationsPageTest::init() {
    m_database = std::make_unique<support::Database>(m_server);
    m_folder = std::make_unique<support::Folder>();
    m_settings = std::make_unique<core::Settings>(m_folder->filePath("settings.ini"));
    m_session = std::make_unique<postgres::Session>(m_database->profile(), postgres::Access::ReadOnly);
    m_folder->write("001_users.up.sql", "create table users (id int primary key);\n");
    m_folder->write("001_users.down.sql", "drop table users;\n");
    m_folder->write("002_posts.up.sql", "create table posts ();\n");
    const auto directory = migrations::readDirectory(m_folder->path());
    QVERIFY(migrations::apply(*directory, m_database->connection()));
    m_folder->write("003_names.up.sql",
                    "-- é\r\nalter table users add name text;\r\n\r\nupdate users set name = 'x';\r\n");
    m_folder->write("004_twice.up.sql", "begin;\nselect 1;\n");
}

void MigrationsPageTest::cleanup() {
    m_page.reset();
    m_session.reset();
    m_database.reset();
}

void MigrationsPageTest::makePage(const QString& folder) {
    m_page = std::make_unique<MigrationsPage>(
        m_session.get(), *m_settings,
        pages::MigrationsPlaces{.profile = "https://blog.example.org", .folder = folder});
    watch(m_page->model());
    showPage();
}

QString MigrationsPageTest::headline() const {
    QString words;
    for (const char* label : {"summaryLabel", "sumLabel", "warningsLabel"}) {
        if (find<QLabel>(label)->isVisible()) words += text(label);
    }
    return words;
}

void MigrationsPageTest::asksForAFolderAndRemembersIt() {
    makePage({});
    QCOMPARE(state(), StateView::State::Empty);
    QVERIFY(find<QPushButton>("chooseFolderPushButton")->isEnabled());
    QTest::mouseClick(find<QPushButton>("chooseFolderPushButton"), Qt::LeftButton);
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_page->findChild<QFileDialog*>("fileDialog")));
    QTRY_VERIFY(dialog->isVisible());
    emit dialog->fileSelected(m_folder->path());
    dialog->close();
    QTRY_COMPARE(state(), StateView::State::Ready);
    QCOMPARE(m_page->model().rowCount(), 4);

    makePage({});
    QTRY_COMPARE(state(), StateView::State::Ready);
    QCOMPARE(m_page->controller().folder(), m_folder->path());
}

void MigrationsPageTest::listsWhatRanAndWhatIsPending() {
    m_page = std::make_unique<MigrationsPage>(m_session.get(), *m_settings,
                                              pages::MigrationsPlaces{"blog", m_folder->path()});
    // Reads before it is shown, so that the badge is right from the start.
    QSignalSpy pending(m_page.get(), &MigrationsPage::pendingChanged);
    QTRY_VERIFY(!pending.isEmpty() && pending.last().first().toInt() == 2);
    m_page->show();
    QCOMPARE(state(), StateView::State::Ready);
    QCOMPARE(headline(), QString::fromUtf8(" · golang-migrate · 2 applied · 2 pending · 1 warning"));
    QCOMPARE(cell(0, MigrationsModel::Version), "001");
    QCOMPARE(cell(0, MigrationsModel::Name), "users");
    QCOMPARE(cell(0, MigrationsModel::State), "applied");
    QCOMPARE(cell(2, MigrationsModel::State), "pending");
    QCOMPARE(cell(2, MigrationsModel::What), QString::fromUtf8("not rehearsed · 2 statements as one batch"));
    QVERIFY(cell(3, MigrationsModel::Findings).contains("begins a transaction"));
    QCOMPARE(cell(2, MigrationsModel::Findings), "");
    // The first one to do something about is chosen.
    QCOMPARE(table()->currentIndex().row(), 2);
}

void MigrationsPageTest::showsWholeRowsUntilTheLineIsMoved() {
    for (int number = 5; number < 40; ++number)
        m_folder->write(QStringLiteral("%1_more.up.sql").arg(number, 3, 10, QLatin1Char('0')), "select 1;\n");
    makePage(m_folder->path());
    QTRY_COMPARE(state(), StateView::State::Ready);
    const int row = table()->verticalHeader()->defaultSectionSize();
    for (const QSize size : {QSize(1220, 780), QSize(1220, 651), QSize(844, 616), QSize(844, 599)}) {
        m_page->resize(size);
        QTRY_VERIFY2(table()->viewport()->height() % row == 0,
                     qPrintable(QString::number(table()->viewport()->height())));
        QVERIFY(table()->viewport()->height() >= 3 * row);
        QCOMPARE(table()->verticalScrollBar()->value() % row, 0);
    }
}

void MigrationsPageTest::showsTheSqlStatementByStatement() {
    makePage(m_folder->path());
    QTRY_COMPARE(state(), StateView::State::Ready);
    auto* sql = find<widgets::CodeView>("sqlCodeView");
    QVERIFY(sql->toPlainText().startsWith(QString::fromUtf8("-- é\nalter table users add name text;\n")));
    QCOMPARE(text("sendingLabel"), QString::fromUtf8("003_names.up.sql · 2 statements as one batch"));
    auto* statements = find<QTableView>("statementsTableView");
    QCOMPARE(statements->model()->rowCount(), 2);
    QCOMPARE(statements->model()->index(1, 1).data().toString(), "4");
    QCOMPARE(statements->model()->index(1, 2).data().toString(), "update users set name = 'x'");
    QVERIFY(sql->extraSelections().isEmpty());
    statements->selectRow(1);
    QCOMPARE(sql->extraSelections().size(), 1);
    QCOMPARE(sql->extraSelections().first().cursor.selectedText(), "update users set name = 'x'");
    table()->selectRow(1);
    QCOMPARE(sql->toPlainText(), "create table posts ();\n");
    QVERIFY(sql->extraSelections().isEmpty());
}

void MigrationsPageTest::showsFindingsAndTheRowOfTheHistory() {
    makePage(m_folder->path());
    QTRY_COMPARE(state(), StateView::State::Ready);
    table()->selectRow(3);
    chooseTab("Findings");
    QStringList words;
    for (const QLabel* label : find<QWidget>("findingRows")->findChildren<QLabel*>())
        words.append(label->text());
    QVERIFY(words.contains("unbalanced-transaction"));
    QVERIFY(words.contains("missing-down"));
    QCOMPARE(words.first().left(5), "The f");
    chooseTab("History");
    QVERIFY(find<QWidget>("historyRows")->isVisible());
    // The tab stays when another migration is chosen.
    table()->selectRow(0);
    QVERIFY(find<QWidget>("historyRows")->isVisible());
    words.clear();
    for (const QLabel* label : find<QWidget>("historyRows")->findChildren<QLabel*>())
        words.append(label->text());
    QVERIFY(words.contains("This tool records only the current version, not each migration."));
}

void MigrationsPageTest::tellsWhenFolderAndDatabaseBelongToDifferentTools() {
    makePage(m_folder->path());
    QTRY_COMPARE(state(), StateView::State::Ready);
    QCOMPARE(find<QComboBox>("toolComboBox")->currentText(), "golang-migrate");

    // The same database after Atlas was used on it.
    QVERIFY(m_database->connection().runScript("drop table schema_migrations"));
    auto table = support::must(migrations::AtlasTable::find(m_database->connection(), {}, {}));
    support::must(table.ensure());
    migrations::AtlasRevision revision;
    revision.version = "20260101000000";
    revision.description = "users";
    revision.applied = revision.total = 1;
    support::must(table.write(revision, std::chrono::nanoseconds(1)));
    m_page->refresh();
    auto* choice = find<QComboBox>("toolComboBox");
    QTRY_VERIFY(choice->isVisible());
    const auto said = [this] { return m_page->findChild<widgets::Banner*>()->text(); };
    QTRY_VERIFY2(
        said().startsWith("The files in this folder have the format of golang-migrate, but the history table "
                          "in the database is from Atlas,"),
        qPrintable(said()));
    QCOMPARE(choice->currentText(), "Atlas");
    choice->setFocus();
    QTest::keyClicks(choice, "golang");
    QTRY_VERIFY(headline().contains("golang-migrate"));
    QCOMPARE(choice->currentText(), "golang-migrate");
    QTRY_COMPARE(m_page->model().rowCount(), 4);
    QCOMPARE(cell(0, MigrationsModel::State), "pending");
    QVERIFY(m_page->findChild<widgets::Banner*>()->text().contains("golang-migrate"));
}

void MigrationsPageTest::tellsWhatIsWrongWithTheFolder() {
    m_folder->write("atlas.sum", "h1:nothing\n");
    makePage(m_folder->path());
    QTRY_COMPARE(state(), StateView::State::Ready);
    QVERIFY(stateView()->banner()->text().contains("atlas.sum does not match"));
    QVERIFY(headline().contains("atlas.sum wrong"));
    QVERIFY(headline().contains("problem"));
}

void MigrationsPageTest::findsByTyping() {
    makePage(m_folder->path());
    QTRY_COMPARE(state(), StateView::State::Ready);
    find<QAction>("findAction")->trigger();
    auto* line = find<widgets::SearchLine>("searchLineEdit");
    QVERIFY(line->hasFocus());
    QTest::keyClicks(line, "POSTS");
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(line, Qt::Key_Down);
    QVERIFY(table()->hasFocus());
    QCOMPARE(find<widgets::CodeView>("sqlCodeView")->toPlainText(), "create table posts ();\n");
}

void MigrationsPageTest::readsAgainAndKeepsWhatIsSelected() {
    makePage(m_folder->path());
    QTRY_COMPARE(state(), StateView::State::Ready);
    table()->selectRow(3);
    find<QTableView>("statementsTableView")->selectRow(1);
    m_folder->write("000_first.up.sql", "select 1;");
    QSignalSpy pending(m_page.get(), &MigrationsPage::pendingChanged);
    m_database->run("update schema_migrations set version = 3");
    find<QAction>("refreshAction")->trigger();
    QTRY_COMPARE(m_page->model().rowCount(), 5);
    QTRY_COMPARE(state(), StateView::State::Ready);
    QCOMPARE(table()->currentIndex().row(), 4);
    QCOMPARE(find<widgets::CodeView>("sqlCodeView")->extraSelections().size(), 1);
    QCOMPARE(pending.last().first().toInt(), 1);
}

void MigrationsPageTest::showsTheNewerOfTwoFolders() {
    support::Folder empty;
    makePage(m_folder->path());
    m_page->controller().open(empty.path());
    m_page->controller().open(m_folder->path());
    m_page->controller().open(empty.path());
    QTRY_COMPARE(state(), StateView::State::Empty);
    QCOMPARE(m_page->model().rowCount(), 0);
    QCOMPARE(text("folderLabel"), empty.path());
}

void MigrationsPageTest::saysWhenThereIsNothingInTheFolder() {
    support::Database other(m_server);
    m_session = std::make_unique<postgres::Session>(other.profile(), postgres::Access::ReadOnly);
    support::Folder empty;
    makePage(empty.path());
    QTRY_COMPARE(state(), StateView::State::Empty);
    QVERIFY(!headline().contains("problem"));
}

void MigrationsPageTest::saysWhenTheFolderIsGoneAndKeepsWhatWasThere() {
    auto folder = std::make_unique<support::Folder>();
    QVERIFY(QFile::copy(m_folder->filePath("001_users.up.sql"), folder->filePath("001_users.up.sql")));
    makePage(folder->path());
    QTRY_COMPARE(state(), StateView::State::Ready);
    folder.reset();
    m_page->refresh();
    QTRY_COMPARE(state(), StateView::State::Failed);
    QVERIFY(stateView()->banner()->text().contains("does not exist"));
    QVERIFY(m_page->model().rowCount() > 0);
    QVERIFY(table()->isVisible());
}

void MigrationsPageTest::saysWhenTheDatabaseIsGoneAndComesBack() {
    makePage(m_folder->path());
    QTRY_COMPARE(state(), StateView::State::Ready);
    m_database->run("alter table schema_migrations rename column dirty to was_dirty");
    m_database->run("alter table schema_migrations add dirty text");
    m_database->run(
        "revoke all on schema_migrations from public; create role looker login;"
        " grant connect on database " +
        m_database->name().toUtf8() + " to looker");
    m_session = std::make_unique<postgres::Session>(m_database->profile().withParameter("user", "looker"),
                                                    postgres::Access::ReadOnly);
    makePage(m_folder->path());
    QTRY_COMPARE(state(), StateView::State::Failed);
    QVERIFY(!stateView()->banner()->text().isEmpty());
    m_database->run(
        "grant select on schema_migrations to looker;"
        " alter table schema_migrations drop dirty;"
        " alter table schema_migrations rename column was_dirty to dirty");
    m_page->refresh();
    QTRY_COMPARE(state(), StateView::State::Ready);
    m_session.reset();
    m_page.reset();
    m_database->run("drop owned by looker; drop role looker");
}

void MigrationsPageTest::saysWhenThereIsNoDatabase() {
    m_page = std::make_unique<MigrationsPage>(nullptr, *m_settings,
                                              pages::MigrationsPlaces{"blog", m_folder->path()});
    m_page->show();
    QCOMPARE(state(), StateView::State::Empty);
    QVERIFY(!find<QPushButton>("chooseFolderPushButton")->isEnabled());
    m_page->refresh();
    QCOMPARE(state(), StateView::State::Empty);
}

void MigrationsPageTest::isUsedWithTheKeyboard() {
    makePage(m_folder->path());
    QTRY_COMPARE(state(), StateView::State::Ready);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(find<widgets::CodeView>("sqlCodeView")->toPlainText(),
             "create table users (id int primary key);\n");
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(find<widgets::CodeView>("sqlCodeView")->toPlainText(), "create table posts ();\n");
    QTest::keyClick(table(), Qt::Key_Tab);
    QVERIFY(find<widgets::TabStrip>("tabStrip")->hasFocus());
    QTest::keyClick(find<widgets::TabStrip>("tabStrip"), Qt::Key_Right);
    QCOMPARE(find<widgets::TabStrip>("tabStrip")->currentIndex(), 1);
}

void MigrationsPageTest::namesEveryControlForScreenReaders() {
    makePage(m_folder->path());
    QTRY_COMPARE(state(), StateView::State::Ready);
    QCOMPARE(namelessControls(), "");
}

QTEST_MAIN(MigrationsPageTest)
#include "migrations_page_test.moc"
