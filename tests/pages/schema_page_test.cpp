#include "pages/schema/schema_page.h"

#include "pages/page_fixture.h"
#include "pages/schema/part_model.h"
#include "pages/schema/thing_pane.h"
#include "postgres/session.h"
#include "support/database.h"
#include "widgets/banner.h"
#include "widgets/code_view.h"
#include "widgets/search_line.h"
#include "widgets/state_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using pages::SchemaPage;
using pages::SchemaTreeModel;
using pages::ThingTab;
using widgets::StateView;

namespace {

const char* const blog =
    "CREATE TYPE public.status AS ENUM ('draft', 'published');"
    "CREATE TABLE public.person (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL);"
    "CREATE TABLE public.post (id bigserial PRIMARY KEY, author_id bigint NOT NULL REFERENCES public.person "
    "ON DELETE CASCADE,"
    "  title text NOT NULL CHECK (char_length(title) <= 255), status public.status NOT NULL DEFAULT 'draft');"
    "CREATE INDEX post_title_idx ON public.post (title);"
    "COMMENT ON TABLE public.post IS 'What people write';"
    "CREATE VIEW public.live AS SELECT id, title FROM public.post WHERE status = 'published';"
    "CREATE FUNCTION public.words(t text) RETURNS int LANGUAGE sql IMMUTABLE AS "
    "  $$ SELECT array_length(regexp_split_to_array(t, 'blank'), 1) $$;"
    "CREATE TABLE public.visit (at date NOT NULL) PARTITION BY RANGE (at);"
    "CREATE TABLE public.visit_2026 PARTITION OF public.visit FOR VALUES FROM ('2026-01-01') TO "
    "('2027-01-01');"
    "CREATE SCHEMA audit; CREATE TABLE audit.entry (id int, what text);";

}  // namespace

/// The Schema page as a developer uses it, against a real Postgres.
class SchemaPageTest : public QObject, PageFixture<SchemaPage> {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void readsWhenItIsFirstShown();
    void saysHowToGetAConnection();
    void showsEverythingInTheTree();
    void showsColumnsOfATable();
    void showsWhatFitsEachKind_data();
    void showsWhatFitsEachKind();
    void filtersNamesColumnsAndSourceAsOneTypes();
    void findsItsWayByKeyboardAlone();
    void goesBackToWhatWasShown();
    void selectsThePartThatTheTreeNames();
    void staysInTheTabThatWasChosen();
    void keepsSelectionAndWhatIsOpenWhenRefreshed();
    void showsWhatIsGoneNoMore();
    void marksWhatIsLocked();
    void saysWhichPartsCouldNotBeRead();
    void keepsTheTreeWhenReadingFails();
    void canBeStopped();
    void copiesTheDdl();
    void namesEveryControlForScreenReaders();

private:
    QTreeView* tree() const { return find<QTreeView>("treeView"); }
    SchemaTreeModel& model() const { return m_page->controller().tree(); }
    pages::ThingPane* pane() const { return find<pages::ThingPane>("thingPane"); }
    void show();
    void refresh();
    void open(const QString& name) { m_page->open(m_page->controller().snapshot().find(name).value(0)); }
    /// Every line of the tree that is open, indented, with its fact.
    QString treeText(const QModelIndex& parent = {}, int depth = 0) const;
    /// The rows of a tab, cells parted by |.
    QStringList rows(const char* table) const;
    QString title() const { return text("titleLabel"); }
    QStringList tabs() const;

    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
    std::unique_ptr<postgres::Session> m_session;
};

void SchemaPageTest::init() {
    m_database = std::make_unique<support::Database>(m_server);
    m_database->run(blog);
    m_session = std::make_unique<postgres::Session>(m_database->profile(), postgres::Access::ReadOnly);
    show();
}

void SchemaPageTest::cleanup() {
    m_page.reset();
    m_session.reset();
    m_database.reset();
}

void SchemaPageTest::show() {
    m_page = std::make_unique<SchemaPage>(m_session.get());
    watch(model());
    for (auto* part : m_page->findChildren<pages::PartModel*>())
        watch(*part);
    showPage();
    QTRY_COMPARE(state(), StateView::State::Ready);
}

void SchemaPageTest::refresh() {
    find<QAction>("refreshAction")->trigger();
    QTRY_VERIFY(state() != StateView::State::Loading);
}

