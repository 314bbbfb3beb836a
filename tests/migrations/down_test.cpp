#include "migrations/applied.h"
#include "migrations/run/session.h"

#include <QTest>

using namespace applying;
using namespace migrations;

namespace {

ApplyReport down(const DirectoryBuilder& folder, support::Database& database, const DownRequest& request,
                 const ApplyOptions& options = {}) {
    return must(goDown(folder.read(), database.connection(), request, options));
}

QStringList names(const ApplyReport& report) {
    QStringList found;
    for (const AppliedFile& file : report.applied)
        found.append(file.version);
    return found;
}

const char gooseHistory[] = "SELECT string_agg(version_id::text, ' ' ORDER BY id) FROM goose_db_version";
const char dbmateHistory[] =
    "SELECT coalesce(string_agg(version, ' ' ORDER BY version), '') FROM schema_migrations";

}  // namespace

/// Going back, and declaring a version: golang-migrate's force and Atlas' baseline.
class DownTest : public QObject {
    Q_OBJECT
private slots:
    void golangMigrateGoesBackStepByStep();
    void golangMigrateGoesBackToAVersion();
    void golangMigrateIsDirtyAtTheTargetAfterAFailure();
    void theWayBackFromTheFirstFileIsDirtyAtMinusOne();
    void golangMigrateRefusesToGoBack_data();
    void golangMigrateRefusesToGoBack();
    void gooseGoesBack();
    void gooseStopsAtAMissingFile();
    void dbmateGoesBack();
    void aFailingWayBackKeepsItsRow();
    void atlasHasNoWayBack();
    void forceSetsAVersionAndClearsDirty();
    void baselineIsForDatabasesWithoutHistory();

private:
    support::Server m_server;
};

void DownTest::golangMigrateGoesBackStepByStep() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a()"},
                                   {"1_a.down.sql", "drop table a"},
                                   {"02_b.up.sql", "create table b()"},
                                   {"10_c.up.sql", "create table c()"},
                                   {"10_c.down.sql", "drop table c"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    const ApplyReport first = down(folder, database, {});
    QCOMPARE(codeOf(first), "");
    QCOMPARE(first.direction, Direction::Down);
    QCOMPARE(names(first), QStringList{"10"});
    QCOMPARE(first.from, "10");
    QCOMPARE(first.to, "2");
    QCOMPARE(database.text(tables), "a b");
    QCOMPARE(database.text(version), "2 false");
    QVERIFY(toText(first).contains("1 rolled back"));
    QCOMPARE(toJson(first)["direction"].toString(), "down");
    // A version without a down file only loses its number.
    QCOMPARE(names(down(folder, database, {.steps = 5})), (QStringList{"02", "1"}));
    QCOMPARE(database.text(tables), "b");
    QCOMPARE(database.text(version), "");
    const ApplyReport nothing = down(folder, database, {});
    QCOMPARE(codeOf(nothing), "");
    QVERIFY(nothing.applied.isEmpty());
}

void DownTest::golangMigrateGoesBackToAVersion() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"001_a.up.sql", "create table a()"},
                                   {"001_a.down.sql", "drop table a"},
                                   {"002_b.up.sql", "create table b()"},
                                   {"002_b.down.sql", "drop table b"},
                                   {"003_c.up.sql", "create table c()"},
                                   {"003_c.down.sql", "drop table c"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    QCOMPARE(names(down(folder, database, {.to = "1"})), (QStringList{"003", "002"}));
    QCOMPARE(database.text(version), "1 false");
    QVERIFY(down(folder, database, {.to = "001"}).applied.isEmpty());
    QCOMPARE(codeOf(applied(folder, database)), "");
    QCOMPARE(names(down(folder, database, {.all = true})), (QStringList{"003", "002", "001"}));
    QCOMPARE(database.text(tables), "");
}

void DownTest::golangMigrateIsDirtyAtTheTargetAfterAFailure() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a()"},
                                   {"2_b.up.sql", "create table b()"},
                                   {"2_b.down.sql", "drop table b;\nselect 1/0;"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    const ApplyReport report = down(folder, database, {});
    QCOMPARE(codeOf(report), "22012");
    QCOMPARE(report.failure->file, "2_b.down.sql");
    QCOMPARE(report.failure->line, 2);
    QCOMPARE(report.failure->statementNumber, 2);
    QVERIFY2(report.failure->left.contains("dirty at version 1"), qPrintable(report.failure->left));
    QVERIFY2(report.failure->left.contains("migrate force 2"), qPrintable(report.failure->left));
    QCOMPARE(database.text(version), "1 true");
    QCOMPARE(database.text(tables), "a b");
    QCOMPARE(codeOf(down(folder, database, {})), "dirty");
}

void DownTest::theWayBackFromTheFirstFileIsDirtyAtMinusOne() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a()"}, {"1_a.down.sql", "drop table x"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    QCOMPARE(codeOf(down(folder, database, {})), "42P01");
    QCOMPARE(database.text(version), "-1 true");
}

void DownTest::golangMigrateRefusesToGoBack_data() {
    QTest::addColumn<QString>("to");
    QTest::newRow("no such version") << "7";
    QTest::newRow("no number") << "x";
    QTest::newRow("newer than the database") << "3";
}

void DownTest::golangMigrateRefusesToGoBack() {
    QFETCH(const QString, to);
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.up.sql", "create table a()"}, {"2_b.up.sql", "create table b()"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    folder.write({{"3_c.up.sql", "create table c()"}});
    QCOMPARE(codeOf(down(folder, database, {.to = to})), "version-not-found");
    QCOMPARE(database.text(version), "2 false");
    folder.remove("2_b.up.sql");
    QCOMPARE(codeOf(down(folder, database, {})), "version-not-found");
}

