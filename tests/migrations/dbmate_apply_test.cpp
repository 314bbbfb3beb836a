#include "migrations/applied.h"
#include "migrations/status.h"
#include "migrations/tools/dbmate/script.h"

#include <QTest>

using namespace applying;
using namespace migrations;

namespace {

const char dbmateRows[] =
    "SELECT coalesce(string_agg(version, ' ' ORDER BY version COLLATE \"C\"), '') FROM schema_migrations";

QByteArray blockOf(const QByteArray& content, Direction direction) {
    const DbmateScript script = readDbmateScript(content, direction);
    if (script.error) return "error: " + script.error->message.toUtf8();
    return (script.usesTransaction ? "" : "alone: ") + content.mid(script.block.begin, script.block.size);
}

}  // namespace

/// What applying as dbmate promises; `tests/migrations/interop/run` compares the same with dbmate itself.
class DbmateApplyTest : public QObject {
    Q_OBJECT
private slots:
    void readsFilesAsDbmateDoes_data();
    void readsFilesAsDbmateDoes();
    void dbmateGoesUp();
    void aFailureLeavesNothingOfItsFile();
    void withoutATransactionABlockIsOneMessage();
    void aFileMustNotEndItsTransaction();
    void aTransactionLeftOpenIsRolledBack();
    void aFileOfSeveralSectionsIsRefused();
    void lateFilesRunUnlessStrict();
    void versionsAreComparedAsText();

private:
    support::Server m_server;
};

void DbmateApplyTest::readsFilesAsDbmateDoes_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("down");
    const auto row = [](const char* name, const char* content, const char* up, const char* down) {
        QTest::newRow(name) << QByteArray(content) << QByteArray(up) << QByteArray(down);
    };
    const char noUp[] = "error: dbmate requires each migration to define an up block with '-- migrate:up'";
    const char noDown[] =
        "error: dbmate requires each migration to define a down block with '-- migrate:down'";
    row("both", "-- migrate:up\na;\n-- migrate:down\nb;\n", "-- migrate:up\na;\n", "-- migrate:down\nb;\n");
    row("without a blank", "--migrate:up\na;\n--migrate:down\n", "--migrate:up\na;\n", "--migrate:down\n");
    row("transaction:false", "-- migrate:up transaction:false\na;\n-- migrate:down\n",
        "alone: -- migrate:up transaction:false\na;\n", "-- migrate:down\n");
    row("other options", "-- migrate:up x:y transaction:true\n-- migrate:down transaction:false\nb",
        "-- migrate:up x:y transaction:true\n", "alone: -- migrate:down transaction:false\nb");
    row("an option that is none", "-- migrate:up transaction: false\n-- migrate:down",
        "-- migrate:up transaction: false\n", "-- migrate:down");
    row("comments first", "-- said\n\n  -- more\n-- migrate:up\na;\n-- migrate:down\n", "-- migrate:up\na;\n",
        "-- migrate:down\n");
    row("a statement first", "a;\n-- migrate:up\n-- migrate:down\n",
        "error: dbmate does not support statements preceding the '-- migrate:up' block",
        "error: dbmate does not support statements preceding the '-- migrate:up' block");
    row("no down", "-- migrate:up\na;\n", noDown, noDown);
    row("no up", "-- migrate:down\na;\n", noUp, noUp);
    row("another word", "-- migrate:update\n-- migrate:down\n", noUp, noUp);
    row("two downs", "-- migrate:up\n-- migrate:down\n-- migrate:down\n", noUp, noUp);
    row("Windows", "-- migrate:up\r\na;\r\n-- migrate:down\r\n", "-- migrate:up\r\na;\r\n",
        "-- migrate:down\r\n");
}

void DbmateApplyTest::readsFilesAsDbmateDoes() {
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, up);
    QFETCH(const QByteArray, down);
    QCOMPARE(blockOf(content, Direction::Up), up);
    QCOMPARE(blockOf(content, Direction::Down), down);
}

