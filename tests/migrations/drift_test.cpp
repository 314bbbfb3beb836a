#include "migrations/applied.h"
#include "migrations/corpus.h"
#include "migrations/drift/find_drift.h"
#include "migrations/sending.h"
#include "migrations/tools/all.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace migrations;

namespace {

/// COLOPHON_WHOLE_CORPUS=1 takes every directory instead of a sample.
bool takesWholeCorpus() {
    return qEnvironmentVariableIntValue("COLOPHON_WHOLE_CORPUS") != 0;
}

/// `label side what object attribute`, one line for each difference.
QString shortly(const DriftReport& report) {
    QStringList lines;
    for (const DriftDifference& difference : report.differences) {
        const schema::Change& change = difference.change;
        lines << QString("%1 %2 %3 %4 %5")
                     .arg(schema::nameOf(difference.label), schema::nameOf(difference.side),
                          schema::nameOf(change.action), change.object.text(), change.attribute)
                     .trimmed();
    }
    return lines.join('\n');
}

/// `agreed until | parted at | last touched` of the only difference.
QString traceOf(const DriftReport& report) {
    if (report.differences.size() != 1) return shortly(report);
    const DriftTrace& trace = report.differences.first().trace;
    return QString("%1 | %2 | %3").arg(trace.agreedUntil, trace.partedAt, trace.lastTouched);
}

}  // namespace

/// A database, its migrations and a schema file, and in what they differ.
class DriftTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void nothingDriftsWhenItWasApplied_data();
    void nothingDriftsWhenItWasApplied();
    void eachLabelIsGiven_data();
    void eachLabelIsGiven();
    void namesTheMigrationWhereItParts_data();
    void namesTheMigrationWhereItParts();
    void whatWasMadeAgainIsFollowedToTheEnd();
    void onlyWhatRanIsReplayed();
    void pendingWorkDoneByHandIsSaid();
    void oddHistoriesAreSaid();
    void aDatabaseWithoutHistoryClaimsNothing();
    void owners();
    void partsOfAnExtensionHaveNoOwner();
    void settingsOfTheDatabaseHold();
    void aLockedTableIsNoDrift();
    void aMigrationThatFailsIsNamed();
    void aFileThatFailsIsNamed();
    void cancelEndsIt();
    void whatMigrationsExpectComesFromThePrelude();
    void formatsSayTheSame();
    void nothingDriftsInTheCorpus_data();
    void nothingDriftsInTheCorpus();

private:
    core::Result<DriftReport> tried(support::Database& database, const DirectoryBuilder& folder,
                                    DriftOptions options = {}, const DriftProgressCallback& progress = {}) {
        const auto live = database.connect(postgres::Access::ReadOnly);
        options.cacheFolder = COLOPHON_TEMPLATE_DIR;
        return findDrift(folder.read(), *live, options, progress);
    }
    /// A failure ends the program.
    DriftReport drift(support::Database& database, const DirectoryBuilder& folder,
                      DriftOptions options = {}) {
        auto report = tried(database, folder, std::move(options));
        if (!report) qFatal("%s", qPrintable(report.error().message() + '\n' + report.error().detail()));
        return *std::move(report);
    }
    QString schemaFile(const QByteArray& content) {
        const QString path = m_files->filePath("schema.sql");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) qFatal("%s", qPrintable(path));
        return path;
    }
    /// Runs the files of a tool that is not imitated, and writes its history as the tool would.
    void runByHand(support::Database& database, const Directory& directory) {
        if (directory.tool == Tool::Flyway)
            database.run(
                "CREATE TABLE flyway_schema_history (installed_rank int PRIMARY KEY, version varchar(50), "
                "description varchar(200) NOT NULL, type varchar(20) NOT NULL, script varchar(1000) NOT "
                "NULL, "
                "checksum int, installed_by varchar(100) NOT NULL, installed_on timestamp NOT NULL DEFAULT "
                "now(), execution_time int NOT NULL, success boolean NOT NULL)");
        if (directory.tool == Tool::SqlMigrate)
            database.run(
                "CREATE TABLE gorp_migrations (id text NOT NULL PRIMARY KEY, applied_at timestamptz)");
        int rank = 0;
        for (const MigrationFile& file : directory.files) {
            if (!file.isMigration) continue;
            const Sending sending = sendingOf(directory, file);
            for (const Statement& statement : sending.statements)
                database.run(statement.text);
            const QString name = postgres::Connection::quotedLiteral(file.name);
            if (directory.tool == Tool::Flyway)
                database.run(QString("INSERT INTO public.flyway_schema_history VALUES (%1, nullif('%2', ''), "
                                     "'', 'SQL', %3, null, 'x', now(), 1, true)")
                                 .arg(++rank)
                                 .arg(file.version, name)
                                 .toUtf8());
            if (directory.tool == Tool::SqlMigrate)
                database.run(
                    QString("INSERT INTO public.gorp_migrations VALUES (%1, now())").arg(name).toUtf8());
            // A file that commits and begins again leaves the end of its transaction to the tool.
            database.run("COMMIT");
        }
    }
    void run(support::Database& database, const Directory& directory) {
        const auto replaying = toolOf(directory.tool).replaying(directory);
        if (!replaying) qFatal("%s", qPrintable(replaying.error().message()));
        if (*replaying == MigrationTool::Replaying::AsSent) return runByHand(database, directory);
        ApplyOptions options;
        options.tool = directory.tool;
        const ApplyReport report = applying::must(apply(directory, database.connection(), options));
        if (report.failure) qFatal("%s", qPrintable(report.failure->message));
    }
    std::unique_ptr<support::Folder> m_files;
    support::Server m_server;
};

