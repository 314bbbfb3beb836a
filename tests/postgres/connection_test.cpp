#include "postgres/connection.h"

#include "support/database.h"

#include <QScopeGuard>
#include <QTest>
#include <QTimeZone>

/// What postgres::Connection promises to the command line and to the readers of schemas and migrations.
class ConnectionTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhoAnswered();
    void givesTypedValues_data();
    void givesTypedValues();
    void bindsValues();
    void placeholdersAreOnlyWhereTheyCanBe();
    void givesOneTablePerStatement();
    void readOnlyConnectionsCannotWrite_data();
    void readOnlyConnectionsCannotWrite();
    void readOnlyConnectionsSeeOnlyQualifiedNames();
    void scriptsRunInOneTransactionUnlessTheySayOtherwise();
    void scriptErrorsSayWhere_data();
    void scriptErrorsSayWhere();
    void scriptErrorsNameTheConstraint();
    void scriptsCollectNotices();
    void copyFromStdinIsRefusedAndTheConnectionSurvives();
    void copyToStdoutIsDropped();
    void transactionsRollBackOnError();
    void committingAFailedTransactionIsAnError();
    void aLostConnectionIsKindNetwork();
    void cancelStopsTheRunningStatement();
    void aStopTokenKeepsStatementsFromBeingSent();
    void theLedgerHasEveryStatementWithoutValues();

private:
    support::Server m_server;
};

void ConnectionTest::saysWhoAnswered() {
    support::Database database(m_server);
    const auto& info = database.connection().serverInfo();
    QVERIFY(info.majorVersion() >= 13);
    QVERIFY(info.version.startsWith(QString::number(info.majorVersion())));
    QCOMPARE(info.database, database.name());
    QCOMPARE(info.user, "postgres");
    QVERIFY(info.systemIdentifier.toULongLong() > 0);
    QVERIFY(!info.tls);
    QVERIFY(!info.inRecovery);
}

void ConnectionTest::givesTypedValues_data() {
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("here") << qgetenv("TZ");
    QTest::newRow("in Tokyo") << QByteArray("Asia/Tokyo");
    QTest::newRow("in New York") << QByteArray("America/New_York");
}

void ConnectionTest::givesTypedValues() {
    QFETCH(QByteArray, zone);
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", zone);
    const auto restore = qScopeGuard([before] { before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before); });
    support::Database database(m_server);
    const auto table = database.connection().query(
        "SELECT true AS yes, 9007199254740993::int8 AS big, 'Éa 😀' AS words, NULL::text AS nothing, "
        "'2026-01-02 03:04:05.123+02'::timestamptz AS at, '2026-01-02 03:04'::timestamp AS clock, "
        "NULL::timestamptz AS never, '{a,\"b, c\",NULL,\"\"}'::text[] AS list, "
        "12345678901234567890.5::numeric AS exact, '\\x00ff'::bytea AS bytes");
    QVERIFY2(table, qPrintable(table ? QString() : table.error().detail()));
    QCOMPARE(table->value(0, "yes"), QVariant(true));
    QCOMPARE(table->integer(0, "big"), 9007199254740993);
    QCOMPARE(table->text(0, "words"), "Éa 😀");
    QVERIFY(table->isNull(0, "nothing"));
    QCOMPARE(table->value(0, "at").toDateTime(), QDateTime({2026, 1, 2}, {1, 4, 5, 123}, QTimeZone::utc()));
    QCOMPARE(table->value(0, "at").toDateTime().timeSpec(), Qt::UTC);
    QCOMPARE(table->value(0, "clock").toDateTime(), QDateTime({2026, 1, 2}, {3, 4}, QTimeZone::utc()));
    QVERIFY(table->isNull(0, "never"));
    QCOMPARE(table->texts(0, "list"), (QStringList{"a", "b, c", QString(), ""}));
    QVERIFY(table->texts(0, "list")[2].isNull());
    QVERIFY(!table->texts(0, "list")[3].isNull());
    QCOMPARE(table->text(0, "exact"), "12345678901234567890.5");
    QCOMPARE(table->value(0, "bytes").toByteArray(), QByteArray("\x00\xff", 2));
}