QString SchemaPageTest::treeText(const QModelIndex& parent, int depth) const {
    QString out;
    for (int row = 0; row < model().rowCount(parent); ++row) {
        const QModelIndex index = model().index(row, 0, parent);
        const QString fact = index.data(SchemaTreeModel::FactRole).toString();
        out += QString(2 * depth, ' ') + index.data().toString();
        if (!fact.isEmpty()) out += " [" + fact + "]";
        out += '\n';
        if (tree()->isExpanded(index)) out += treeText(index, depth + 1);
    }
    return out;
}

QStringList SchemaPageTest::rows(const char* table) const {
    QStringList out;
    const QAbstractItemModel* part = find<QTableView>(table)->model();
    for (int row = 0; row < part->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < part->columnCount(); ++column)
            cells << part->index(row, column).data().toString();
        out << cells.join('|');
    }
    return out;
}

QStringList SchemaPageTest::tabs() const {
    QStringList out;
    auto* bar = find<QTabBar>("tabBar");
    for (int i = 0; i < bar->count(); ++i)
        out << bar->tabText(i);
    return out;
}

void SchemaPageTest::readsWhenItIsFirstShown() {
    SchemaPage page(m_session.get());
    auto* view = page.findChild<StateView*>("schemaStateView");
    QCOMPARE(page.controller().tree().rowCount(), 0);
    page.show();
    QCOMPARE(view->state(), StateView::State::Loading);
    QCOMPARE(page.controller().caption(), "Connecting …");
    QTRY_COMPARE(view->state(), StateView::State::Ready);
    QVERIFY(page.controller().tree().rowCount() >= 2);
    QVERIFY2(page.controller().caption().startsWith(m_database->name()),
             qPrintable(page.controller().caption()));
}

void SchemaPageTest::saysHowToGetAConnection() {
    SchemaPage page(nullptr);
    QSignalSpy wanted(&page, &SchemaPage::connectionWanted);
    page.show();
    QCOMPARE(page.findChild<StateView*>("schemaStateView")->state(), StateView::State::Empty);
    QPushButton* connectButton = nullptr;
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == "Connect to Postgres") connectButton = button;
    QVERIFY(connectButton);
    QTest::mouseClick(connectButton, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    page.refresh();
    QCOMPARE(page.findChild<StateView*>("schemaStateView")->state(), StateView::State::Empty);
}

void SchemaPageTest::showsEverythingInTheTree() {
    // What everybody wants to see is open from the start: the first schema that has tables.
    QCOMPARE(tree()->currentIndex().data().toString(), "entry");
    open("public.visit");
    const QString text = treeText();
    for (const char* line :
         {"audit [1 objects]\n  Tables [1]\n    entry", "public [7 objects]\n  Tables [3]\n    person [",
          "  Views [1]\n", "  Functions [1]\n", "  Types [1]\n", "  Sequences [1]\n", "Extensions [1]\n",
          "Roles ["})
        QVERIFY2(text.contains(line), qPrintable(QLatin1String(line) + "\nnot in\n" + text));
    QVERIFY2(!text.contains("visit_2026"), "a partition stands below its table");
    const QModelIndex visit = tree()->currentIndex();
    tree()->expand(visit);
    QVERIFY2(treeText(visit).contains("Partitions [1]"), qPrintable(treeText(visit)));
}

void SchemaPageTest::showsColumnsOfATable() {
    open("public.post");
    QCOMPARE(title(), "public.post");
    const QString facts = find<QLabel>("factsLabel")->text();
    QVERIFY2(facts.startsWith("table · owner postgres · "), qPrintable(facts));
    QVERIFY2(facts.contains(" kB"), qPrintable(facts));
    QCOMPARE(find<QLabel>("commentLabel")->text(), "What people write");
    QCOMPARE(
        rows("columnsTableView"),
        (QStringList{"id|bigint|no|serial||primary key", "author_id|bigint|no||person(id)|on delete cascade",
                     "title|text|no|||at most 255 characters", "status|status|no|'draft'||"}));
    QCOMPARE(rows("keysTableView"),
             (QStringList{"post_pkey|primary key|id|",
                          "post_author_id_fkey|foreign key|author_id → person(id) on delete cascade|",
                          "post_title_check|check|char_length(title) <= 255|"}));
    QCOMPARE(rows("indexesTableView").filter("post_title_idx").value(0),
             "post_title_idx||btree (title)|8 kB|");
    QCOMPARE(rows("accessTableView"), QStringList{"postgres|everything|the whole object|"});
    open("public.person");
    QVERIFY2(rows("keysTableView").contains("post_author_id_fkey|referred to by|public.post (author_id)|"),
             qPrintable(rows("keysTableView").join('\n')));
}

