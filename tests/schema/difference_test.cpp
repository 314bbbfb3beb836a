#include "schema/difference/difference.h"

#include "schema/corpus.h"
#include "schema/reading_support.h"

#include <QTest>

using namespace schema;

/// Each difference names its attribute and both values.
class DifferenceTest : public QObject {
    Q_OBJECT
private slots:
    void explainsAChange_data();
    void explainsAChange();
    void isNoneForTheSameSchemaInTwoDatabases();

private:
    support::Server m_server;
};

void DifferenceTest::explainsAChange_data() {
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("explained");
    QTest::newRow("nothing") << QByteArray("SELECT 1") << "";
    QTest::newRow("a table more") << QByteArray("CREATE TABLE s.more ()") << "table s.more: added";
    QTest::newRow("a table less") << QByteArray("DROP TABLE s.lonely") << "table s.lonely: removed";
    QTest::newRow("a column") << QByteArray("ALTER TABLE s.a ADD spam int") << "column s.a spam: added";
    QTest::newRow("a type") << QByteArray("ALTER TABLE s.b ALTER id TYPE numeric(5)")
                            << "column s.b id · type: integer → numeric(5,0)";
    QTest::newRow("a foreign key's action") << QByteArray(
                                                   "ALTER TABLE s.b DROP CONSTRAINT to_a, ADD CONSTRAINT "
                                                   "to_a FOREIGN KEY (a) REFERENCES s.a ON DELETE CASCADE")
                                            << "constraint s.b to_a · on_delete: no action → cascade";
    QTest::newRow("a check's text")
        << QByteArray("ALTER TABLE s.a DROP CONSTRAINT short, ADD CONSTRAINT short CHECK (length(name) < 9)")
        << "constraint s.a short · definition: CHECK ((length(name) < 5)) → CHECK ((length(name) < 9))";
    QTest::newRow("an index's method, said once")
        << QByteArray("DROP INDEX s.by_name; CREATE INDEX by_name ON s.a USING hash (name)")
        << "index s.a by_name · method: btree → hash";
    QTest::newRow("a privilege") << QByteArray("GRANT SELECT ON s.a TO PUBLIC")
                                 << "table s.a · grants[PUBLIC]: none → SELECT";
    QTest::newRow("an enum's labels") << QByteArray("ALTER TYPE s.mood ADD VALUE 'great'")
                                      << "enum s.mood · labels: bad, good → bad, good, great";
    QTest::newRow("the order of columns")
        << QByteArray(
               "ALTER TABLE s.b RENAME a TO x; ALTER TABLE s.b RENAME id TO a; ALTER TABLE s.b RENAME x TO "
               "id")
        << "table s.b · columns.order: id, a → a, id\nconstraint s.b to_a · columns: a → id";
    QTest::newRow("a comment") << QByteArray("COMMENT ON COLUMN s.a.name IS 'said'")
                               << "column s.a name · comment: none → said";
}

void DifferenceTest::explainsAChange() {
    QFETCH(QByteArray, change);
    QFETCH(QString, explained);
    support::Database database(m_server);
    database.run(
        "CREATE SCHEMA s; CREATE TYPE s.mood AS ENUM ('bad', 'good'); CREATE TABLE s.lonely ();"
        "CREATE TABLE s.a (id int PRIMARY KEY, name text CONSTRAINT short CHECK (length(name) < 5));"
        "CREATE INDEX by_name ON s.a (name); CREATE TABLE s.b (id int, a int CONSTRAINT to_a REFERENCES "
        "s.a)");
    const Snapshot before = support::readSchema(database);
    database.run(change);
    QCOMPARE(support::differenceText(before, support::readSchema(database)), explained);
}

void DifferenceTest::isNoneForTheSameSchemaInTwoDatabases() {
    support::Database one(m_server), two(m_server);
    const QByteArray sql =
        "CREATE TABLE a (id serial PRIMARY KEY, at timestamptz DEFAULT now()); CREATE VIEW v AS SELECT * "
        "FROM a";
    one.run(sql);
    two.run("CREATE TABLE sets_the_oids_apart ()");
    two.run("DROP TABLE sets_the_oids_apart");
    two.run(sql);
    QCOMPARE(support::differenceText(support::readSchema(one), support::readSchema(two)), QString());
}

QTEST_GUILESS_MAIN(DifferenceTest)
#include "difference_test.moc"
