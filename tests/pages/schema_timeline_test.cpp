#include "pages/schema/compare/compare_view.h"
#include "pages/schema/schema_page.h"
#include "pages/schema/thing_pane.h"
#include "pages/schema/timeline/timeline_view.h"
#include "support/database.h"
#include "support/must.h"
#include "widgets/banner.h"
#include "widgets/state_view.h"
#include "widgets/style.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QDirIterator>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using pages::SchemaPage;

/// How the page notices that the schema changes, and what it keeps of it, against a real Postgres.
class SchemaTimelineTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsTheFirstRead();
    void saysWhatChangedWhileOneLooks();
    void staysWhereOneWasWhenTheSchemaChanges();
    void saysNothingAboutRowsOrStatistics();
    void asksNothingWhileHidden();
    void asksNothingWhileTheConnectionIsGone();
    void comparesWithWhatWasBeforeFromTheMessage();
    void saysWhatChangedSinceTheLastRun();
    void comparesTheSelectedOneWithTheOneBefore();
    void comparesTwoSelectedOnes();
    void comparesAKeptOneWithNow();
    void forgetsWhatIsNotWantedAnyMore();
    void isThereWithoutAConnection();
    void saysWhatIsPassedOver();
    void keepsNothingWhenThereIsNoFolder();
    void saysThatNothingIsKeptYet();

private:
    template <typename T>
    T* find(const char* name) const {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    void show(bool connected = true);
    void reopen(bool connected = true);
    /// As another session.
    void change(const QByteArray& sql) { support::must(m_database->connect()->runScript(sql)); }
    void refresh();
    pages::TimelineView* timeline() const { return m_page->findChild<pages::TimelineView*>(); }
    pages::CompareController& comparing() const {
        return m_page->findChild<pages::CompareView*>()->controller();
    }
    QTableView* table() const { return find<QTableView>("timelineTableView"); }
    widgets::Banner* banner() const {
        return m_page->findChild<widgets::StateView*>("schemaStateView")->banner();
    }
    QStringList rows() const;
    void awaitComparison() {
        QTRY_COMPARE_WITH_TIMEOUT(comparing().state(), pages::CompareController::State::Ready, 30'000);
    }
    QStringList compared() const {
        QStringList out;
        for (const schema::Change& change : comparing().comparison().difference.changes)
            out << change.text();
        return out;
    }
    void select(int row) {
        // selectRow() would follow the modifiers of the last key.
        table()->selectionModel()->setCurrentIndex(
            table()->model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), key,
                        modifiers);
    }

    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<postgres::Session> m_session;
    std::unique_ptr<SchemaPage> m_page;
    QString m_timelineFolder;
};

void SchemaTimelineTest::initTestCase() {
    widgets::applyLook(*qApp, widgets::Scheme::Light);
}

void SchemaTimelineTest::init() {
    m_folder = std::make_unique<support::Folder>();
    m_timelineFolder = m_folder->filePath("timeline");
    m_database = std::make_unique<support::Database>(m_server);
    m_database->run("CREATE TABLE comments (id int PRIMARY KEY, body text); CREATE TABLE posts (id int)");
    m_session = std::make_unique<postgres::Session>(m_database->profile(), postgres::Access::ReadOnly);
    show();
}

void SchemaTimelineTest::cleanup() {
    m_page.reset();
    m_session.reset();
    m_database.reset();
}

void SchemaTimelineTest::show(bool connected) {
    pages::SchemaPageOptions options;
    options.timelineFolder = m_timelineFolder;
    options.watchPause = std::chrono::milliseconds(100);
    m_page = std::make_unique<SchemaPage>(connected ? m_session.get() : nullptr, options);
    new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_page.get());
    m_page->resize(1220, 780);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    if (!connected) return;
    QTRY_VERIFY(!m_page->controller().snapshot().isEmpty());
    if (!m_timelineFolder.isEmpty()) QTRY_VERIFY(!rows().isEmpty());
}

void SchemaTimelineTest::reopen(bool connected) {
    m_page.reset();
    show(connected);
}

void SchemaTimelineTest::refresh() {
    find<QAction>("refreshAction")->trigger();
    QTRY_VERIFY(m_page->controller().state() == pages::SchemaController::State::Ready);
}

QStringList SchemaTimelineTest::rows() const {
    QStringList out;
    const QAbstractItemModel* model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        out << model->index(row, pages::TimelineModel::Summary).data().toString();
    return out;
}

