#include "migrations/applied.h"
#include "migrations/status.h"
#include "migrations/tools/atlas/files.h"

#include <QTest>

using namespace applying;
using namespace migrations;

/// What applying as Atlas promises: its rows, its transactions, its order, also when something fails.
class AtlasApplyTest : public QObject {
    Q_OBJECT
private slots:
    void atlasGoesUp();
    void atlasMakesTheTableOfAtlas();
    void atlasLeavesNoTraceOfAFailedFile();
    void atlasRemembersHalfAFileWithoutATransaction();
    void atlasGoesOnWhereItStopped();
    void atlasRefusesWhenWhatRanHasChanged();
    void atlasRefusesAnUncleanDatabase();
    void atlasBeginsAfterABaseline();
    void atlasKeepsTheOrderItIsToldTo();
    void atlasBeginsAtACheckpoint();
    void atlasNoticesAFileThatEndsItsTransaction();
    void atlasStopsAtWhatItCannotRun_data();
    void atlasStopsAtWhatItCannotRun();
    void atlasRunsFilesOfOtherTools();
    void atlasTakesItsTableFromAnySchema();
    void atlasWantsItsSum();
    void atlasStaysAtItsHighestVersion();

private:
    support::Server m_server;
};

void AtlasApplyTest::atlasGoesUp() {
    support::Database database(m_server);
    DirectoryBuilder folder(
        {{"1_a.sql", "create table a();\ncreate table aa();\n"}, {"2.sql", "-- nothing\n"}});
    const ApplyReport report = applied(folder.hash(), database);
    QCOMPARE(codeOf(report), "");
    QCOMPARE(report.tool, Tool::Atlas);
    QCOMPARE(report.applied.size(), 2);
    QCOMPARE(report.to, "2");
    QCOMPARE(database.text(tables), "a aa");
    QCOMPARE(database.text(rows), "1 2 2/2, 2 2 0/0");
    QCOMPARE(database.text("SELECT description || error || error_stmt || operator_version"
                           " FROM atlas_schema_revisions.atlas_schema_revisions WHERE version = '1'"),
             "aColophon " COLOPHON_VERSION);
    const Directory directory = folder.read();
    QCOMPARE(database.text("SELECT hash FROM atlas_schema_revisions.atlas_schema_revisions LIMIT 1"),
             sumHashes(directory).value(directory.files[0].name));
    QVERIFY(applied(folder, database).applied.isEmpty());
}

void AtlasApplyTest::atlasMakesTheTableOfAtlas() {
    support::Database database(m_server);
    QCOMPARE(codeOf(applied(DirectoryBuilder().hash(), database, {.tool = Tool::Atlas})), "");
    QCOMPARE(database.text("SELECT string_agg(column_name || ' ' || data_type || ' ' || is_nullable ||"
                           " coalesce(' ' || column_default, ''), ', ' ORDER BY ordinal_position)"
                           " FROM information_schema.columns WHERE table_name = 'atlas_schema_revisions'"),
             "version character varying NO, description character varying NO, type bigint NO 2, "
             "applied bigint NO 0, total bigint NO 0, executed_at timestamp with time zone NO, "
             "execution_time bigint NO, error text YES, error_stmt text YES, hash character varying NO, "
             "partial_hashes jsonb YES, operator_version character varying NO");
}

void AtlasApplyTest::atlasLeavesNoTraceOfAFailedFile() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "create table a();"},
                             {"2_b.sql", "create table b();\nselect 1/0;"},
                             {"3_c.sql", "create table c();"}});
    const ApplyReport report = applied(folder.hash(), database);
    QCOMPARE(codeOf(report), "22012");
    QCOMPARE(report.to, "1");
    QCOMPARE(database.text(tables), "a");
    QCOMPARE(database.text(rows), "1 2 1/1");
    folder.write({{"2_b.sql", "create table b();"}});
    QCOMPARE(codeOf(applied(folder.hash(), database)), "");
    QCOMPARE(database.text(tables), "a b c");
}

void AtlasApplyTest::atlasRemembersHalfAFileWithoutATransaction() {
    support::Database database(m_server);
    DirectoryBuilder folder(
        {{"1_a.sql", "-- atlas:txmode none\n\ncreate table a();\nselect 1/0;\ncreate table c();"}});
    const ApplyReport report = applied(folder.hash(), database);
    QCOMPARE(codeOf(report), "22012");
    QCOMPARE(database.text(tables), "a");
    QCOMPARE(database.text(rows), "1 2 1/3 error hashes");
    QCOMPARE(database.text("SELECT error_stmt FROM atlas_schema_revisions.atlas_schema_revisions"),
             "select 1/0;");
    const auto histories = readHistories(*database.connect(postgres::Access::ReadOnly));
    const Status status = migrations::status(folder.read(), *histories);
    QCOMPARE(status.count(State::Partial), 1);
    QCOMPARE(status.pending, QStringList{"1"});
}

