#include "core/settings.h"
#include "pages/schema/part_model.h"
#include "pages/schema/schema_page.h"
#include "pages/schema/thing_pane.h"
#include "postgres/session.h"
#include "support/database.h"
#include "widgets/banner.h"
#include "widgets/code_view.h"
#include "widgets/state_view.h"
#include "widgets/style.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using pages::SchemaPage;
using pages::ThingTab;
using widgets::StateView;

namespace {

const char* const blog =
    "CREATE ROLE facts_reader; CREATE ROLE facts_editor IN ROLE facts_reader;"
    "CREATE TABLE public.person (id bigint PRIMARY KEY, name text NOT NULL);"
    "CREATE TABLE public.post (id bigint PRIMARY KEY, author_id bigint REFERENCES public.person, title text, "
    "at timestamp);"
    "CREATE VIEW public.live AS SELECT id, title FROM public.post;"
    "CREATE VIEW public.titles AS SELECT title FROM public.live;"
    "GRANT SELECT ON public.post TO facts_reader; GRANT UPDATE (title) ON public.post TO facts_editor;"
    "ALTER TABLE public.post ENABLE ROW LEVEL SECURITY;"
    "CREATE POLICY readers ON public.post FOR SELECT TO facts_reader USING (id > 0);"
    "CREATE TABLE public.lonely (word text);";

}  // namespace

/// What is worked out of a schema, as a developer sees it: uses, access, advice, copies.
class SchemaFactsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aClickFollowsAForeignKeyAndAltLeftComesBack();
    void enterFollowsAForeignKeyToo();
    void aClickBesideTheLinkOnlySelects();
    void showsWhatDependsOnATable();
    void showsWhatDependsOnOneColumn();
    void goesToWhatItDependsOnByKeyboard();
    void showsWhatARoleMayDoAndWhy();
    void keepsTheRoleForTheNextThing();
    void showsAdviceWithItsReasonAndStatement();
    void copiesTheStatementOfAdvice();
    void leadsFromTheBarToTheAdvice();
    void ignoresAdviceForGood();
    void showsTheAdviceOfTheWholeDatabase();
    void copiesInEveryForm();
    void namesEveryControlForScreenReaders();

private:
    template <typename T>
    T* find(const char* name) const {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    pages::ThingPane* pane() const { return find<pages::ThingPane>("thingPane"); }
    QString title() const { return find<QLabel>("titleLabel")->text(); }
    void show();
    void open(const char* name, ThingTab tab) {
        m_page->open(m_page->controller().snapshot().find(QLatin1String(name)).value(0));
        pane()->setCurrentTab(tab);
    }
    /// Clicks the first cell with that text.
    void click(QAbstractItemView* view, const QString& text) const;
    /// Lines of a tree, indented, with their columns.
    static QString treeText(const QTreeView* tree, const QModelIndex& parent = {}, int depth = 0);
    QStringList rows(const char* table) const;
    /// Waits for what is worked out beside the page.
    void awaitFacts() const { QTRY_VERIFY(find<QComboBox>("roleComboBox")->isEnabled()); }

    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
    std::unique_ptr<postgres::Session> m_session;
    std::unique_ptr<support::Folder> m_folder;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<SchemaPage> m_page;
};

void SchemaFactsTest::initTestCase() {
    widgets::applyLook(*qApp, widgets::Scheme::Light);
}

void SchemaFactsTest::init() {
    m_database = std::make_unique<support::Database>(m_server);
    m_database->run(blog);
    m_session = std::make_unique<postgres::Session>(m_database->profile(), postgres::Access::ReadOnly);
    m_folder = std::make_unique<support::Folder>();
    m_settings = std::make_unique<core::Settings>(m_folder->filePath("console.ini"));
    show();
}

void SchemaFactsTest::cleanup() {
    m_page.reset();
    m_session.reset();
    m_database->run("DROP OWNED BY facts_reader, facts_editor; DROP ROLE facts_editor, facts_reader");
    m_database.reset();
}

void SchemaFactsTest::show() {
    m_page = std::make_unique<SchemaPage>(m_session.get());
    m_page->remember(*m_settings);
    m_page->resize(1220, 780);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_COMPARE(m_page->findChild<StateView*>("schemaStateView")->state(), StateView::State::Ready);
    awaitFacts();
}

void SchemaFactsTest::click(QAbstractItemView* view, const QString& text) const {
    const QModelIndexList found = view->model()->match(view->model()->index(0, 0), Qt::DisplayRole, text, 1,
                                                       Qt::MatchExactly | Qt::MatchRecursive);
    QModelIndex index = found.value(0);
    for (int column = 1; !index.isValid() && column < view->model()->columnCount(); ++column)
        index = view->model()
                    ->match(view->model()->index(0, column), Qt::DisplayRole, text, 1, Qt::MatchExactly)
                    .value(0);
    QVERIFY2(index.isValid(), qPrintable(text));
    view->scrollTo(index);
    const QRect cell = view->visualRect(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 12, cell.center().y()));
}