void ConnectionTest::bindsValues() {
    support::Database database(m_server);
    const auto table =
        database.connection().query("SELECT ?::text AS word, ?::int AS number, ?::text IS NULL AS absent",
                                    {QStringLiteral("it's; \\ 😀"), 7, QVariant()});
    QVERIFY2(table, qPrintable(table ? QString() : table.error().detail()));
    QCOMPARE(table->text(0, "word"), "it's; \\ 😀");
    QCOMPARE(table->integer(0, "number"), 7);
    QVERIFY(table->boolean(0, "absent"));
}

void ConnectionTest::placeholdersAreOnlyWhereTheyCanBe() {
    support::Database database(m_server);
    auto& connection = database.connection();
    const auto table = connection.query(
        "SELECT '?' AS a, /* ? */ 1 AS \"b?\", -- ?\n ? AS c, '''?' AS d, a[1:2] AS e "
        "FROM (SELECT ARRAY[1,2,3] AS a) x",
        {QDateTime({2026, 1, 2}, {3, 4}, QTimeZone::utc())});
    QVERIFY2(table, qPrintable(table ? QString() : table.error().detail()));
    QCOMPARE(table->text(0, "a"), "?");
    QCOMPARE(table->text(0, "d"), "'?");
    QVERIFY(table->text(0, "c").startsWith("2026-01-02T03:04"));
    QCOMPARE(connection.query("SELECT ?", {1, 2}).error().kind(), core::ErrorKind::Invalid);
    QCOMPARE(connection.query("SELECT ?, ?", {1}).error().kind(), core::ErrorKind::Invalid);
    const auto failed = connection.query("SELECT ?::int", {QStringLiteral("hidden")});
    QVERIFY(!failed.error().detail().contains("LINE"));
}

void ConnectionTest::givesOneTablePerStatement() {
    support::Database database(m_server);
    const auto tables = database.connection().queryAll(
        "SELECT 1 AS a; CREATE TABLE t(); SELECT 2 AS b WHERE false; SELECT 3 AS c");
    QVERIFY(tables);
    QCOMPARE(tables->size(), 4);
    QCOMPARE((*tables)[0].integer(0, "a"), 1);
    QVERIFY((*tables)[1].columns.isEmpty());
    QCOMPARE((*tables)[2].columns, QStringList{"b"});
    QVERIFY((*tables)[2].isEmpty());
    QCOMPARE((*tables)[3].integer(0, "c"), 3);
    const auto broken = database.connection().queryAll("SELECT 1; SELECT 1/0");
    QVERIFY(!broken);
    QCOMPARE(broken.error().code(), "22012");
}

void ConnectionTest::readOnlyConnectionsCannotWrite_data() {
    QTest::addColumn<QString>("sql");
    QTest::newRow("create") << "CREATE TABLE public.other()";
    QTest::newRow("insert") << "INSERT INTO public.t VALUES (1)";
    QTest::newRow("inside a transaction") << "BEGIN; INSERT INTO public.t VALUES (1); COMMIT";
}

void ConnectionTest::readOnlyConnectionsCannotWrite() {
    QFETCH(QString, sql);
    support::Database database(m_server);
    database.run("CREATE TABLE t(i int)");
    auto reader = database.connect(postgres::Access::ReadOnly);
    const auto result = reader->runScript(sql.toUtf8());
    QVERIFY(!result);
    QCOMPARE(result.error().code(), "25006");
    QCOMPARE(result.error().kind(), core::ErrorKind::NotAllowed);
    QCOMPARE(database.text("SELECT count(*) FROM t"), "0");
}

void ConnectionTest::readOnlyConnectionsSeeOnlyQualifiedNames() {
    support::Database database(m_server);
    database.run("CREATE TABLE t(i int)");
    auto reader = database.connect(postgres::Access::ReadOnly);
    QVERIFY(!reader->query("SELECT * FROM t"));
    QVERIFY(reader->query("SELECT * FROM public.t"));
    const auto settings = reader->query(
        "SELECT current_setting('lock_timeout') AS lock, "
        "current_setting('statement_timeout') AS statement, "
        "current_setting('idle_in_transaction_session_timeout') AS idle");
    QVERIFY(settings);
    QCOMPARE(settings->rows[0], (QList<QVariant>{"1s", "30s", "15s"}));
}