void SchemaTimelineTest::keepsTheFirstRead() {
    QCOMPARE(rows(), QStringList("first snapshot"));
    QCOMPARE(banner()->text(), QString());
    refresh();
    QTest::qWait(200);
    QCOMPARE(rows(), QStringList("first snapshot"));
}

void SchemaTimelineTest::saysWhatChangedWhileOneLooks() {
    change("ALTER TABLE comments ADD spam_score real");
    QTRY_VERIFY_WITH_TIMEOUT(!banner()->text().isEmpty(), 20'000);
    const QRegularExpression sentence("^Schema changed \\d\\d:\\d\\d: \\+1 column comments\\.spam_score$");
    QVERIFY2(sentence.match(banner()->text()).hasMatch(), qPrintable(banner()->text()));
    QCOMPARE(rows(), (QStringList{"+1 column comments.spam_score", "first snapshot"}));
    QVERIFY(m_page->controller().snapshot().relation({"public", "comments"})->column("spam_score"));
}

void SchemaTimelineTest::staysWhereOneWasWhenTheSchemaChanges() {
    m_page->open(schema::ObjectId::relation({"public", "comments"}));
    auto* filter = find<QLineEdit>("filterLineEdit");
    filter->setFocus();
    QTest::keyClicks(filter, "comm");
    QTRY_VERIFY(m_page->controller().tree().search().isActive());
    change("CREATE INDEX comments_body ON comments (body)");
    QTRY_VERIFY_WITH_TIMEOUT(banner()->text().contains("+1 index comments_body on comments"), 20'000);
    QVERIFY(filter->hasFocus());
    QCOMPARE(filter->text(), "comm");
    QCOMPARE(m_page->current().text(), "public.comments");
    QCOMPARE(find<QTreeView>("treeView")->currentIndex().data().toString(), "comments");
}

void SchemaTimelineTest::saysNothingAboutRowsOrStatistics() {
    change("INSERT INTO comments SELECT i, 'x' FROM generate_series(1, 500) i");
    change("ANALYZE comments");
    // A temporary table moves the counter, and is no change of the schema.
    change("CREATE TEMP TABLE mine (id int); DROP TABLE mine");
    QSignalSpy read(&m_page->controller(), &pages::SchemaController::snapshotChanged);
    QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), 20'000);
    QTest::qWait(200);
    QCOMPARE(banner()->text(), QString());
    QCOMPARE(rows(), QStringList("first snapshot"));
}

void SchemaTimelineTest::asksNothingWhileHidden() {
    QSignalSpy asked(m_session.get(), &postgres::Session::statementLogged);
    QTRY_VERIFY(asked.size() > 2);
    m_page->hide();
    QTest::qWait(300);
    asked.clear();
    QTest::qWait(500);
    QCOMPARE(asked.size(), 0);
    m_page->show();
    QTRY_VERIFY(asked.size() > 1);
    for (const QList<QVariant>& each : asked)
        QVERIFY(!each.first().value<postgres::LedgerEntry>().sql.contains("comments"));
}

void SchemaTimelineTest::asksNothingWhileTheConnectionIsGone() {
    m_database->run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() "
        "AND pid <> pg_backend_pid()");
    QTRY_VERIFY(m_session->state() != postgres::Session::State::Ready);
    // It comes back by itself, and the watch with it.
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), postgres::Session::State::Ready, 20'000);
    change("ALTER TABLE posts ADD title text");
    QTRY_VERIFY_WITH_TIMEOUT(banner()->text().contains("+1 column posts.title"), 20'000);
}

