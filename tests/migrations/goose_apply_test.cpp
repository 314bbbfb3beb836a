#include "migrations/applied.h"
#include "migrations/status.h"
#include "migrations/tools/goose/script.h"

#include <QTest>

using namespace applying;
using namespace migrations;

namespace {

const char gooseRows[] =
    "SELECT coalesce(string_agg(version_id || CASE WHEN is_applied THEN '' ELSE ' back' END, ' ' ORDER BY "
    "id), '')"
    " FROM goose_db_version";
const char gooseTables[] =
    "SELECT coalesce(string_agg(relname, ' ' ORDER BY relname), '') FROM pg_class"
    " WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'goose_db_version'";

QStringList texts(const GooseScript& script) {
    QStringList found;
    for (const Statement& statement : script.statements)
        found.append(QStringLiteral("%1:%2").arg(statement.line).arg(QString::fromUtf8(statement.text)));
    return found;
}

}  // namespace

/// What applying as goose promises; `tests/migrations/interop/run` compares the same with goose itself.
class GooseApplyTest : public QObject {
    Q_OBJECT
private slots:
    void readsFilesAsGooseDoes_data();
    void readsFilesAsGooseDoes();
    void statementsLieWhereTheySay();
    void gooseGoesUp();
    void aFailureLeavesNothingOfItsFile();
    void aFailureIsFoundBehindLineEndsOfWindows();
    void withoutATransactionStatementsBeforeAFailureStay();
    void aFileMayEndItsTransaction();
    void aTransactionOfAFileWithoutOneIsDropped();
    void gooseRefuses_data();
    void gooseRefuses();
    void missingMigrationsRunWhenAllowed();
    void statusListsRowsWithoutAFile();

private:
    support::Server m_server;
};

void GooseApplyTest::readsFilesAsGooseDoes_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("up");
    QTest::addColumn<QStringList>("down");
    const auto row = [](const char* name, const char* content, const QStringList& up,
                        const QStringList& down) {
        QTest::newRow(name) << QByteArray(content) << up << down;
    };
    row("two directions", "-- +goose Up\nselect 1;\n-- +goose Down\nselect 2;\nselect 3;\n", {"2:select 1;"},
        {"4:select 2;", "5:select 3;"});
    row("any case", "-- +goose UP\nselect 1;\n-- +goose down\nselect 2;\n", {"2:select 1;"}, {"4:select 2;"});
    row("comments before a statement go, those inside stay",
        "-- x\n-- +goose Up\n\n-- before\nselect\n-- inside\n1;\n-- after\n", {"5:select\n-- inside\n1;"},
        {});
    row("a comment behind the semicolon", "-- +goose Up\nselect 1; -- said\nselect 2;",
        {"2:select 1; -- said", "3:select 2;"}, {});
    row("only the last semicolon of a line counts", "-- +goose Up\nselect 1; select 2;\nselect 3; select\n4;",
        {"2:select 1; select 2;", "3:select 3; select\n4;"}, {});
    row("a semicolon in quotes ends a statement", "-- +goose Up\nselect 'a;\nb';\n",
        {"2:select 'a;", "3:b';"}, {});
    row("a block",
        "-- +goose Up\n-- +goose StatementBegin\nselect 1;\nselect 2;\n-- +goose StatementEnd\nselect 3;",
        {"3:select 1;\nselect 2;", "6:select 3;"}, {});
    row("line ends of Windows go", "-- +goose Up\r\nselect\r\n1;\r\n", {"2:select\n1;"}, {});
    row("blanks around", "-- +goose Up\n  select 1;  \n", {"2:select 1;"}, {});
    row("the line after an empty block is lost",
        "-- +goose Up\n-- +goose StatementBegin\n-- +goose StatementEnd\nselect 1;\nselect 2;\n",
        {"1:", "5:select 2;"}, {});
}

void GooseApplyTest::readsFilesAsGooseDoes() {
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, up);
    QFETCH(const QStringList, down);
    QVERIFY(!readGooseScript(content, Direction::Up).error);
    QCOMPARE(texts(readGooseScript(content, Direction::Up)), up);
    QCOMPARE(texts(readGooseScript(content, Direction::Down)), down);
}