void ConnectionTest::scriptsRunInOneTransactionUnlessTheySayOtherwise() {
    support::Database database(m_server);
    auto& connection = database.connection();
    QVERIFY(!connection.runScript("CREATE TABLE a(); SELECT 1/0"));
    QCOMPARE(database.text("SELECT to_regclass('a') IS NULL"), "true");
    const auto done = connection.runScript(
        "CREATE TABLE a(i int); INSERT INTO a VALUES (1),(2); SELECT i, NULL AS n FROM a ORDER BY 1;");
    QVERIFY(done);
    QCOMPARE(done->statements.size(), 3);
    QCOMPARE(done->statements[0].tag, "CREATE TABLE");
    QCOMPARE(done->statements[1].rows, 2);
    QCOMPARE(done->statements[2].table.text(1, "i"), "2");
    QVERIFY(done->statements[2].table.isNull(0, "n"));
    QVERIFY(connection.runScript("BEGIN; CREATE TABLE b(i int);"));
    QCOMPARE(connection.transactionStatus(), postgres::Connection::TransactionStatus::InTransaction);
    QVERIFY(connection.rollback());
    QCOMPARE(database.text("SELECT to_regclass('b') IS NULL"), "true");
    QVERIFY(connection.runScript(""));
    QVERIFY(!connection.runScript(QByteArray("SELECT 1\0;", 10)));
}

void ConnectionTest::scriptErrorsSayWhere_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("statement");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("syntax") << QByteArray("SELECT 1;\nSELEC 2;") << "42601" << 0 << 2 << 1;
    QTest::newRow("name") << QByteArray("SELECT 1;\nSELECT 2;\n  SELECT nope;") << "42703" << 2 << 3 << 10;
    QTest::newRow("after wide characters")
        << QByteArray("SELECT 'é😀'; SELECT nope") << "42703" << 1 << 1 << 21;
    QTest::newRow("no place") << QByteArray("SELECT 1; SELECT 1/0") << "22012" << 1 << 0 << 0;
}

void ConnectionTest::scriptErrorsSayWhere() {
    QFETCH(QByteArray, sql);
    support::Database database(m_server);
    QVERIFY(!database.connection().runScript(sql));
    const auto& diagnostic = database.connection().lastDiagnostic();
    QTEST(diagnostic.sqlState, "state");
    QTEST(diagnostic.statement, "statement");
    QTEST(diagnostic.line, "line");
    QTEST(diagnostic.lineColumn, "column");
    if (diagnostic.line > 0)
        QVERIFY(sql.mid(diagnostic.byteOffset).startsWith("SELEC 2") ||
                sql.mid(diagnostic.byteOffset).startsWith("nope"));
}

void ConnectionTest::scriptErrorsNameTheConstraint() {
    support::Database database(m_server);
    database.run("CREATE TABLE t(i int CONSTRAINT only_once PRIMARY KEY)");
    const auto result = database.connection().runScript("INSERT INTO t VALUES (1), (1)");
    QVERIFY(!result);
    QVERIFY(result.error().isConflict());
    QCOMPARE(database.connection().lastDiagnostic().constraint, "only_once");
    QVERIFY(result.error().detail().contains("Key (i)=(1)"));
}

void ConnectionTest::scriptsCollectNotices() {
    support::Database database(m_server);
    const auto result = database.connection().runScript("DO $$BEGIN RAISE WARNING 'mind %', 1; END$$");
    QVERIFY(result);
    QCOMPARE(result->notices.size(), 1);
    QCOMPARE(result->notices[0].message, "mind 1");
    QCOMPARE(result->notices[0].severity, "WARNING");
}

void ConnectionTest::copyFromStdinIsRefusedAndTheConnectionSurvives() {
    support::Database database(m_server);
    database.run("CREATE TABLE t(i int)");
    const auto result = database.connection().runScript("COPY t FROM STDIN;\n1\n\\.\n");
    QVERIFY(!result);
    QCOMPARE(database.text("SELECT count(*) FROM t"), "0");
    const auto alone = database.connection().runScript("COPY t FROM STDIN");
    QVERIFY(!alone);
    QCOMPARE(alone.error().code(), "0A000");
    QVERIFY(alone.error().message().contains("COPY"));
    QCOMPARE(database.text("SELECT 1"), "1");
}

void ConnectionTest::copyToStdoutIsDropped() {
    support::Database database(m_server);
    const auto result =
        database.connection().runScript("COPY (SELECT generate_series(1, 5000)) TO STDOUT; SELECT 1");
    QVERIFY(result);
    QCOMPARE(result->statements.size(), 2);
    QCOMPARE(result->statements[0].rows, 5000);
}