void AtlasApplyTest::atlasGoesOnWhereItStopped() {
    support::Database database(m_server);
    DirectoryBuilder folder(
        {{"1_a.sql", "-- atlas:txmode none\n\ncreate table a();\ncreate table a();\ncreate table c();"}});
    QCOMPARE(codeOf(applied(folder.hash(), database)), "42P07");
    folder.write(
        {{"1_a.sql", "-- atlas:txmode none\n\ncreate table a();\ncreate table b();\ncreate table c();"}});
    const ApplyReport report = applied(folder.hash(), database);
    QCOMPARE(codeOf(report), "");
    QCOMPARE(database.text(tables), "a b c");
    QCOMPARE(database.text(rows), "1 2 3/3");
}

void AtlasApplyTest::atlasRefusesWhenWhatRanHasChanged() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "-- atlas:txmode none\n\ncreate table a();\nselect 1/0;"}});
    QCOMPARE(codeOf(applied(folder.hash(), database)), "22012");
    folder.write({{"1_a.sql", "-- atlas:txmode none\n\ncreate table a(i int);\nselect 1;"}});
    QCOMPARE(codeOf(applied(folder.hash(), database)), "history-changed");
    // Fewer statements than ran: the tool itself would crash.
    folder.write({{"1_a.sql", "-- atlas:txmode none\n\n"}});
    QCOMPARE(codeOf(applied(folder.hash(), database)), "history-changed");
    QCOMPARE(database.text(rows), "1 2 1/2 error hashes");
}

void AtlasApplyTest::atlasRefusesAnUncleanDatabase() {
    support::Database database(m_server);
    database.run("create table dirt()");
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}});
    const ApplyReport report = applied(folder.hash(), database);
    QCOMPARE(codeOf(report), "not-clean");
    QVERIFY(report.failure->message.contains("found schema \"public\""));
    QCOMPARE(database.text(rows), "");
    QCOMPARE(codeOf(applied(folder, database, {.settings = {{"allow-dirty", ""}}})), "");
    QCOMPARE(database.text(tables), "a dirt");
}

void AtlasApplyTest::atlasBeginsAfterABaseline() {
    support::Database database(m_server);
    database.run("create table a()");
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}, {"2_b.sql", "create table b();"}});
    ApplyOptions options;
    options.settings["baseline"] = "9";
    QCOMPARE(codeOf(applied(folder.hash(), database, options)), "baseline-not-found");
    options.settings["baseline"] = "1";
    QCOMPARE(codeOf(applied(folder, database, options)), "");
    QCOMPARE(database.text(rows), "1 1 0/0, 2 2 1/1");
    QCOMPARE(database.text(tables), "a b");
}

void AtlasApplyTest::atlasKeepsTheOrderItIsToldTo() {
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}, {"3_c.sql", "create table c();"}});
    support::Database database(m_server);
    QCOMPARE(codeOf(applied(folder.hash(), database)), "");
    folder.write({{"2_b.sql", "create table b();"}, {"4_d.sql", "create table d();"}});
    const ApplyReport refused = applied(folder.hash(), database);
    QCOMPARE(codeOf(refused), "non-linear");
    QVERIFY(refused.failure->message.contains("2_b.sql"));
    QCOMPARE(codeOf(applied(folder, database, {.limit = 1, .settings = {{"exec-order", "non-linear"}}})), "");
    QCOMPARE(database.text(tables), "a b c");
    QCOMPARE(codeOf(applied(folder, database)), "");
    QCOMPARE(database.text(tables), "a b c d");
    folder.write({{"2_b2.sql", "create table never();"}, {"5_e.sql", "create table e();"}});
    folder.remove("2_b2.sql");
    folder.write({{"21_b.sql", "create table never();"}});
    QCOMPARE(codeOf(applied(folder.hash(), database, {.settings = {{"exec-order", "linear-skip"}}})), "");
    QCOMPARE(database.text(tables), "a b c d e");
}

void AtlasApplyTest::atlasBeginsAtACheckpoint() {
    DirectoryBuilder folder({{"1_a.sql", "create table a();"},
                             {"2_k.sql", "-- atlas:checkpoint\n\ncreate table a();\ncreate table k();"},
                             {"3_c.sql", "create table c();"}});
    support::Database fresh(m_server);
    QCOMPARE(codeOf(applied(folder.hash(), fresh)), "");
    QCOMPARE(fresh.text(rows), "2 2 2/2, 3 2 1/1");
    QCOMPARE(fresh.text(tables), "a c k");
}

void AtlasApplyTest::atlasNoticesAFileThatEndsItsTransaction() {
    support::Database database(m_server);
    DirectoryBuilder folder(
        {{"1_a.sql", "create table a();\nCOMMIT;\ncreate table b();"}, {"2_c.sql", "select 1;"}});
    const ApplyReport report = applied(folder.hash(), database);
    QCOMPARE(codeOf(report), "transaction-ended");
    QCOMPARE(database.text(tables), "a b");
    QCOMPARE(database.text(rows), "1 2 3/3");
}

