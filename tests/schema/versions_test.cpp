#include "schema/change_sql.h"
#include "schema/corpus.h"
#include "schema/ddl.h"
#include "schema/difference/difference.h"
#include "schema/reading_support.h"

#include <QTest>

using namespace schema;

namespace {

QString described(const Difference& difference) {
    QStringList lines;
    for (const Change& change : difference.changes)
        lines << change.text();
    return lines.join('\n');
}

/// One change that only newer servers know; `expected` is how the difference names it.
struct NewerChange {
    int since;
    const char* name;
    const char* before;
    const char* change;
    const char* expected;
};

const QList<NewerChange>& newerChanges() {
    static const QList<NewerChange> all{
        {17, "identity of a partitioned table",
         "CREATE TABLE p (id int NOT NULL, n int) PARTITION BY LIST (n);"
         "CREATE TABLE p1 PARTITION OF p DEFAULT",
         "ALTER TABLE p ALTER id ADD GENERATED ALWAYS AS IDENTITY",
         "column public.p id · identity: none → always"},
        {17, "MAINTAIN granted", "CREATE TABLE t (a int)", "GRANT MAINTAIN ON t TO PUBLIC",
         "table public.t · grants[PUBLIC]: none → MAINTAIN"},
        {17, "expression of a generated column",
         "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) STORED)",
         "ALTER TABLE t ALTER b SET EXPRESSION AS (a + 2)",
         "column public.t b · expression: (a + 1) → (a + 2)"},
        {18, "virtual column added", "CREATE TABLE t (a int)",
         "ALTER TABLE t ADD b int GENERATED ALWAYS AS (a + 1) VIRTUAL", "column public.t b: added"},
        {18, "expression of a virtual column",
         "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) VIRTUAL)",
         "ALTER TABLE t ALTER b SET EXPRESSION AS (a + 2)",
         "column public.t b · expression: (a + 1) → (a + 2)"},
        {18, "virtual to stored", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) VIRTUAL)",
         "ALTER TABLE t DROP b, ADD b int GENERATED ALWAYS AS (a + 1) STORED",
         "column public.t b · generated: virtual: (a + 1) → stored: (a + 1)"},
        {18, "not null set", "CREATE TABLE t (a int)", "ALTER TABLE t ALTER a SET NOT NULL",
         "column public.t a · not_null: no → yes"},
        {18, "not null with a name", "CREATE TABLE t (a int)",
         "ALTER TABLE t ADD CONSTRAINT there NOT NULL a", "column public.t a · not_null: no → yes"},
        {18, "not null renamed", "CREATE TABLE t (a int CONSTRAINT there NOT NULL)",
         "ALTER TABLE t RENAME CONSTRAINT there TO here",
         "constraint public.t there: removed\nconstraint public.t here: added"},
        {18, "not null validated",
         "CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT there NOT NULL a NOT VALID",
         "ALTER TABLE t VALIDATE CONSTRAINT there", "constraint public.t there · validated: no → yes"},
        {18, "not null inherited no more", "CREATE TABLE t (a int CONSTRAINT there NOT NULL)",
         "ALTER TABLE t ALTER CONSTRAINT there NO INHERIT",
         "constraint public.t there · no_inherit: no → yes"},
        {18, "primary key dropped with its not null", "CREATE TABLE t (a int, PRIMARY KEY (a))",
         "ALTER TABLE t DROP CONSTRAINT t_pkey, ALTER a DROP NOT NULL",
         "column public.t a · not_null: yes → no\nconstraint public.t t_pkey: removed"},
        {18, "identity column added", "CREATE TABLE t (a int)",
         "ALTER TABLE t ADD b int GENERATED ALWAYS AS IDENTITY", "column public.t b: added"},
        {18, "foreign key not enforced",
         "CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (t_a int CONSTRAINT k REFERENCES t)",
         "ALTER TABLE u ALTER CONSTRAINT k NOT ENFORCED", "constraint public.u k · enforced: yes → no"},
        {18, "check not enforced", "CREATE TABLE t (a int CONSTRAINT c CHECK (a > 0))",
         "ALTER TABLE t DROP CONSTRAINT c, ADD CONSTRAINT c CHECK (a > 0) NOT ENFORCED",
         "constraint public.t c · enforced: yes → no"},
        {18, "key over time",
         "CREATE EXTENSION btree_gist; CREATE TABLE t (a int, v tsrange NOT NULL, CONSTRAINT k UNIQUE (a, "
         "v))",
         "ALTER TABLE t DROP CONSTRAINT k, ADD CONSTRAINT k UNIQUE (a, v WITHOUT OVERLAPS)",
         "constraint public.t k · temporal: no → yes"},
        {18, "foreign key over time added",
         "CREATE EXTENSION btree_gist; CREATE TABLE t (a int, v tsrange, PRIMARY KEY (a, v WITHOUT "
         "OVERLAPS)); CREATE TABLE u (a int, v tsrange)",
         "ALTER TABLE u ADD CONSTRAINT k FOREIGN KEY (a, PERIOD v) REFERENCES t (a, PERIOD v)",
         "constraint public.u k: added"},
        {18, "generated columns of a publication", "CREATE TABLE t (a int); CREATE PUBLICATION p FOR TABLE t",
         "ALTER PUBLICATION p SET (publish_generated_columns = stored)",
         "publication p · generated_columns: none → stored"},
    };
    return all;
}

}  // namespace