void DbmateApplyTest::dbmateGoesUp() {
    support::Database database(m_server);
    DirectoryBuilder folder(
        {{"10_c.sql", "-- migrate:up\ncreate table c();\n-- migrate:down\n"},
         {"2_b.sql", "-- migrate:up\ncreate table b(); create table bb();\n-- migrate:down\ndrop table b;\n"},
         {"3_x.sql",
          "-- migrate:up transaction:false\ncreate index concurrently x on d(i);\n-- migrate:down\n"}});
    database.run("create table d(i int)");
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "");
    QCOMPARE(report.tool, Tool::Dbmate);
    QCOMPARE(report.historyTable, "public.schema_migrations");
    QStringList order;
    for (const AppliedFile& file : report.applied)
        order.append(file.name);
    QCOMPARE(order, (QStringList{"10_c.sql", "2_b.sql", "3_x.sql"}));
    QCOMPARE(report.applied[1].statements, 2);
    QCOMPARE(report.to, "3");
    QCOMPARE(database.text(tables), "b bb c d");
    QCOMPARE(database.text(dbmateRows), "10 2 3");
    QCOMPARE(database.text("SELECT data_type FROM information_schema.columns"
                           " WHERE table_name = 'schema_migrations'"),
             "character varying");
    QVERIFY(applied(folder, database).applied.isEmpty());
    const Status after = status(folder.read(), *readHistories(database.connection()));
    QCOMPARE(after.count(State::Applied), 3);
    QVERIFY(!after.hasProblem());
}

void DbmateApplyTest::aFailureLeavesNothingOfItsFile() {
    support::Database database(m_server);
    const DirectoryBuilder folder(
        {{"1_a.sql", "-- migrate:up\ncreate table a();\n-- migrate:down\n"},
         {"2_b.sql", "-- migrate:up\ncreate table b();\nselect 1/0;\n-- migrate:down\n"}});
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "22012");
    QCOMPARE(report.failure->line, 3);
    QCOMPARE(report.failure->statementNumber, 2);
    QVERIFY(report.failure->left.contains("all of it was rolled back"));
    QCOMPARE(database.text(tables), "a");
    QCOMPARE(database.text(dbmateRows), "1");
}

void DbmateApplyTest::withoutATransactionABlockIsOneMessage() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.sql",
                                    "-- migrate:up transaction:false\ncreate table a(i int);\n"
                                    "create index concurrently x on a(i);\n-- migrate:down\n"}});
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "25001");
    QCOMPARE(database.text(tables), "");
    QCOMPARE(database.text(dbmateRows), "");
    const Directory directory = folder.read();
    QVERIFY(contains(directory.files.first().findings, "concurrently-not-alone"));
}

void DbmateApplyTest::aFileMustNotEndItsTransaction() {
    support::Database database(m_server);
    const DirectoryBuilder folder(
        {{"1_a.sql", "-- migrate:up\ncreate table a(); commit;\n-- migrate:down\n"}});
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "transaction-ended");
    QVERIFY(report.failure->message.contains("dbmate"));
    QCOMPARE(report.to, "1");
    QCOMPARE(database.text(tables), "a");
    QCOMPARE(database.text(dbmateRows), "1");
}

void DbmateApplyTest::aTransactionLeftOpenIsRolledBack() {
    support::Database database(m_server);
    const DirectoryBuilder folder(
        {{"1_a.sql", "-- migrate:up transaction:false\nbegin; create table a();\n-- migrate:down\n"}});
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "unbalanced-transaction");
    QCOMPARE(report.to, "");
    QCOMPARE(database.connection().transactionStatus(), postgres::Connection::TransactionStatus::Idle);
    QCOMPARE(database.text(tables), "");
}

void DbmateApplyTest::aFileOfSeveralSectionsIsRefused() {
    support::Database database(m_server);
    const DirectoryBuilder folder(
        {{"1_a.sql", "-- migrate:up\ncreate table a();\n-- migrate:down\n-- migrate:up\n-- migrate:down\n"}});
    QCOMPARE(codeOf(applied(folder, database)), "several-sections");
    QCOMPARE(database.text(tables), "");
}

void DbmateApplyTest::lateFilesRunUnlessStrict() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"2_b.sql", "-- migrate:up\ncreate table b();\n-- migrate:down\n"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    folder.write({{"1_a.sql", "-- migrate:up\ncreate table a();\n-- migrate:down\n"}});
    QCOMPARE(codeOf(applied(folder, database, {.settings = {{"strict", ""}}})), "out-of-order");
    QCOMPARE(database.text(dbmateRows), "2");
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "");
    QCOMPARE(report.to, "2");
    QCOMPARE(database.text(dbmateRows), "1 2");
}

void DbmateApplyTest::versionsAreComparedAsText() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "-- migrate:up\ncreate table a();\n-- migrate:down\n"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    folder.write({{"01_b.sql", "-- migrate:up\ncreate table b();\n-- migrate:down\n"}});
    const Status found = status(folder.read(), *readHistories(database.connection()));
    QCOMPARE(found.pending, QStringList{"01"});
    QCOMPARE(codeOf(applied(folder, database)), "");
    QCOMPARE(database.text(dbmateRows), "01 1");
}

QTEST_GUILESS_MAIN(DbmateApplyTest)
#include "dbmate_apply_test.moc"
