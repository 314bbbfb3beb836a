#include "migrations/applied.h"
#include "migrations/run/advisory_lock.h"
#include "migrations/tools/atlas/session.h"
#include "migrations/tools/golang_migrate/session.h"

#include <QJsonArray>
#include <QTest>

using namespace applying;
using namespace migrations;
using namespace std::chrono_literals;

/// What applying promises for whichever tool: locks, stopping, limits, and a report that says where it
/// failed.
class ApplyTest : public QObject {
    Q_OBJECT
private slots:
    void knowsTheNumbersOfTheLocks();
    void waitsForTheLockOfAnotherRun();
    void givesTheLockBack();
    void stopsBetweenStatements();
    void appliesOnlySoMany();
    void saysFileLineAndStatement_data();
    void saysFileLineAndStatement();
    void reportsForPeopleAndPrograms();

private:
    support::Server m_server;
};

void ApplyTest::knowsTheNumbersOfTheLocks() {
    QCOMPARE(golangMigrateLockId("public", "schema_migrations", "/blog"), 491559u);
    QCOMPARE(golangMigrateLockId("public", "schema_migrations", "blog"), 206948149u);
    QCOMPARE(atlasLockId("atlas_migrate_execute"), atlasApplyLock);
    QCOMPARE(atlasLockId("atlas_migrate_diff"), 361947982u);
}

void ApplyTest::waitsForTheLockOfAnotherRun() {
    support::Database database(m_server);
    DirectoryBuilder atlas({{"1_a.sql", "create table a();"}});
    DirectoryBuilder golang({{"1_a.up.sql", "create table a();"}});
    const auto other = database.connect();
    QVERIFY(
        other->query(QString("SELECT pg_advisory_lock(%1), pg_advisory_lock(%2)")
                         .arg(atlasApplyLock)
                         .arg(golangMigrateLockId("public", "schema_migrations", '/' + database.name()))));
    ApplyOptions options;
    options.lockTimeout = 50ms;
    for (const Directory& directory : {atlas.hash().read(), golang.read()}) {
        const auto report = apply(directory, database.connection(), options);
        QVERIFY(!report);
        QCOMPARE(report.error().code(), "lock-timeout");
        QCOMPARE(report.error().kind(), core::ErrorKind::Timeout);
        QVERIFY(report.error().detail().contains(QString::number(other->serverInfo().processId)));
    }
    QCOMPARE(database.text(tables), "");
}

void ApplyTest::givesTheLockBack() {
    support::Database database(m_server);
    DirectoryBuilder golang({{"1_a.up.sql", "begin; select 1/0;"}});
    QCOMPARE(codeOf(applied(golang, database)), "22012");
    QCOMPARE(database.connection().transactionStatus(), postgres::Connection::TransactionStatus::Idle);
    QCOMPARE(database.text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"), "0");
}

void ApplyTest::stopsBetweenStatements() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "create table a();"},
                             {"2_b.sql", "-- atlas:txmode none\n\ncreate table b();\ncreate table bb();"},
                             {"3_c.sql", "create table c();\ncreate table cc();"}});
    std::stop_source stop;
    ApplyOptions options;
    options.stop = stop.get_token();
    const auto stopAt = [&](const QString& file, int statement) {
        return apply(folder.read(), database.connection(), options,
                     [&, file, statement](const ApplyProgress& now) {
                         if (now.file == file && now.statementNumber == statement) stop.request_stop();
                     });
    };
    folder.hash();
    ApplyReport report = must(stopAt("2_b.sql", 2));
    QVERIFY(report.wasStopped && !report.failure);
    QCOMPARE(report.applied.size(), 1);
    QCOMPARE(database.text(tables), "a b");
    QCOMPARE(database.text(rows), "1 2 1/1, 2 2 1/2 hashes");
    stop = {};
    options.stop = stop.get_token();
    report = must(stopAt("3_c.sql", 2));
    QVERIFY(report.wasStopped);
    QCOMPARE(database.text(tables), "a b bb");
    QCOMPARE(database.text(rows), "1 2 1/1, 2 2 2/2");
}

