#include "migrations/hazards/linter.h"

#include <QTest>

#include <algorithm>

using namespace migrations::hazards;

namespace {

/// `rule:line` of each hazard, the notes about timeouts left out.
QStringList found(const QByteArray& sql, Transaction transaction = Transaction::PerStatement,
                  const Facts& facts = {}, const QList<Source>& previous = {}) {
    QStringList list;
    for (const Hazard& hazard : lint(sql, transaction, facts, previous)) {
        if (hazard.rule.startsWith("require-lock-timeout") || hazard.rule == "prefer-robust-stmts") continue;
        list.append(hazard.rule + ':' + QString::number(hazard.line));
    }
    return list;
}

}  // namespace

/// What a whole file says: transactions, tables of the same run, names, comments, and SQL that is none.
class HazardLintTest : public QObject {
    Q_OBJECT
private slots:
    void tablesOfTheSameRunAreNew();
    void factsNameEmptyRelations();
    void concurrentlyFailsOnlyInATransaction_data();
    void concurrentlyFailsOnlyInATransaction();
    void quotedNamesStayQuoted();
    void brokenSqlIsAFinding_data();
    void brokenSqlIsAFinding();
    void hugeSqlIsANote();
    void typesThatAreStoredAlikeAreNoHazard();
    void commentsIgnoreHazards_data();
    void commentsIgnoreHazards();
    void locksAreCountedPerTransaction();
    void rowsThatAreGoneBreakNothing();
    void partitionedTablesGetAnotherAdvice();
    void rulesKeepToTheVersionsTheyHoldFor();
    void constraintsAreKnownByWhatTheFilesSay();
    void anOpenTransactionIsLostUnlessTheToolCommits();
};

void HazardLintTest::tablesOfTheSameRunAreNew() {
    const QByteArray made = "CREATE TABLE posts (id bigint PRIMARY KEY);";
    const QByteArray changed = "ALTER TABLE public.posts ADD COLUMN slug text NOT NULL;";
    QCOMPARE(found(changed), QStringList("adding-required-field:1"));
    QCOMPARE(found(made + '\n' + changed), QStringList());
    QCOMPARE(found(changed, Transaction::WholeFile, {}, {{made, Transaction::WholeFile}}), QStringList());
    // After a rename it is the same table.
    QCOMPARE(found(made + "ALTER TABLE posts RENAME TO texts; ALTER TABLE texts ADD COLUMN a text NOT NULL;"),
             QStringList());
    // A table of that name in another schema is not.
    QCOMPARE(found("CREATE TABLE blog.posts (id bigint);" + changed), QStringList("adding-required-field:1"));
    QCOMPARE(found("SET search_path TO blog; CREATE TABLE posts (id bigint);\n" + changed),
             QStringList("adding-required-field:2"));
}

void HazardLintTest::factsNameEmptyRelations() {
    Facts facts;
    facts.emptyOrNewRelations = {"public.posts"};
    QCOMPARE(found("ALTER TABLE posts ADD COLUMN slug text NOT NULL;", Transaction::WholeFile, facts),
             QStringList());
}

void HazardLintTest::concurrentlyFailsOnlyInATransaction_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<Transaction>("transaction");
    QTest::addColumn<bool>("fails");
    const QByteArray index = "CREATE INDEX CONCURRENTLY i ON posts (a);";
    QTest::newRow("whole file") << index << Transaction::WholeFile << true;
    QTest::newRow("each statement") << index + index << Transaction::PerStatement << false;
    QTest::newRow("alone in a message") << index << Transaction::OneMessage << false;
    QTest::newRow("with company in a message") << index + "SELECT 1;" << Transaction::OneMessage << true;
    QTest::newRow("after COMMIT") << "BEGIN; SELECT 1; COMMIT;" + index << Transaction::PerStatement << false;
    QTest::newRow("after BEGIN") << "BEGIN;" + index + "COMMIT;" << Transaction::PerStatement << true;
    QTest::newRow("after the COMMIT of the tool's own")
        << "COMMIT;" + index << Transaction::WholeFile << false;
    QTest::newRow("not known") << index << Transaction::Unknown << false;
    QTest::newRow("drop") << QByteArray("DROP INDEX CONCURRENTLY i;") << Transaction::WholeFile << true;
    QTest::newRow("reindex") << QByteArray("REINDEX INDEX CONCURRENTLY i;") << Transaction::WholeFile << true;
}