void SchemaTimelineTest::comparesWithWhatWasBeforeFromTheMessage() {
    change("DROP TABLE posts");
    QTRY_VERIFY_WITH_TIMEOUT(banner()->text().contains("−1 table posts"), 20'000);
    QPushButton* compare = nullptr;
    for (auto* button : banner()->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == "Compare") compare = button;
    QVERIFY(compare);
    compare->setFocus();
    press(Qt::Key_Space);
    awaitComparison();
    QCOMPARE(compared(), QStringList("table public.posts: removed"));
    QVERIFY(m_page->findChild<pages::CompareView*>()->isVisible());
}

void SchemaTimelineTest::saysWhatChangedSinceTheLastRun() {
    m_page.reset();
    change("ALTER TABLE posts ADD title text");
    show();
    QTRY_VERIFY2(banner()->text().startsWith("Since "), qPrintable(banner()->text()));
    QVERIFY2(banner()->text().endsWith(": +1 column posts.title"), qPrintable(banner()->text()));
}

void SchemaTimelineTest::comparesTheSelectedOneWithTheOneBefore() {
    change("ALTER TABLE posts ADD title text");
    refresh();
    QTRY_COMPARE(rows().size(), 2);
    change("ALTER TABLE posts ADD slug text");
    refresh();
    QTRY_COMPARE(rows().size(), 3);
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(table()->hasFocus());
    QCOMPARE(table()->selectionModel()->selectedRows().value(0).row(), 0);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    awaitComparison();
    QCOMPARE(compared(), QStringList("column public.posts title: added"));
    press(Qt::Key_Escape);
    QVERIFY(find<QTreeView>("treeView")->hasFocus());
}

void SchemaTimelineTest::comparesTwoSelectedOnes() {
    for (const char* column : {"a", "b"}) {
        change(QByteArray("ALTER TABLE posts ADD ") + column + " text");
        const qsizetype before = rows().size();
        refresh();
        QTRY_COMPARE(rows().size(), before + 1);
    }
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    select(0);
    table()->selectionModel()->select(table()->model()->index(2, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    find<QPushButton>("compareKeptPushButton")->click();
    awaitComparison();
    QCOMPARE(compared(), (QStringList{"column public.posts a: added", "column public.posts b: added"}));
}

void SchemaTimelineTest::comparesAKeptOneWithNow() {
    change("ALTER TABLE posts ADD title text");
    refresh();
    QTRY_COMPARE(rows().size(), 2);
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    select(1);
    find<QPushButton>("compareNowPushButton")->click();
    awaitComparison();
    QCOMPARE(comparing().source(pages::CompareController::Side::To).kind, pages::CompareSource::Kind::Live);
    QCOMPARE(compared(), QStringList("column public.posts title: added"));
}

void SchemaTimelineTest::forgetsWhatIsNotWantedAnyMore() {
    press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    select(0);
    press(Qt::Key_Delete);
    QWidget* dialog = nullptr;
    QTRY_VERIFY((dialog = QApplication::activeModalWidget()));
    QTest::mouseClick(dialog->findChild<QPushButton*>("acceptPushButton"), Qt::LeftButton);
    QTRY_COMPARE(rows(), QStringList());
    QVERIFY(!QDirIterator(m_timelineFolder, QDir::Files, QDirIterator::Subdirectories).hasNext());
}

void SchemaTimelineTest::isThereWithoutAConnection() {
    change("ALTER TABLE posts ADD title text");
    refresh();
    QTRY_COMPARE(rows().size(), 2);
    reopen(false);
    QTest::keyClick(m_page.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(rows(), (QStringList{"+1 column posts.title", "first snapshot"}));
    select(0);
    press(Qt::Key_Return);
    awaitComparison();
    QCOMPARE(compared(), QStringList("column public.posts title: added"));
}

void SchemaTimelineTest::saysWhatIsPassedOver() {
    QDirIterator files(m_timelineFolder, QDir::Files, QDirIterator::Subdirectories);
    QFile file(files.next());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("nonsense");
    file.close();
    reopen(false);
    find<QAction>("timelineAction")->trigger();
    auto* view = timeline()->findChild<widgets::StateView*>();
    QTRY_VERIFY2(view->banner()->text().contains("is passed over: This kept snapshot is damaged."),
                 qPrintable(view->banner()->text()));
}

void SchemaTimelineTest::keepsNothingWhenThereIsNoFolder() {
    m_timelineFolder.clear();
    reopen();
    change("ALTER TABLE comments ADD spam_score real");
    // It is said all the same.
    QTRY_VERIFY_WITH_TIMEOUT(banner()->text().contains("+1 column comments.spam_score"), 20'000);
    QCOMPARE(rows(), QStringList());
}

void SchemaTimelineTest::saysThatNothingIsKeptYet() {
    m_timelineFolder = m_folder->filePath("another");
    reopen(false);
    find<QAction>("timelineAction")->trigger();
    QCOMPARE(timeline()->findChild<widgets::StateView*>()->state(), widgets::StateView::State::Empty);
    press(Qt::Key_Escape);
    QVERIFY(!timeline()->isVisible());
}

QTEST_MAIN(SchemaTimelineTest)
#include "schema_timeline_test.moc"
