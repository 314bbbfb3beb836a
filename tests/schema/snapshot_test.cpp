#include "schema/snapshot.h"

#include "schema/corpus.h"
#include "schema/reading_support.h"
#include "schema/snapshot_json.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace schema;

/// The snapshot as a value: found by name, written and read without loss.
class SnapshotTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isTheSameAfterJson();
    void refusesWhatItDidNotWrite_data();
    void refusesWhatItDidNotWrite();
    void findsThingsByName_data();
    void findsThingsByName();
    void knowsWhoRefersToATable();

private:
    support::Server m_server;
    Snapshot m_snapshot;
};

void SnapshotTest::initTestCase() {
    support::Database database(m_server);
    support::loadWithPsql(database, support::schemaFile("circles.sql"));
    m_snapshot = support::readSchema(database);
}

void SnapshotTest::isTheSameAfterJson() {
    const QByteArray bytes = jsonOf(m_snapshot, core::JsonWriter::Layout::Indented);
    QCOMPARE(bytes, QJsonDocument::fromJson(bytes).toJson());
    const auto again = readJson(bytes);
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail()));
    // Times have milliseconds there.
    Content expected = m_snapshot.content();
    expected.origin.readAt =
        QDateTime::fromMSecsSinceEpoch(expected.origin.readAt.toMSecsSinceEpoch(), QTimeZone::utc());
    QVERIFY(again->content() == expected);
    QCOMPARE(jsonOf(*again, core::JsonWriter::Layout::Indented), bytes);
    // Texts that occur twice are one.
    const Relation* table = again->relation({"c", "item"});
    QCOMPARE(table->index("item_pkey")->name.constData(), table->constraint("item_pkey")->name.constData());
}

void SnapshotTest::refusesWhatItDidNotWrite_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("detail");
    QTest::newRow("something else") << QByteArray(R"({"schemas": []})") << "";
    QTest::newRow("newer") << QByteArray(R"({"format": "colophon-schema", "version": 99})") << "";
    QTest::newRow("text for a list") << QByteArray(
                                            R"({"format": "colophon-schema", "version": 1, "schemas": "x"})")
                                     << "$.schemas";
    QTest::newRow("unknown kind")
        << QByteArray(R"({"format": "colophon-schema", "version": 1, "relations": [{"kind": "sofa"}]})")
        << "$.relations[0].kind";
    QTest::newRow("number for a flag") << QByteArray(
                                              R"({"format": "colophon-schema", "version": 1,
                                                  "relations": [{"columns": [{"not_null": 1}]}]})")
                                       << "$.relations[0].columns[0].not_null";
}

void SnapshotTest::refusesWhatItDidNotWrite() {
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const auto snapshot = readJson(json);
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().kind(), core::ErrorKind::Invalid);
    QCOMPARE(snapshot.error().detail(), detail);
}

void SnapshotTest::findsThingsByName_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("qualified") << "c.item" << QStringList{"relation c.item"};
    QTest::newRow("bare") << "bird" << QStringList{"relation c.bird"};
    QTest::newRow("in capitals") << "C.ITEM" << QStringList{"relation c.item"};
    QTest::newRow("quoted names as they are") << "select" << QStringList{"relation Größe \"1\".select"};
    QTest::newRow("a function without arguments")
        << "c.times" << QStringList{"routine c.times(a c.item, b integer)"};
    QTest::newRow("with them") << "times(a c.item, b integer)"
                               << QStringList{"routine c.times(a c.item, b integer)"};
    QTest::newRow("by its beginning") << "c.log_o" << QStringList{"relation c.log_old"};
    QTest::newRow("by its middle") << "ositiv" << QStringList{"type c.positive"};
    QTest::newRow("a schema") << "Größe \"1\"" << QStringList{"schema Größe \"1\""};
    QTest::newRow("nothing") << "sofa" << QStringList{};
}

void SnapshotTest::findsThingsByName() {
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    QStringList actual;
    for (const ObjectId& id : m_snapshot.find(text))
        actual << QString(nameOf(id.kind)) + QLatin1Char(' ') + id.text();
    QCOMPARE(actual, found);
}

void SnapshotTest::knowsWhoRefersToATable() {
    const auto referring = m_snapshot.referencedBy({"c", "log"});
    QCOMPARE(referring.size(), 1);
    QCOMPARE(referring[0].first->name, "log_ref");
    QCOMPARE(m_snapshot.children({"c", "animal"}).size(), 1);
    QCOMPARE(m_snapshot.sequenceOf({"c", "seq"}, "id2")->name, "other_name");
    QVERIFY(!m_snapshot.relation({"c", "nowhere"}));
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