/// What only newer servers know: read, written as DDL, compared and changed. On an older server a row is
/// skipped.
class VersionsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        support::Database database(m_server);
        m_majorVersion = database.connection().serverInfo().majorVersion();
    }
    void makesTheSchemaAgain_data();
    void makesTheSchemaAgain();
    void isMadeAndUnmadeByChangeSql_data() { makesTheSchemaAgain_data(); }
    void isMadeAndUnmadeByChangeSql();
    void findsAndMakesOneChange_data();
    void findsAndMakesOneChange();

private:
    /// Runs `sql` in one message; the server's words and the statement when it refuses.
    QString run(support::Database& database, const QString& sql) {
        if (database.connection().runScript(sql.toUtf8())) return {};
        const postgres::Diagnostic& why = database.connection().lastDiagnostic();
        return why.details() + "\n" + sql.section('\n', qMax(0, why.line - 3), why.line);
    }
    support::Server m_server;
    int m_majorVersion = 0;
};

void VersionsTest::makesTheSchemaAgain_data() {
    QTest::addColumn<int>("since");
    for (const int since : {16, 17, 18})
        QTest::addRow("since %d", since) << since;
}

void VersionsTest::makesTheSchemaAgain() {
    QFETCH(int, since);
    if (m_majorVersion < since) QSKIP("this Postgres is older");
    support::Database original(m_server), copy(m_server);
    support::loadWithPsql(original, support::schemaFile(QStringLiteral("since_%1.sql").arg(since)));
    const Snapshot before = support::readSchema(original);
    const QString script = ddl(before);
    const QString refused = run(copy, script);
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    const Snapshot again = support::readSchema(copy);
    QVERIFY2(difference(before, again).isEmpty(),
             qPrintable(described(difference(before, again)) + "\n" + script));
    if (!support::canDump(original)) QSKIP("this Postgres has no pg_dump here");
    QCOMPARE(support::lineDifference(support::dumpOf(original), support::dumpOf(copy)), QString());
}

void VersionsTest::isMadeAndUnmadeByChangeSql() {
    QFETCH(int, since);
    if (m_majorVersion < since) QSKIP("this Postgres is older");
    support::Database original(m_server), follower(m_server);
    const Snapshot nothing = support::readSchema(follower);
    support::loadWithPsql(original, support::schemaFile(QStringLiteral("since_%1.sql").arg(since)));
    const Snapshot wanted = support::readSchema(original);
    const QString there = changeSql(nothing, wanted);
    QString refused = run(follower, there);
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    const Snapshot made = support::readSchema(follower);
    QVERIFY2(difference(wanted, made).isEmpty(),
             qPrintable(described(difference(wanted, made)) + "\n" + there));
    refused = run(follower, changeSql(made, nothing));
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    QCOMPARE(described(difference(nothing, support::readSchema(follower))), QString());
}

void VersionsTest::findsAndMakesOneChange_data() {
    QTest::addColumn<int>("row");
    for (int i = 0; i < newerChanges().size(); ++i)
        QTest::newRow(newerChanges()[i].name) << i;
}

void VersionsTest::findsAndMakesOneChange() {
    QFETCH(int, row);
    const NewerChange& each = newerChanges()[row];
    if (m_majorVersion < each.since) QSKIP("this Postgres is older");
    support::Database database(m_server);
    QCOMPARE(run(database, each.before), QString());
    const Snapshot before = support::readSchema(database);
    QCOMPARE(run(database, each.change), QString());
    const Snapshot after = support::readSchema(database);
    QCOMPARE(described(difference(before, after)), QString::fromUtf8(each.expected));
    for (const Snapshot& to : {before, after}) {
        const Snapshot now = support::readSchema(database);
        const QString sql = changeSql(now, to);
        const QString refused = run(database, sql);
        QVERIFY2(refused.isEmpty(), qPrintable(refused));
        const Snapshot made = support::readSchema(database);
        QVERIFY2(difference(to, made).isEmpty(), qPrintable(described(difference(to, made)) + "\n" + sql));
    }
}

QTEST_GUILESS_MAIN(VersionsTest)
#include "versions_test.moc"
