#include "migrations/apply.h"

#include "migrations/advisory_lock.h"
#include "migrations/directory_builder.h"
#include "migrations/status.h"
#include "support/database.h"

#include <QJsonArray>
#include <QTest>

using namespace migrations;
using namespace std::chrono_literals;

namespace {

/// The revision rows in short: `version type applied/total error? hashes?`.
constexpr char rows[] =
    "SELECT coalesce(string_agg(version || ' ' || type || ' ' || applied || '/' || total ||"
    " CASE WHEN error <> '' THEN ' error' ELSE '' END ||"
    " CASE WHEN partial_hashes <> 'null' THEN ' hashes' ELSE '' END, ', ' ORDER BY version COLLATE \"C\"), "
    "'')"
    " FROM atlas_schema_revisions.atlas_schema_revisions";
constexpr char tables[] =
    "SELECT coalesce(string_agg(relname, ' ' ORDER BY relname), '') FROM pg_class"
    " WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'schema_migrations'";
constexpr char version[] = "SELECT coalesce(min(version || ' ' || dirty), '') FROM schema_migrations";

ApplyReport must(const core::Result<ApplyReport>& report) {
    if (!report) qFatal("%s", qPrintable(report.error().message()));
    return *report;
}

ApplyReport applied(const DirectoryBuilder& folder, support::Database& database,
                    const ApplyOptions& options = {}) {
    return must(apply(folder.read(), database.connection(), options));
}

QString codeOf(const ApplyReport& report) {
    return report.failure ? report.failure->code : QString();
}

}  // namespace

/// What migrations::apply promises: the same tables, rows and locks as the tool, also when it fails.
class ApplyTest : public QObject {
    Q_OBJECT
private slots:
    void knowsTheNumbersOfTheLocks();
    void golangMigrateGoesUp();
    void golangMigrateStaysDirtyAfterAFailure_data();
    void golangMigrateStaysDirtyAfterAFailure();
    void golangMigrateRefuses_data();
    void golangMigrateRefuses();
    void golangMigrateUsesTheTableThatIsThere();
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

void ApplyTest::golangMigrateGoesUp() {
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

void ApplyTest::golangMigrateStaysDirtyAfterAFailure_data() {
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

void ApplyTest::golangMigrateStaysDirtyAfterAFailure() {
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

void ApplyTest::golangMigrateRefuses_data() {
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

void ApplyTest::golangMigrateRefuses() {
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

void ApplyTest::golangMigrateUsesTheTableThatIsThere() {
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
    own.migrationsTable = "public.mine";
    QCOMPARE(codeOf(applied(folder, database, own)), "42P07");
    QCOMPARE(database.text("SELECT version || ' ' || dirty FROM public.mine"), "2 true");
}

void ApplyTest::atlasGoesUp() {
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
             directory.files[0].sumHash);
    QVERIFY(applied(folder, database).applied.isEmpty());
}

void ApplyTest::atlasMakesTheTableOfAtlas() {
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

void ApplyTest::atlasLeavesNoTraceOfAFailedFile() {
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

void ApplyTest::atlasRemembersHalfAFileWithoutATransaction() {
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

void ApplyTest::atlasGoesOnWhereItStopped() {
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

void ApplyTest::atlasRefusesWhenWhatRanHasChanged() {
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

void ApplyTest::atlasRefusesAnUncleanDatabase() {
    support::Database database(m_server);
    database.run("create table dirt()");
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}});
    const ApplyReport report = applied(folder.hash(), database);
    QCOMPARE(codeOf(report), "not-clean");
    QVERIFY(report.failure->message.contains("found schema \"public\""));
    QCOMPARE(database.text(rows), "");
    QCOMPARE(codeOf(applied(folder, database, {.cleanliness = Cleanliness::AllowDirty})), "");
    QCOMPARE(database.text(tables), "a dirt");
}

void ApplyTest::atlasBeginsAfterABaseline() {
    support::Database database(m_server);
    database.run("create table a()");
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}, {"2_b.sql", "create table b();"}});
    ApplyOptions options;
    options.baseline = "9";
    QCOMPARE(codeOf(applied(folder.hash(), database, options)), "baseline-not-found");
    options.baseline = "1";
    QCOMPARE(codeOf(applied(folder, database, options)), "");
    QCOMPARE(database.text(rows), "1 1 0/0, 2 2 1/1");
    QCOMPARE(database.text(tables), "a b");
}

void ApplyTest::atlasKeepsTheOrderItIsToldTo() {
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}, {"3_c.sql", "create table c();"}});
    support::Database database(m_server);
    QCOMPARE(codeOf(applied(folder.hash(), database)), "");
    folder.write({{"2_b.sql", "create table b();"}, {"4_d.sql", "create table d();"}});
    const ApplyReport refused = applied(folder.hash(), database);
    QCOMPARE(codeOf(refused), "non-linear");
    QVERIFY(refused.failure->message.contains("2_b.sql"));
    QCOMPARE(codeOf(applied(folder, database, {.limit = 1, .execOrder = ExecOrder::NonLinear})), "");
    QCOMPARE(database.text(tables), "a b c");
    QCOMPARE(codeOf(applied(folder, database)), "");
    QCOMPARE(database.text(tables), "a b c d");
    folder.write({{"2_b2.sql", "create table never();"}, {"5_e.sql", "create table e();"}});
    folder.remove("2_b2.sql");
    folder.write({{"21_b.sql", "create table never();"}});
    QCOMPARE(codeOf(applied(folder.hash(), database, {.execOrder = ExecOrder::LinearSkip})), "");
    QCOMPARE(database.text(tables), "a b c d e");
}

void ApplyTest::atlasBeginsAtACheckpoint() {
    DirectoryBuilder folder({{"1_a.sql", "create table a();"},
                             {"2_k.sql", "-- atlas:checkpoint\n\ncreate table a();\ncreate table k();"},
                             {"3_c.sql", "create table c();"}});
    support::Database fresh(m_server);
    QCOMPARE(codeOf(applied(folder.hash(), fresh)), "");
    QCOMPARE(fresh.text(rows), "2 2 2/2, 3 2 1/1");
    QCOMPARE(fresh.text(tables), "a c k");
}

void ApplyTest::atlasNoticesAFileThatEndsItsTransaction() {
    support::Database database(m_server);
    DirectoryBuilder folder(
        {{"1_a.sql", "create table a();\nCOMMIT;\ncreate table b();"}, {"2_c.sql", "select 1;"}});
    const ApplyReport report = applied(folder.hash(), database);
    QCOMPARE(codeOf(report), "transaction-ended");
    QCOMPARE(database.text(tables), "a b");
    QCOMPARE(database.text(rows), "1 2 3/3");
}

void ApplyTest::atlasStopsAtWhatItCannotRun_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("an open quote") << QByteArray("select 'x;") << "split-error";
    QTest::newRow("an unknown mode") << QByteArray("-- atlas:txmode all\n\nselect 1;") << "txmode-invalid";
    QTest::newRow("an archive") << QByteArray("-- atlas:txtar\n\n-- down.sql --\ndrop table a;") << "txtar";
    QTest::newRow("left out of the sum")
        << QByteArray("-- atlas:sum ignore\n\nselect 1;") << "checksum-not-found";
}

