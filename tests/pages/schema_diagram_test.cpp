#include "core/json.h"
#include "pages/schema/diagram/diagram_pane.h"
#include "pages/schema/diagram/diagram_view.h"
#include "pages/schema/diagram/mini_map.h"
#include "pages/schema/diagram/table_item.h"
#include "schema/diagram/build.h"
#include "schema/diagram_samples.h"
#include "widgets/banner.h"
#include "widgets/search_line.h"
#include "widgets/state_view.h"
#include "widgets/style.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace pages;
using namespace schema;
using schema::diagram::Detail;
using State = DiagramController::State;
using support::sampleSchema;
using support::sampleTable;

/// A diagram as a person uses it: keys, mouse, search, export.
class SchemaDiagramTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void arrowsGoFromTableToTable();
    void keysZoom();
    void spaceBringsTheTableToTheMiddle();
    void enterOpensTheTable();
    void doubleClickOpensTheTable();
    void escapeLeaves();
    void findJumpsFromPlaceToPlace();
    void draggedTablesStayWhereTheyWerePut();
    void shiftAndArrowsMoveTheTable();
    void resetForgetsWhatWasMoved();
    void aBrokenFileOfPlacesIsPassedOver();
    void choosersSayWhatIsDrawn();
    void aTableIsShownWithItsNeighbours();
    void theSameSchemaAgainKeepsPlaceAndZoom();
    void changesAreMarked();
    void tooManyTablesAreAskedFor();
    void emptySchemaSaysSo();
    void miniMapLeadsThroughLargeDiagrams();
    void exportsEachFormat_data();
    void exportsEachFormat();
    void aWrongSuffixIsRefused();
    void fullDiskLosesNothing();
    void canGoWhileALayoutIsMade();
    void colorsAreTheTokens();
    void namesEveryControlForScreenReaders();
    void narrowBarHasTwoLines();

