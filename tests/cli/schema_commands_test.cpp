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
    void saysWhatUsesAThing();
    void saysWhatARoleMayDo();
    void advisesAndEndsWithTwo();
    void leavesOutWhatAFileIgnores();
    void copiesAThingInOtherForms_data();
    void copiesAThingInOtherForms();
    void takesASavedSnapshot();
    void asksForAnotherNameWhereItIsNotOne_data();
    void asksForAnotherNameWhereItIsNotOne();

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

void SchemaCommandsTest::saysWhatUsesAThing() {
    const Ended text = run({"schema", "uses", "c.item", "--database", url()});
    QCOMPARE(text.code, 0);
    for (const char* line :
         {"Depends on it", "  view c.cheap (query; blocks DROP; dropped with CASCADE)", "It depends on"})
        QVERIFY2(text.out.contains(line), qPrintable(text.out));
    const Ended column =
        run({"schema", "uses", "c.item", "--column", "label", "--database", url(), "--format", "json"});
    QCOMPARE(column.code, 0);
    const auto object = core::parseJsonObject(column.out.toUtf8());
    QVERIFY(object);
    QCOMPARE(object->value("about").toObject().value("part").toString(), "label");
    QVERIFY(object->value("depends_on_it").toArray().size() > 1);
    QCOMPARE(run({"schema", "uses", "c.item", "--column", "nothing", "--database", url()}).code, 1);
    // As a person writes it first.
    const Ended dotted = run({"schema", "uses", "c.item.label", "--database", url(), "--format", "json"});
    QCOMPARE(dotted.out, column.out);
    QCOMPARE(run({"schema", "uses", "c.item.nothing", "--database", url()}).code, 1);
}

void SchemaCommandsTest::saysWhatARoleMayDo() {
    const Ended one = run({"schema", "access", "circle_reader", "c.item", "--database", url()});
    QCOMPARE(one.code, 0);
    QVERIFY2(one.out.simplified().contains("yes SELECT granted by"), qPrintable(one.out));
    QVERIFY2(one.out.simplified().contains("no INSERT"), qPrintable(one.out));
    const Ended all = run({"schema", "access", "circle_reader", "--database", url(), "--format", "json"});
    QCOMPARE(all.code, 0);
    const auto object = core::parseJsonObject(all.out.toUtf8());
    QVERIFY(object);
    QVERIFY(object->value("things").toArray().size() > 1);
    const Ended unknown = run({"schema", "access", "no_such_role", "--database", url()});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains("no_such_role"));
}

void SchemaCommandsTest::advisesAndEndsWithTwo() {
    const Ended text = run({"schema", "advise", "--database", url()});
    QCOMPARE(text.code, 2);
    QVERIFY2(text.out.contains("[no-primary-key]") && text.out.contains("    > ALTER TABLE"),
             qPrintable(text.out));
    const Ended json = run({"schema", "advise", "--database", url(), "--format", "json"});
    QCOMPARE(json.code, 2);
    QVERIFY(core::parseJsonObject(json.out.toUtf8()));
    const Ended explained = run({"schema", "advise", "--explain", "no-primary-key"});
    QCOMPARE(explained.code, 0);
    QVERIFY(explained.out.contains("CREATE TABLE post (title text);"));
    QCOMPARE(run({"schema", "advise", "--explain", "nothing"}).code, 1);
}

void SchemaCommandsTest::leavesOutWhatAFileIgnores() {
    support::Database database(m_server);
    database.run("REVOKE CREATE ON SCHEMA public FROM PUBLIC; CREATE TABLE t (word text)");
    QCOMPARE(run({"schema", "advise", "--database", database.url()}).code, 2);
    const support::Folder folder;
    QFile file(folder.filePath("ignore"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no-primary-key public.t  # a list of words\n");
    file.close();
    const Ended ignored =
        run({"schema", "advise", "--database", database.url(), "--ignore", file.fileName()});
    QCOMPARE(ignored.err, "");
    QCOMPARE(ignored.code, 0);
    QCOMPARE(run({"schema", "advise", "--database", database.url(), "--ignore", "/nowhere"}).code, 1);
}

void SchemaCommandsTest::copiesAThingInOtherForms_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("ddl") << "ddl" << "CREATE TABLE c.item";
    QTest::newRow("markdown") << "markdown" << "# c.item";
    QTest::newRow("mermaid") << "mermaid" << "erDiagram";
    QTest::newRow("go") << "go" << "// Item is a row of c.item.";
    QTest::newRow("typescript") << "typescript" << "export interface Item {";
    QTest::newRow("json schema") << "json-schema" << "{";
    QTest::newRow("psql") << "psql" << "Table \"c.item\"";
}

void SchemaCommandsTest::copiesAThingInOtherForms() {
    QFETCH(QString, format);
    QFETCH(QString, beginning);
    const Ended shown = run({"schema", "show", "c.item", "--database", url(), "--format", format});
    QCOMPARE(shown.err, "");
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.trimmed().startsWith(beginning), qPrintable(shown.out));
}

void SchemaCommandsTest::takesASavedSnapshot() {
    const support::Folder folder;
    QFile file(folder.filePath("schema.json"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(run({"schema", "export", "--database", url(), "--format", "json"}).out.toUtf8());
    file.close();
    for (const QStringList& command :
         {QStringList{"schema", "uses", "c.item"}, QStringList{"schema", "show", "c.item"},
          QStringList{"schema", "access", "circle_reader", "c.item"}}) {
        const Ended saved = run(command + QStringList{"--snapshot", file.fileName()});
        QCOMPARE(saved.err, "");
        QCOMPARE(saved.out, run(command + QStringList{"--database", url()}).out);
    }
    QCOMPARE(run({"schema", "uses", "c.item", "--snapshot", file.fileName(), "--database", url()}).code, 1);
    QCOMPARE(run({"schema", "uses", "c.item", "--snapshot", "/nowhere.json"}).code, 1);
}

void SchemaCommandsTest::asksForAnotherNameWhereItIsNotOne_data() {
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QStringList{"schema", "uses", "sofa"} << "sofa";
    QTest::newRow("several") << QStringList{"schema", "uses", "log_"} << "c.log_old";
    QTest::newRow("not given") << QStringList{"schema", "uses"} << "name";
    QTest::newRow("no privileges on it")
        << QStringList{"schema", "access", "circle_reader", "plpgsql"} << "plpgsql";
    QTest::newRow("not in that form") << QStringList{"schema", "show", "positive", "--format", "go"} << "go";
}

void SchemaCommandsTest::asksForAnotherNameWhereItIsNotOne() {
    QFETCH(QStringList, command);
    QFETCH(QString, words);
    const Ended ended = run(command + QStringList{"--database", url()});
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.out, "");
    QVERIFY2(ended.err.contains(words), qPrintable(ended.err));
}

QTEST_GUILESS_MAIN(SchemaCommandsTest)
#include "schema_commands_test.moc"