void HazardLintTest::concurrentlyFailsOnlyInATransaction() {
    QFETCH(QByteArray, sql);
    QFETCH(Transaction, transaction);
    QFETCH(bool, fails);
    const QStringList all = found(sql, transaction);
    QCOMPARE(all.join(' ').contains("ban-concurrent-index-creation-in-transaction"), fails);
}

void HazardLintTest::quotedNamesStayQuoted() {
    const auto hazards = lint("ALTER TABLE \"Blog\".\"my posts\"\n ADD x int, ALTER \"a,b\" SET NOT NULL;",
                              Transaction::PerStatement);
    const auto hazard = std::ranges::find(hazards, QString("adding-not-nullable-field"), &Hazard::rule);
    QVERIFY(hazard != hazards.end());
    QCOMPARE(hazard->relation, "Blog.my posts");
    QCOMPARE(hazard->line, 2);
    QCOMPARE(hazard->column, 13);
    QVERIFY2(
        hazard->safer.startsWith("ALTER TABLE \"Blog\".\"my posts\" ADD CONSTRAINT \"my posts_a,b_not_null\" "
                                 "CHECK (\"a,b\" IS NOT NULL) NOT VALID;"),
        qPrintable(hazard->safer));
}

void HazardLintTest::brokenSqlIsAFinding_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("a wrong word") << QByteArray("SELECT 1;\n\nSELECT 'é' fromm x y;") << 3 << 18;
    QTest::newRow("an open quote") << QByteArray("SELECT 1;\nSELECT 'x;\n") << 2 << 8;
    QTest::newRow("a psql command") << QByteArray("\\restrict abc\nSELECT 1;") << 1 << 1;
    QTest::newRow("no text in UTF-8") << QByteArray("SELECT \xff\xfe;;(") << 1 << 9;
}

void HazardLintTest::brokenSqlIsAFinding() {
    QFETCH(QByteArray, sql);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto hazards = lint(sql, Transaction::OneMessage);
    const auto hazard = std::ranges::find(hazards, QString("syntax-error"), &Hazard::rule);
    QVERIFY(hazard != hazards.end());
    QCOMPARE(hazard->line, line);
    if (column != 9) QCOMPARE(hazard->column, column);
}

void HazardLintTest::hugeSqlIsANote() {
    QCOMPARE(found("SELECT " + QByteArray("NOT ").repeated(3000) + "true;\nDROP TABLE a;"),
             QStringList({"opaque-code:1", "ban-drop-table:2"}));
    QByteArray rows = "INSERT INTO t VALUES (1)";
    while (rows.size() < 1024 * 1024 + 100)
        rows += ",(123456789)";
    QCOMPARE(found(rows + ";\nDROP TABLE a;"), QStringList("ban-drop-table:2"));
    QCOMPARE(found(rows.replace("INSERT INTO t", "") + ";\nDROP TABLE a;"),
             QStringList({"opaque-code:1", "ban-drop-table:2"}));
}

void HazardLintTest::typesThatAreStoredAlikeAreNoHazard() {
    const QByteArray made =
        "CREATE TABLE t (a varchar(10), b numeric(10,2), c timestamptz(3), d integer[], e text);";
    const auto change = [&](const QByteArray& sql) {
        Linter linter;
        linter.learn(made, Transaction::WholeFile);
        linter.beginRun();
        return std::ranges::any_of(
            linter.lint("ALTER TABLE t ALTER COLUMN " + sql, Transaction::PerStatement),
            [](const Hazard& one) { return one.rule == "changing-column-type"; });
    };
    QVERIFY(!change("a TYPE varchar(20)"));
    QVERIFY(!change("a TYPE varchar"));
    QVERIFY(!change("a TYPE text"));
    QVERIFY(change("a TYPE varchar(5)"));
    QVERIFY(!change("b TYPE numeric(12,2)"));
    QVERIFY(!change("b TYPE numeric"));
    QVERIFY(change("b TYPE numeric(12,3)"));
    QVERIFY(!change("c TYPE timestamptz"));
    QVERIFY(change("c TYPE timestamp"));
    QVERIFY(change("d TYPE bigint[]"));
    QVERIFY(!change("e TYPE varchar"));
    QVERIFY(change("e TYPE varchar(9)"));
}

