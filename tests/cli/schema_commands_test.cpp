#include "core/json.h"
#include "schema/corpus.h"
#include "schema/reading_support.h"
#include "schema/snapshot_json.h"
#include "support/database.h"

#include <QProcess>
#include <QTest>

namespace {

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

Ended run(const QStringList& arguments, const QProcessEnvironment& environment = {}) {
    QProcess process;
    if (!environment.isEmpty()) process.setProcessEnvironment(environment);
    process.start(COLOPHON_TEST_BIN_DIR "/colophonctl", arguments);
    if (!process.waitForFinished(30000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

/// `colophonctl schema show` and `schema export`, from outside.
class SchemaCommandsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void showsTheOutline();
    void showsOneThing_data();
    void showsOneThing();
    void listsWhatANameMayMean();
    void saysWhenThereIsNoSuchThing();
    void takesThePgVariables();
    void exportsJsonThatIsReadAgain();
    void exportsSqlThatMakesTheSchemaAgain();
    void cannotLookWithoutADatabase();

private:
    QString url() const { return m_database->url(); }
    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
};

void SchemaCommandsTest::initTestCase() {
    m_database = std::make_unique<support::Database>(m_server);
    support::loadWithPsql(*m_database, support::schemaFile("circles.sql"));
}

void SchemaCommandsTest::showsTheOutline() {
    const Ended shown = run({"schema", "show", "--database", url()});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.err, "");
    QVERIFY2(shown.out.startsWith("database " + m_database->name() + " on Postgres "), qPrintable(shown.out));
    for (const char* line : {"schema c", "  tables (", "    log_new ", "  views (", "    filled ",
                             "  functions (", "    many(VARIADIC \"Weird Arg\" integer[])", "  types (",
                             "    positive ", "schema Größe \"1\"", "  publications (1)"})
        QVERIFY2(shown.out.contains(QString::fromUtf8(line)), line);
}

void SchemaCommandsTest::showsOneThing_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("table") << "c.item"
                           << QStringList{"table c.item", "price  numeric", "CHECK (c.is_fine(item.*))",
                                          "item_all  ALL  PUBLIC", "circle_reader  SELECT"};
    QTest::newRow("partitioned") << "log" << QStringList{"partitioned by", "has partition", "c.log_ref"};
    QTest::newRow("view") << "by_key" << QStringList{"view c.by_key", "GROUP BY i.id"};
    QTest::newRow("function") << "c.next_price" << QStringList{"function c.next_price()", "BEGIN ATOMIC"};
    QTest::newRow("domain") << "positive" << QStringList{"domain c.positive", "small", "later"};
    QTest::newRow("sequence") << "seq_b_seq" << QStringList{"sequence c.seq_b_seq", "CREATE SEQUENCE"};
    QTest::newRow("schema") << "c" << QStringList{"schema c", "animal"};
}

void SchemaCommandsTest::showsOneThing() {
    QFETCH(QString, name);
    QFETCH(QStringList, lines);
    const Ended shown = run({"schema", "show", "--database", url(), name});
    QCOMPARE(shown.code, 0);
    const QString simple = shown.out.simplified();
    for (const QString& line : lines)
        QVERIFY2(simple.contains(line.simplified()), qPrintable(line + "\nnot in\n" + shown.out));
}

void SchemaCommandsTest::listsWhatANameMayMean() {
    const Ended shown = run({"schema", "show", "--database", url(), "log_"});
    QCOMPARE(shown.code, 0);
    QCOMPARE(shown.out.split('\n').mid(1, 3),
             (QStringList{"  table c.log_new", "  table c.log_old", "  table c.log_ref"}));
}

void SchemaCommandsTest::saysWhenThereIsNoSuchThing() {
    const Ended shown = run({"schema", "show", "--database", url(), "sofa"});
    QCOMPARE(shown.code, 1);
    QCOMPARE(shown.out, "");
    QVERIFY2(shown.err.contains("sofa"), qPrintable(shown.err));
}

void SchemaCommandsTest::takesThePgVariables() {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PGHOST", m_server.get().socketFolder());
    environment.insert("PGDATABASE", m_database->name());
    environment.insert("PGUSER", "postgres");
    const Ended shown = run({"schema", "show", "c.none"}, environment);
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.startsWith("table c.none"), qPrintable(shown.out));
}

void SchemaCommandsTest::exportsJsonThatIsReadAgain() {
    const Ended exported = run({"schema", "export", "--database", url(), "--format", "json"});
    QCOMPARE(exported.code, 0);
    const auto object = core::parseJsonObject(exported.out.toUtf8());
    QVERIFY(object);
    const auto snapshot = schema::fromJson(*object);
    QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().detail()));
    QCOMPARE(support::differenceText(*snapshot, support::readSchema(*m_database)), QString());
}

void SchemaCommandsTest::exportsSqlThatMakesTheSchemaAgain() {
    const Ended exported = run({"schema", "export", "--database", url(), "--format", "ddl"});
    QCOMPARE(exported.code, 0);
    support::Database copy(m_server);
    copy.run(exported.out.toUtf8());
    QCOMPARE(support::differenceText(support::readSchema(*m_database), support::readSchema(copy)), QString());
}

void SchemaCommandsTest::cannotLookWithoutADatabase() {
    const Ended shown = run({"schema", "show", "--database", "host=/nowhere dbname=x"});
    QCOMPARE(shown.code, 1);
    QCOMPARE(shown.out, "");
    QVERIFY(!shown.err.isEmpty());
}

QTEST_GUILESS_MAIN(SchemaCommandsTest)
#include "schema_commands_test.moc"