void SchemaPageTest::showsWhatFitsEachKind_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("tabs");
    QTest::addColumn<QString>("ddl");
    QTest::newRow("table") << "public.post" << QStringList{"Columns 4", "Keys 3", "Indexes 2", "Triggers 0",
                                                           "Access",    "DDL",    "Uses",      "Advice 1"}
                           << "CREATE TABLE public.post (";
    QTest::newRow("partitioned table")
        << "public.visit" << QStringList{"Columns 1", "Keys 0", "Indexes 0", "Triggers 0", "Partitions 1",
                                         "Access",    "DDL",    "Uses",      "Advice 1"}
        << "PARTITION BY RANGE (at)";
    QTest::newRow("view") << "public.live" << QStringList{"Columns 2", "Access", "DDL", "Uses", "Advice"}
                          << "CREATE VIEW public.live";
    QTest::newRow("function") << "public.words" << QStringList{"DDL", "Access", "Uses", "Advice"}
                              << "regexp_split_to_array";
    QTest::newRow("enum") << "public.status" << QStringList{"Labels 2", "Access", "DDL", "Uses", "Advice"}
                          << "AS ENUM";
    QTest::newRow("sequence") << "public.post_id_seq"
                              << QStringList{"Settings 8", "Access", "DDL", "Uses", "Advice"}
                              << "CREATE SEQUENCE";
    QTest::newRow("schema") << "audit" << QStringList{"Tables 1", "Access", "DDL", "Uses", "Advice"}
                            << "CREATE SCHEMA audit";
    QTest::newRow("extension") << "plpgsql" << QStringList{"Members 0", "DDL", "Uses", "Advice"}
                               << "CREATE EXTENSION";
}

void SchemaPageTest::showsWhatFitsEachKind() {
    QFETCH(QString, name);
    QFETCH(QStringList, tabs);
    QFETCH(QString, ddl);
    open(name);
    // The advice is worked out beside the page.
    QTRY_COMPARE(this->tabs(), tabs);
    pane()->setCurrentTab(ThingTab::Ddl);
    const QString text = find<widgets::CodeView>("ddlCodeView")->toPlainText();
    QVERIFY2(text.contains(ddl), qPrintable(text));
    QVERIFY(find<widgets::CodeView>("ddlCodeView")->isVisible());
}

void SchemaPageTest::filtersNamesColumnsAndSourceAsOneTypes() {
    open("public.person");
    const QString before = treeText();
    auto* line = find<widgets::SearchLine>("filterLineEdit");
    QTest::keyClicks(line, "AUTHOR_id");
    QTRY_COMPARE(model().search().text(), "AUTHOR_id");
    QCOMPARE(treeText().remove(QRegularExpression(" \\[\\d+ kB\\]")),
             "public [1 objects]\n  Tables [1]\n    post\n      Columns [1]\n        author_id [bigint]\n");
    // The thing that is shown stays, although the tree does not have it now.
    QCOMPARE(title(), "public.person");
    QVERIFY(tree()->selectionModel()->selectedIndexes().isEmpty());

    line->setText("blank");
    QTRY_COMPARE(model().search().text(), "blank");
    QCOMPARE(treeText(), "public [1 objects]\n  Functions [1]\n    words(t text)\n");

    line->setText("nothing is called so");
    QTRY_VERIFY(find<QLabel>("noMatchLabel")->isVisible());
    QCOMPARE(model().rowCount(), 0);

    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_COMPARE(treeText(), before);
    QVERIFY(!find<QLabel>("noMatchLabel")->isVisible());
    QCOMPARE(tree()->currentIndex().data().toString(), "person");
}

void SchemaPageTest::findsItsWayByKeyboardAlone() {
    find<QAction>("findAction")->trigger();
    auto* line = find<widgets::SearchLine>("filterLineEdit");
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, "public.post");
    QTRY_VERIFY(model().search().isActive());
    QTest::keyClick(line, Qt::Key_Down);
    QTRY_VERIFY(tree()->hasFocus());
    while (tree()->currentIndex().data().toString() != "post")
        QTest::keyClick(tree(), Qt::Key_Down);
    QCOMPARE(title(), "public.post");
    QTest::keyClick(tree(), Qt::Key_Return);
    auto* columns = find<QTableView>("columnsTableView");
    QTRY_VERIFY(columns->hasFocus());
    QTest::keyClick(columns, Qt::Key_Down);
    QCOMPARE(columns->currentIndex().siblingAtColumn(0).data().toString(), "author_id");
    // Enter follows the reference, Alt+Left comes back, Esc leaves.
    QTest::keyClick(columns, Qt::Key_Return);
    QTRY_COMPARE(title(), "public.person");
    QTest::keyClick(columns, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(title(), "public.post");
    QTest::keyClick(columns, Qt::Key_Escape);
    QTRY_VERIFY(tree()->hasFocus());
}

