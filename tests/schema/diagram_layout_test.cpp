#include "schema/diagram/cut.h"
#include "schema/diagram/formats.h"
#include "schema/diagram/layouter.h"
#include "schema/diagram_samples.h"

#include <QTest>

#include <cmath>

using namespace schema;
using namespace schema::diagram;
using support::sampleSchema;
using support::sampleTable;

/// Where a diagram's tables and lines go.
class DiagramLayoutTest : public QObject {
    Q_OBJECT
private slots:
    void sameDiagramSamePicture();
    void boxesDoNotOverlap_data();
    void boxesDoNotOverlap();
    void linesCrossNoBox_data();
    void linesCrossNoBox();
    void linesEndAtTheirColumns();
    void aHubIsNoTower();
    void circlesOfForeignKeysAreLaidOut();
    void tableThatRefersToItselfHasALoop();
    void severalKeysBetweenTwoTablesEndApart();
    void nothingAndOneTable();
    void movedTablesTakeTheirLinesAlong();
    void cancelledLayoutGivesNothing();
    void layouterCanGoWhileItWorks();

private:
    Drawing drawn(const Snapshot& snapshot, Detail detail = Detail::Columns) {
        auto future = m_layouter.layOut(withDetail(diagramOf(snapshot), detail));
        future.waitForFinished();
        const auto result = future.result();
        if (!result) qFatal("%s", qPrintable(result.error().message() + result.error().detail()));
        return *result;
    }
    Layouter m_layouter;
};

namespace {

void samples() {
    QTest::addColumn<Snapshot>("snapshot");
    QTest::newRow("5 tables") << sampleSchema(5);
    QTest::newRow("30 tables") << sampleSchema(30);
    QTest::newRow("120 tables") << sampleSchema(120);
}

/// Points along a path.
QList<QPointF> pointsOf(const Path& path) {
    QList<QPointF> out;
    for (qsizetype i = 0; i + 3 < path.size(); i += 3)
        for (double t = 0; t <= 1; t += 1.0 / 32) {
            const double u = 1 - t;
            out << path[i] * (u * u * u) + path[i + 1] * (3 * u * u * t) + path[i + 2] * (3 * u * t * t) +
                       path[i + 3] * (t * t * t);
        }
    return out;
}

}  // namespace

void DiagramLayoutTest::sameDiagramSamePicture() {
    const Snapshot snapshot = sampleSchema(60);
    Content content = snapshot.content();
    std::ranges::reverse(content.relations);
    const QString first = toSvg(drawn(snapshot));
    QCOMPARE(toSvg(drawn(Snapshot(content))), first);
    Layouter other;
    auto future = other.layOut(diagramOf(snapshot));
    future.waitForFinished();
    QCOMPARE(toSvg(future.result().value()), first);
}

void DiagramLayoutTest::boxesDoNotOverlap_data() {
    samples();
}

void DiagramLayoutTest::boxesDoNotOverlap() {
    QFETCH(Snapshot, snapshot);
    const Drawing drawing = drawn(snapshot);
    const QRectF all({0, 0}, drawing.size);
    for (qsizetype i = 0; i < drawing.boxes.size(); ++i) {
        QVERIFY(all.contains(drawing.rectOf(i)));
        for (qsizetype k = 0; k < i; ++k)
            QVERIFY(!drawing.rectOf(i).adjusted(-10, -10, 10, 10).intersects(drawing.rectOf(k)));
    }
}

void DiagramLayoutTest::linesCrossNoBox_data() {
    samples();
}

void DiagramLayoutTest::linesCrossNoBox() {
    QFETCH(Snapshot, snapshot);
    const Drawing drawing = drawn(snapshot);
    for (qsizetype i = 0; i < drawing.paths.size(); ++i)
        for (const QPointF& point : pointsOf(drawing.paths[i]))
            for (qsizetype k = 0; k < drawing.boxes.size(); ++k)
                if (drawing.rectOf(k).adjusted(1, 1, -1, -1).contains(point))
                    QFAIL(qPrintable(edgeText(drawing.diagram.edges[i]) + " crosses " +
                                     drawing.diagram.nodes[k].name.name));
}

void DiagramLayoutTest::linesEndAtTheirColumns() {
    const Drawing drawing = drawn(sampleSchema({sampleTable("a", 2), sampleTable("b", 4, {"a"})}));
    const QRectF a = drawing.rectOf(0), b = drawing.rectOf(1);
    const Path& path = drawing.paths.first();
    QCOMPARE(path.first().x(), a.right());
    QVERIFY(std::abs(path.first().y() - a.top() - Box::middleOf(0)) < box::row / 2);
    QCOMPARE(path.last(), QPointF(b.left(), b.top() + Box::middleOf(5)));
}