void DriftTest::init() {
    m_files = std::make_unique<support::Folder>();
}

void DriftTest::nothingDriftsWhenItWasApplied_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* title, const char* first, const char* second, const char* before,
                        const char* after) {
        QTest::newRow(title) << first << second << QByteArray(before) << QByteArray(after);
    };
    row("golang-migrate", "1_a.up.sql", "2_b.up.sql", "", "");
    row("goose", "1_a.sql", "2_b.sql", "-- +goose Up\n", "");
    row("dbmate", "1_a.sql", "2_b.sql", "-- migrate:up\n", "\n-- migrate:down\n");
    row("sql-migrate", "1-a.sql", "2-b.sql", "-- +migrate Up\n", "\n-- +migrate Down\n");
    row("Flyway", "V1__a.sql", "R__b.sql", "", "");
    row("Atlas", "1_a.sql", "2_b.sql", "", "");
    row("plain files", "1_a.sql", "2_b.sql", "", "");
}

void DriftTest::nothingDriftsWhenItWasApplied() {
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    DirectoryBuilder folder(
        {{qPrintable(first), before + "CREATE TABLE a (id serial PRIMARY KEY, t text);" + after},
         {qPrintable(second), before + "CREATE OR REPLACE VIEW v AS SELECT id FROM a;" + after}});
    if (QTest::currentDataTag() == QByteArray("Atlas")) folder.hash();
    support::Database database(m_server);
    run(database, folder.read());
    const DriftReport report = drift(database, folder);
    QCOMPARE(shortly(report), "");
    QCOMPARE(report.applied, 2);
    QCOMPARE(report.pending, 0);
    QCOMPARE(toolTitle(report.tool) == "numbered files" ? QString("plain files") : toolTitle(report.tool),
             QString(QTest::currentDataTag()));
    // One thing made by hand is seen under every tool.
    database.run("CREATE INDEX by_hand ON a (t)");
    QCOMPARE(shortly(drift(database, folder)), "by-hand database added public.a by_hand");
}

