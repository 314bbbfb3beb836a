#include "editor/diff_view.h"
#include "pages/schema/compare/compare_view.h"
#include "pages/schema/compare/source_chooser.h"
#include "pages/schema/schema_page.h"
#include "schema/snapshot_json.h"
#include "support/database.h"
#include "widgets/banner.h"
#include "widgets/state_view.h"
#include "widgets/style.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

using pages::CompareController;
using pages::CompareSource;
using pages::SchemaPage;
using Side = pages::CompareController::Side;
using State = pages::CompareController::State;

namespace {

const char* const liveSql =
    "CREATE TABLE public.comments (id bigint PRIMARY KEY, body text, state varchar(10) DEFAULT 'new');"
    "CREATE TABLE public.posts (id bigint PRIMARY KEY, title text NOT NULL);"
    "COMMENT ON TABLE public.posts IS 'What people write';";

const char* const scriptSql =
    "CREATE TABLE public.comments (id bigint PRIMARY KEY, body text, state text DEFAULT 'new', spam_score "
    "real);\nCREATE TABLE public.posts (id bigint PRIMARY KEY, title text);\n"
    "COMMENT ON TABLE public.posts IS 'What is written';\n";

}  // namespace

/// Comparing the schema with others, as a developer does it, against a real Postgres.
class SchemaCompareTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatCanBeCompared();
    void comparesWithAFileOfSql();
    void goesFromDifferenceToDifferenceByKey();
    void showsOneClassAtATime();
    void findsAnObjectAmongTheDifferences();
    void swapsTheSides();
    void copiesMarkdownAndSql();
    void namesTheLineThatFails();
    void keepsWhatWasThereWhenTheNextFails();
    void canBeStopped();
    void comparesWithASavedDatabase();
    void saysWhyASavedDatabaseCannotBeRead();
    void comparesWithASavedSnapshot();
    void comparesWithMigrationsUpToAVersion();
    void saysThatTwoSchemasAreTheSame();
    void opensTheThingThatDiffers();
    void worksWithoutAConnection();
    void isComparedAnewWhenTheSchemaChanges();
    void namesEveryControlForScreenReaders();