void ConnectionTest::transactionsRollBackOnError() {
    support::Database database(m_server);
    auto& connection = database.connection();
    const auto result = connection.inTransaction(postgres::Transaction::ReadWrite,
                                                 [](postgres::Connection& inner) -> core::Result<int> {
                                                     if (auto made = inner.query("CREATE TABLE t()"); !made)
                                                         return core::fail(made);
                                                     return core::fail(core::ErrorKind::Invalid, "enough");
                                                 });
    QCOMPARE(result.error().message(), "enough");
    QCOMPARE(connection.transactionStatus(), postgres::Connection::TransactionStatus::Idle);
    QCOMPARE(database.text("SELECT to_regclass('t') IS NULL"), "true");
    const auto written =
        connection.inTransaction(postgres::Transaction::Snapshot,
                                 [](postgres::Connection& inner) { return inner.query("CREATE TABLE t()"); });
    QCOMPARE(written.error().code(), "25006");
}

void ConnectionTest::committingAFailedTransactionIsAnError() {
    support::Database database(m_server);
    auto& connection = database.connection();
    QVERIFY(connection.begin());
    QVERIFY(!connection.query("SELECT 1/0"));
    QVERIFY(!connection.commit());
    QCOMPARE(connection.transactionStatus(), postgres::Connection::TransactionStatus::Idle);
}

void ConnectionTest::aLostConnectionIsKindNetwork() {
    support::Database database(m_server);
    auto victim = database.connect();
    QVERIFY(victim->checkAlive());
    database.run("SELECT pg_terminate_backend(" + QByteArray::number(victim->serverInfo().processId) +
                 ", 5000)");
    QTRY_VERIFY(!victim->checkAlive());
    const auto result = victim->query("SELECT 1");
    QVERIFY(!result);
    QCOMPARE(result.error().kind(), core::ErrorKind::Network);
    QVERIFY(!victim->runScript("SELECT 1"));
    QVERIFY(!victim->isAlive());
}

void ConnectionTest::cancelStopsTheRunningStatement() {
    support::Database database(m_server);
    auto sleeper = database.connect();
    const auto canceller = sleeper->canceller();
    sleeper->setLedger({});
    std::thread other([canceller, &database] {
        auto watcher = database.connect();
        const QString running =
            "SELECT count(*) AS n FROM pg_stat_activity WHERE query LIKE '%pg_sleep(6%' AND state = "
            "'active' AND pid <> pg_backend_pid()";
        while (watcher->query(running)->integer(0, "n") == 0) {
        }
        canceller.cancel();
    });
    const auto result = sleeper->query("SELECT pg_sleep(600)");
    other.join();
    QVERIFY(!result);
    QCOMPARE(result.error().code(), "57014");
    QCOMPARE(result.error().kind(), core::ErrorKind::Timeout);
    QVERIFY(sleeper->query("SELECT 1"));
    sleeper.reset();
    canceller.cancel();
    canceller.cutOff();
}

void ConnectionTest::aStopTokenKeepsStatementsFromBeingSent() {
    support::Database database(m_server);
    auto& connection = database.connection();
    std::stop_source stop;
    connection.setStopToken(stop.get_token());
    QVERIFY(connection.begin());
    stop.request_stop();
    QVERIFY(connection.query("SELECT 1").error().isCancelled());
    QVERIFY(connection.runScript("SELECT 1").error().isCancelled());
    QVERIFY(connection.rollback());
    QCOMPARE(connection.transactionStatus(), postgres::Connection::TransactionStatus::Idle);
}

void ConnectionTest::theLedgerHasEveryStatementWithoutValues() {
    support::Database database(m_server);
    auto& connection = database.connection();
    QList<postgres::LedgerEntry> ledger;
    connection.setLedger([&ledger](const postgres::LedgerEntry& entry) { ledger.append(entry); });
    QVERIFY(connection.query("SELECT ?::text", {QStringLiteral("secret")}));
    QVERIFY(!connection.query("SELECT nope"));
    QVERIFY(connection.runScript("SELECT generate_series(1, 3)"));
    connection.setLedger({});
    QCOMPARE(ledger.size(), 3);
    QCOMPARE(ledger[0].sql, "SELECT ?::text");
    QCOMPARE(ledger[0].rows, 1);
    QVERIFY(ledger[1].error.contains("nope"));
    QCOMPARE(ledger[2].rows, 3);
}

QTEST_GUILESS_MAIN(ConnectionTest)
#include "connection_test.moc"