private:
    /// `post` refers to `person`, `note` to `post`; `other` stands alone.
    static Snapshot blog() {
        return sampleSchema({sampleTable("person", 4), sampleTable("post", 6, {"person"}),
                             sampleTable("note", 2, {"post"}), sampleTable("other", 1)});
    }
    void show(const Snapshot& snapshot);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString current() const { return m_pane->view().scene().current().name; }
    QPointF place(const QString& name) const { return m_pane->view().scene().item({"app", name})->pos(); }
    template <typename T>
    T* find(const char* name) const {
        T* found = m_pane->findChild<T*>(QLatin1String(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    QPoint onScreen(const QString& name) const {
        const auto* table = m_pane->view().scene().item({"app", name});
        return m_pane->view().mapFromScene(table->pos() + QPointF(30, 12));
    }
    QString info() const { return find<QLabel>("diagramInfoLabel")->text(); }
    void choose(const char* combo, int index) {
        auto* box = find<QComboBox>(combo);
        box->setFocus();
        while (box->currentIndex() < index)
            QTest::keyClick(box, Qt::Key_Down);
        while (box->currentIndex() > index)
            QTest::keyClick(box, Qt::Key_Up);
    }
    QStringList drawn() const {
        QStringList out;
        for (const auto& node : m_pane->controller().drawing().diagram.nodes)
            out << node.name.name;
        return out;
    }
    void save(const QString& file);

    diagram::Layouter m_layouter;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DiagramPane> m_pane;
};

void SchemaDiagramTest::initTestCase() {
    widgets::applyLook(*qApp, widgets::Scheme::Light);
}

void SchemaDiagramTest::init() {
    m_pane.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    show(blog());
}

void SchemaDiagramTest::show(const Snapshot& snapshot) {
    m_pane = std::make_unique<DiagramPane>(m_layouter, m_folder->filePath("diagrams"));
    m_pane->resize(1100, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->showSchema(snapshot);
    QTRY_VERIFY(m_pane->controller().state() != State::Working);
    m_pane->enter();
    if (m_pane->controller().state() == State::Ready) QTRY_VERIFY(m_pane->view().hasFocus());
}

void SchemaDiagramTest::arrowsGoFromTableToTable() {
    m_pane->goTo({"app", "person"});
    press(Qt::Key_Right);
    QCOMPARE(current(), "post");
    press(Qt::Key_Right);
    QCOMPARE(current(), "note");
    press(Qt::Key_Right);
    QCOMPARE(current(), "note");
    press(Qt::Key_Left);
    QCOMPARE(current(), "post");
    QVERIFY(m_pane->view().accessibleDescription().contains("person"));
}

void SchemaDiagramTest::keysZoom() {
    DiagramView& view = m_pane->view();
    const double fitting = view.zoom();
    QTest::keyClicks(&view, "++");
    QVERIFY(view.zoom() > fitting * 1.3);
    QTest::keyClicks(&view, "---");
    QVERIFY(view.zoom() < fitting);
    press(Qt::Key_1);
    QCOMPARE(view.zoom(), 1.0);
    QCOMPARE(find<QLabel>("zoomLabel")->text(), "100 %");
    press(Qt::Key_0);
    QCOMPARE(view.zoom(), fitting);
    for (int i = 0; i < 60; ++i)
        press(Qt::Key_Plus);
    QVERIFY(view.zoom() <= 4.001);
}

void SchemaDiagramTest::spaceBringsTheTableToTheMiddle() {
    m_pane->goTo({"app", "person"});
    press(Qt::Key_1);
    m_pane->view().horizontalScrollBar()->setValue(m_pane->view().horizontalScrollBar()->maximum());
    press(Qt::Key_Space);
    const QPointF middle = m_pane->view().mapToScene(m_pane->view().viewport()->rect().center());
    const QPointF table = m_pane->view().scene().currentItem()->sceneBoundingRect().center();
    QVERIFY(std::abs(middle.x() - table.x()) < 3 && std::abs(middle.y() - table.y()) < 3);
}

void SchemaDiagramTest::enterOpensTheTable() {
    QSignalSpy opened(m_pane.get(), &DiagramPane::opened);
    m_pane->goTo({"app", "post"});
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<ObjectId>(), ObjectId::relation({"app", "post"}));
}

void SchemaDiagramTest::doubleClickOpensTheTable() {
    QSignalSpy opened(m_pane.get(), &DiagramPane::opened);
    QTest::mouseDClick(m_pane->view().viewport(), Qt::LeftButton, {}, onScreen("note"));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].value<ObjectId>().name, "note");
    QCOMPARE(current(), "note");
}

void SchemaDiagramTest::escapeLeaves() {
    QSignalSpy left(m_pane.get(), &DiagramPane::left);
    press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void SchemaDiagramTest::findJumpsFromPlaceToPlace() {
    press(Qt::Key_F, Qt::ControlModifier);
    auto* line = find<widgets::SearchLine>("diagramSearchLine");
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, "o");
    QTest::keyClick(line, Qt::Key_Return);
    // What begins with it comes first, then what has it, then columns.
    QCOMPARE(current(), "other");
    QCOMPARE(info(), "1 of 4");
    QCoreApplication::processEvents();
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(current(), "note");
    line->selectAll();
    QTest::keyClicks(line, "parent_0");
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(info(), "1 of 2");
    line->selectAll();
    QTest::keyClicks(line, "nothing of this kind");
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(info(), "Nothing found");
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_COMPARE(info(), "");
    QTest::keyClick(line, Qt::Key_Down);
    QTRY_VERIFY(m_pane->view().hasFocus());
}

void SchemaDiagramTest::draggedTablesStayWhereTheyWerePut() {
    const QPointF before = place("other");
    QWidget* canvas = m_pane->view().viewport();
    const QPoint from = onScreen("other"), to = from + QPoint(120, -60);
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, (from + to) / 2);
    QTest::mouseMove(canvas, to);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
    const QPointF after = place("other");
    QVERIFY(after.x() > before.x() + 60 && after.y() < before.y() - 30);
    // Another window, later.
    show(blog());
    QCOMPARE(place("other"), after);
    // The detail level has places of its own.
    choose("detailComboBox", 2);
    QTRY_COMPARE(m_pane->controller().state(), State::Ready);
    QVERIFY(!m_pane->controller().hasMoved());
}

