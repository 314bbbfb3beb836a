#include "schema/ddl.h"

#include "schema/corpus.h"
#include "schema/reading_support.h"
#include "support/database.h"

#include <QFile>
#include <QTest>

using namespace schema;

/// DDL makes what was read: text in, schema out, read again, no difference.
class DdlTest : public QObject {
    Q_OBJECT
private slots:
    void makesTheSchemaAgain_data();
    void makesTheSchemaAgain();
    void writesANotValidCheckThatChildrenInheritOnce_data();
    void writesANotValidCheckThatChildrenInheritOnce();
    void attachesOnePartitionWithItsNotValidCheck();
    void saysWhatIsMissingInsteadOfInventing();
    void writesOneThingWithAllThatBelongsToIt();
    void writesNoAccessWhenNotAsked();
    void writesOptionsOfUserMappingsOnlyWhenAsked();

private:
    support::Server m_server;
};

void DdlTest::makesTheSchemaAgain_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("circles") << "circles.sql";
    QTest::newRow("torture") << "torture/torture.sql";
    for (const char* name :
         {"OHDSI__CommonDataModel", "danbooru__danbooru", "devrimgunduz__pagila",
          "graphile__crystal-kitchen-sink", "mattermost__mattermost", "openmeterio__openmeter"})
        QTest::newRow(name) << QStringLiteral("schemas/%1/schema.pg15.sql").arg(QLatin1String(name));
}

void DdlTest::makesTheSchemaAgain() {
    QFETCH(QString, file);
    const QString own = support::schemaFile(file);
    const QString path = QFile::exists(own) ? own : support::corpusFile(file);
    if (path.isEmpty()) QSKIP("the corpus is not here");
    support::Database original(m_server);
    const QString refused = support::refusedByPsql(original, path);
    // The dumps of the corpus are those of 15, and other versions have other keywords.
    if (!refused.isEmpty() && original.connection().serverInfo().majorVersion() != 15)
        QSKIP("this Postgres does not load a dump of 15");
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    const Snapshot before = support::readSchema(original);

    const QString script = ddl(before);
    support::Database copy(m_server);
    const auto made = copy.connection().runScript(script.toUtf8());
    const int statement = copy.connection().lastDiagnostic().statement;
    QVERIFY2(made, qPrintable(copy.connection().lastDiagnostic().details() +
                              QStringLiteral("\nbehind statement %1 of\n").arg(statement) + script));
    QCOMPARE(support::differenceText(before, support::readSchema(copy)), QString());
    QCOMPARE(ddl(support::readSchema(copy)), script);
    if (!support::canDump(original)) QSKIP("this Postgres has no pg_dump here");
    QCOMPARE(support::lineDifference(support::dumpOf(original), support::dumpOf(copy)), QString());
}

void DdlTest::writesANotValidCheckThatChildrenInheritOnce_data() {
    QTest::addColumn<QByteArray>("setUp");
    const QByteArray partitioned =
        "CREATE TABLE p (a int) PARTITION BY RANGE (a);"
        "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9);"
        "ALTER TABLE p ADD CONSTRAINT c CHECK (a > 0) NOT VALID;";
    const QByteArray inherited =
        "CREATE TABLE p (a int); CREATE TABLE p1 () INHERITS (p); CREATE TABLE a1 () INHERITS (p1);"
        "ALTER TABLE p ADD CONSTRAINT c CHECK (a > 0) NOT VALID;";
    QTest::newRow("partition") << partitioned;
    QTest::newRow("partition, validated there") << partitioned + "ALTER TABLE p1 VALIDATE CONSTRAINT c;";
    QTest::newRow("partition of a partition") << QByteArray(
        "CREATE TABLE p (a int) PARTITION BY RANGE (a);"
        "CREATE TABLE a1 PARTITION OF p FOR VALUES FROM (0) TO (9) PARTITION BY RANGE (a);"
        "CREATE TABLE z2 PARTITION OF a1 FOR VALUES FROM (0) TO (5);"
        "ALTER TABLE p ADD CONSTRAINT c CHECK (a > 0) NOT VALID");
    QTest::newRow("child") << inherited;
    QTest::newRow("child, validated there") << inherited + "ALTER TABLE a1 VALIDATE CONSTRAINT c;";
    QTest::newRow("child that has it itself, too") << QByteArray(
        "CREATE TABLE p (a int); CREATE TABLE p1 () INHERITS (p);"
        "ALTER TABLE p1 ADD CONSTRAINT c CHECK (a > 0) NOT VALID;"
        "ALTER TABLE p ADD CONSTRAINT c CHECK (a > 0) NOT VALID;");
}