void DiagramLayoutTest::aHubIsNoTower() {
    QList<Relation> tables{sampleTable("hub", 3)};
    for (int i = 0; i < 120; ++i)
        tables << sampleTable(QString("leaf_%1").arg(i), 6, {"hub"});
    const QSizeF size = drawn(sampleSchema(tables)).size;
    const double aspect = size.width() / size.height();
    QVERIFY2(aspect > 0.5 && aspect < 4, qPrintable(QString::number(aspect)));
}

void DiagramLayoutTest::circlesOfForeignKeysAreLaidOut() {
    const Drawing drawing = drawn(sampleSchema(
        {sampleTable("a", 1, {"c", "b"}), sampleTable("b", 1, {"a"}), sampleTable("c", 1, {"b", "c"})}));
    QCOMPARE(drawing.paths.size(), 5);
    for (const Path& path : drawing.paths)
        QVERIFY(path.size() >= 4);
    // From the referenced table to the one with the key, whichever stands left.
    for (qsizetype i = 0; i < drawing.paths.size(); ++i) {
        const Edge& edge = drawing.diagram.edges[i];
        const auto touches = [&](const QualifiedName& name, const QPointF& point) {
            return drawing.rectOf(drawing.diagram.indexOf(name)).adjusted(-1, -1, 1, 1).contains(point);
        };
        QVERIFY(touches(edge.to, drawing.paths[i].first()));
        QVERIFY(touches(edge.from, drawing.paths[i].last()));
    }
}

void DiagramLayoutTest::tableThatRefersToItselfHasALoop() {
    for (const Detail detail : {Detail::Columns, Detail::Names}) {
        const Drawing drawing = drawn(sampleSchema({sampleTable("a", 1, {"a"})}), detail);
        QCOMPARE(drawing.paths.size(), 1);
        double furthest = 0;
        for (const QPointF& point : pointsOf(drawing.paths.first()))
            furthest = std::max(furthest, point.x() - drawing.rectOf(0).right());
        QVERIFY(furthest > 20);
        QVERIFY(drawing.paths.first().first().y() != drawing.paths.first().last().y());
    }
}

void DiagramLayoutTest::severalKeysBetweenTwoTablesEndApart() {
    const Drawing drawing = drawn(sampleSchema({sampleTable("a", 1), sampleTable("b", 1, {"a", "a", "a"})}));
    QCOMPARE(drawing.paths.size(), 3);
    QCOMPARE(drawing.paths[1].last().y() - drawing.paths[0].last().y(), box::row);
    QCOMPARE(drawing.paths[2].last().y() - drawing.paths[1].last().y(), box::row);
}

void DiagramLayoutTest::nothingAndOneTable() {
    QVERIFY(drawn(sampleSchema(QList<Relation>())).isEmpty());
    const Drawing one = drawn(sampleSchema({sampleTable("only", 2)}));
    QCOMPARE(one.places, QList<QPointF>({{drawingMargin, drawingMargin}}));
    QCOMPARE(one.size, QSizeF(one.boxes[0].width, one.boxes[0].height) + QSizeF(48, 48));
}

void DiagramLayoutTest::movedTablesTakeTheirLinesAlong() {
    const Drawing before =
        drawn(sampleSchema({sampleTable("a", 2), sampleTable("b", 2, {"a"}), sampleTable("c", 2, {"b"})}));
    const QPointF place(2000, 40);
    const Drawing after = moved(before, {{{"app", "a"}, place}, {{"app", "gone"}, place}});
    QCOMPARE(after.rectOf(0).topLeft(), place);
    QCOMPARE(after.places[1], before.places[1]);
    QVERIFY(after.paths[0] != before.paths[0]);
    QCOMPARE(after.paths[1], before.paths[1]);
    QCOMPARE(after.paths[0].first().x(), place.x());
    QCOMPARE(moved(before, {}).paths, before.paths);
}

void DiagramLayoutTest::cancelledLayoutGivesNothing() {
    auto first = m_layouter.layOut(diagramOf(sampleSchema(250)));
    auto second = m_layouter.layOut(diagramOf(sampleSchema(250)));
    second.cancel();
    first.waitForFinished();
    second.waitForFinished();
    QVERIFY(first.result().has_value());
    QCOMPARE(second.resultCount(), 0);
}

void DiagramLayoutTest::layouterCanGoWhileItWorks() {
    QList<QFuture<core::Result<Drawing>>> futures;
    {
        Layouter layouter;
        for (int i = 0; i < 6; ++i)
            futures << layouter.layOut(diagramOf(sampleSchema(250)));
    }
    for (auto& future : futures)
        QVERIFY(future.isFinished());
}

QTEST_GUILESS_MAIN(DiagramLayoutTest)

#include "diagram_layout_test.moc"