QString SchemaFactsTest::treeText(const QTreeView* tree, const QModelIndex& parent, int depth) {
    QString out;
    for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < tree->model()->columnCount(parent); ++column)
            cells << tree->model()->index(row, column, parent).data().toString();
        out += QString(2 * depth, ' ') + cells.join('|') + '\n';
        const QModelIndex index = tree->model()->index(row, 0, parent);
        if (tree->isExpanded(index)) out += treeText(tree, index, depth + 1);
    }
    return out;
}

QStringList SchemaFactsTest::rows(const char* table) const {
    QStringList out;
    const QAbstractItemModel* model = find<QTableView>(table)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            cells << model->index(row, column).data().toString();
        out << cells.join('|');
    }
    return out;
}

void SchemaFactsTest::aClickFollowsAForeignKeyAndAltLeftComesBack() {
    open("public.post", ThingTab::Columns);
    click(find<QTableView>("columnsTableView"), "person(id)");
    QCOMPARE(title(), "public.person");
    QTest::keyClick(find<QTableView>("columnsTableView"), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(title(), "public.post");
    pane()->setCurrentTab(ThingTab::Keys);
    click(find<QTableView>("keysTableView"), QString::fromUtf8("author_id → person(id)"));
    QCOMPARE(title(), "public.person");
    // The way back from the table that is referred to is as short.
    click(find<QTableView>("keysTableView"), "public.post (author_id)");
    QCOMPARE(title(), "public.post");
}

void SchemaFactsTest::enterFollowsAForeignKeyToo() {
    open("public.post", ThingTab::Columns);
    auto* table = find<QTableView>("columnsTableView");
    table->setFocus();
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(title(), "public.person");
}

void SchemaFactsTest::aClickBesideTheLinkOnlySelects() {
    open("public.post", ThingTab::Columns);
    click(find<QTableView>("columnsTableView"), "author_id");
    QCOMPARE(title(), "public.post");
    QCOMPARE(find<QTableView>("columnsTableView")->currentIndex().row(), 1);
}

void SchemaFactsTest::showsWhatDependsOnATable() {
    open("public.post", ThingTab::Uses);
    QCOMPARE(treeText(find<QTreeView>("usersTreeView")),
             "view public.live|query|blocks DROP; dropped with CASCADE\n"
             "  view public.titles|query|blocks DROP; dropped with CASCADE\n");
    QCOMPARE(treeText(find<QTreeView>("usedTreeView")),
             "column id of public.person|foreign key\n"
             "constraint person_pkey of public.person|foreign key\n");
    click(find<QTreeView>("usersTreeView"), "view public.titles");
    QCOMPARE(title(), "public.titles");
}

void SchemaFactsTest::showsWhatDependsOnOneColumn() {
    open("public.post", ThingTab::Uses);
    auto* columns = find<QComboBox>("usesColumnComboBox");
    columns->setFocus();
    QTest::keyClicks(columns, "author_id");
    QCOMPARE(columns->currentText(), "author_id");
    QCOMPARE(treeText(find<QTreeView>("usersTreeView")),
             "constraint post_author_id_fkey of public.post|foreign key|dropped with it\n");
    // A column that was chosen in the tree is the one that is asked about.
    m_page->open(schema::ObjectId::partOf({"public", "post"}, schema::Kind::Column, "title"));
    pane()->setCurrentTab(ThingTab::Uses);
    QCOMPARE(columns->currentText(), "title");
    QVERIFY(treeText(find<QTreeView>("usersTreeView")).startsWith("view public.live|query"));
}

void SchemaFactsTest::goesToWhatItDependsOnByKeyboard() {
    open("public.titles", ThingTab::Uses);
    auto* tree = find<QTreeView>("usedTreeView");
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Home);
    QVERIFY(tree->currentIndex().isValid());
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(title(), "public.live");
}

void SchemaFactsTest::showsWhatARoleMayDoAndWhy() {
    open("public.post", ThingTab::Access);
    QVERIFY(find<QTableView>("accessTableView")->isVisible());
    auto* roles = find<QComboBox>("roleComboBox");
    roles->setFocus();
    QTest::keyClicks(roles, "facts_editor");
    QCOMPARE(roles->currentText(), "facts_editor");
    QVERIFY(find<QTableView>("roleAccessTableView")->isVisible());
    const QStringList shown = rows("roleAccessTableView");
    for (const char* row :
         {"SELECT|yes|all of it|member of facts_reader, granted by postgres", "DELETE|no|all of it|",
          "UPDATE|yes|column title|granted by postgres",
          "SELECT|filtered|rows|policy readers for SELECT (member of facts_reader) USING (id > 0)"})
        QVERIFY2(shown.contains(row), qPrintable(shown.join('\n')));
    QTest::keyClick(roles, Qt::Key_Home);
    QVERIFY(find<QTableView>("accessTableView")->isVisible());
}