void DdlTest::writesANotValidCheckThatChildrenInheritOnce() {
    QFETCH(QByteArray, setUp);
    support::Database original(m_server), copy(m_server);
    original.run(setUp);
    const Snapshot before = support::readSchema(original);
    const QString script = ddl(before);
    QVERIFY2(copy.connection().runScript(script.toUtf8()),
             qPrintable(copy.connection().lastDiagnostic().details() + script));
    QCOMPARE(support::differenceText(before, support::readSchema(copy)), QString());
    if (!support::canDump(original)) QSKIP("this Postgres has no pg_dump here");
    QCOMPARE(support::lineDifference(support::dumpOf(original), support::dumpOf(copy)), QString());
}

void DdlTest::attachesOnePartitionWithItsNotValidCheck() {
    support::Database database(m_server);
    database.run(
        "CREATE TABLE p (a int) PARTITION BY RANGE (a);"
        "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9);"
        "ALTER TABLE p ADD CONSTRAINT c CHECK (a > 0) NOT VALID;");
    const Snapshot before = support::readSchema(database);
    database.run("DROP TABLE p1");
    database.run(ddl(before, ObjectId::relation({"public", "p1"})).toUtf8());
    QCOMPARE(support::differenceText(before, support::readSchema(database)), QString());
}

void DdlTest::saysWhatIsMissingInsteadOfInventing() {
    support::Database database(m_server);
    database.run(
        "CREATE TABLE locked (n int DEFAULT 1 CHECK (n > 0)); CREATE INDEX ON locked (n);"
        "CREATE VIEW above AS SELECT n FROM locked");
    const auto holder = database.connect();
    QVERIFY(holder->begin());
    QVERIFY(holder->query("LOCK TABLE public.locked IN ACCESS EXCLUSIVE MODE"));
    const QString script = ddl(support::readSchema(database));
    QCOMPARE(script.count("-- Incomplete: public."), 2);
    support::Database copy(m_server);
    copy.run(script.toUtf8());
    QCOMPARE(copy.text("SELECT count(*) FROM pg_class WHERE relname IN ('locked', 'above')"), "1");
}

void DdlTest::writesOneThingWithAllThatBelongsToIt() {
    support::Database database(m_server);
    database.run(
        "CREATE TABLE other (id int PRIMARY KEY); CREATE TABLE t (id serial PRIMARY KEY, o int REFERENCES "
        "other);"
        "CREATE INDEX by_o ON t (o); COMMENT ON COLUMN t.o IS 'said'; ALTER TABLE t ENABLE ROW LEVEL "
        "SECURITY;"
        "CREATE POLICY p ON t USING (true); GRANT SELECT ON t TO PUBLIC;"
        "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';"
        "CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()");
    const Snapshot snapshot = support::readSchema(database);
    const QString script = ddl(snapshot, ObjectId::relation({"public", "t"}));
    database.run("DROP TABLE t; SET search_path = ''");
    database.run(script.toUtf8());
    QCOMPARE(support::differenceText(snapshot, support::readSchema(database)), QString());
    QCOMPARE(ddl(snapshot, ObjectId::partOf({"public", "t"}, Kind::Index, "by_o")).trimmed(),
             "CREATE INDEX by_o ON public.t USING btree (o);");
    QCOMPARE(ddl(snapshot, ObjectId::relation({"public", "nowhere"})), QString());
}

void DdlTest::writesNoAccessWhenNotAsked() {
    support::Database database(m_server);
    database.run(
        "CREATE TABLE t (id int); GRANT SELECT ON t TO PUBLIC; ALTER DEFAULT PRIVILEGES GRANT SELECT ON "
        "TABLES TO PUBLIC");
    const QString script =
        ddl(support::readSchema(database), {DdlOptions::Roles::Create, DdlOptions::Access::Omit});
    for (const char* word : {"GRANT", "OWNER", "ROLE"})
        QVERIFY2(!script.contains(QLatin1String(word)), qPrintable(script));
}

void DdlTest::writesOptionsOfUserMappingsOnlyWhenAsked() {
    support::Database database(m_server);
    database.run(
        "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER far FOREIGN DATA WRAPPER w; CREATE ROLE \"Far Away\";"
        "CREATE USER MAPPING FOR \"Far Away\" SERVER far OPTIONS (password 'it''s secret')");
    const QString mapping = "CREATE USER MAPPING FOR \"Far Away\" SERVER far";
    const QString usual = ddl(support::readSchema(database));
    QVERIFY2(usual.contains(mapping + ";") && !usual.contains("secret'"), qPrintable(usual));
    ReadOptions options;
    options.secrets = ReadOptions::Secrets::Read;
    const Snapshot asked = support::readSchema(database, options);
    const QString script = ddl(asked);
    QVERIFY2(script.contains(mapping + " OPTIONS (password 'it''s secret');"), qPrintable(script));
    support::Database copy(m_server);
    copy.run(script.toUtf8());
    QCOMPARE(support::differenceText(asked, support::readSchema(copy, options)), QString());
}

QTEST_GUILESS_MAIN(DdlTest)
#include "ddl_test.moc"