private:
    template <typename T>
    T* find(const char* name, QWidget* in = nullptr) const {
        T* found = (in ? in : view())->findChild<T*>(QLatin1String(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    pages::CompareView* view() const { return m_page->findChild<pages::CompareView*>(); }
    CompareController& controller() const { return view()->controller(); }
    widgets::StateView* state() const { return view()->findChild<widgets::StateView*>(); }
    QTableView* table() const { return find<QTableView>("differencesTableView"); }
    pages::SourceChooser* chooser(Side side) const {
        return find<pages::SourceChooser>(side == Side::From ? "leftChooser" : "rightChooser");
    }
    void show(bool connected = true);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), key,
                        modifiers);
    }
    QString write(const QString& name, const QByteArray& content);
    void openView() {
        find<QAction>("compareAction", m_page.get())->trigger();
        if (QWidget* menu = QApplication::activePopupWidget()) menu->close();
        // Offscreen nothing gives the keyboard back to the window.
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QVERIFY(view()->isVisible());
    }
    /// Live on the left, a file of SQL on the right.
    void compareWithScript();
    void awaitEnd() { QTRY_VERIFY_WITH_TIMEOUT(controller().state() != State::Loading, 60'000); }
    QStringList rows() const;
    QString row() const { return rows().value(table()->currentIndex().row()); }
    QString text(const char* editor) const { return find<QPlainTextEdit>(editor)->toPlainText(); }

    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
    std::unique_ptr<support::Database> m_other;
    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<postgres::Session> m_session;
    std::unique_ptr<SchemaPage> m_page;
};

void SchemaCompareTest::initTestCase() {
    widgets::applyLook(*qApp, widgets::Scheme::Light);
}

void SchemaCompareTest::init() {
    m_folder = std::make_unique<support::Folder>();
    m_database = std::make_unique<support::Database>(m_server);
    m_database->run(liveSql);
    m_session = std::make_unique<postgres::Session>(m_database->profile(), postgres::Access::ReadOnly);
    show();
}

void SchemaCompareTest::cleanup() {
    m_page.reset();
    m_session.reset();
    m_other.reset();
    m_database.reset();
}

void SchemaCompareTest::show(bool connected) {
    pages::SchemaPageOptions options;
    options.cacheFolder = QStringLiteral(COLOPHON_TEMPLATE_DIR);
    options.watchPause = std::chrono::milliseconds(100);
    options.databases.all = [this] {
        QList<pages::SavedDatabase> out{{"broken", "staging"}};
        if (m_other) out.prepend({"other", "another one"});
        return out;
    };
    options.databases.profileOf = [this](const pages::SavedDatabase& database,
                                         const pages::SavedDatabases::Answer& answer) {
        if (database.key == "other") return answer(m_other->profile());
        answer(m_database->profile().withDatabase("no_such_database"));
    };
    m_page = std::make_unique<SchemaPage>(connected ? m_session.get() : nullptr, options);
    m_page->resize(1220, 780);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    if (connected) QTRY_VERIFY(!m_page->controller().snapshot().isEmpty());
    new QAbstractItemModelTester(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_page.get());
    m_page->findChild<QTreeView*>("treeView")->setFocus();
}

QString SchemaCompareTest::write(const QString& name, const QByteArray& content) {
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no %s", qPrintable(path));
    return path;
}

void SchemaCompareTest::compareWithScript() {
    openView();
    controller().choose(Side::To,
                        {.kind = CompareSource::Kind::Script, .path = write("schema.sql", scriptSql)});
    QCOMPARE(state()->state(), widgets::StateView::State::Loading);
    awaitEnd();
    QCOMPARE(controller().state(), State::Ready);
    QTRY_VERIFY(!rows().isEmpty());
}

QStringList SchemaCompareTest::rows() const {
    QStringList out;
    const QAbstractItemModel* model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        out << cells.join('|');
    }
    return out;
}

void SchemaCompareTest::saysWhatCanBeCompared() {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(state()->state(), widgets::StateView::State::Empty);
    QVERIFY(view()->isVisible());
    // The menu of the side that is missing is open.
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList choices;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator()) choices << action->text();
    QCOMPARE(choices, (QStringList{"The database as it is now", "staging", "File of SQL …",
                                   "Directory of migrations …", "Saved snapshot …"}));
    QTest::keyClick(menu, Qt::Key_Escape);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QCOMPARE(controller().source(Side::From).kind, CompareSource::Kind::Live);
    QVERIFY(!controller().source(Side::To).isChosen());
    auto* button = find<QPushButton>("sourcePushButton", chooser(Side::To));
    QTest::keyClick(button, Qt::Key_Escape);
    QVERIFY(!view()->isVisible());
    QVERIFY(m_page->findChild<QTreeView*>("treeView")->hasFocus());
}

void SchemaCompareTest::comparesWithAFileOfSql() {
    compareWithScript();
    // The keyboard goes on with what was found.
    QTRY_VERIFY(table()->hasFocus());
    QStringList all = rows();
    all.sort();
    QCOMPARE(all, (QStringList{"public.comments spam_score|column|only on the right|||semantic",
                               "public.comments state|column|type|character varying(10)|text|semantic",
                               "public.posts title|column|not null|yes|no|semantic",
                               "public.posts|table|comment|What people write|What is written|cosmetic"}));
    // What makes the whole thing is beside each other.
    while (!row().contains("spam_score"))
        QTest::keyClick(table(), Qt::Key_Down);
    QTRY_VERIFY(text("rightMarkdownEditor").contains("spam_score real"));
    QVERIFY(text("leftMarkdownEditor").startsWith("CREATE TABLE public.comments ("));
    QVERIFY(!text("leftMarkdownEditor").contains("spam_score"));
    QTRY_VERIFY(find<editor::DiffView>("diffView")->differences() > 0);
    // And in sight.
    QTRY_VERIFY(
        find<QPlainTextEdit>("rightMarkdownEditor")->textCursor().block().text().contains("spam_score"));
    QVERIFY(find<QLabel>("remarkLabel")->text().startsWith("Changes what statements do"));
}