void GooseApplyTest::statementsLieWhereTheySay() {
    const QByteArray content =
        "-- +goose Up\n\n  create table a();\n-- +goose StatementBegin\n\nselect 1;\n"
        "-- +goose StatementEnd\n-- +goose Down\n\tdrop table a;\n";
    for (const Direction direction : {Direction::Up, Direction::Down}) {
        const GooseScript script = readGooseScript(content, direction);
        QVERIFY(!script.statements.isEmpty());
        for (const Statement& statement : script.statements)
            QCOMPARE(content.mid(statement.offset, statement.text.size()), statement.text);
    }
}

void GooseApplyTest::gooseGoesUp() {
    support::Database database(m_server);
    DirectoryBuilder folder(
        {{"00001_a.sql", "-- +goose Up\ncreate table a();\n-- +goose Down\ndrop table a;\n"},
         {"10_c.sql",
          "-- +goose Up\n-- +goose NO TRANSACTION\ncreate table c(i int);\n"
          "create index concurrently x on c(i);\n"},
         {"2_b.sql", "-- +goose Up\ncreate table b();\ncreate table bb();\n"}});
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "");
    QCOMPARE(report.tool, Tool::Goose);
    QCOMPARE(report.historyTable, "public.goose_db_version");
    QCOMPARE(report.to, "10");
    QCOMPARE(report.applied.size(), 3);
    QCOMPARE(report.applied[1].name, "2_b.sql");
    QCOMPARE(report.applied[1].statements, 2);
    QCOMPARE(database.text(gooseTables), "a b bb c");
    QCOMPARE(database.text(gooseRows), "0 1 2 10");
    QCOMPARE(database.text("SELECT count(*) FROM goose_db_version WHERE tstamp > now() - interval '1 hour'"),
             "4");

    folder.write({{"11_d.sql", "-- +goose Up\ncreate table d();\n"}});
    const ApplyReport next = applied(folder, database);
    QCOMPARE(next.from, "10");
    QCOMPARE(next.applied.size(), 1);
    QVERIFY(applied(folder, database).applied.isEmpty());
    const Status after = status(folder.read(), *readHistories(database.connection()));
    QCOMPARE(after.count(State::Applied), 4);
    QCOMPARE(after.current, "11");
}

void GooseApplyTest::aFailureLeavesNothingOfItsFile() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "-- +goose Up\ncreate table a();\n"},
                             {"2_b.sql", "-- +goose Up\ncreate table b();\nselect 1,\n  1/0;\n"}});
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "22012");
    QCOMPARE(report.failure->file, "2_b.sql");
    QCOMPARE(report.failure->statementNumber, 2);
    QCOMPARE(report.failure->line, 3);
    QVERIFY(report.failure->left.contains("all of it was rolled back"));
    QCOMPARE(report.to, "1");
    QCOMPARE(report.pending, QStringList{"2_b.sql"});
    QCOMPARE(database.text(gooseTables), "a");
    QCOMPARE(database.text(gooseRows), "0 1");
}

void GooseApplyTest::aFailureIsFoundBehindLineEndsOfWindows() {
    support::Database database(m_server);
    const DirectoryBuilder folder(
        {{"1_a.sql", "-- +goose Up\r\ncreate table a(\r\n\r\n\r\n\r\n i int,\r\n j nothing);\r\n"}});
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "42704");
    QCOMPARE(report.failure->line, 7);
    QCOMPARE(report.failure->column, 4);
}

void GooseApplyTest::withoutATransactionStatementsBeforeAFailureStay() {
    support::Database database(m_server);
    const DirectoryBuilder folder(
        {{"1_a.sql", "-- +goose NO TRANSACTION\n-- +goose Up\ncreate table a();\nselect 1/0;\n"}});
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "22012");
    QVERIFY(report.failure->left.contains("runs all of it again"));
    QCOMPARE(database.text(gooseTables), "a");
    QCOMPARE(database.text(gooseRows), "0");
}

