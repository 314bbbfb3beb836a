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
    void exportsSqlThatMakesTheSchemaAgain_data();
    void exportsSqlThatMakesTheSchemaAgain();
    void helpOfExportNamesTheFormatSql();
    void showsTheBytesOfASqlAsciiDatabaseAsEscapes();
    void endsWithTwoWhenAPartCouldNotBeRead();
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
    QTest::newRow("view") << "by_key" << QStringList{"view c.by_key", "GROUP BY"};
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
    const auto snapshot = schema::readJson(exported.out.toUtf8());
    QVERIFY2(snapshot, qPrintable(snapshot ? QString() : snapshot.error().detail()));
    QCOMPARE(support::differenceText(*snapshot, support::readSchema(*m_database)), QString());
}

void SchemaCommandsTest::exportsSqlThatMakesTheSchemaAgain_data() {
    QTest::addColumn<QString>("format");
    QTest::newRow("sql") << "sql";
    QTest::newRow("ddl, its former name") << "ddl";
}

void SchemaCommandsTest::helpOfExportNamesTheFormatSql() {
    const Ended help = run({"schema", "export", "--help"});
    QCOMPARE(help.code, 0);
    QVERIFY2(help.out.contains("json, sql"), qPrintable(help.out));
    QVERIFY2(!help.out.contains("ddl"), qPrintable(help.out));
}

void SchemaCommandsTest::exportsSqlThatMakesTheSchemaAgain() {
    QFETCH(QString, format);
    const Ended exported = run({"schema", "export", "--database", url(), "--format", format});
    QCOMPARE(exported.code, 0);
    support::Database copy(m_server);
    copy.run(exported.out.toUtf8());
    QCOMPARE(support::differenceText(support::readSchema(*m_database), support::readSchema(copy)), QString());
}

void SchemaCommandsTest::showsTheBytesOfASqlAsciiDatabaseAsEscapes() {
    support::Database admin(m_server);
    admin.run("CREATE DATABASE bytes ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0");
    {
        const auto made =
            postgres::Connection::open(admin.profile().withDatabase("bytes"), postgres::Access::ReadWrite);
        QVERIFY(made);
        QVERIFY((*made)->runScript(
            "CREATE TABLE menu (id int); CREATE VIEW plain AS SELECT id FROM menu;"
            "DO $$ BEGIN EXECUTE format('COMMENT ON TABLE menu IS %L', 'caf' || chr(233) || ' ' || chr(195) "
            "|| "
            "chr(169)); EXECUTE format('CREATE FUNCTION price() RETURNS text LANGUAGE sql AS %L', "
            "'SELECT text ' || quote_literal(chr(128))); END $$"));
    }
    const QString bytes = m_server.get().url("bytes", "postgres");
    const Ended all = run({"schema", "show", "--database", bytes});
    QCOMPARE(all.err, "");
    QCOMPARE(all.code, 0);
    for (const char* name : {"menu", "plain", "price()"})
        QVERIFY2(all.out.contains(name), qPrintable(all.out));
    const Ended table = run({"schema", "show", "--database", bytes, "menu"});
    QVERIFY2(table.out.contains(QString::fromUtf8("caf\\xE9 \u00e9")), qPrintable(table.out));
    const Ended routine = run({"schema", "show", "--database", bytes, "price"});
    QVERIFY2(routine.out.contains("\\x80"), qPrintable(routine.out));
}

void SchemaCommandsTest::endsWithTwoWhenAPartCouldNotBeRead() {
    support::Database database(m_server);
    database.run(
        "CREATE TABLE t (id int); CREATE ROLE without_policies LOGIN;"
        "REVOKE SELECT ON pg_catalog.pg_policy FROM PUBLIC");
    const QString login = m_server.get().url(database.name(), "without_policies");
    for (const QString& name : {QString(), QStringLiteral("t"), QStringLiteral("nowhere")}) {
        QStringList arguments{"schema", "show", "--database", login};
        if (!name.isEmpty()) arguments << name;
        const Ended shown = run(arguments);
        QCOMPARE(shown.code, 2);
        QVERIFY2(shown.err.contains("policies"), qPrintable(shown.err));
    }
}

void SchemaCommandsTest::cannotLookWithoutADatabase() {
    const Ended shown = run({"schema", "show", "--database", "host=/nowhere dbname=x"});
    QCOMPARE(shown.code, 1);
    QCOMPARE(shown.out, "");
    QVERIFY(!shown.err.isEmpty());
}

QTEST_GUILESS_MAIN(SchemaCommandsTest)
#include "schema_commands_test.moc"