void ApplyTest::atlasStopsAtWhatItCannotRun() {
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}, {"2_b.sql", content}});
    const ApplyReport report = applied(folder.hash(), database);
    QCOMPARE(codeOf(report), code);
    QCOMPARE(report.failure->file, "2_b.sql");
    QCOMPARE(database.text(rows), "1 2 1/1");
}

void ApplyTest::atlasRunsFilesOfOtherTools() {
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

void ApplyTest::atlasTakesItsTableFromAnySchema() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}});
    ApplyOptions options;
    options.revisionsSchema = "public";
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
    DirectoryBuilder folder({{"1_a.up.sql", "create table a();"}, {"2_b|c.up.sql", "select `1`;"}});
    ApplyReport report = applied(folder, database);
    report.database = "blog";
    report.applied[0].elapsed = 7ms;
    const QJsonObject json = toJson(report);
    QCOMPARE(json["applied"].toArray().size(), 1);
    QCOMPARE(json["to"], "2");
    QCOMPARE(json["failure"].toObject()["file"], "2_b|c.up.sql");
    QCOMPARE(json["failure"].toObject()["line"], 1);
    QCOMPARE(toText(report).section('\n', 0, 4),
             "applied  1_a.up.sql  (statements: 1, 7 ms)\n"
             "blog (golang-migrate): 1 applied, then 2_b|c.up.sql failed.\n"
             "Version: none → 2\n\n"
             "2_b|c.up.sql:1:11, statement 1");
    const QString markdown = toMarkdown(report);
    QVERIFY(markdown.startsWith("### Migrations\n\n"));
    QVERIFY(markdown.contains("| 1\\_a.up.sql | 1 | 7 ms |\n"));
    QVERIFY(markdown.contains("**Failed**: 2\\_b\\|c.up.sql:1:11"));
    QVERIFY(markdown.contains("```sql\nselect `1`\n```\n"));
}

QTEST_GUILESS_MAIN(ApplyTest)
#include "apply_test.moc"