void DriftTest::eachLabelIsGiven_data() {
    QTest::addColumn<QByteArray>("hand");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const char* hand, const char* file, const char* expected) {
        QTest::newRow(title) << QByteArray(hand) << QByteArray(file) << expected;
    };
    const char* same = "CREATE TABLE a (id int, t text);\n";
    row("nothing", "", same, "");
    row("an index by hand", "CREATE INDEX i ON a (t)", same, "by-hand database added public.a i");
    row("a column by hand, other in the file", "ALTER TABLE a ADD x int",
        "CREATE TABLE a (id int, t text, y int);",
        "by-hand database added public.a x\nmissing-migration schema-file added public.a y");
    row("a type by hand", "ALTER TABLE a ALTER id TYPE bigint", same,
        "by-hand database changed public.a id type");
    row("a table dropped by hand", "DROP TABLE a", same, "by-hand database removed public.a");
    row("database and file have it, no migration", "ALTER TABLE a ADD x int",
        "CREATE TABLE a (id int, t text, x int);", "missing-migration both added public.a x");
    row("only the file has it", "", "CREATE TABLE a (id int, t text);\nCREATE TABLE b ();",
        "missing-migration schema-file added public.b");
    row("the file was forgotten", "", "CREATE TABLE a (id int);",
        "stale-schema-file schema-file removed public.a t");
    row("the file has what a migration dropped", "",
        "CREATE TABLE a (id int, t text);\nCREATE TABLE gone ();",
        "stale-schema-file schema-file added public.gone");
    row("a comment", "COMMENT ON TABLE a IS 'x'", same, "cosmetic database changed public.a comment");
    row("the order of columns", "", "CREATE TABLE a (t text, id int);",
        "cosmetic schema-file changed public.a columns.order");
}

void DriftTest::eachLabelIsGiven() {
    QFETCH(const QByteArray, hand);
    QFETCH(const QByteArray, file);
    QFETCH(const QString, expected);
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a (id int);\nCREATE TABLE gone ();"},
                             {"2_b.up.sql", "ALTER TABLE a ADD t text;\nDROP TABLE gone;"}});
    support::Database database(m_server);
    run(database, folder.read());
    if (!hand.isEmpty()) database.run(hand);
    QCOMPARE(shortly(drift(database, folder, {.schemaFile = schemaFile(file)})), expected);
}

void DriftTest::namesTheMigrationWhereItParts_data() {
    QTest::addColumn<QByteArray>("hand");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const char* hand, const char* expected) {
        QTest::newRow(title) << QByteArray(hand) << expected;
    };
    row("taken back by hand", "ALTER TABLE a DROP x", "2_b.up.sql | 3_c.up.sql | 3_c.up.sql");
    row("as it was before a migration", "ALTER TABLE a ALTER t TYPE text",
        "3_c.up.sql | 4_d.up.sql | 4_d.up.sql");
    row("as no migration ever had it", "ALTER TABLE a ALTER t TYPE varchar(9)", " | 4_d.up.sql | 4_d.up.sql");
    row("a part that no migration knows", "CREATE INDEX i ON a (id)", " | 4_d.up.sql | 4_d.up.sql");
    row("what no migration touches", "CREATE TABLE other ()", " |  | ");
    row("a table that was dropped", "DROP TABLE b", "1_a.up.sql | 2_b.up.sql | 2_b.up.sql");
}

void DriftTest::namesTheMigrationWhereItParts() {
    QFETCH(const QByteArray, hand);
    QFETCH(const QString, expected);
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a (id int, t text);"},
                             {"2_b.up.sql", "CREATE TABLE b ();"},
                             {"3_c.up.sql", "ALTER TABLE a ADD x int;"},
                             {"4_d.up.sql", "ALTER TABLE a ALTER t TYPE varchar;"},
                             {"5_e.up.sql", "SELECT 1;"}});
    support::Database database(m_server);
    run(database, folder.read());
    database.run(hand);
    const DriftReport report = drift(database, folder);
    QCOMPARE(traceOf(report), expected);
    QCOMPARE(report.firstParting, report.differences.first().trace.partedAt);
}

void DriftTest::whatWasMadeAgainIsFollowedToTheEnd() {
    // Between two states without the column there is one with it: half of the states say nothing.
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a (id int);"},
                             {"2_b.up.sql", "ALTER TABLE a ADD x int;"},
                             {"3_c.up.sql", "ALTER TABLE a DROP x;"},
                             {"4_d.up.sql", "CREATE TABLE d ();"},
                             {"5_e.up.sql", "ALTER TABLE a ADD x int;"}});
    support::Database database(m_server);
    run(database, folder.read());
    database.run("ALTER TABLE a DROP x");
    QCOMPARE(traceOf(drift(database, folder)), "4_d.up.sql | 5_e.up.sql | 5_e.up.sql");
}

