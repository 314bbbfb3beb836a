#include "migrations/applied.h"

#include <QDir>
#include <QTest>

using namespace applying;
using namespace migrations;

/// What applying as golang-migrate promises: its table, its lock, and its dirty state when something fails.
class GolangMigrateApplyTest : public QObject {
    Q_OBJECT
private slots:
    void golangMigrateGoesUp();
    void golangMigrateStaysDirtyAfterAFailure_data();
    void golangMigrateStaysDirtyAfterAFailure();
    void golangMigrateRefuses_data();
    void golangMigrateRefuses();
    void golangMigrateUsesTheTableThatIsThere();
    void golangMigratePassesOverFolders();
    void golangMigrateSaysThatAVersionIsTooLarge();

private:
    support::Server m_server;
};

void GolangMigrateApplyTest::golangMigrateGoesUp() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"2_b.up.sql", "create table b(); create table bb();"},
                             {"001_a.up.sql", "create table a();"},
                             {"3_none.up.sql", " \n"},
                             {"4_down.down.sql", "drop table x"}});
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "");
    QCOMPARE(report.tool, Tool::GolangMigrate);
    QCOMPARE(report.applied.size(), 4);
    QCOMPARE(report.applied[1].name, "2_b.up.sql");
    QCOMPARE(report.applied[1].statements, 2);
    QCOMPARE(report.to, "4");
    QCOMPARE(database.text(tables), "a b bb");
    QCOMPARE(database.text(version), "4 false");
    QCOMPARE(report.historyTable, "public.schema_migrations");

    folder.write({{"5_e.up.sql", "create table e();"}});
    const ApplyReport next = applied(folder, database);
    QCOMPARE(next.from, "4");
    QCOMPARE(next.applied.size(), 1);
    QVERIFY(applied(folder, database).applied.isEmpty());
}

void GolangMigrateApplyTest::golangMigrateStaysDirtyAfterAFailure_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("left");
    QTest::newRow("one transaction") << QByteArray("create table x(); select 1/0;") << "22012" << "a";
    QTest::newRow("kept by COMMIT") << QByteArray("create table x(); commit; create table y(); select 1/0;")
                                    << "22012" << "a x";
    QTest::newRow("begun and not ended") << QByteArray("begin; create table x();") << "unbalanced-transaction"
                                         << "a";
    QTest::newRow("concurrently in company")
        << QByteArray("create table x(i int); create index concurrently y on x(i);") << "25001" << "a";
    QTest::newRow("data to copy") << QByteArray("create table x(i int); copy x from stdin;") << "0A000"
                                  << "a";
    QTest::newRow("a NUL byte") << QByteArray("create table x();\0", 18) << "" << "a";
}

void GolangMigrateApplyTest::golangMigrateStaysDirtyAfterAFailure() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, code);
    QFETCH(QString, left);
    support::Database database(m_server);
    DirectoryBuilder folder(
        {{"1_a.up.sql", "create table a();"}, {"2_b.up.sql", sql}, {"3_c.up.sql", "create table c();"}});
    const ApplyReport report = applied(folder, database);
    QVERIFY(report.failure);
    QCOMPARE(codeOf(report), code);
    QCOMPARE(report.failure->file, "2_b.up.sql");
    QVERIFY(report.failure->left.contains("dirty"));
    QCOMPARE(report.applied.size(), 1);
    QCOMPARE(database.text(tables), left);
    QCOMPARE(database.text(version), "2 true");
    QCOMPARE(codeOf(applied(folder, database)), "dirty");
    QCOMPARE(database.text(version), "2 true");
}

void GolangMigrateApplyTest::golangMigrateRefuses_data() {
    QTest::addColumn<QByteArray>("setUp");
    QTest::addColumn<QString>("code");
    const QByteArray table =
        "create table schema_migrations (version bigint primary key, dirty boolean not null);";
    QTest::newRow("dirty") << QByteArray(table + "insert into schema_migrations values (1, true)") << "dirty";
    QTest::newRow("dirty before the first")
        << QByteArray(table + "insert into schema_migrations values (-1, true)") << "dirty";
    QTest::newRow("a version it does not have")
        << QByteArray(table + "insert into schema_migrations values (7, false)") << "version-not-found";
}

void GolangMigrateApplyTest::golangMigrateRefuses() {
    QFETCH(QByteArray, setUp);
    QFETCH(QString, code);
    support::Database database(m_server);
    database.run(setUp);
    const QString before = database.text(version);
    const ApplyReport report = applied(DirectoryBuilder({{"1_a.up.sql", "create table a();"}}), database);
    QCOMPARE(codeOf(report), code);
    QVERIFY(report.failure->file.isEmpty());
    QCOMPARE(database.text(version), before);
    QCOMPARE(database.text(tables), "");
}

void GolangMigrateApplyTest::golangMigrateUsesTheTableThatIsThere() {
    support::Database database(m_server);
    database.run(
        "create schema auth; create table auth.schema_migrations"
        " (version bigint primary key, dirty boolean not null); insert into auth.schema_migrations"
        " values (1, false)");
    DirectoryBuilder folder({{"1_a.up.sql", "create table a();"}, {"2_b.up.sql", "create table b();"}});
    const ApplyReport report = applied(folder, database);
    QCOMPARE(report.historyTable, "auth.schema_migrations");
    QCOMPARE(database.text(tables), "b");
    QCOMPARE(database.text("SELECT version FROM auth.schema_migrations"), "2");
    ApplyOptions own;
    own.settings["migrations-table"] = "public.mine";
    QCOMPARE(codeOf(applied(folder, database, own)), "42P07");
    QCOMPARE(database.text("SELECT version || ' ' || dirty FROM public.mine"), "2 true");
}

void GolangMigrateApplyTest::golangMigratePassesOverFolders() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a();"}, {"2_b.up.sql", "create table b();"}});
    QVERIFY(QDir(folder.path()).mkdir("3_x.up.sql"));
    QVERIFY(QDir(folder.path()).mkdir("2_b.down.sql"));
    const Directory directory = folder.read();
    QStringList passedOver;
    for (const MigrationFile& file : directory.files) {
        if (!file.isMigration) passedOver.append(file.name + ' ' + file.findings.first().code);
    }
    QCOMPARE(passedOver, (QStringList{"2_b.down.sql folder", "3_x.up.sql folder"}));
    QVERIFY(directory.findings.isEmpty());
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "");
    QCOMPARE(report.applied.size(), 2);
    QCOMPARE(database.text(version), "2 false");
}

void GolangMigrateApplyTest::golangMigrateSaysThatAVersionIsTooLarge() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"9223372036854775808_a.up.sql", "create table a();"}});
    const ApplyReport report = applied(folder, database);
    QCOMPARE(codeOf(report), "version-too-large");
    QCOMPARE(report.failure->message,
             "9223372036854775808_a.up.sql: The version is larger than golang-migrate can store, so this "
             "file never runs.");
    QCOMPARE(database.text(tables), "");
}

QTEST_GUILESS_MAIN(GolangMigrateApplyTest)
#include "golang_migrate_apply_test.moc"
