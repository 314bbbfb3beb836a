#include "schema/diagram/build.h"
#include "schema/diagram/cut.h"
#include "schema/diagram/figure.h"
#include "schema/diagram/overlay.h"
#include "schema/reading_support.h"

#include <QTest>

using namespace schema;
using namespace schema::diagram;

/// What a diagram shows of a schema, before it has places.
class DiagramTest : public QObject {
    Q_OBJECT
private slots:
    void countsFollowFromKeys_data();
    void countsFollowFromKeys();
    void neighbourhoodGoesAsFarAsAsked_data();
    void neighbourhoodGoesAsFarAsAsked();
    void partitionsAreFoldedIntoTheirTable();
    void keysOfPartitionsCountOnce();
    void viewsLeadToWhatTheyRead();
    void childrenLeadToWhatTheyInheritFrom();
    void detailLeavesOutColumns();
    void isTheSameWhateverTheOrderOfTheInput();
    void differenceIsMarked();
    void onlyWhatChangedAndItsNeighboursRemain();
    void anEmptySchemaIsAnEmptyDiagram();

private:
    Diagram diagramOfSql(const QByteArray& sql) {
        support::Database database(m_server);
        database.run(sql);
        return diagramOf(support::readSchema(database));
    }
    support::Server m_server;
};

namespace {

QString namesOf(const Diagram& diagram) {
    QStringList out;
    for (const Node& node : diagram.nodes)
        out << node.name.name;
    return out.join(' ');
}

/// `b.a_id>a`: every line by its first column.
QString linesOf(const Diagram& diagram) {
    QStringList out;
    for (const Edge& edge : diagram.edges)
        out << edge.from.name + (edge.columns.isEmpty() ? QString() : '.' + edge.columns.join('+')) + '>' +
                   edge.to.name;
    return out.join(' ');
}

const Node& nodeCalled(const Diagram& diagram, const QString& name) {
    for (const Node& node : diagram.nodes)
        if (node.name.name == name) return node;
    qFatal("no node %s", qPrintable(name));
}

QString marksOf(const Node& node) {
    QStringList out;
    for (const Row& row : node.rows)
        if (row.mark != Mark::None) out << row.name + ' ' + nameOf(row.mark);
    return out.join(", ");
}

}  // namespace

void DiagramTest::countsFollowFromKeys_data() {
    QTest::addColumn<QByteArray>("child");
    QTest::addColumn<QString>("counts");
    QTest::newRow("may be null") << QByteArray("a_id int REFERENCES a") << "zero or more to zero or one";
    QTest::newRow("not null") << QByteArray("a_id int NOT NULL REFERENCES a") << "zero or more to one";
    QTest::newRow("primary key") << QByteArray("a_id int PRIMARY KEY REFERENCES a") << "zero or one to one";
    QTest::newRow("unique") << QByteArray("a_id int UNIQUE REFERENCES a") << "zero or one to zero or one";
    QTest::newRow("unique with another column")
        << QByteArray("a_id int NOT NULL REFERENCES a, n int, UNIQUE (a_id, n)") << "zero or more to one";
    QTest::newRow("a part of the key is unique alone")
        << QByteArray("x int NOT NULL UNIQUE, y int NOT NULL, FOREIGN KEY (x, y) REFERENCES a (x, y)")
        << "zero or one to one";
    QTest::newRow("one of two may be null")
        << QByteArray("x int NOT NULL, y int, FOREIGN KEY (x, y) REFERENCES a (x, y)")
        << "zero or more to zero or one";
    QTest::newRow("one of two may be null, but both or none")
        << QByteArray("x int NOT NULL, y int, FOREIGN KEY (x, y) REFERENCES a (x, y) MATCH FULL")
        << "zero or more to one";
    QTest::newRow("unique index") << QByteArray(
                                         "a_id int NOT NULL REFERENCES a); CREATE UNIQUE INDEX ON b (a_id")
                                  << "zero or one to one";
    QTest::newRow("unique index of some rows")
        << QByteArray("a_id int NOT NULL REFERENCES a); CREATE UNIQUE INDEX ON b (a_id) WHERE (a_id > 5")
        << "zero or more to one";
    QTest::newRow("unique index of an expression")
        << QByteArray("a_id int NOT NULL REFERENCES a); CREATE UNIQUE INDEX ON b ((a_id + 1)")
        << "zero or more to one";
}