void SchemaDiagramTest::shiftAndArrowsMoveTheTable() {
    m_pane->goTo({"app", "post"});
    const QPointF before = place("post");
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(place("post"), before + QPointF(16, 16));
    QCOMPARE(current(), "post");
    QCOMPARE(m_pane->controller().drawing().places, m_pane->view().scene().drawing().places);
}

void SchemaDiagramTest::resetForgetsWhatWasMoved() {
    m_pane->goTo({"app", "post"});
    const QPointF before = place("post");
    auto* reset = find<QAction>("resetPlacesAction");
    QVERIFY(!reset->isEnabled());
    press(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(reset->isEnabled());
    reset->trigger();
    QCOMPARE(place("post"), before);
    QVERIFY(!reset->isEnabled());
    show(blog());
    QCOMPARE(place("post"), before);
}

void SchemaDiagramTest::aBrokenFileOfPlacesIsPassedOver() {
    m_pane->goTo({"app", "post"});
    const QPointF before = place("post");
    press(Qt::Key_Right, Qt::ShiftModifier);
    const QDir folder(m_folder->filePath("diagrams"));
    const QStringList files = folder.entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    QFile file(folder.filePath(files.first()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"database\": [");
    file.close();
    show(blog());
    QCOMPARE(place("post"), before);
}

void SchemaDiagramTest::choosersSayWhatIsDrawn() {
    Content content = blog().content();
    content.relations.last().schema = "z";
    Relation view = sampleTable("summary", 1);
    view.kind = RelationKind::View;
    view.constraints.clear();
    content.relations.append(view);
    show(Snapshot(content));
    QCOMPARE(drawn(), QStringList({"note", "other", "person", "post"}));
    QTest::mouseClick(find<QToolButton>("viewsToolButton"), Qt::LeftButton);
    QTRY_COMPARE(drawn(), QStringList({"note", "other", "person", "summary", "post"}));
    choose("diagramSchemaComboBox", 2);
    QTRY_COMPARE(drawn(), QStringList("post"));
    choose("diagramSchemaComboBox", 1);
    QTRY_COMPARE(drawn(), QStringList({"note", "other", "person", "summary"}));
    choose("detailComboBox", 1);
    QTRY_COMPARE(m_pane->controller().drawing().diagram.nodes.first().hiddenRows, 2);
    QVERIFY(!find<QComboBox>("depthComboBox")->isVisible());
}

void SchemaDiagramTest::aTableIsShownWithItsNeighbours() {
    m_pane->showTable(blog(), {"app", "person"});
    QTRY_COMPARE(drawn(), QStringList({"person", "post"}));
    QCOMPARE(current(), "person");
    choose("depthComboBox", 1);
    QTRY_COMPARE(drawn(), QStringList({"note", "person", "post"}));
    QVERIFY(!find<QComboBox>("diagramSchemaComboBox")->isVisible());
    m_pane->showTable(blog(), {"app", "missing"});
    QTRY_COMPARE(m_pane->controller().state(), State::Empty);
}

void SchemaDiagramTest::theSameSchemaAgainKeepsPlaceAndZoom() {
    m_pane->goTo({"app", "post"});
    press(Qt::Key_1);
    m_pane->view().setZoom(1.7);
    QSignalSpy drawings(&m_pane->controller(), &DiagramController::drawingChanged);
    m_pane->showSchema(blog());
    QCOMPARE(m_pane->controller().state(), State::Ready);
    QCOMPARE(drawings.size(), 0);
    Content content = blog().content();
    content.relations.append(sampleTable("young", 1, {"person"}));
    m_pane->showSchema(Snapshot(content));
    QTRY_COMPARE(drawings.size(), 1);
    QCOMPARE(current(), "post");
    QCOMPARE(m_pane->view().zoom(), 1.7);
}

void SchemaDiagramTest::changesAreMarked() {
    Content content = blog().content();
    content.relations.append(sampleTable("young", 1, {"person"}));
    m_pane->showComparison(blog(), Snapshot(content));
    QTRY_COMPARE(drawn(), QStringList({"note", "other", "person", "post", "young"}));
    QCOMPARE(m_pane->controller().drawing().diagram.nodes.last().mark, diagram::Mark::Added);
    auto* only = find<QToolButton>("onlyChangesToolButton");
    QVERIFY(only->isVisible());
    QTest::mouseClick(only, Qt::LeftButton);
    QTRY_COMPARE(drawn(), QStringList({"person", "young"}));
    m_pane->goTo({"app", "young"});
    QVERIFY(m_pane->view().accessibleDescription().contains("added"));
    QTest::mouseClick(find<QToolButton>("changesToolButton"), Qt::LeftButton);
    QTRY_COMPARE(drawn(), QStringList({"note", "other", "person", "post"}));
    QVERIFY(!only->isVisible());
}

void SchemaDiagramTest::tooManyTablesAreAskedFor() {
    QList<Relation> tables;
    for (int i = 0; i <= DiagramController::largest; ++i)
        tables << sampleTable(QString("t%1").arg(i), 0);
    m_pane->showSchema(sampleSchema(tables));
    QCOMPARE(m_pane->controller().state(), State::Held);
    auto* state = m_pane->findChild<widgets::StateView*>();
    QCOMPARE(state->state(), widgets::StateView::State::Empty);
    for (auto* button : state->findChildren<QPushButton*>())
        if (button->isVisible()) QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_pane->controller().state(), State::Ready);
    QCOMPARE(drawn().size(), tables.size());
}

void SchemaDiagramTest::emptySchemaSaysSo() {
    show(sampleSchema(QList<Relation>()));
    QCOMPARE(m_pane->controller().state(), State::Empty);
    QVERIFY(!find<QAction>("exportDiagramAction")->isEnabled());
    QTest::keyClick(&m_pane->view(), Qt::Key_Right);
    QTest::keyClick(&m_pane->view(), Qt::Key_0);
}

void SchemaDiagramTest::miniMapLeadsThroughLargeDiagrams() {
    show(sampleSchema(80));
    auto* map = find<MiniMap>("miniMap");
    QVERIFY(!map->isVisible());
    m_pane->view().setZoom(1);
    QVERIFY(map->isVisible());
    QVERIFY(m_pane->view().viewport()->rect().contains(map->geometry()));
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(8, 8));
    const QPointF first = m_pane->view().mapToScene(m_pane->view().viewport()->rect().center());
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() - 8, map->height() - 8));
    const QPointF last = m_pane->view().mapToScene(m_pane->view().viewport()->rect().center());
    const QSizeF whole = m_pane->controller().drawing().size;
    QVERIFY(first.x() < whole.width() * 0.2 && last.x() > whole.width() * 0.8);
    QVERIFY(first.y() < whole.height() * 0.2 && last.y() > whole.height() * 0.8);
}