void DriftTest::onlyWhatRanIsReplayed() {
    DirectoryBuilder folder({{"1_a.sql", "-- migrate:up\nCREATE TABLE a ();\n-- migrate:down\n"},
                             {"3_c.sql", "-- migrate:up\nCREATE TABLE c ();\n-- migrate:down\n"}});
    support::Database database(m_server);
    run(database, folder.read());
    // dbmate would run this one late.
    folder.write({{"2_b.sql", "-- migrate:up\nCREATE TABLE b ();\n-- migrate:down\n"},
                  {"4_d.sql", "-- migrate:up\nCREATE TABLE d ();\n-- migrate:down\n"}});
    const DriftReport report = drift(database, folder);
    QCOMPARE(shortly(report), "");
    QCOMPARE(report.version, "3");
    QCOMPARE(report.applied, 2);
    QCOMPARE(report.pending, 2);
    // A file of all migrations is no drift either.
    const QString all =
        schemaFile("CREATE TABLE a (); CREATE TABLE b (); CREATE TABLE c (); CREATE TABLE d ();");
    QCOMPARE(shortly(drift(database, folder, {.schemaFile = all})), "");
}

void DriftTest::pendingWorkDoneByHandIsSaid() {
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a ();"}});
    support::Database database(m_server);
    run(database, folder.read());
    folder.write({{"2_b.up.sql", "ALTER TABLE a ADD x int;"}});
    database.run("ALTER TABLE a ADD x int");
    const DriftReport report = drift(database, folder);
    QCOMPARE(shortly(report), "by-hand database added public.a x");
    QVERIFY(report.differences.first().isPending);
    QVERIFY(toText(report).contains("A pending migration makes the same."));
    // That one of the pending ones fails takes nothing away from what is known.
    folder.write({{"3_c.up.sql", "nonsense;"}});
    const DriftReport broken = drift(database, folder);
    QCOMPARE(shortly(broken), "by-hand database added public.a x");
    QVERIFY2(broken.notes.value(0).contains("3_c.up.sql, line 1"), qPrintable(broken.notes.join('\n')));
}

void DriftTest::oddHistoriesAreSaid() {
    DirectoryBuilder folder({{"1_a.sql", "CREATE TABLE a ();"}, {"2_b.sql", "CREATE TABLE b ();"}});
    folder.hash();
    support::Database database(m_server);
    run(database, folder.read());
    folder.write({{"1_a.sql", "CREATE TABLE a (late int);"}});
    folder.remove("2_b.sql");
    folder.hash();
    const DriftReport report = drift(database, folder);
    const QString notes = report.notes.join('\n');
    QVERIFY2(notes.contains("1_a.sql was edited"), qPrintable(notes));
    QVERIFY2(notes.contains("Version 2 ran"), qPrintable(notes));
    QCOMPARE(shortly(report), "by-hand database removed public.a late\nby-hand database added public.b");
}

void DriftTest::aDatabaseWithoutHistoryClaimsNothing() {
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a ();"}});
    support::Database database(m_server);
    QCOMPARE(shortly(drift(database, folder)), "");
    database.run("CREATE TABLE a ()");
    const DriftReport report = drift(database, folder);
    QCOMPARE(shortly(report), "by-hand database added public.a");
    QVERIFY(report.differences.first().isPending);
    QVERIFY2(report.notes.value(0).contains("no history of golang-migrate"),
             qPrintable(report.notes.join('\n')));
}

void DriftTest::owners() {
    support::Database database(m_server);
    database.run("CREATE ROLE \"drift owner\" SUPERUSER LOGIN; CREATE ROLE drift_reader");
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a ();\nGRANT SELECT ON a TO drift_reader;"}});
    const auto asOwner = postgres::Connection::open(database.server().profile(database.name(), "drift owner"),
                                                    postgres::Access::ReadWrite);
    QVERIFY(asOwner);
    ApplyOptions options;
    options.tool = Tool::GolangMigrate;
    QVERIFY(!applying::must(apply(folder.read(), **asOwner, options)).failure);
    QCOMPARE(shortly(drift(database, folder)), "");
    database.run("GRANT INSERT ON a TO drift_reader; ALTER TABLE a OWNER TO drift_reader");
    QVERIFY(drift(database, folder).hasDrift());
    QCOMPARE(shortly(drift(database, folder, {.access = schema::DdlOptions::Access::Omit})), "");
}