void DiagramTest::countsFollowFromKeys() {
    QFETCH(QByteArray, child);
    const Diagram diagram = diagramOfSql(
        "CREATE TABLE a (id int PRIMARY KEY, x int, y int, UNIQUE (x, y)); CREATE TABLE b (" + child + ')');
    QCOMPARE(diagram.edges.size(), 1);
    const Edge& edge = diagram.edges.first();
    QCOMPARE(edge.from.name, "b");
    QCOMPARE(edge.to.name, "a");
    QTEST(QString(nameOf(edge.fromCount) + QString(" to ") + nameOf(edge.toCount)), "counts");
}

void DiagramTest::neighbourhoodGoesAsFarAsAsked_data() {
    QTest::addColumn<int>("depth");
    QTest::addColumn<QString>("names");
    QTest::newRow("alone") << 0 << "c";
    QTest::newRow("one") << 1 << "b c d";
    QTest::newRow("two") << 2 << "a b c d e";
    QTest::newRow("more than there are") << 9 << "a b c d e";
}

void DiagramTest::neighbourhoodGoesAsFarAsAsked() {
    QFETCH(int, depth);
    const Diagram all = diagramOfSql(
        "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY, a int REFERENCES a);"
        "CREATE TABLE c (id int PRIMARY KEY, b int REFERENCES b); CREATE TABLE d (id int PRIMARY KEY, c int "
        "REFERENCES c); CREATE TABLE e (id int PRIMARY KEY, d int REFERENCES d); CREATE TABLE other ()");
    QTEST(namesOf(neighbourhood(all, {"public", "c"}, depth)), "names");
    QCOMPARE(namesOf(neighbourhood(all, {"public", "missing"}, depth)), "");
}

void DiagramTest::partitionsAreFoldedIntoTheirTable() {
    support::Database database(m_server);
    database.run(
        "CREATE TABLE person (id int PRIMARY KEY);"
        "CREATE TABLE visit (at date, who int NOT NULL REFERENCES person) PARTITION BY RANGE (at);"
        "CREATE TABLE visit_new PARTITION OF visit FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') "
        "PARTITION BY "
        "LIST (who); CREATE TABLE visit_ann PARTITION OF visit_new FOR VALUES IN (1);"
        "CREATE TABLE visit_old PARTITION OF visit DEFAULT");
    const Snapshot snapshot = support::readSchema(database);
    const Diagram diagram = diagramOf(snapshot);
    QCOMPARE(namesOf(diagram), "person visit");
    QCOMPARE(linesOf(diagram), "visit.who>person");
    QCOMPARE(nodeCalled(diagram, "visit").partitions, 3);
    QCOMPARE(foldedInto(snapshot, {"public", "visit_ann"}).name, "visit");
    QCOMPARE(foldedInto(snapshot, {"public", "person"}).name, "person");
}

void DiagramTest::keysOfPartitionsCountOnce() {
    const Diagram diagram = diagramOfSql(
        "CREATE TABLE person (id int PRIMARY KEY); CREATE TABLE visit (at date, who int) PARTITION BY RANGE "
        "(at);"
        "CREATE TABLE visit_new PARTITION OF visit (FOREIGN KEY (who) REFERENCES person) FOR VALUES FROM "
        "('2026-01-01') TO ('2027-01-01');"
        "CREATE TABLE visit_old PARTITION OF visit (FOREIGN KEY (who) REFERENCES person) DEFAULT");
    QCOMPARE(linesOf(diagram), "visit.who>person");
    QVERIFY(nodeCalled(diagram, "visit").rows.at(1).isForeign);
}

void DiagramTest::viewsLeadToWhatTheyRead() {
    const Diagram diagram = diagramOfSql(
        "CREATE TABLE a (id int); CREATE VIEW v AS SELECT id FROM a; CREATE MATERIALIZED VIEW w AS SELECT id "
        "FROM "
        "v");
    QCOMPARE(linesOf(diagram), "v>a w>v");
    QCOMPARE(namesOf(withoutViews(diagram)), "a");
    QCOMPARE(namesOf(withoutViews(diagram, {"public", "v"})), "a v");
}