void SchemaDiagramTest::save(const QString& file) {
    find<QAction>("exportDiagramAction")->trigger();
    QTRY_VERIFY(m_pane->findChild<QFileDialog*>("fileDialog"));
    auto* dialog = m_pane->findChild<QFileDialog*>("fileDialog");
    QTRY_VERIFY(dialog->isVisible());
    emit dialog->fileSelected(file);
    dialog->close();
    QTRY_VERIFY(m_pane->findChild<widgets::Banner*>()->isVisible());
}

void SchemaDiagramTest::exportsEachFormat_data() {
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("SVG") << "svg" << QByteArray("<?xml");
    QTest::newRow("PNG") << "png" << QByteArray("\x89PNG");
    QTest::newRow("PDF") << "pdf" << QByteArray("%PDF-");
    QTest::newRow("Mermaid") << "mmd" << QByteArray("erDiagram\n");
    QTest::newRow("DOT") << "dot" << QByteArray("digraph ");
}

void SchemaDiagramTest::exportsEachFormat() {
    QFETCH(QString, suffix);
    const QString path = m_folder->filePath("picture." + suffix);
    save(path);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(m_pane->findChild<widgets::Banner*>()->text()));
    const QByteArray content = file.readAll();
    QTEST(content.first(std::min<qsizetype>(content.size(), suffix == "png"   ? 4
                                                            : suffix == "mmd" ? 10
                                                            : suffix == "dot" ? 8
                                                                              : 5)),
          "begin");
    QVERIFY(content.size() > 300);
    if (suffix == "png")
        QCOMPARE(QImageReader(path).size(), (m_pane->controller().drawing().size * 2).toSize());
    if (suffix == "svg")
        QVERIFY(content.contains(">post_parent_0_fkey") || content.contains("post_parent_0_fkey"));
}

