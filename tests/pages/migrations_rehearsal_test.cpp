#include "migrations/apply.h"
#include "pages/migrations/facts_pane.h"
#include "pages/migrations/facts_view.h"
#include "pages/migrations/migration_pane.h"
#include "pages/migrations/migrations_page.h"
#include "pages/migrations/verdict_delegate.h"
#include "pages/page_fixture.h"
#include "postgres/session.h"
#include "support/blog.h"
#include "widgets/banner.h"
#include "widgets/code_view.h"
#include "widgets/state_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <utility>

using pages::FactsPane;
using pages::MigrationsModel;
using pages::MigrationsPage;
using pages::RehearsalController;
using widgets::StateView;

namespace {

/// The PostgreSQL servers that this program has started and that still run, by process id.
QStringList servers() {
    QStringList found;
    for (const QString& id : QDir("/proc").entryList({"[0-9]*"}, QDir::Dirs)) {
        QFile stat("/proc/" + id + "/stat");
        if (!stat.open(QIODevice::ReadOnly)) continue;
        // 31072 (postgres) S 31066 …
        const QByteArray line = stat.readAll();
        const QByteArrayList rest = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (line.contains("(postgres)") && rest.value(1).toLongLong() == QCoreApplication::applicationPid())
            found.append(id);
    }
    return found;
}

}  // namespace

/// A rehearsal in the Migrations page: on the sample blog with its five pending migrations.
class MigrationsRehearsalTest : public QObject, PageFixture<MigrationsPage> {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void cleanupTestCase() { m_page.reset(); }  // its session and settings go after it
    void saysThatNothingWasRehearsedYet();
    void givesEachPendingMigrationItsVerdict();
    void listsWhatEachStatementDoes();
    void namesTheRowsThatDoNotFit();
    void showsWhatTheWholeRunChanges();
    void saysInWordsThatThereIsNoWayDown();
    void logsWhatItWasAt();
    void copiesTheReportAsMarkdown();
    void savesTheReport_data();
    void savesTheReport();
    void namesEveryControlForScreenReaders();
    void staysUsableAndShowsHowFarItIs();
    void cancelledByEscLeavesNoProcess();
    void keepsTheReportBeforeWhenCancelled();
    void goneInTheMiddleItLeavesNoProcess();
    void theProgramEndsAfterTheServerOfTheRehearsal();
    void leadsFromAnErrorToItsPlaceInTheSql();
    void saysWhenTheReportIsOld();
    void saysWhenTheStatusHasChangedSinceTheReport();
    void forgetsTheReportWithItsFolder();
    void tellsWhyItCouldNotRehearseAndTriesAgain();
    void namesWhatIsInTheWayNow();
    void saysThatTheToolWouldRefuse();
    void rehearsesByTheRulesOfTheChosenTool();
    void isUsedWithTheKeyboardOnly();

private:
    void makePage(const QString& folder);
    /// On a copy of the sample blog's folder, so that a test can change the files; not rehearsed.
    void useBlog();
    /// The same after a rehearsal, shared by the tests that only look.
    void useRehearsedBlog();
    /// Another database, with files of golang-migrate: one applied, one that works, one that does not,
    /// and one after it.
    void usePlainDatabase();
    void rehearse();
    RehearsalController& rehearsal() const { return m_page->controller().rehearsal(); }
    QTableView* table() const { return find<QTableView>("migrationsTableView"); }
    widgets::Banner* banner() const { return stateView()->banner(); }
    void choose(const QString& name) const;
    /// What the row says will happen.
    QString verdict(const QString& name) const;
    pages::FactRows facts(const char* pane) const { return find<FactsPane>(pane)->view().facts().rows(); }
    QStringList lines(const char* pane) const;
    /// The sentence that a tab shows instead of facts; empty when it shows facts.
    QString sentence(const char* pane) const;
    QStringList notes() const;
    /// Those that were not there before the page.
    qsizetype serversOfRehearsals() const;

