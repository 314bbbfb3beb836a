#include "pages/schema/compare/compare_view.h"
#include "pages/schema/diagram/diagram_pane.h"
#include "pages/schema/diagram/diagram_view.h"
#include "pages/schema/schema_page.h"
#include "pages/schema/thing_pane.h"
#include "postgres/session.h"
#include "schema/diagram/layouter.h"
#include "support/database.h"
#include "widgets/state_view.h"
#include "widgets/style.h"

#include <QAction>
#include <QApplication>
#include <QTabBar>
#include <QTest>

using namespace pages;
using State = DiagramController::State;

/// The diagrams within the Schema page, against a real Postgres.
class SchemaPageDiagramTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void tabShowsWhatIsNearTheTable();
    void aPartitionIsDrawnAsItsTable();
    void enterGoesFromTableToTable();
    void wholeDiagramIsOneKeyAway();
    void enterInTheWholeDiagramOpensTheTable();
    void followsTheSchema();
    void marksWhatAComparisonFound();

private:
    template <typename T>
    T* find(const char* name) const {
        T* found = m_page->findChild<T*>(QLatin1String(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    ThingPane* pane() const { return find<ThingPane>("thingPane"); }
    DiagramPane* whole() const { return find<DiagramPane>("schemaDiagramPane"); }
    DiagramPane* nearby() const { return pane()->findChild<DiagramPane*>(); }
    static QString drawn(DiagramPane* diagram) {
        QStringList out;
        for (const auto& node : diagram->controller().drawing().diagram.nodes)
            out << node.name.name;
        return out.join(' ');
    }
    void open(const QString& name) { m_page->open(m_page->controller().snapshot().find(name).value(0)); }

    support::Server m_server;
    support::Folder m_folder;
    schema::diagram::Layouter m_layouter;
    std::unique_ptr<support::Database> m_database;
    std::unique_ptr<postgres::Session> m_session;
    std::unique_ptr<SchemaPage> m_page;
};

void SchemaPageDiagramTest::initTestCase() {
    widgets::applyLook(*qApp, widgets::Scheme::Light);
}

void SchemaPageDiagramTest::init() {
    m_database = std::make_unique<support::Database>(m_server);
    m_database->run(
        "CREATE TABLE person (id bigint PRIMARY KEY); CREATE TABLE post (id bigint PRIMARY KEY, author "
        "bigint "
        "REFERENCES person); CREATE TABLE note (post bigint REFERENCES post); CREATE TABLE alone (n int);"
        "CREATE TABLE visit (at date, who bigint REFERENCES person) PARTITION BY RANGE (at);"
        "CREATE TABLE visit_all PARTITION OF visit DEFAULT;"
        "CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'");
    m_session = std::make_unique<postgres::Session>(m_database->profile(), postgres::Access::ReadOnly);
    m_page = std::make_unique<SchemaPage>(m_session.get());
    m_page->drawWith(m_layouter, {});
    m_page->resize(1220, 780);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(!m_page->controller().snapshot().isEmpty());
}

void SchemaPageDiagramTest::cleanup() {
    m_page.reset();
    m_session.reset();
    m_database.reset();
}

void SchemaPageDiagramTest::tabShowsWhatIsNearTheTable() {
    open("post");
    pane()->setCurrentTab(ThingTab::Diagram);
    QCOMPARE(pane()->currentTab(), ThingTab::Diagram);
    QTRY_COMPARE(drawn(nearby()), "note person post");
    QCOMPARE(nearby()->view().scene().current().name, "post");
    // The tab stays for the next table, and is not there for a function.
    open("person");
    QTRY_COMPARE(drawn(nearby()), "person post visit");
    open("one");
    QVERIFY(pane()->currentTab() != ThingTab::Diagram);
}

void SchemaPageDiagramTest::aPartitionIsDrawnAsItsTable() {
    open("visit_all");
    pane()->setCurrentTab(ThingTab::Diagram);
    QTRY_COMPARE(drawn(nearby()), "person visit");
    QCOMPARE(nearby()->view().scene().current().name, "visit");
}

void SchemaPageDiagramTest::enterGoesFromTableToTable() {
    open("post");
    pane()->setCurrentTab(ThingTab::Diagram);
    QTRY_COMPARE(drawn(nearby()), "note person post");
    pane()->enter();
    QTRY_VERIFY(nearby()->view().hasFocus());
    QTest::keyClick(&nearby()->view(), Qt::Key_Left);
    QCOMPARE(nearby()->view().scene().current().name, "person");
    QTest::keyClick(&nearby()->view(), Qt::Key_Return);
    QCOMPARE(m_page->current().name, "person");
    QTRY_COMPARE(drawn(nearby()), "person post visit");
    QTest::keyClick(&nearby()->view(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_page->current().name, "post");
    QTest::keyClick(&nearby()->view(), Qt::Key_Escape);
    QTRY_VERIFY(find<QWidget>("treeView")->hasFocus());
}

void SchemaPageDiagramTest::wholeDiagramIsOneKeyAway() {
    open("post");
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_page.get(), Qt::Key_G,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(whole()->isVisible());
    QTRY_COMPARE(drawn(whole()), "alone note person post visit");
    QTRY_VERIFY(whole()->view().hasFocus());
    QCOMPARE(whole()->view().scene().current().name, "post");
    QTest::keyClick(&whole()->view(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(whole()->findChild<QWidget*>("diagramSearchLine")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_VERIFY(whole()->view().hasFocus());
    QTest::keyClick(&whole()->view(), Qt::Key_Escape);
    QTRY_VERIFY(!whole()->isVisible() && find<QWidget>("treeView")->hasFocus());
}

void SchemaPageDiagramTest::enterInTheWholeDiagramOpensTheTable() {
    m_page->showDiagram();
    QTRY_COMPARE(whole()->controller().state(), State::Ready);
    whole()->goTo({"public", "note"});
    QTest::keyClick(&whole()->view(), Qt::Key_Return);
    QVERIFY(!whole()->isVisible());
    QCOMPARE(m_page->current().name, "note");
}

void SchemaPageDiagramTest::followsTheSchema() {
    m_page->showDiagram();
    QTRY_COMPARE(drawn(whole()), "alone note person post visit");
    m_database->run("CREATE TABLE zebra (post bigint REFERENCES post); DROP TABLE alone");
    m_page->refresh();
    QTRY_COMPARE(drawn(whole()), "note person post visit zebra");
}

void SchemaPageDiagramTest::marksWhatAComparisonFound() {
    QFile file(m_folder.filePath("other.sql"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("CREATE TABLE alone (n int, m int)");
    file.close();
    CompareController& comparing = m_page->findChild<CompareView*>()->controller();
    comparing.choose({.kind = CompareSource::Kind::Live},
                     {.kind = CompareSource::Kind::Script, .path = file.fileName()});
    QTRY_COMPARE_WITH_TIMEOUT(comparing.state(), CompareController::State::Ready, 30'000);
    QVERIFY(!whole()->controller().hasComparison());
    m_page->showDiagram();
    QTRY_COMPARE(drawn(whole()), "alone note person post visit");
    QVERIFY(whole()->controller().hasComparison());
    QStringList marks;
    for (const auto& node : whole()->controller().drawing().diagram.nodes)
        marks << QString::number(static_cast<int>(node.mark));
    using schema::diagram::Mark;
    const auto number = [](Mark mark) { return QString::number(static_cast<int>(mark)); };
    QCOMPARE(marks.first(), number(Mark::Changed));
    QCOMPARE(marks.last(), number(Mark::Removed));
}

QTEST_MAIN(SchemaPageDiagramTest)

#include "schema_page_diagram_test.moc"