void SchemaPageTest::goesBackToWhatWasShown() {
    open("public.post");
    open("public.live");
    open("public.words");
    QVERIFY(find<QAction>("backAction")->isEnabled());
    QTest::keyClick(tree(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(title(), "public.live");
    QCOMPARE(tree()->currentIndex().data().toString(), "live");
    QTest::keyClick(tree(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(title(), "public.post");
    QTest::keyClick(tree(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(title(), "audit.entry");
    QVERIFY(!find<QAction>("backAction")->isEnabled());
}

void SchemaPageTest::selectsThePartThatTheTreeNames() {
    const schema::QualifiedName post{"public", "post"};
    m_page->open(schema::ObjectId::partOf(post, schema::Kind::Index, "post_title_idx"));
    QCOMPARE(title(), "public.post");
    QCOMPARE(pane()->currentTab(), ThingTab::Indexes);
    QCOMPARE(find<QTableView>("indexesTableView")->currentIndex().siblingAtColumn(0).data().toString(),
             "post_title_idx");
    QCOMPARE(tree()->currentIndex().data().toString(), "post_title_idx");
    m_page->open(schema::ObjectId::partOf(post, schema::Kind::Column, "title"));
    QCOMPARE(pane()->currentTab(), ThingTab::Columns);
    QCOMPARE(find<QTableView>("columnsTableView")->currentIndex().siblingAtColumn(0).data().toString(),
             "title");
    m_page->open(schema::ObjectId::relation({"public", "visit_2026"}));
    QCOMPARE(tree()->currentIndex().parent().data().toString(), "Partitions");
}

void SchemaPageTest::staysInTheTabThatWasChosen() {
    open("public.post");
    auto* bar = find<QTabBar>("tabBar");
    bar->setCurrentIndex(static_cast<int>(tabs().indexOf("DDL")));
    QCOMPARE(pane()->currentTab(), ThingTab::Ddl);
    open("public.person");
    QCOMPARE(pane()->currentTab(), ThingTab::Ddl);
    bar->setCurrentIndex(1);
    QCOMPARE(pane()->currentTab(), ThingTab::Keys);
    open("public.live");
    QCOMPARE(pane()->currentTab(), ThingTab::Columns);
    open("public.post");
    QCOMPARE(pane()->currentTab(), ThingTab::Keys);
}

void SchemaPageTest::keepsSelectionAndWhatIsOpenWhenRefreshed() {
    m_page->open(schema::ObjectId::partOf({"public", "post"}, schema::Kind::Column, "title"));
    const QPersistentModelIndex selected = tree()->currentIndex();
    m_database->run(
        "ALTER TABLE public.post ADD spam_score int; CREATE TABLE public.aardvark ();"
        "DROP VIEW public.live; COMMENT ON COLUMN public.post.title IS 'said'");
    refresh();
    QCOMPARE(tree()->currentIndex(), QModelIndex(selected));
    QCOMPARE(selected.data().toString(), "title");
    const QString text = treeText();
    QVERIFY2(text.contains("        title [text]\n"), qPrintable(text));
    QVERIFY2(text.contains("        spam_score [integer]\n"), qPrintable(text));
    QVERIFY2(text.contains("    aardvark"), qPrintable(text));
    QVERIFY2(!text.contains("Views"), qPrintable(text));
    auto* columns = find<QTableView>("columnsTableView");
    QCOMPARE(columns->currentIndex().siblingAtColumn(0).data().toString(), "title");
    QVERIFY(rows("columnsTableView").contains("title|text|no|||said"));
    QVERIFY(rows("columnsTableView").contains("spam_score|integer|yes|||"));
    QCOMPARE(tabs().value(0), "Columns 5");
}

void SchemaPageTest::showsWhatIsGoneNoMore() {
    open("public.live");
    m_database->run("DROP VIEW public.live");
    refresh();
    QVERIFY(find<QLabel>("nothingLabel")->isVisible());
    QVERIFY(tree()->selectionModel()->selectedIndexes().isEmpty());
    open("public.post");
    QCOMPARE(title(), "public.post");
}

void SchemaPageTest::marksWhatIsLocked() {
    open("public.post");
    const auto holder = m_database->connect();
    QVERIFY(holder->begin());
    QVERIFY(holder->query("LOCK TABLE public.post IN ACCESS EXCLUSIVE MODE"));
    refresh();
    QCOMPARE(state(), StateView::State::Ready);
    const QString fact = tree()->currentIndex().data(SchemaTreeModel::FactRole).toString();
    QVERIFY2(fact.startsWith("locked "), qPrintable(fact));
    QVERIFY(find<QLabel>("warningLabel")->isVisible());
    QVERIFY2(find<QLabel>("warningLabel")->text().contains(QString::number(holder->serverInfo().processId)),
             qPrintable(find<QLabel>("warningLabel")->text()));
    // What was known before stays.
    QVERIFY(rows("columnsTableView").contains("status|status|no|'draft'||"));
    QVERIFY(holder->rollback());
    refresh();
    QVERIFY(!find<QLabel>("warningLabel")->isVisible());
}

void SchemaPageTest::saysWhichPartsCouldNotBeRead() {
    m_database->run(
        "REVOKE EXECUTE ON FUNCTION pg_get_triggerdef(oid) FROM PUBLIC;"
        "DO $$ BEGIN CREATE ROLE kept_short LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
    m_page.reset();
    m_session = std::make_unique<postgres::Session>(m_database->profile().withParameter("user", "kept_short"),
                                                    postgres::Access::ReadOnly);
    show();
    QVERIFY2(stateView()->banner()->text().contains("trigger definitions"),
             qPrintable(stateView()->banner()->text()));
    open("public.post");
    QCOMPARE(rows("columnsTableView").size(), 4);
}

void SchemaPageTest::keepsTheTreeWhenReadingFails() {
    open("public.post");
    const QString before = treeText();
    support::Database other(m_server);
    other.run("ALTER DATABASE " + m_database->name().toUtf8() + " ALLOW_CONNECTIONS false");
    other.run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
        "'" +
        m_database->name().toUtf8() + "'");
    refresh();
    QCOMPARE(state(), StateView::State::Failed);
    QVERIFY(!stateView()->banner()->text().isEmpty());
    QCOMPARE(treeText(), before);
    QCOMPARE(rows("columnsTableView").size(), 4);
    QVERIFY(tree()->isVisible());

    other.run("ALTER DATABASE " + m_database->name().toUtf8() + " ALLOW_CONNECTIONS true");
    QPushButton* retry = nullptr;
    for (auto* button : stateView()->banner()->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == "Retry") retry = button;
    QVERIFY(retry);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(state(), StateView::State::Ready);
    QCOMPARE(treeText(), before);
}

void SchemaPageTest::canBeStopped() {
    const QString before = treeText();
    auto* button = find<QToolButton>("reloadToolButton");
    QCOMPARE(button->defaultAction(), find<QAction>("refreshAction"));
    find<QAction>("refreshAction")->trigger();
    QCOMPARE(state(), StateView::State::Loading);
    QCOMPARE(button->defaultAction(), find<QAction>("stopAction"));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(state(), StateView::State::Ready);
    QCOMPARE(treeText(), before);
    refresh();
    QCOMPARE(state(), StateView::State::Ready);
}

void SchemaPageTest::copiesTheDdl() {
    open("public.person");
    QTest::mouseClick(find<QPushButton>("copyPushButton"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith("CREATE TABLE public.person ("), qPrintable(copied));
    support::Database copy(m_server);
    copy.run(copied.toUtf8());
    QCOMPARE(copy.text("SELECT count(*) FROM information_schema.columns WHERE table_name = 'person'"), "2");
    QVERIFY(stateView()->banner()->text().contains("public.person"));
}

void SchemaPageTest::namesEveryControlForScreenReaders() {
    open("public.post");
    QCOMPARE(namelessControls(), "");
    for (const QTableView* other : m_page->findChildren<QTableView*>())
        QVERIFY2(!other->accessibleName().isEmpty(), qPrintable(other->objectName()));
    QVERIFY(tree()->currentIndex().data(Qt::AccessibleTextRole).toString().startsWith("post, "));
}

QTEST_MAIN(SchemaPageTest)
#include "schema_page_test.moc"