void SchemaCompareTest::goesFromDifferenceToDifferenceByKey() {
    compareWithScript();
    table()->setFocus();
    const QStringList all = rows();
    QCOMPARE(row(), all[0]);
    press(Qt::Key_F7);
    QCOMPARE(row(), all[1]);
    // From anywhere in the view.
    find<QPlainTextEdit>("leftMarkdownEditor")->setFocus();
    press(Qt::Key_F7);
    QCOMPARE(row(), all[2]);
    press(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(row(), all[1]);
    press(Qt::Key_F7, Qt::ShiftModifier);
    press(Qt::Key_F7, Qt::ShiftModifier);
    QCOMPARE(row(), all.last());
    press(Qt::Key_F7);
    QCOMPARE(row(), all[0]);
    // Elsewhere on the page the key is not taken.
    m_page->open(schema::ObjectId::relation({"public", "posts"}));
    QVERIFY(!find<QAction>("nextDifferenceAction")->isEnabled());
}

void SchemaCompareTest::showsOneClassAtATime() {
    compareWithScript();
    auto* strip = find<QTabBar>("classTabStrip");
    QStringList titles;
    for (int i = 0; i < strip->count(); ++i)
        titles << strip->tabText(i);
    QCOMPARE(titles, (QStringList{"All 4", "Semantic 3", "Cosmetic 1", "Version 0", "Consequences 1"}));
    strip->setFocus();
    press(Qt::Key_Right);
    QCOMPARE(rows().size(), 3);
    press(Qt::Key_Right);
    QCOMPARE(rows().size(), 1);
    QVERIFY(row().endsWith("cosmetic"));
    press(Qt::Key_Right);
    QCOMPARE(rows(), QStringList());
    QVERIFY(!find<QWidget>("detailWidget")->isVisible());
    press(Qt::Key_Right);
    QCOMPARE(rows().size(), 1);
    QVERIFY2(row().endsWith("follows"), qPrintable(row()));
}

void SchemaCompareTest::findsAnObjectAmongTheDifferences() {
    compareWithScript();
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    auto* line = find<QLineEdit>("differenceLineEdit");
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, "POSTS");
    QTRY_COMPARE(rows().size(), 2);
    press(Qt::Key_Down);
    QVERIFY(table()->hasFocus());
}

void SchemaCompareTest::swapsTheSides() {
    compareWithScript();
    find<QAction>("swapSidesAction")->trigger();
    awaitEnd();
    QCOMPARE(controller().source(Side::To).kind, CompareSource::Kind::Live);
    QVERIFY2(rows().contains("public.comments spam_score|column|only on the left|||semantic"),
             qPrintable(rows().join('\n')));
}

void SchemaCompareTest::copiesMarkdownAndSql() {
    compareWithScript();
    auto* button = find<QPushButton>("copyDifferencesPushButton");
    QVERIFY(button->menu());
    QGuiApplication::clipboard()->clear();
    find<QAction>("copyDifferencesMarkdownAction")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(
        "| changed | column `public.posts title` | not_null | `yes` | `no` | semantic |"));
    find<QAction>("copyDifferencesSqlAction")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("ADD COLUMN spam_score real"));
    QTRY_VERIFY(state()->banner()->text().contains("Nothing was run"));
    // Only looked at.
    QCOMPARE(m_database->text("SELECT count(*) FROM pg_attribute WHERE attname = 'spam_score'"), "0");
}