void SchemaDiagramTest::aWrongSuffixIsRefused() {
    const QString path = m_folder->filePath("picture.bmp");
    save(path);
    QVERIFY(m_pane->findChild<widgets::Banner*>()->text().contains(".svg, .png"));
    QVERIFY(!QFile::exists(path));
}

void SchemaDiagramTest::fullDiskLosesNothing() {
    // A folder stands where the file of places would be made.
    QFile inTheWay(m_folder->filePath("diagrams"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    m_pane->goTo({"app", "post"});
    const QPointF before = place("post");
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(place("post"), before + QPointF(16, 0));
    QVERIFY(m_pane->findChild<widgets::Banner*>()->isVisible());
}

void SchemaDiagramTest::canGoWhileALayoutIsMade() {
    for (int i = 0; i < 5; ++i) {
        DiagramPane pane(m_layouter, {});
        pane.show();
        pane.showSchema(sampleSchema(200 + i));
        QCOMPARE(pane.controller().state(), State::Working);
    }
    {
        diagram::Layouter layouter;
        DiagramPane pane(layouter, {});
        pane.showSchema(sampleSchema(250));
    }
    QVERIFY(m_pane->controller().state() == State::Ready);
}

void SchemaDiagramTest::colorsAreTheTokens() {
    const diagram::Colors written, tokens = diagramColors(widgets::Tokens::of(widgets::Scheme::Light));
    for (const auto color :
         {&diagram::Colors::canvas, &diagram::Colors::box, &diagram::Colors::header, &diagram::Colors::border,
          &diagram::Colors::text, &diagram::Colors::muted, &diagram::Colors::accent, &diagram::Colors::good,
          &diagram::Colors::goodSoft, &diagram::Colors::warning, &diagram::Colors::warningSoft,
          &diagram::Colors::bad, &diagram::Colors::badSoft})
        QCOMPARE(written.*color, tokens.*color);
}

void SchemaDiagramTest::namesEveryControlForScreenReaders() {
    for (const char* name :
         {"diagramView", "diagramSearchLine", "depthComboBox", "diagramSchemaComboBox", "detailComboBox",
          "viewsToolButton", "changesToolButton", "onlyChangesToolButton"})
        QVERIFY2(!find<QWidget>(name)->accessibleName().isEmpty(), name);
    for (const QToolButton* button : m_pane->findChildren<QToolButton*>())
        // A field makes the buttons in it by itself.
        if (button->defaultAction() && !qobject_cast<QLineEdit*>(button->parentWidget()))
            QVERIFY(!button->accessibleName().isEmpty());
}

void SchemaDiagramTest::narrowBarHasTwoLines() {
    const int wide = find<QComboBox>("detailComboBox")->mapTo(m_pane.get(), QPoint()).y() -
                     find<QLabel>("zoomLabel")->mapTo(m_pane.get(), QPoint()).y();
    m_pane->resize(420, 700);
    QTRY_VERIFY(find<QLabel>("zoomLabel")->mapTo(m_pane.get(), QPoint()).y() -
                    find<QComboBox>("detailComboBox")->mapTo(m_pane.get(), QPoint()).y() >
                20);
    QVERIFY(std::abs(wide) < 20);
    QVERIFY(m_pane->minimumSizeHint().width() <= 420);
}

QTEST_MAIN(SchemaDiagramTest)

#include "schema_diagram_test.moc"