void GooseApplyTest::aFileMayEndItsTransaction() {
    support::Database database(m_server);
    const DirectoryBuilder folder(
        {{"1_a.sql", "-- +goose Up\ncreate table a();\ncommit;\ncreate table b();\n"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    QCOMPARE(database.text(gooseTables), "a b");
    QCOMPARE(database.text(gooseRows), "0 1");
}

void GooseApplyTest::aTransactionOfAFileWithoutOneIsDropped() {
    support::Database database(m_server);
    const DirectoryBuilder folder(
        {{"1_a.sql", "-- +goose NO TRANSACTION\n-- +goose Up\nbegin;\ncreate table a();\nrollback;\n"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    QCOMPARE(database.text(gooseTables), "a");
    QCOMPARE(database.text(gooseRows), "0 1");
}

void GooseApplyTest::gooseRefuses_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* why, const char* name, const char* content, const char* code,
                        const char* says) {
        QTest::newRow(why) << QByteArray(name) << QByteArray(content) << QString(code) << QString(says);
    };
    row("no version", "notes.sql", "select 1;", "name-not-recognised", "notes.sql");
    row("two of a version", "01_b.sql", "-- +goose Up\nselect 1;", "duplicate-version", "1");
    row("a Go program", "2_b.go", "package x", "go-migration", "2_b.go");
    row("no semicolon", "2_b.sql", "-- +goose Up\nselect 1", "split-error", "missing semicolon");
    row("no annotation", "2_b.sql", "select 1;", "split-error", "+goose Up");
    row("blanks before", "2_b.sql", " -- +goose Up\nselect 1;", "split-error", "blanks");
    row("unknown annotation", "2_b.sql", "-- +goose Sideways\n", "split-error", "not supported");
    row("a block that never ends", "2_b.sql", "-- +goose Up\n-- +goose StatementBegin\nselect 1;",
        "split-error", "StatementEnd");
    row("the environment", "2_b.sql", "-- +goose Up\n-- +goose ENVSUB ON\nselect '${HOME}';", "split-error",
        "ENVSUB");
}

void GooseApplyTest::gooseRefuses() {
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, code);
    QFETCH(const QString, says);
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "-- +goose Up\ncreate table a();\n"}});
    folder.write({{name.constData(), content}});
    const ApplyReport report = applied(folder, database, {.tool = Tool::Goose});
    QCOMPARE(codeOf(report), code);
    QVERIFY2(report.failure->message.contains(says), qPrintable(report.failure->message));
}

void GooseApplyTest::missingMigrationsRunWhenAllowed() {
    support::Database database(m_server);
    DirectoryBuilder folder(
        {{"1_a.sql", "-- +goose Up\ncreate table a();\n"}, {"3_c.sql", "-- +goose Up\ncreate table c();\n"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    folder.write(
        {{"2_b.sql", "-- +goose Up\ncreate table b();\n"}, {"4_d.sql", "-- +goose Up\ncreate table d();\n"}});
    const ApplyReport refused = applied(folder, database);
    QCOMPARE(codeOf(refused), "missing-migrations");
    QVERIFY(refused.failure->message.contains("2_b.sql"));
    QCOMPARE(database.text(gooseTables), "a c");
    const ApplyReport report = applied(folder, database, {.settings = {{"allow-missing", ""}}});
    QCOMPARE(codeOf(report), "");
    QCOMPARE(database.text(gooseRows), "0 1 3 2 4");
}

void GooseApplyTest::statusListsRowsWithoutAFile() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "-- +goose Up\nselect 1;\n"},
                             {"2_b.sql", "-- +goose Up\nselect 1;\n"},
                             {"3_c.sql", "-- +goose Up\nselect 1;\n"},
                             {"4_d.sql", "-- +goose Up\nselect 1;\n"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    folder.remove("2_b.sql");
    folder.remove("4_d.sql");
    const Status found = status(folder.read(), *readHistories(database.connection()));
    QStringList lines;
    for (const FileStatus& file : found.files)
        lines.append(file.version + ' ' + stateKey(file.state));
    QCOMPARE(lines, (QStringList{"1 applied", "2 missing file", "3 applied", "4 future"}));
    QVERIFY(found.pending.isEmpty());
}

QTEST_GUILESS_MAIN(GooseApplyTest)
#include "goose_apply_test.moc"