void DownTest::gooseGoesBack() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "-- +goose Up\ncreate table a();\n-- +goose Down\ndrop table a;\n"},
                             {"3_c.sql", "-- +goose Up\ncreate table c();\n"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    folder.write({{"2_b.sql", "-- +goose Up\ncreate table b();\n-- +goose Down\ndrop table b;\n"}});
    QCOMPARE(codeOf(applied(folder, database, {.settings = {{"allow-missing", ""}}})), "");
    // The newest row goes first, whatever its version.
    const ApplyReport report = down(folder, database, {});
    QCOMPARE(codeOf(report), "");
    QCOMPARE(names(report), QStringList{"2"});
    QCOMPARE(report.to, "3");
    QCOMPARE(database.text(gooseHistory), "0 1 3");
    QCOMPARE(names(down(folder, database, {.to = "1"})), QStringList{"3"});
    QCOMPARE(database.text(gooseHistory), "0 1");
    QCOMPARE(names(down(folder, database, {.all = true})), QStringList{"1"});
    QCOMPARE(database.text(gooseHistory), "0");
    QCOMPARE(database.text("SELECT string_agg(relname, ' ') FROM pg_class WHERE relname IN ('a', 'b', 'c')"),
             "c");
    QVERIFY(down(folder, database, {}).applied.isEmpty());
}

void DownTest::gooseStopsAtAMissingFile() {
    support::Database database(m_server);
    DirectoryBuilder folder(
        {{"1_a.sql", "-- +goose Up\ncreate table a();\n"}, {"2_b.sql", "-- +goose Up\ncreate table b();\n"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    folder.remove("2_b.sql");
    QCOMPARE(codeOf(down(folder, database, {})), "missing-file");
    QCOMPARE(database.text(gooseHistory), "0 1 2");
}

void DownTest::dbmateGoesBack() {
    support::Database database(m_server);
    const DirectoryBuilder folder(
        {{"1_a.sql", "-- migrate:up\ncreate table a();\n-- migrate:down\ndrop table a;\n"},
         {"2_b.sql", "-- migrate:up\ncreate table b();\n-- migrate:down transaction:false\ndrop table b;\n"},
         {"3_c.sql", "-- migrate:up\ncreate table c();\n-- migrate:down\ndrop table c;\n"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    const ApplyReport report = down(folder, database, {.steps = 2});
    QCOMPARE(codeOf(report), "");
    QCOMPARE(names(report), (QStringList{"3", "2"}));
    QCOMPARE(report.to, "1");
    QCOMPARE(database.text(tables), "a");
    QCOMPARE(database.text(dbmateHistory), "1");
    QCOMPARE(codeOf(down(folder, database, {.to = "2"})), "version-not-found");
    QVERIFY(down(folder, database, {.to = "1"}).applied.isEmpty());
    QCOMPARE(names(down(folder, database, {.all = true})), QStringList{"1"});
    QCOMPARE(database.text(tables), "");
}

void DownTest::aFailingWayBackKeepsItsRow() {
    support::Database database(m_server);
    const DirectoryBuilder folder(
        {{"1_a.sql", "-- migrate:up\ncreate table a();\n-- migrate:down\ndrop table a;\nselect 1/0;\n"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    const ApplyReport report = down(folder, database, {});
    QCOMPARE(codeOf(report), "22012");
    QCOMPARE(report.failure->line, 5);
    QCOMPARE(report.failure->statementNumber, 2);
    QCOMPARE(report.to, "1");
    QCOMPARE(database.text(tables), "a");
    QCOMPARE(database.text(dbmateHistory), "1");
}

void DownTest::atlasHasNoWayBack() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}});
    QCOMPARE(codeOf(applied(folder.hash(), database)), "");
    const auto report = goDown(folder.read(), database.connection(), {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind(), core::ErrorKind::Invalid);
    QCOMPARE(database.text(tables), "a");
}

void DownTest::forceSetsAVersionAndClearsDirty() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a()"}, {"2_b.up.sql", "select 1/0"}});
    QCOMPARE(codeOf(applied(folder, database)), "22012");
    const auto force = [&](const QString& wanted) {
        return must(
            declareVersion(folder.read(), database.connection(), wanted, {.tool = Tool::GolangMigrate}));
    };
    const ApplyReport report = force("1");
    QCOMPARE(codeOf(report), "");
    QCOMPARE(report.from, "2");
    QCOMPARE(report.to, "1");
    QCOMPARE(database.text(version), "1 false");
    QCOMPARE(codeOf(force("99")), "");
    QCOMPARE(database.text(version), "99 false");
    QCOMPARE(codeOf(force("-1")), "");
    QCOMPARE(database.text(version), "");
    QCOMPARE(codeOf(force("-2")), "version-invalid");
    QCOMPARE(codeOf(force("1.5")), "version-invalid");
    QCOMPARE(database.text(tables), "a");
}

void DownTest::baselineIsForDatabasesWithoutHistory() {
    support::Database database(m_server);
    database.run("create table a()");
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}, {"2_b.sql", "create table b();"}});
    folder.hash();
    const auto baseline = [&](const QString& wanted) {
        return must(declareVersion(folder.read(), database.connection(), wanted, {.tool = Tool::Atlas}));
    };
    QCOMPARE(codeOf(baseline("9")), "baseline-not-found");
    QCOMPARE(codeOf(baseline("1")), "");
    QCOMPARE(database.text(rows), "1 1 0/0");
    QCOMPARE(database.text(tables), "a");
    QCOMPARE(codeOf(baseline("2")), "history-not-empty");
    QCOMPARE(codeOf(applied(folder, database)), "");
    QCOMPARE(database.text(tables), "a b");
}

QTEST_GUILESS_MAIN(DownTest)
#include "down_test.moc"