void HazardLintTest::commentsIgnoreHazards_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QStringList>("hazards");
    const auto row = [](const char* name, const QByteArray& sql, const QStringList& hazards) {
        QTest::newRow(name) << sql << hazards;
    };
    const QByteArray drop = "DROP TABLE posts;\n";
    const QStringList one{"ban-drop-table:1"};
    row("none", drop, one);
    row("before", "-- colophon:ignore ban-drop-table\n" + drop, {});
    row("in a block comment", "/* colophon:ignore ban-drop-table */ " + drop, {});
    row("behind, in the same line", "DROP TABLE posts; -- colophon:ignore ban-drop-table", {});
    row("inside", "DROP TABLE -- colophon:ignore ban-drop-table\n posts;", {});
    row("several", "-- colophon:ignore ban-drop-table, drop-cascade\nDROP TABLE posts CASCADE;", {});
    row("with a colon", "-- colophon:ignore: ban-drop-table\n" + drop, {});
    row("by another name", "-- colophon:ignore DS102\n" + drop, {});
    row("for one statement only", "-- colophon:ignore ban-drop-table\n" + drop + drop, {"ban-drop-table:3"});
    row("for the file", "SELECT 1;\n-- colophon:ignore-file ban-drop-table\n" + drop + drop, {});
    row("in a text", "SELECT '-- colophon:ignore-file ban-drop-table';" + drop, one);
    row("in a body", "DO $$ -- colophon:ignore-file ban-drop-table\n$$;" + drop,
        {"opaque-code:1", "ban-drop-table:2"});
    row("another word", "-- colophon:ignore-files ban-drop-table\n" + drop, {"ban-drop-table:2"});
    row("unknown", "-- colophon:ignore hammer\n" + drop, {"unused-ignore:1", "ban-drop-table:2"});
    row("without a rule", "-- colophon:ignore\n" + drop, {"unused-ignore:1", "ban-drop-table:2"});
    row("without a hazard", "-- colophon:ignore ban-drop-column\n" + drop,
        {"unused-ignore:1", "ban-drop-table:2"});
    row("without a statement", drop + "\n-- colophon:ignore ban-drop-table",
        {"ban-drop-table:1", "unused-ignore:3"});
    row("squawk", "-- squawk-ignore ban-drop-table\n" + drop + drop, {"ban-drop-table:3"});
    row("squawk, all rules", "-- squawk-ignore\nDROP TABLE posts CASCADE;", {});
    row("squawk, the file", "-- squawk-ignore-file ban-drop-table\n" + drop + drop, {});
    row("squawk, nothing there", "-- squawk-ignore ban-drop-column\n" + drop, {"ban-drop-table:2"});
    row("squawk, unknown", "-- squawk-ignore hammer\n" + drop, {"unused-ignore:1", "ban-drop-table:2"});
    row("Atlas, a code", "SELECT 1;\n-- atlas:nolint DS102\n" + drop + drop, {"ban-drop-table:4"});
    row("Atlas, an analyzer", "-- atlas:nolint destructive\n" + drop + drop, {"ban-drop-table:3"});
    row("Atlas, another analyzer", "-- atlas:nolint data_depend\n" + drop, {"ban-drop-table:2"});
    row("Atlas, all", "-- atlas:nolint\n" + drop, {});
    row("Atlas, the file", "-- atlas:nolint destructive\n\n" + drop + drop, {});
    row("Atlas, only its own file header", drop + "-- atlas:nolint destructive\n\n" + drop,
        {"ban-drop-table:1"});
}

void HazardLintTest::commentsIgnoreHazards() {
    QFETCH(QByteArray, sql);
    QTEST(found(sql), "hazards");
}

void HazardLintTest::locksAreCountedPerTransaction() {
    const QByteArray two = "ALTER TABLE a ADD x int;\nALTER TABLE b ADD x int;\nALTER TABLE c ADD x int;";
    QCOMPARE(found(two, Transaction::WholeFile), QStringList("several-locks-in-transaction:2"));
    QCOMPARE(found(two, Transaction::OneMessage), QStringList("several-locks-in-transaction:2"));
    QCOMPARE(found(two, Transaction::PerStatement), QStringList());
    QCOMPARE(found("BEGIN;\nALTER TABLE a ADD x int;\nCOMMIT;\nALTER TABLE b ADD x int;"), QStringList());
    QCOMPARE(found("ALTER TABLE a ADD x int; ALTER TABLE public.a ADD y int;", Transaction::WholeFile),
             QStringList());
}