void AtlasApplyTest::atlasStopsAtWhatItCannotRun_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("an open quote") << QByteArray("select 'x;") << "split-error";
    QTest::newRow("an unknown mode") << QByteArray("-- atlas:txmode all\n\nselect 1;") << "txmode-invalid";
    QTest::newRow("an archive") << QByteArray("-- atlas:txtar\n\n-- down.sql --\ndrop table a;") << "txtar";
    QTest::newRow("left out of the sum")
        << QByteArray("-- atlas:sum ignore\n\nselect 1;") << "checksum-not-found";
}

void AtlasApplyTest::atlasStopsAtWhatItCannotRun() {
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}, {"2_b.sql", content}});
    const ApplyReport report = applied(folder.hash(), database);
    QCOMPARE(codeOf(report), code);
    QCOMPARE(report.failure->file, "2_b.sql");
    QCOMPARE(database.text(rows), "1 2 1/1");
}

void AtlasApplyTest::atlasRunsFilesOfOtherTools() {
    DirectoryBuilder goose({{"1_a.sql",
                             "-- +goose Up\ncreate table a();\n-- +goose StatementBegin\n"
                             "do $$ begin null; end $$;\n-- +goose StatementEnd\n"
                             "-- +goose Down\ndrop table a;\n"}});
    support::Database first(m_server);
    QCOMPARE(codeOf(applied(goose.hash(), first)), "");
    QCOMPARE(first.text(rows), "1 2 2/2");
    QCOMPARE(first.text(tables), "a");
    DirectoryBuilder golang({{"1_a.up.sql", "create table a();"}, {"1_a.down.sql", "drop table a;"}});
    support::Database second(m_server);
    QCOMPARE(codeOf(applied(golang.hash(), second, {.tool = Tool::Atlas})), "");
    QCOMPARE(second.text("SELECT description FROM atlas_schema_revisions.atlas_schema_revisions"), "a");
    // From then on the database says whose it is.
    QCOMPARE(applied(golang, second).tool, Tool::Atlas);
}

void AtlasApplyTest::atlasTakesItsTableFromAnySchema() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}});
    ApplyOptions options;
    options.settings["revisions-schema"] = "public";
    QCOMPARE(applied(folder.hash(), database, options).historyTable, "public.atlas_schema_revisions");
    // Columns that an older Atlas did not know, and a row that another program made.
    database.run(
        "ALTER TABLE atlas_schema_revisions DROP COLUMN partial_hashes, DROP COLUMN error_stmt,"
        " ALTER COLUMN operator_version DROP NOT NULL; UPDATE atlas_schema_revisions SET"
        " operator_version = NULL; INSERT INTO atlas_schema_revisions (version, description,"
        " executed_at, execution_time, hash) VALUES ('.atlas_cloud_identifier', 'x', now(), 0, '')");
    folder.write({{"2_b.sql", "create table b();"}});
    const auto histories = readHistories(*database.connect(postgres::Access::ReadOnly));
    QVERIFY(histories);
    QCOMPARE(histories->atlas.first().revisions.size(), 1);
    const ApplyReport report = applied(folder.hash(), database);
    QCOMPARE(codeOf(report), "");
    QCOMPARE(report.historyTable, "public.atlas_schema_revisions");
    QCOMPARE(report.from, "1");
    QCOMPARE(report.applied.size(), 1);
}

void AtlasApplyTest::atlasWantsItsSum() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.sql", "create table a();"}});
    const auto guessed = migrations::apply(folder.read(), database.connection());
    QVERIFY(!guessed);
    QVERIFY2(guessed.error().message().startsWith(folder.path() + " has no atlas.sum"),
             qPrintable(guessed.error().message()));
    const ApplyReport report = applied(folder, database, {.tool = Tool::Atlas});
    const QString missing =
        "The folder has no atlas.sum, and Atlas refuses a folder without one. Run atlas migrate hash to "
        "create it.";
    QCOMPARE(codeOf(report), "sum-missing");
    QCOMPARE(report.failure->message, missing);
    QCOMPARE(database.text(tables), "");
    const Status status = migrations::status(folder.read(), {}, Tool::Atlas);
    QCOMPARE(status.refusal, missing);
    QVERIFY(!status.sumOk);
    QCOMPARE(status.findings.size(), 1);
    QCOMPARE(status.findings.first().code, "sum-missing");
}

void AtlasApplyTest::atlasStaysAtItsHighestVersion() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}, {"3_c.sql", "create table c();"}});
    QCOMPARE(applied(folder.hash(), database).to, "3");
    folder.write({{"2_b.sql", "create table b();"}});
    const ApplyReport report = applied(folder.hash(), database, {.settings = {{"exec-order", "non-linear"}}});
    QCOMPARE(report.applied.size(), 1);
    QCOMPARE(report.to, "3");
    QVERIFY2(toText(report).contains("Version: 3 → 3\n"), qPrintable(toText(report)));
}

QTEST_GUILESS_MAIN(AtlasApplyTest)
#include "atlas_apply_test.moc"