void ApplyTest::appliesOnlySoMany() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.up.sql", "create table a();"}, {"2_b.up.sql", "create table b();"}});
    QCOMPARE(applied(folder, database, {.limit = 1}).to, "1");
    QCOMPARE(database.text(tables), "a");
}

void ApplyTest::saysFileLineAndStatement_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");
    QTest::newRow("with a position") << QByteArray("-- é\nselect 1;\n\n  select 'é', nix\nfrom x;")
                                     << "5:6 2";
    QTest::newRow("without one") << QByteArray("select 1;\n\nselect 2;\n  insert into a values (1), (1);\n")
                                 << "4:3 3";
    QTest::newRow("a syntax error") << QByteArray("select 1;\nselectt 2;") << "2:1 2";
}

void ApplyTest::saysFileLineAndStatement() {
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    const QByteArray table = "create table a (i int primary key);";
    DirectoryBuilder golang({{"1_a.up.sql", table}, {"2_b.up.sql", content}});
    DirectoryBuilder atlas({{"1_a.sql", table}, {"2_b.sql", content}});
    for (const DirectoryBuilder* folder : {&golang, &atlas.hash()}) {
        support::Database database(m_server);
        const ApplyReport report = applied(*folder, database);
        QVERIFY(report.failure);
        QCOMPARE(QString("%1:%2 %3")
                     .arg(report.failure->line)
                     .arg(report.failure->column)
                     .arg(report.failure->statementNumber),
                 place);
    }
}

void ApplyTest::reportsForPeopleAndPrograms() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.up.sql", "create table a();"},
                             {"2_b|c.up.sql", "select `1`;"},
                             {"3_d.up.sql", "create table d();"}});
    ApplyReport report = applied(folder, database);
    report.database = "blog";
    report.applied[0].elapsed = 7ms;
    report.elapsed = 61'500ms;
    const QJsonObject json = toJson(report);
    QCOMPARE(json["applied"].toArray().size(), 1);
    QCOMPARE(json["to"], "2");
    QCOMPARE(json["failure"].toObject()["file"], "2_b|c.up.sql");
    QCOMPARE(json["failure"].toObject()["line"], 1);
    QCOMPARE(toText(report).section('\n', 0, 5),
             "applied  1_a.up.sql  (statements: 1, 7 ms)\n"
             "blog (golang-migrate): 1 applied, then 2_b|c.up.sql failed.\n"
             "Version: none → 2\n"
             "Still pending: 2_b|c.up.sql, 3_d.up.sql\n\n"
             "2_b|c.up.sql:1:11, statement 1");
    const QString markdown = toMarkdown(report);
    QVERIFY(markdown.startsWith("### Migrations\n\n"));
    QVERIFY2(markdown.contains("Version: none → 2 · 1 min 1 s\n"), qPrintable(markdown));
    QVERIFY2(markdown.contains("| Migration | Outcome | Statements | Time |\n|---|---|--:|--:|\n"
                               "| 1\\_a.up.sql | applied | 1 | 7 ms |\n"
                               "| 2\\_b\\|c.up.sql | **failed** | | |\n"
                               "| 3\\_d.up.sql | pending | | |\n"),
             qPrintable(markdown));
    QVERIFY(markdown.contains("(42601)"));
    QCOMPARE(json["pending"].toArray(), QJsonArray({"2_b|c.up.sql", "3_d.up.sql"}));
    QVERIFY(markdown.contains("**Failed**: 2\\_b\\|c.up.sql:1:11"));
    QVERIFY(markdown.contains("```sql\nselect `1`\n```\n"));
}

QTEST_GUILESS_MAIN(ApplyTest)
#include "apply_test.moc"