void SchemaCompareTest::namesTheLineThatFails() {
    openView();
    const QString path = write("broken.sql", "CREATE TABLE a (id int);\n\nCREATE TABLE b (id nonsense);\n");
    controller().choose(Side::To, {.kind = CompareSource::Kind::Script, .path = path});
    awaitEnd();
    QCOMPARE(controller().state(), State::Failed);
    QVERIFY2(
        state()->banner()->text().contains(path + ", line 3, column 20: type \"nonsense\" does not exist"),
        qPrintable(state()->banner()->text()));
    // Mended, it is compared by Retry.
    write("broken.sql", scriptSql);
    emit state() -> banner()->retryRequested();
    awaitEnd();
    QCOMPARE(controller().state(), State::Ready);
}

void SchemaCompareTest::keepsWhatWasThereWhenTheNextFails() {
    compareWithScript();
    const QStringList before = rows();
    controller().choose(Side::To, {.kind = CompareSource::Kind::Script, .path = "/nowhere/at/all.sql"});
    awaitEnd();
    QCOMPARE(controller().state(), State::Failed);
    QVERIFY(state()->banner()->text().contains("/nowhere/at/all.sql"));
    QCOMPARE(rows(), before);
    QVERIFY(table()->isVisible());
}

void SchemaCompareTest::canBeStopped() {
    const QString slow = write("slow.sql", "SELECT pg_sleep(600);\n");
    openView();
    controller().choose(Side::To, {.kind = CompareSource::Kind::Script, .path = slow});
    QTRY_COMPARE(find<QLabel>("progressLabel")->text(), "Reading the right schema …");
    auto* button = find<QToolButton>("compareToolButton");
    QCOMPARE(button->defaultAction(), find<QAction>("stopComparingAction"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(controller().state(), State::Choosing);
    QVERIFY(!find<QLabel>("progressLabel")->isVisible());
    // The next one is not held up.
    controller().choose(Side::To,
                        {.kind = CompareSource::Kind::Script, .path = write("schema.sql", scriptSql)});
    awaitEnd();
    QCOMPARE(controller().state(), State::Ready);
}

void SchemaCompareTest::comparesWithASavedDatabase() {
    m_other = std::make_unique<support::Database>(m_server);
    m_other->run(liveSql);
    m_other->run("DROP TABLE public.posts");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    // By keyboard alone: live, then the first saved one.
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(controller().source(Side::To).database.key, "other");
    awaitEnd();
    QCOMPARE(controller().state(), State::Ready);
    QCOMPARE(rows(), QStringList("public.posts|table|only on the left|||semantic"));
    QTRY_VERIFY(text("leftMarkdownEditor").contains("CREATE TABLE public.posts"));
    QCOMPARE(text("rightMarkdownEditor"), QString());
}

void SchemaCompareTest::saysWhyASavedDatabaseCannotBeRead() {
    openView();
    controller().choose(Side::To, {.kind = CompareSource::Kind::Database, .database = {"broken", "staging"}});
    awaitEnd();
    QCOMPARE(controller().state(), State::Failed);
    QVERIFY2(state()->banner()->text().contains("no_such_database"), qPrintable(state()->banner()->text()));
}

void SchemaCompareTest::comparesWithASavedSnapshot() {
    openView();
    const QByteArray json =
        schema::jsonOf(m_page->controller().snapshot(), core::JsonWriter::Layout::Compact);
    m_database->run("ALTER TABLE public.posts ADD slug text");
    QTRY_VERIFY_WITH_TIMEOUT(m_page->controller().snapshot().relation({"public", "posts"})->column("slug"),
                             20'000);
    controller().choose({.kind = CompareSource::Kind::SavedFile, .path = write("saved.json", json)},
                        {.kind = CompareSource::Kind::Live});
    awaitEnd();
    QCOMPARE(rows(), QStringList("public.posts slug|column|only on the right|||semantic"));
    controller().choose(Side::From, {.kind = CompareSource::Kind::SavedFile, .path = write("no.json", "[]")});
    awaitEnd();
    QCOMPARE(controller().state(), State::Failed);
    QVERIFY(state()->banner()->text().contains("no.json"));
}

void SchemaCompareTest::comparesWithMigrationsUpToAVersion() {
    write("migrations/000001_tables.up.sql", liveSql);
    write("migrations/000001_tables.down.sql", "DROP TABLE public.comments, public.posts;");
    write("migrations/000002_spam.up.sql", "ALTER TABLE public.comments ADD spam_score real;");
    write("migrations/000002_spam.down.sql", "ALTER TABLE public.comments DROP spam_score;");
    openView();
    controller().choose(Side::To,
                        {.kind = CompareSource::Kind::Directory, .path = m_folder->filePath("migrations")});
    awaitEnd();
    QCOMPARE(controller().state(), State::Ready);
    QCOMPARE(rows(), QStringList("public.comments spam_score|column|only on the right|||semantic"));
    QVERIFY2(find<QLabel>("notesLabel")->text().contains("schema_migrations"),
             qPrintable(find<QLabel>("notesLabel")->text()));
    auto* version = find<QComboBox>("versionComboBox", chooser(Side::To));
    QTRY_COMPARE(version->count(), 3);
    QVERIFY(version->isVisible());
    QTest::keyClick(version, Qt::Key_Down);
    QCOMPARE(controller().source(Side::To).version, "000001");
    awaitEnd();
    QVERIFY(controller().comparison().difference.isEmpty());
}

void SchemaCompareTest::saysThatTwoSchemasAreTheSame() {
    openView();
    controller().choose(Side::To, {.kind = CompareSource::Kind::Script, .path = write("same.sql", liveSql)});
    awaitEnd();
    QCOMPARE(state()->state(), widgets::StateView::State::Empty);
    QVERIFY(!find<QPushButton>("copyDifferencesPushButton")->isEnabled());
}

void SchemaCompareTest::opensTheThingThatDiffers() {
    compareWithScript();
    table()->setFocus();
    press(Qt::Key_F7);
    press(Qt::Key_F7);
    const QString object = table()->currentIndex().siblingAtColumn(0).data().toString();
    press(Qt::Key_Return);
    QVERIFY(!view()->isVisible());
    QCOMPARE(m_page->current().text(), object);
}

void SchemaCompareTest::worksWithoutAConnection() {
    m_page.reset();
    show(false);
    QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    if (QWidget* menu = QApplication::activePopupWidget()) menu->close();
    QVERIFY(view()->isVisible());
    controller().choose({.kind = CompareSource::Kind::Script, .path = write("a.sql", liveSql)},
                        {.kind = CompareSource::Kind::Script, .path = write("b.sql", scriptSql)});
    awaitEnd();
    QCOMPARE(rows().size(), 4);
}

void SchemaCompareTest::isComparedAnewWhenTheSchemaChanges() {
    compareWithScript();
    const QStringList before = rows();
    {
        const auto other = m_database->connect();
        QVERIFY(other->runScript("ALTER TABLE public.posts ALTER title DROP NOT NULL"));
    }
    QTRY_COMPARE_WITH_TIMEOUT(rows().size(), before.size() - 1, 30'000);
    QVERIFY(!rows().join('\n').contains("not null"));
}

void SchemaCompareTest::namesEveryControlForScreenReaders() {
    compareWithScript();
    for (const QWidget* widget : view()->findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible() ||
            qobject_cast<const QLabel*>(widget))
            continue;
        if (widget->objectName().startsWith("qt_")) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->metaObject()->className() + QLatin1Char(' ') + widget->objectName()));
    }
}

QTEST_MAIN(SchemaCompareTest)
#include "schema_compare_test.moc"