void DiagramTest::childrenLeadToWhatTheyInheritFrom() {
    const Diagram diagram = diagramOfSql("CREATE TABLE a (id int); CREATE TABLE b (n int) INHERITS (a)");
    QCOMPARE(linesOf(diagram), "b>a");
    QCOMPARE(diagram.edges.first().kind, EdgeKind::Inherits);
}

void DiagramTest::detailLeavesOutColumns() {
    const Diagram diagram = diagramOfSql(
        "CREATE TABLE a (id int PRIMARY KEY, mail text UNIQUE, name text, up int REFERENCES a, born date)");
    const auto shown = [&diagram](Detail detail) -> QString {
        const Node node = withDetail(diagram, detail).nodes.first();
        QStringList out;
        for (const Row& row : node.rows)
            out << row.name;
        return out.join(' ') + QString(" %1").arg(node.hiddenRows);
    };
    QCOMPARE(shown(Detail::Columns), "id mail name up born 0");
    QCOMPARE(shown(Detail::Keys), "id mail up 2");
    QCOMPARE(shown(Detail::Names), " 5");
}

void DiagramTest::isTheSameWhateverTheOrderOfTheInput() {
    support::Database database(m_server);
    database.run(
        "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (id int PRIMARY KEY, x int REFERENCES a, y int "
        "REFERENCES a); CREATE TABLE c (b int REFERENCES b, a int REFERENCES a)");
    Content content = support::readSchema(database).content();
    const Diagram forwards = diagramOf(Snapshot(content));
    std::ranges::reverse(content.relations);
    for (Relation& relation : content.relations)
        std::ranges::reverse(relation.constraints);
    QVERIFY(diagramOf(Snapshot(content)) == forwards);
}

void DiagramTest::differenceIsMarked() {
    support::Database from(m_server), to(m_server);
    from.run(
        "CREATE TABLE a (id int PRIMARY KEY, gone int, size int); CREATE TABLE old (a int REFERENCES a);"
        "CREATE TABLE same (a int REFERENCES a); CREATE TABLE other (a int CONSTRAINT k REFERENCES a)");
    to.run(
        "CREATE TABLE a (id int PRIMARY KEY, size bigint, fresh int); CREATE TABLE young (a int REFERENCES "
        "a);"
        "CREATE TABLE same (a int REFERENCES a);"
        "CREATE TABLE other (a int CONSTRAINT k REFERENCES a ON DELETE CASCADE)");
    const Snapshot before = support::readSchema(from), after = support::readSchema(to);
    const Diagram diagram = overlaid(diagramOf(before), diagramOf(after), difference(before, after));
    QVERIFY(diagram.isComparison);
    QCOMPARE(namesOf(diagram), "a old other same young");
    QCOMPARE(nodeCalled(diagram, "a").mark, Mark::Changed);
    QCOMPARE(marksOf(nodeCalled(diagram, "a")), "gone removed, size changed, fresh added");
    QCOMPARE(nodeCalled(diagram, "old").mark, Mark::Removed);
    QCOMPARE(nodeCalled(diagram, "young").mark, Mark::Added);
    QCOMPARE(nodeCalled(diagram, "same").mark, Mark::None);
    QStringList marks;
    for (const Edge& edge : diagram.edges)
        marks << edge.from.name + ' ' + nameOf(edge.mark);
    QCOMPARE(marks.join(", "), "old removed, other changed, same none, young added");
}

void DiagramTest::onlyWhatChangedAndItsNeighboursRemain() {
    support::Database from(m_server), to(m_server);
    const QByteArray common =
        "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE far (id int PRIMARY KEY); CREATE TABLE farther (f "
        "int "
        "REFERENCES far);";
    from.run(common + "CREATE TABLE b (a int REFERENCES a)");
    to.run(common + "CREATE TABLE b (a int REFERENCES a, n int)");
    const Snapshot before = support::readSchema(from), after = support::readSchema(to);
    QCOMPARE(namesOf(onlyChanged(overlaid(diagramOf(before), diagramOf(after), difference(before, after)))),
             "a b");
}

void DiagramTest::anEmptySchemaIsAnEmptyDiagram() {
    QVERIFY(diagramOf(Snapshot()).nodes.isEmpty());
    QVERIFY(!diagramOf(Snapshot()).hasSeveralSchemas());
    QVERIFY(neighbourhood(Diagram(), {"public", "a"}, 1).nodes.isEmpty());
}

QTEST_GUILESS_MAIN(DiagramTest)

#include "diagram_test.moc"