void DriftTest::partsOfAnExtensionHaveNoOwner() {
    // Made by a role that is no superuser, its parts belong to one.
    support::Database database(m_server);
    database.run("CREATE ROLE trusted_owner LOGIN; ALTER DATABASE " + database.name().toUtf8() +
                 " OWNER TO trusted_owner; GRANT CREATE ON SCHEMA public TO trusted_owner;");
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE EXTENSION pg_trgm;\nCREATE TABLE a (t text);"}});
    const auto asOwner = postgres::Connection::open(
        database.server().profile(database.name(), "trusted_owner"), postgres::Access::ReadWrite);
    QVERIFY(asOwner);
    ApplyOptions options;
    options.tool = Tool::GolangMigrate;
    QVERIFY(!applying::must(apply(folder.read(), **asOwner, options)).failure);
    QCOMPARE(shortly(drift(database, folder, {.access = schema::DdlOptions::Access::Include})),
             "by-hand database changed public grants[trusted_owner]");
}

void DriftTest::settingsOfTheDatabaseHold() {
    support::Database database(m_server);
    database.run(QString("CREATE SCHEMA app; ALTER DATABASE %1 SET search_path TO app, public")
                     .arg(postgres::Connection::quotedName(database.name()))
                     .toUtf8());
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE SCHEMA IF NOT EXISTS app;\nCREATE TABLE a ();"}});
    const auto connection = database.connect();
    ApplyOptions options;
    options.tool = Tool::GolangMigrate;
    QVERIFY(!applying::must(apply(folder.read(), *connection, options)).failure);
    QCOMPARE(shortly(drift(database, folder)), "");
}

void DriftTest::aLockedTableIsNoDrift() {
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a (id int CHECK (id > 0));"}});
    support::Database database(m_server);
    run(database, folder.read());
    const auto other = database.connect();
    QVERIFY(other->runScript("BEGIN; LOCK TABLE a IN ACCESS EXCLUSIVE MODE;"));
    const auto report = tried(database, folder);
    QVERIFY(!report);
    QCOMPARE(report.error().kind(), core::ErrorKind::Conflict);
    QVERIFY2(report.error().message().contains("public.a"), qPrintable(report.error().message()));
}

void DriftTest::aMigrationThatFailsIsNamed() {
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a ();"}});
    support::Database database(m_server);
    run(database, folder.read());
    folder.write({{"1_a.up.sql", "CREATE TABLE a ();\nDROP TABLE never;"}});
    const auto report = tried(database, folder);
    QCOMPARE(report.error().message(), "1_a.up.sql, line 2, column 1: table \"never\" does not exist");
}

void DriftTest::aFileThatFailsIsNamed() {
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a ();"}});
    support::Database database(m_server);
    run(database, folder.read());
    const auto broken = tried(database, folder, {.schemaFile = schemaFile("CREATE TABLE a (\n")});
    QVERIFY2(broken.error().message().contains("schema.sql, line"), qPrintable(broken.error().message()));
    const auto absent = tried(database, folder, {.schemaFile = m_files->filePath("none.sql")});
    QCOMPARE(absent.error().kind(), core::ErrorKind::NotFound);
}

void DriftTest::cancelEndsIt() {
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a ();"}, {"2_b.up.sql", "SELECT pg_sleep(0.01);"}});
    support::Database database(m_server);
    run(database, folder.read());
    for (const auto phase : {DriftProgress::Phase::ReadingDatabase, DriftProgress::Phase::Replaying}) {
        std::stop_source stop;
        const auto report = tried(database, folder, {.stop = stop.get_token()}, [&](const DriftProgress& at) {
            if (at.phase == phase) stop.request_stop();
        });
        QVERIFY(!report);
        QVERIFY2(report.error().isCancelled(), qPrintable(report.error().message()));
    }
}