void HazardLintTest::rowsThatAreGoneBreakNothing() {
    const QByteArray required = "ALTER TABLE posts ADD COLUMN slug text NOT NULL;";
    QVERIFY(!found("-- colophon:ignore truncating-table\nTRUNCATE posts;" + required)
                 .contains("adding-required-field:2"));
    QVERIFY(!found("DELETE FROM posts;" + required).contains("adding-required-field:1"));
    QVERIFY(found("DELETE FROM posts WHERE id = 1;" + required).contains("adding-required-field:1"));
    QVERIFY(found("DELETE FROM posts; INSERT INTO posts VALUES (1);" + required)
                .contains("adding-required-field:1"));
}

void HazardLintTest::partitionedTablesGetAnotherAdvice() {
    Linter linter;
    linter.learn("CREATE TABLE events (id bigint, at date) PARTITION BY RANGE (at);", Transaction::WholeFile);
    linter.beginRun();
    const auto hazards = linter.lint("CREATE INDEX events_at ON events (at);", Transaction::PerStatement);
    const auto hazard =
        std::ranges::find(hazards, QString("require-concurrent-index-creation"), &Hazard::rule);
    QVERIFY(hazard != hazards.end());
    QVERIFY2(hazard->safer.contains("CREATE INDEX events_at ON ONLY events (at);"),
             qPrintable(hazard->safer));
}

void HazardLintTest::rulesKeepToTheVersionsTheyHoldFor() {
    const QByteArray detach = "ALTER TABLE events DETACH PARTITION events_2024;";
    const auto on = [](int major, int minor) {
        Facts facts;
        facts.serverMajor = major;
        facts.serverMinor = minor;
        return facts;
    };
    const QStringList detached{"require-concurrent-partition-detach:1"};
    QCOMPARE(found(detach, Transaction::PerStatement, on(13, 5)), QStringList());
    QCOMPARE(found(detach, Transaction::PerStatement, on(14, 5)), detached);
    QCOMPARE(found(detach), detached);
    const QByteArray index = "CREATE INDEX CONCURRENTLY i ON posts (a);";
    QCOMPARE(found(index, Transaction::PerStatement, on(14, 3)),
             QStringList("concurrent-index-corruption:1"));
    QCOMPARE(found(index, Transaction::PerStatement, on(14, 4)), QStringList());
    QCOMPARE(found(index, Transaction::PerStatement, on(15, 0)), QStringList());
    QCOMPARE(found(index), QStringList());
}

void HazardLintTest::constraintsAreKnownByWhatTheFilesSay() {
    Linter linter;
    linter.learn(
        "CREATE TABLE people (id bigint PRIMARY KEY);"
        "CREATE TABLE posts (id bigint PRIMARY KEY, author bigint REFERENCES people, views int CHECK (views "
        "> 0));",
        Transaction::WholeFile);
    linter.beginRun();
    QStringList rules;
    for (const Hazard& hazard :
         linter.lint("ALTER TABLE posts DROP CONSTRAINT posts_author_fkey,\n"
                     " DROP CONSTRAINT posts_views_check,\n DROP CONSTRAINT posts_pkey;",
                     Transaction::PerStatement)) {
        if (hazard.rule.startsWith("dropping-"))
            rules.append(hazard.rule + ':' + QString::number(hazard.line));
    }
    QCOMPARE(rules, QStringList({"dropping-foreign-key:1", "dropping-check:2", "dropping-primary-key:3"}));
    // A key that comes back with a new column is none that is dropped.
    const QString again = found(
                              "ALTER TABLE posts DROP CONSTRAINT posts_pkey;\n"
                              "ALTER TABLE posts ADD COLUMN number bigint PRIMARY KEY;")
                              .join(' ');
    QVERIFY2(!again.contains("dropping-primary-key"), qPrintable(again));
}

void HazardLintTest::anOpenTransactionIsLostUnlessTheToolCommits() {
    const auto isLost = [](const QByteArray& sql, Transaction transaction) {
        return found(sql, transaction).join(' ').contains("ban-uncommitted-transaction");
    };
    QVERIFY(isLost("BEGIN; SELECT 1;", Transaction::OneMessage));
    QVERIFY(isLost("BEGIN; SELECT 1;", Transaction::PerStatement));
    QVERIFY(!isLost("BEGIN; SELECT 1; COMMIT;", Transaction::OneMessage));
    QVERIFY(!isLost("BEGIN; SELECT 1; ROLLBACK;", Transaction::OneMessage));
    // The tool's COMMIT ends the second one.
    QVERIFY(!isLost("COMMIT; SELECT 1; BEGIN;", Transaction::WholeFile));
}

QTEST_GUILESS_MAIN(HazardLintTest)
#include "hazard_lint_test.moc"