void SchemaFactsTest::keepsTheRoleForTheNextThing() {
    open("public.post", ThingTab::Access);
    find<QComboBox>("roleComboBox")->setCurrentText("facts_reader");
    open("public.person", ThingTab::Access);
    QCOMPARE(find<QComboBox>("roleComboBox")->currentText(), "facts_reader");
    QVERIFY(rows("roleAccessTableView").contains("SELECT|no|all of it|"));
}

void SchemaFactsTest::showsAdviceWithItsReasonAndStatement() {
    open("public.post", ThingTab::Advice);
    QCOMPARE(rows("adviceTableView").value(0),
             "post_author_id_fkey|post_author_id_fkey (author_id) refers to public.person, and no index "
             "begins with these columns.|warning");
    QVERIFY(find<QLabel>("adviceReasonLabel")->text().contains("reads the whole table"));
    QCOMPARE(find<widgets::CodeView>("adviceCodeView")->toPlainText(),
             "CREATE INDEX CONCURRENTLY ON public.post (author_id);");
    auto* table = find<QTableView>("adviceTableView");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(find<QLabel>("adviceReasonLabel")->text().contains("time"));
    open("public.person", ThingTab::Advice);
    QVERIFY(find<QLabel>("noAdviceLabel")->isVisible());
}

void SchemaFactsTest::copiesTheStatementOfAdvice() {
    open("public.lonely", ThingTab::Advice);
    QTest::mouseClick(find<QPushButton>("copyAdvicePushButton"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             "ALTER TABLE public.lonely ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY;\n");
    QVERIFY(m_page->findChild<StateView*>("schemaStateView")->banner()->isVisible());
}

void SchemaFactsTest::leadsFromTheBarToTheAdvice() {
    open("public.lonely", ThingTab::Columns);
    QVERIFY(find<QWidget>("adviceBarWidget")->isVisible());
    QVERIFY(find<QLabel>("adviceBarLabel")->text().contains("has no primary key"));
    auto* button = find<QPushButton>("adviceBarPushButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(pane()->currentTab(), ThingTab::Advice);
    QVERIFY(find<QTableView>("adviceTableView")->hasFocus());
    QVERIFY(!find<QWidget>("adviceBarWidget")->isVisible());
    open("public.person", ThingTab::Columns);
    QVERIFY(!find<QWidget>("adviceBarWidget")->isVisible());
}

void SchemaFactsTest::ignoresAdviceForGood() {
    open("public.lonely", ThingTab::Advice);
    QCOMPARE(rows("adviceTableView").size(), 1);
    QTest::mouseClick(find<QPushButton>("ignoreAdvicePushButton"), Qt::LeftButton);
    QTRY_COMPARE(rows("adviceTableView").size(), 0);
    m_page.reset();
    show();
    open("public.lonely", ThingTab::Advice);
    QCOMPARE(rows("adviceTableView").size(), 0);
}

void SchemaFactsTest::showsTheAdviceOfTheWholeDatabase() {
    open("public.person", ThingTab::Advice);
    auto* scope = find<QComboBox>("adviceScopeComboBox");
    scope->setFocus();
    QTest::keyClick(scope, Qt::Key_End);
    const QString all = rows("adviceTableView").join('\n');
    QVERIFY2(all.contains("table public.lonely|lonely has no primary key.|warning"), qPrintable(all));
    QVERIFY2(all.contains("constraint post_author_id_fkey of public.post|"), qPrintable(all));
    click(find<QTableView>("adviceTableView"), "table public.lonely");
    QCOMPARE(title(), "public.lonely");
}

void SchemaFactsTest::copiesInEveryForm() {
    open("public.post", ThingTab::Columns);
    QMenu* menu = find<QPushButton>("copyAsPushButton")->menu();
    emit menu->aboutToShow();
    QStringList copied;
    for (QAction* action : menu->actions()) {
        QGuiApplication::clipboard()->clear();
        action->trigger();
        copied << QGuiApplication::clipboard()->text();
    }
    QCOMPARE(copied.size(), 7);
    for (const char* beginning : {"CREATE TABLE public.post", "# public.post", "erDiagram", "import \"time\"",
                                  "export interface Post {", "{\n  \"$schema\""})
        QVERIFY2(std::ranges::any_of(copied, [&](const QString& text) { return text.startsWith(beginning); }),
                 beginning);
    QVERIFY(copied.last().contains("Table \"public.post\""));
}

void SchemaFactsTest::namesEveryControlForScreenReaders() {
    for (const char* name :
         {"usersTreeView", "usedTreeView", "roleComboBox", "usesColumnComboBox", "adviceTableView",
          "adviceScopeComboBox", "roleAccessTableView", "adviceCodeView", "copyAsPushButton"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
}

QTEST_MAIN(SchemaFactsTest)
#include "schema_facts_test.moc"