void DriftTest::whatMigrationsExpectComesFromThePrelude() {
    DirectoryBuilder folder(
        {{"1_a.up.sql",
          "CREATE TABLE app.a (id int, at text DEFAULT current_setting('app.place'));\n"
          "GRANT SELECT ON app.a TO prelude_reader;\nSELECT current_setting('app.place');"}});
    support::Database database(m_server);
    const schema::Prelude prelude{
        .fileName = "prelude.sql",
        .sql =
            "\\set ON_ERROR_STOP on\nCREATE ROLE prelude_reader;\nCREATE SCHEMA app;\nDO $$ BEGIN EXECUTE "
            "format('ALTER DATABASE %I SET app.place = %L', current_database(), 'here'); END $$;"};
    const auto prepared = schema::runPrelude(prelude, database.profile(), {});
    QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().message()));
    run(database, folder.read());
    const DriftOptions options{.schemaFile = schemaFile("CREATE SCHEMA app; CREATE ROLE prelude_reader;"
                                                        "CREATE TABLE app.a (id int, at text DEFAULT "
                                                        "current_setting('app.place'));"
                                                        "GRANT SELECT ON app.a TO prelude_reader;"),
                               .prelude = prelude};
    QCOMPARE(shortly(drift(database, folder, options)), "");
    const auto broken =
        tried(database, folder, {.prelude = {.fileName = "p.sql", .sql = "CREATE SCHEMA app;\n\nnonsense;"}});
    QVERIFY(!broken);
    QVERIFY2(broken.error().message().startsWith("p.sql, line 3: "), qPrintable(broken.error().message()));
}

void DriftTest::formatsSayTheSame() {
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a (id int);"}});
    support::Database database(m_server);
    run(database, folder.read());
    database.run("ALTER TABLE a ADD \"x|y\" int; CREATE VIEW v AS SELECT 1 AS one");
    const DriftReport report = drift(database, folder);
    const QJsonObject json = toJson(report);
    QCOMPARE(json["drift"].toBool(), true);
    QCOMPARE(json["differences"].toArray().size(), 2);
    QCOMPARE(json["counts"].toObject()["by-hand"].toInt(), 2);
    QCOMPARE(json["first_parting"].toString(), "1_a.up.sql");
    const QString text = toText(report);
    QVERIFY2(text.contains("+ column public.a x|y · only in the database"), qPrintable(text));
    QVERIFY2(
        text.contains("Differences: 2 made by hand in the database. Database and migrations first part at "
                      "1_a.up.sql."),
        qPrintable(text));
    const QString markdown = toMarkdown(report);
    QVERIFY2(markdown.contains("| made by hand in the database | column public.a x\\|y |"),
             qPrintable(markdown));
}

void DriftTest::nothingDriftsInTheCorpus_data() {
    QTest::addColumn<QString>("path");
    const QStringList sample{"simplebank", "guardian", "website",     "digger",         "openfga",
                             "marquez",    "nakama",   "builder-hub", "dbmate-testdata"};
    for (const corpus::Entry& entry : corpus::entries()) {
        const bool isWanted = takesWholeCorpus() || std::ranges::any_of(sample, [&](const QString& each) {
                                  return entry.name.endsWith(each, Qt::CaseInsensitive);
                              });
        // supabase/postgres takes the superuser's rights away.
        if (isWanted && entry.name != "supabase__postgres" && entry.format != "schema" &&
            !entry.format.endsWith("-broken"))
            QTest::newRow(qPrintable(entry.format + '/' + entry.name)) << entry.path;
    }
    if (corpus::entries().isEmpty()) QTest::newRow("none") << QString();
}

void DriftTest::nothingDriftsInTheCorpus() {
    QFETCH(const QString, path);
    if (path.isEmpty()) QSKIP("the corpus is not here");
    const auto directory = readDirectory(path);
    QVERIFY(directory);
    const QString name = path.section('/', -1);
    // Needs an extension that is not installed, rewrites its SQL, or is a template.
    if (corpus::finalSchema(name).isEmpty() || name.contains("lnd") ||
        !toolOf(directory->tool).replaying(*directory))
        return;
    support::Database database(m_server);
    const schema::Prelude prelude{.fileName = "prelude.sql", .sql = corpus::prelude(name)};
    QVERIFY(schema::runPrelude(prelude, database.profile(), {}));
    run(database, *directory);
    const auto live = database.connect(postgres::Access::ReadOnly);
    const auto report =
        findDrift(*directory, *live, {.prelude = prelude, .cacheFolder = COLOPHON_TEMPLATE_DIR});
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(shortly(*report), "");
    QVERIFY(report->applied > 0);
}

QTEST_GUILESS_MAIN(DriftTest)
#include "drift_test.moc"