    QStringList m_otherServers;
    bool m_isShared = false;  ///< the next test may use the page
    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
    std::unique_ptr<support::Blog> m_blog;
    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<postgres::Session> m_session;
};

void MigrationsRehearsalTest::initTestCase() {
    m_blog = std::make_unique<support::Blog>();
}

void MigrationsRehearsalTest::useBlog() {
    m_page.reset();
    m_folder = std::make_unique<support::Folder>();
    const QDir source(m_blog->migrationsFolder());
    for (const QString& name : source.entryList(QDir::Files))
        QVERIFY(QFile::copy(source.filePath(name), m_folder->filePath(name)));
    m_settings = std::make_unique<core::Settings>(m_folder->filePath("settings.ini"));
    m_session = std::make_unique<postgres::Session>(m_blog->profile(), postgres::Access::ReadOnly);
    makePage(m_folder->path());
}

void MigrationsRehearsalTest::useRehearsedBlog() {
    m_isShared = true;
    if (m_page) return;
    useBlog();
    rehearse();
}

void MigrationsRehearsalTest::cleanup() {
    if (std::exchange(m_isShared, false)) return;
    m_page.reset();
    m_session.reset();
    m_database.reset();
    QTRY_COMPARE_WITH_TIMEOUT(serversOfRehearsals(), 0, 30'000);
}

qsizetype MigrationsRehearsalTest::serversOfRehearsals() const {
    QStringList running = servers();
    running.removeIf([this](const QString& id) { return m_otherServers.contains(id); });
    return running.size();
}

void MigrationsRehearsalTest::makePage(const QString& folder) {
    m_otherServers = servers();
    m_page = std::make_unique<MigrationsPage>(
        m_session.get(), *m_settings,
        pages::MigrationsPlaces{
            .profile = "blog", .folder = folder, .cacheFolder = support::Blog::options({}).cacheFolder});
    showPage();
    QTRY_COMPARE(state(), StateView::State::Ready);
}

void MigrationsRehearsalTest::usePlainDatabase() {
    m_page.reset();
    m_folder = std::make_unique<support::Folder>();
    m_settings = std::make_unique<core::Settings>(m_folder->filePath("settings.ini"));
    m_database = std::make_unique<support::Database>(m_server);
    m_session = std::make_unique<postgres::Session>(m_database->profile(), postgres::Access::ReadOnly);
    m_folder->write("001_users.up.sql", "create table users (id int primary key);\n");
    QVERIFY(migrations::apply(*migrations::readDirectory(m_folder->path()), m_database->connection()));
    m_folder->write("002_name.up.sql", "alter table users add name text;\n");
    m_folder->write("002_name.down.sql", "alter table users drop name;\n");
    m_folder->write("003_broken.up.sql",
                    "-- é\ncreate table fine ();\n\ninsert into users (nme) values ('x');\n");
    m_folder->write("004_after.up.sql", "create table after ();\n");
    makePage(m_folder->path());
}

void MigrationsRehearsalTest::rehearse() {
    QTest::mouseClick(find<QPushButton>("rehearsePushButton"), Qt::LeftButton);
    QVERIFY(rehearsal().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!rehearsal().isRunning(), 60'000);
    QTRY_COMPARE(state(), StateView::State::Ready);
}

void MigrationsRehearsalTest::choose(const QString& name) const {
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        if (table()->model()->index(row, MigrationsModel::Name).data().toString() == name)
            return table()->selectRow(row);
    QFAIL(qPrintable("no migration " + name));
}

QString MigrationsRehearsalTest::verdict(const QString& name) const {
    const MigrationsModel& model = m_page->model();
    for (int row = 0; row < model.rowCount(); ++row)
        if (model.index(row, MigrationsModel::Name).data().toString() == name)
            return model.index(row, MigrationsModel::What).data().toString();
    return "no row";
}

QStringList MigrationsRehearsalTest::lines(const char* pane) const {
    QStringList out;
    for (const pages::FactRow& row : facts(pane))
        out.append(pages::FactsModel::plainText(row));
    return out;
}

QString MigrationsRehearsalTest::sentence(const char* pane) const {
    const auto* facts = find<FactsPane>(pane);
    if (facts->currentWidget()->objectName() == "factsView") return {};
    return facts->currentWidget()->findChild<QLabel*>("emptyAdviceLabel")->text();
}

QStringList MigrationsRehearsalTest::notes() const {
    QStringList out;
    for (const QLabel* label : find<QWidget>("notesWidget")->findChildren<QLabel*>()) {
        // New ones are shown with the next turn of the event loop, old ones are hidden and go with it.
        const bool isGoing = label->isHidden() && label->testAttribute(Qt::WA_WState_ExplicitShowHide);
        if (!isGoing && !label->text().isEmpty()) out.append(label->text());
    }
    return out;
}

void MigrationsRehearsalTest::saysThatNothingWasRehearsedYet() {
    useBlog();
    QCOMPARE(verdict("unique_slug"), QString::fromUtf8("not rehearsed · 2 statements in one transaction"));
    QVERIFY(find<QLabel>("runLabel")->text().startsWith("Not rehearsed."));
    choose("unique_slug");
    for (const char* pane : {"effectsPane", "checksPane", "changesPane", "downPane", "logPane"}) {
        QVERIFY2(!sentence(pane).isEmpty(), pane);
        QCOMPARE(find<FactsPane>(pane)->findChild<QPushButton*>("emptyActionPushButton")->text(), "Rehearse");
    }
    QVERIFY(sentence("checksPane").contains("not been checked"));
    chooseTab("Findings");
    QVERIFY(find<QLabel>("noFindingsLabel")->text().contains("not been checked"));
    QVERIFY(!find<QAction>("copyReportAction")->isEnabled());
    QVERIFY(!find<QAction>("cancelRehearsalAction")->isEnabled());
    // What is not pending offers no button.
    table()->selectRow(0);
    QVERIFY(sentence("effectsPane").contains("not pending"));
    QVERIFY(find<FactsPane>("effectsPane")->findChild<QPushButton*>("emptyActionPushButton")->isHidden());
}

void MigrationsRehearsalTest::givesEachPendingMigrationItsVerdict() {
    useRehearsedBlog();
    QCOMPARE(rehearsal().state(), RehearsalController::State::Reported);
    QVERIFY(verdict("add_view_counter").startsWith("safe: "));
    QVERIFY(verdict("add_public_id").startsWith("needs a quiet hour: It rewrites public.post"));
    const QString slugs = verdict("unique_slug");
    QVERIFY2(
        slugs.startsWith("will fail: ") && slugs.contains("caching") && slugs.contains("quick-tour-of-go"),
        qPrintable(slugs));
    QVERIFY(verdict("index_audit_time").startsWith("safe: "));
    QVERIFY(verdict("drop_tag_description").startsWith("needs a quiet hour: "));
    QVERIFY(m_page->model().index(0, MigrationsModel::What).data(pages::VerdictDelegate::ChipRole).isNull());
    // A word, a shape and a colour.
    const QModelIndex first = m_page->model().index(m_page->model().rowOfInterest(), MigrationsModel::What);
    QCOMPARE(first.data(pages::VerdictDelegate::ChipRole).toString(), "safe");
    QVERIFY(!first.data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains("safe: "));

    QCOMPARE(find<QLabel>("verdictLabel")->text(), "Verdict: will fail");
    const QString run = find<QLabel>("runLabel")->text();
    QVERIFY2(run.contains("PostgreSQL " + rehearsal().report().rehearsedOn) && run.contains("as blog"),
             qPrintable(run));
    QCOMPARE(find<QPushButton>("rehearsePushButton")->text(), "Rehearse again");
}

void MigrationsRehearsalTest::staysUsableAndShowsHowFarItIs() {
    useBlog();
    QTest::mouseClick(find<QPushButton>("rehearsePushButton"), Qt::LeftButton);
    QVERIFY(find<QProgressBar>("progressBar")->isVisible());
    QVERIFY(find<QPushButton>("cancelPushButton")->isEnabled());
    QVERIFY(!find<QPushButton>("rehearsePushButton")->isEnabled());
    QVERIFY(verdict("unique_slug").startsWith("being rehearsed"));
    choose("add_public_id");
    QVERIFY(find<widgets::CodeView>("sqlCodeView")->toPlainText().contains("public_id"));
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("runLabel")->text().startsWith("Creating a private copy"), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!rehearsal().isRunning(), 60'000);
    QVERIFY(!find<QProgressBar>("progressBar")->isVisible());
    QCOMPARE(table()->currentIndex().siblingAtColumn(MigrationsModel::Name).data().toString(),
             "add_public_id");
}

void MigrationsRehearsalTest::cancelledByEscLeavesNoProcess() {
    useBlog();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(rehearsal().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(serversOfRehearsals() > 0, 30'000);
    QTest::keyClick(table(), Qt::Key_Escape);
    QVERIFY(rehearsal().isStopping());
    QVERIFY(!find<QPushButton>("cancelPushButton")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(rehearsal().state(), RehearsalController::State::NotRehearsed, 30'000);
    QCOMPARE(serversOfRehearsals(), 0);
    QCOMPARE(banner()->text(), "");
    QCOMPARE(verdict("unique_slug"), QString::fromUtf8("not rehearsed · 2 statements in one transaction"));
    QVERIFY(find<QPushButton>("rehearsePushButton")->isEnabled());
    chooseTab("Log");
    QVERIFY(lines("logPane").last().startsWith("Cancelled"));
}

void MigrationsRehearsalTest::keepsTheReportBeforeWhenCancelled() {
    useBlog();
    rehearse();
    QTest::mouseClick(find<QPushButton>("rehearsePushButton"), Qt::LeftButton);
    QVERIFY(rehearsal().isRunning());
    QVERIFY(verdict("add_view_counter").startsWith("safe: "));
    QTest::mouseClick(find<QPushButton>("cancelPushButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(rehearsal().state(), RehearsalController::State::Reported, 30'000);
    QVERIFY(verdict("add_view_counter").startsWith("safe: "));
}

void MigrationsRehearsalTest::goneInTheMiddleItLeavesNoProcess() {
    useBlog();
    find<QAction>("rehearseAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(serversOfRehearsals() > 0, 30'000);
    m_page.reset();
    QTRY_COMPARE_WITH_TIMEOUT(serversOfRehearsals(), 0, 30'000);
}

void MigrationsRehearsalTest::theProgramEndsAfterTheServerOfTheRehearsal() {
    useBlog();
    find<QAction>("rehearseAction")->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(serversOfRehearsals() > 0, 30'000);
    QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    QApplication::exec();
    QCOMPARE(serversOfRehearsals(), 0);
}

void MigrationsRehearsalTest::listsWhatEachStatementDoes() {
    useRehearsedBlog();
    choose("add_public_id");
    const QStringList all = lines("effectsPane");
    const auto has = [&](const QString& start) {
        for (const QString& line : all)
            if (line.startsWith(start)) return true;
        return false;
    };
    QVERIFY(has("needs a quiet hour It rewrites public.post"));
    QVERIFY(has("1. ALTER TABLE \"public\".\"post\" ADD COLUMN \"public_id\""));
    QVERIFY(has("ACCESS EXCLUSIVE public.post (about 69 rows"));
    QVERIFY(has("rewrite public.post (about 69 rows"));
    QVERIFY(has("full scan reads all of public.post"));
    QVERIFY(has("2. CREATE UNIQUE INDEX"));
    QVERIFY(has("still held ACCESS EXCLUSIVE on public.post"));
    QVERIFY(all.join('\n').contains("all reads and writes wait"));
    choose("index_audit_time");
    QVERIFY2(lines("effectsPane").join('\n').contains("phases "),
             qPrintable(lines("effectsPane").join('\n')));
}

void MigrationsRehearsalTest::namesTheRowsThatDoNotFit() {
    useRehearsedBlog();
    choose("unique_slug");
    pages::FactRows rows = facts("checksPane");
    QCOMPARE(rows.first().label, "violated");
    QVERIFY(rows.first().text.contains("post_slug_unique"));
    QCOMPARE(rows.first().aside, "values: 2");
    QStringList texts = lines("checksPane");
    QVERIFY(texts.contains("caching") && texts.contains("quick-tour-of-go"));
    choose("drop_tag_description");
    rows = facts("checksPane");
    QCOMPARE(rows.first().label, "loses data");
    QCOMPARE(rows.first().aside, "rows: 20");
    // Up to five examples.
    QCOMPARE(rows.size(), 2 + 5);
    choose("index_audit_time");
    QVERIFY(sentence("checksPane").contains("does not depend on the existing rows"));
}

void MigrationsRehearsalTest::showsWhatTheWholeRunChanges() {
    useRehearsedBlog();
    choose("add_view_counter");
    const QString all = lines("changesPane").join('\n');
    QVERIFY(all.contains("view_count") && all.contains("post_slug_unique"));
}

void MigrationsRehearsalTest::saysInWordsThatThereIsNoWayDown() {
    useRehearsedBlog();
    choose("add_view_counter");
    QCOMPARE(facts("downPane").first().label, "absent");
    QVERIFY(facts("downPane").first().text.contains("no down migration"));
}

void MigrationsRehearsalTest::logsWhatItWasAt() {
    useRehearsedBlog();
    choose("add_public_id");
    const QStringList all = lines("logPane");
    QVERIFY(all.first().startsWith("Starting"));
    QVERIFY(all.join('\n').contains("Done"));
    QVERIFY(all.last().startsWith("2. CREATE UNIQUE INDEX") && all.last().endsWith(" ms"));
}

void MigrationsRehearsalTest::leadsFromAnErrorToItsPlaceInTheSql() {
    usePlainDatabase();
    rehearse();
    QVERIFY(verdict("broken").startsWith("will fail: "));
    choose("broken");
    auto* effects = find<FactsPane>("effectsPane");
    chooseTab("What it does");
    const pages::FactRows rows = facts("effectsPane");
    const auto error = std::ranges::find(rows, QString("error"), &pages::FactRow::label);
    QVERIFY(error != rows.end());
    QCOMPARE(error->aside, "line 4, column 20");
    QVERIFY(error->text.contains("42703"));
    effects->view().setFocus();
    effects->view().selectRow(error->place);
    QTest::keyClick(&effects->view(), Qt::Key_Return);
    const auto* sql = find<widgets::CodeView>("sqlCodeView");
    QVERIFY(sql->hasFocus());
    QCOMPARE(sql->textCursor().blockNumber() + 1, 4);
    QCOMPARE(sql->textCursor().positionInBlock() + 1, 20);
    // The migration after it cannot be judged.
    QVERIFY(verdict("after").startsWith("cannot tell: "));
    choose("after");
    QVERIFY(sentence("checksPane").contains("not checked"));
}

void MigrationsRehearsalTest::saysWhenTheReportIsOld() {
    useBlog();
    rehearse();
    QCOMPARE(notes(), QStringList());
    QFile file(m_folder->filePath("20251119082000_index_audit_time.sql"));
    QVERIFY(file.open(QIODevice::Append));
    file.write("-- later\n");
    file.close();
    // Without being asked.
    QTRY_VERIFY(!notes().isEmpty());
    QVERIFY(notes().first().startsWith("The files have changed"));
    QCOMPARE(find<QLabel>("verdictLabel")->text(), "Verdict at that time: will fail");
    QVERIFY(verdict("add_view_counter").startsWith("safe: "));
}

void MigrationsRehearsalTest::saysWhenTheStatusHasChangedSinceTheReport() {
    usePlainDatabase();
    rehearse();
    QVERIFY(verdict("name").startsWith("safe: "));
    m_database->run("alter table users add name text; update schema_migrations set version = 2");
    QCOMPARE(notes(), QStringList());
    find<QAction>("refreshAction")->trigger();
    QTRY_VERIFY(!notes().isEmpty());
    QVERIFY(notes().first().startsWith("The pending migrations have changed"));
    // It ran since then, so its verdict is of no use any more.
    QVERIFY(!verdict("name").startsWith("safe: "));
    QVERIFY(verdict("broken").startsWith("will fail: "));
    rehearse();
    QCOMPARE(notes(), QStringList());
}

void MigrationsRehearsalTest::forgetsTheReportWithItsFolder() {
    useBlog();
    rehearse();
    m_page->controller().open(m_blog->migrationsFolder());
    QTRY_VERIFY(verdict("unique_slug").startsWith("not rehearsed"));
    QCOMPARE(rehearsal().state(), RehearsalController::State::NotRehearsed);
}

void MigrationsRehearsalTest::tellsWhyItCouldNotRehearseAndTriesAgain() {
    usePlainDatabase();
    const QString name = m_database->name();
    // Another connection finds the database under its name; the session of the page keeps its own.
    m_database->connection();
    support::Database other(m_server);
    other.run("alter database \"" + name.toUtf8() + "\" with allow_connections false");
    find<QAction>("rehearseAction")->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(rehearsal().state(), RehearsalController::State::Failed, 30'000);
    QVERIFY(banner()->isVisible());
    QCOMPARE(banner()->text(), rehearsal().error().message());
    QVERIFY(banner()->findChild<QPushButton*>("retryPushButton")->isVisible());
    QVERIFY(banner()->findChild<QPushButton*>("detailsPushButton")->isVisible());
    QVERIFY(verdict("broken").startsWith("not rehearsed"));
    // What was there already is there still.
    QCOMPARE(m_page->model().rowCount(), 4);
    other.run("alter database \"" + name.toUtf8() + "\" with allow_connections true");
    QTest::mouseClick(banner()->findChild<QPushButton*>("retryPushButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(rehearsal().state(), RehearsalController::State::Reported, 60'000);
    QTRY_VERIFY(verdict("broken").startsWith("will fail: "));
    QVERIFY(banner()->text() != rehearsal().error().message() || banner()->text().isEmpty());
}

void MigrationsRehearsalTest::copiesTheReportAsMarkdown() {
    useRehearsedBlog();
    QTest::mouseClick(find<QPushButton>("copyReportPushButton"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), migrations::toMarkdown(rehearsal().report()));
    QVERIFY(QApplication::clipboard()->text().contains("caching"));
    QVERIFY(banner()->text().contains("copied"));
}

void MigrationsRehearsalTest::savesTheReport_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("json") << "report.json";
    QTest::newRow("markdown") << "report.md";
}

void MigrationsRehearsalTest::savesTheReport() {
    QFETCH(QString, name);
    useRehearsedBlog();
    QTest::mouseClick(find<QPushButton>("saveReportPushButton"), Qt::LeftButton);
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = m_page->findChild<QFileDialog*>("fileDialog")));
    QTRY_VERIFY(dialog->isVisible());
    support::Folder target;
    const QString path = target.filePath(name);
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(banner()->text().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    if (name.endsWith(".md")) {
        QCOMPARE(QString::fromUtf8(content), migrations::toMarkdown(rehearsal().report()));
        return;
    }
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    QCOMPARE(json.value("verdict").toString(), "will-fail");
    QCOMPARE(json.value("tool").toString(), "atlas");
}

void MigrationsRehearsalTest::namesWhatIsInTheWayNow() {
    usePlainDatabase();
    const auto other = m_database->connect();
    QVERIFY(
        other->runScript("begin; lock table users in access share mode;"
                         " lock table users in row share mode; lock table users in row exclusive mode"));
    rehearse();
    QCOMPARE(notes().size(), 2);
    QVERIFY2(notes().first().startsWith("Current blockers: public.users is currently locked"),
             qPrintable(notes().first()));
    auto* more = find<QPushButton>("moreNotesPushButton");
    QVERIFY(more->isVisible());
    QCOMPARE(more->text(), "Show all 3");
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(notes().size(), 3);
    QVERIFY(other->runScript("rollback"));
    rehearse();
    QCOMPARE(notes(), QStringList());
    QVERIFY(!more->isVisible());
}

void MigrationsRehearsalTest::saysThatTheToolWouldRefuse() {
    usePlainDatabase();
    m_database->run("update schema_migrations set dirty = true");
    find<QAction>("refreshAction")->trigger();
    QTRY_VERIFY(!m_page->controller().live().status.refusal.isEmpty());
    rehearse();
    QCOMPARE(find<QLabel>("verdictLabel")->text(), "Verdict: will fail");
    QVERIFY(notes().first().startsWith("golang-migrate would refuse to run: "));
    QVERIFY(find<QLabel>("runLabel")->text().contains("nothing was run"));
}

void MigrationsRehearsalTest::rehearsesByTheRulesOfTheChosenTool() {
    usePlainDatabase();
    auto* tools = find<QComboBox>("toolComboBox");
    QVERIFY(tools->isVisible());
    QCOMPARE(tools->currentText(), "golang-migrate");
    rehearse();
    QCOMPARE(rehearsal().report().tool, migrations::Tool::GolangMigrate);
    tools->setFocus();
    QTest::keyClicks(tools, "Atlas");
    QTRY_COMPARE(m_page->controller().live().status.tool, migrations::Tool::Atlas);
    QTRY_VERIFY(!notes().isEmpty());
    QVERIFY(notes().first().contains("another tool"));
    QVERIFY(find<QLabel>("summaryLabel")->text().contains("Atlas with files of golang-migrate"));
    rehearse();
    QCOMPARE(rehearsal().report().tool, migrations::Tool::Atlas);
    QCOMPARE(tools->currentText(), "Atlas");
}

void MigrationsRehearsalTest::isUsedWithTheKeyboardOnly() {
    useBlog();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(rehearsal().isRunning());
    QTRY_COMPARE_WITH_TIMEOUT(rehearsal().state(), RehearsalController::State::Reported, 60'000);
    QTRY_COMPARE(state(), StateView::State::Ready);
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Return);
    auto* tabs = find<widgets::TabStrip>("tabStrip");
    QVERIFY(tabs->hasFocus());
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(tabs->title(tabs->currentIndex()), "What it does");
    QTest::keyClick(tabs, Qt::Key_Tab);
    auto& effects = find<FactsPane>("effectsPane")->view();
    QVERIFY(effects.hasFocus());
    QTest::keyClick(&effects, Qt::Key_Down);
    QTest::keyClick(&effects, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    QVERIFY(!QApplication::clipboard()->text().contains('\n'));
    QTest::keyClick(&effects, Qt::Key_Escape);
    QVERIFY(table()->hasFocus());
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith("### "));
    // The same keys are in the palette and in the list of shortcuts, which take them from the page.
    for (const char* name :
         {"rehearseAction", "cancelRehearsalAction", "copyReportAction", "saveReportAction"}) {
        QVERIFY2(!find<QAction>(name)->shortcut().isEmpty() && !find<QAction>(name)->text().isEmpty(), name);
    }
}

void MigrationsRehearsalTest::namesEveryControlForScreenReaders() {
    useRehearsedBlog();
    choose("unique_slug");
    for (const char* tab : {"SQL", "What it does", "Data checks", "Before and after", "Down", "Log"}) {
        chooseTab(tab);
        QCOMPARE(namelessControls(), "");
    }
}

QTEST_MAIN(MigrationsRehearsalTest)
#include "migrations_rehearsal_test.moc"
