#include "migrations/preview/preview.h"

#include "migrations/applied.h"
#include "migrations/corpus.h"
#include "migrations/preview/report_check.h"
#include "schema/difference/difference.h"
#include "schema/reader.h"
#include "support/must.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace migrations;
using support::must;

/// The preview of pending migrations from end to end: a live database with rows, a private copy, a report.
class PreviewTest : public QObject {
    Q_OBJECT
private slots:
    void judgesEachFile();
    void asksLaterFilesToo();
    void saysWhereAFileFails();
    void runsAFileOfGolangMigrateAsOneTransaction();
    void saysWhyTheToolWouldRefuse();
    void disprovesWhatAnEmptyTableCannotSuffer();
    void leavesTheLiveDatabaseAsItWas();
    void doesWithoutTheRightToReadRows();
    void stopsAtOnceAndLeavesNothing();
    void namesMissingExtensions();
    void namesWhoIsInTheWay();
    void keepsTheFixedNamesOfItsJson();
    void warnsOfHazardsAndDisprovesThem();
    void estimatesHowLongALargeTableTakes();
    void goesDownAndUpAgain();
    void saysWhetherASavedReportStillHolds();
    void givesItsReasonsAsSarif();
    void predictsTheSchemaOfRealDirectories_data();
    void predictsTheSchemaOfRealDirectories();

private:
    core::Result<PreviewReport> look(const DirectoryBuilder& folder, support::Database& database,
                                     const PreviewOptions& options = {});
    static PreviewOptions options() { return {.cacheFolder = QStringLiteral(COLOPHON_TEMPLATE_DIR)}; }

    support::Server m_server;
};

namespace {

const FilePreview& file(const PreviewReport& report, const QString& name) {
    for (const FilePreview& each : report.files)
        if (each.name == name) return each;
    qFatal("no %s in the report", qPrintable(name));
}

QStringList verdicts(const PreviewReport& report) {
    QStringList out;
    for (const FilePreview& each : report.files)
        out.append(each.name.section('.', 0, 0) + ' ' + verdictKey(each.verdict));
    return out;
}

/// Everything a write would move: WAL, counters of changed rows, the catalogs.
QString fingerprint(support::Database& database) {
    return database.text(
        "SELECT concat_ws(' ', pg_current_wal_insert_lsn(), (SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) "
        "FROM"
        " pg_stat_all_tables), (SELECT md5(string_agg(c::text, '' ORDER BY c.oid)) FROM pg_class c))");
}

const QByteArray posts =
    "create table posts(id int primary key, slug text, title text);"
    "insert into posts select g, 'slug ' || g % 90, 'title' from generate_series(1, 100) g; analyze;";

}  // namespace

core::Result<PreviewReport> PreviewTest::look(const DirectoryBuilder& folder, support::Database& database,
                                              const PreviewOptions& options) {
    const auto live = database.connect(postgres::Access::ReadOnly);
    return preview(folder.read(), *live, options.cacheFolder.isEmpty() ? PreviewTest::options() : options);
}

void PreviewTest::judgesEachFile() {
    support::Database database(m_server);
    database.run(posts);
    const DirectoryBuilder folder(
        {{"1_views.up.sql", "alter table posts add column views bigint not null default 0;"},
         {"2_id.up.sql", "alter table posts add column public_id uuid default gen_random_uuid();"},
         {"3_slug.up.sql", "alter table posts add constraint posts_slug unique (slug);"},
         {"4_index.up.sql", "create index concurrently posts_title on posts(title);"},
         {"5_title.up.sql", "alter table posts drop column title;"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(verdicts(report), (QStringList{"1_views safe", "2_id quiet-hour", "3_slug will-fail",
                                            "4_index safe", "5_title quiet-hour"}));
    QCOMPARE(report.verdict, Verdict::WillFail);
    QCOMPARE(report.tool, Tool::GolangMigrate);
    const DataCheck slug = file(report, "3_slug.up.sql").dataChecks.value(0);
    QCOMPARE(slug.count, 10);
    QCOMPARE(slug.examples.size(), 5);
    QVERIFY(file(report, "2_id.up.sql").reasons.first().message.startsWith("It rewrites public.posts"));
    QVERIFY(!file(report, "4_index.up.sql").statements.first().phases.isEmpty());
}

void PreviewTest::asksLaterFilesToo() {
    support::Database database(m_server);
    database.run(posts);
    // The second file's question is about a column that the first one renames.
    const DirectoryBuilder folder({{"1_rename.up.sql", "alter table posts rename slug to address;"},
                                   {"2_unique.up.sql", "create unique index on posts(address);"},
                                   {"3_repair.up.sql", "update posts set title = id::text;"},
                                   {"4_unique.up.sql", "create unique index on posts(title);"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(verdicts(report),
             (QStringList{"1_rename safe", "2_unique will-fail", "3_repair safe", "4_unique cannot-tell"}));
    QVERIFY(file(report, "4_unique.up.sql")
                .reasons.first()
                .message.contains("An earlier statement of this run changes rows"));
}

void PreviewTest::saysWhereAFileFails() {
    support::Database database(m_server);
    database.run(posts);
    const DirectoryBuilder folder(
        {{"1_a.up.sql", "create table a();\n\nalter table posts\n  add column b nosuchtype;\n"},
         {"2_b.up.sql", "create table b();"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(verdicts(report), (QStringList{"1_a will-fail", "2_b cannot-tell"}));
    const ObservedStatement failed = file(report, "1_a.up.sql").statements.last();
    QCOMPARE(failed.number, 2);
    QVERIFY(failed.error);
    QCOMPARE(failed.error->code, "42704");
    QCOMPARE(failed.error->line, 4);
    QCOMPARE(failed.error->column, 16);
}

void PreviewTest::runsAFileOfGolangMigrateAsOneTransaction() {
    support::Database database(m_server);
    database.run(posts);
    const DirectoryBuilder folder(
        {{"1_a.up.sql", "create table a(); create index concurrently i on posts(title);"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(verdicts(report), QStringList{"1_a will-fail"});
    QCOMPARE(file(report, "1_a.up.sql").statements.last().error->code, "25001");
}

void PreviewTest::saysWhyTheToolWouldRefuse() {
    support::Database database(m_server);
    database.run(
        "create table schema_migrations(version bigint primary key, dirty boolean not null);"
        "insert into schema_migrations values (1, true);");
    const DirectoryBuilder folder({{"1_a.up.sql", "select 1"}, {"2_b.up.sql", "select 1"}});
    const PreviewReport report = must(look(folder, database));
    QVERIFY(!report.refusal.isEmpty());
    QCOMPARE(report.verdict, Verdict::WillFail);
}

void PreviewTest::disprovesWhatAnEmptyTableCannotSuffer() {
    support::Database database(m_server);
    database.run("create table t(id int, a text);");
    const DirectoryBuilder folder(
        {{"1_a.up.sql", "alter table t alter id type bigint; alter table t add column b int not null;"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(verdicts(report), QStringList{"1_a safe"});
    QCOMPARE(file(report, "1_a.up.sql").statements.first().rewrites.size(), 1);
}

void PreviewTest::leavesTheLiveDatabaseAsItWas() {
    support::Database database(m_server);
    database.run(posts);
    for (const char* settled : {"vacuum", "checkpoint"})  // so that reading has nothing left to tidy
        database.run(settled);
    const DirectoryBuilder folder(
        {{"1_a.up.sql", "alter table posts add constraint u unique (slug); drop table posts cascade;"}});
    const QString before = fingerprint(database);
    must(look(folder, database));
    QCOMPARE(fingerprint(database), before);
}

void PreviewTest::doesWithoutTheRightToReadRows() {
    support::Database database(m_server);
    database.run(posts +
                 "create table schema_migrations(version bigint primary key, dirty boolean not null);"
                 "create role only_history login; grant select on schema_migrations to only_history;");
    const DirectoryBuilder folder({{"1_a.up.sql", "alter table posts add constraint u unique (slug);"},
                                   {"2_b.up.sql", "alter table posts add column n int;"}});
    const auto live = must(postgres::Connection::open(
        database.profile().withParameter("user", "only_history"), postgres::Access::ReadOnly));
    const PreviewReport report = must(preview(folder.read(), *live, options()));
    QCOMPARE(verdicts(report), (QStringList{"1_a cannot-tell", "2_b safe"}));
    QCOMPARE(file(report, "1_a.up.sql").dataChecks.first().result, DataCheck::Result::NotChecked);
    QVERIFY(!file(report, "1_a.up.sql").statements.first().locks.isEmpty());
    database.run("drop owned by only_history; drop role only_history;");
}

void PreviewTest::stopsAtOnceAndLeavesNothing() {
    support::Database database(m_server);
    database.run(posts);
    const DirectoryBuilder folder({{"1_a.up.sql", "select pg_sleep(60);"}});
    const support::Folder temporary;
    qputenv("TMPDIR", temporary.path().toUtf8());
    std::stop_source stop;
    PreviewOptions stopped = options();
    stopped.stop = stop.get_token();
    const auto live = database.connect(postgres::Access::ReadOnly);
    const auto report = preview(folder.read(), *live, stopped, [&](const PreviewProgress& progress) {
        if (progress.phase != PreviewProgress::Phase::Rehearsing) return;
        // The statement that sleeps is reached after this call.
        std::thread([source = stop]() mutable {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            source.request_stop();
        }).detach();
    });
    QVERIFY(!report);
    QVERIFY(report.error().isCancelled());
    qunsetenv("TMPDIR");
    QCOMPARE(QDir(temporary.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void PreviewTest::namesMissingExtensions() {
    support::Database database(m_server);
    // An extension of the live server that this machine does not have.
    database.run(posts +
                 "create schema far; insert into pg_extension select 99999, 'postgis', 10, oid, true, '3.4'"
                 " from pg_namespace where nspname = 'far';");
    const DirectoryBuilder folder({{"1_a.up.sql", "alter table posts add column place geometry;"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(verdicts(report), QStringList{"1_a cannot-tell"});
    QVERIFY2(report.standIns.join(' ').contains("postgis"), qPrintable(report.standIns.join(' ')));
    database.run("delete from pg_extension where extname = 'postgis'");
}

void PreviewTest::namesWhoIsInTheWay() {
    support::Database database(m_server);
    database.run(posts);
    const auto other = database.connect();
    must(other->begin());
    must(other->query("LOCK TABLE posts IN ROW EXCLUSIVE MODE"));
    const DirectoryBuilder folder({{"1_a.up.sql", "alter table posts add column n int;"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(report.obstacles.size(), 1);
    QCOMPARE(report.obstacles.first().kind, "lock");
    QVERIFY(report.obstacles.first().message.contains("public.posts is currently locked (ROW EXCLUSIVE)"));
}

void PreviewTest::keepsTheFixedNamesOfItsJson() {
    support::Database database(m_server);
    database.run(posts);
    const DirectoryBuilder folder({{"1_a.up.sql", "alter table posts add constraint u unique (slug);"}});
    const QJsonObject json = toJson(must(look(folder, database)));
    QCOMPARE(json["format"].toInt(), 1);
    QCOMPARE(json["tool"].toString(), "golang-migrate");
    QCOMPARE(json["verdict"].toString(), "will-fail");
    QVERIFY(json["server"].toObject().contains("major") &&
            json["server"].toObject().contains("rehearsed_on"));
    const QJsonObject first = json["files"].toArray().first().toObject();
    for (const char* name : {"version", "name", "verdict", "reasons", "statements", "data_checks"})
        QVERIFY2(first.contains(QLatin1String(name)), name);
    const QJsonObject statement = first["statements"].toArray().first().toObject();
    for (const char* name : {"number", "line", "sql", "locks", "rewrites", "scans", "error", "elapsed_ms"})
        QVERIFY2(statement.contains(QLatin1String(name)), name);
    const QJsonObject lock = statement["locks"].toArray().first().toObject();
    QCOMPARE(lock["relation"].toString(), "public.posts");
    QCOMPARE(lock["mode"].toString(), "AccessExclusiveLock");
    const QJsonObject check = first["data_checks"].toArray().first().toObject();
    QCOMPARE(check["kind"].toString(), "unique");
    QCOMPARE(check["result"].toString(), "fail");
    QCOMPARE(check["count"].toInt(), 10);
    QVERIFY(json.contains("before_after"));
}

void PreviewTest::warnsOfHazardsAndDisprovesThem() {
    support::Database database(m_server);
    database.run(posts + "create table empty(id int, a text);");
    const DirectoryBuilder folder({{"1_a.up.sql", "alter table posts alter id type bigint;"},
                                   {"2_b.up.sql", "alter table empty alter id type bigint;"}});
    const PreviewReport report = must(look(folder, database));
    const auto hazard = [&](const char* name) {
        for (const hazards::Hazard& each : file(report, name).hazards)
            if (each.rule == "changing-column-type") return each;
        qFatal("no such hazard in %s", name);
    };
    QVERIFY(!hazard("1_a.up.sql").disproved);
    QVERIFY(hazard("2_b.up.sql").disproved);
    QVERIFY2(hazard("2_b.up.sql").evidence.contains("has no rows"),
             qPrintable(hazard("2_b.up.sql").evidence));
}

void PreviewTest::estimatesHowLongALargeTableTakes() {
    support::Database database(m_server);
    database.run(
        "create table large as select g as id, repeat('x', 400) as filler from generate_series(1, 90000) g;"
        " create table small as select 1 as id; analyze;");
    const DirectoryBuilder folder(
        {{"1_a.up.sql", "alter table large alter id type bigint; alter table small alter id type bigint;"}});
    const PreviewReport report = must(look(folder, database));
    const QList<Estimate> estimates = file(report, "1_a.up.sql").estimates;
    QCOMPARE(estimates.size(), 1);
    QCOMPARE(estimates.first().relation, "public.large");
    QVERIFY(estimates.first().isKnown);
    QVERIFY(estimates.first().least > 0 && estimates.first().least < estimates.first().most);
}

void PreviewTest::goesDownAndUpAgain() {
    support::Database database(m_server);
    database.run(posts);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a(id int);"},
                                   {"1_a.down.sql", "drop table a;"},
                                   {"2_b.up.sql", "create table b(id int); create index on posts(title);"},
                                   {"2_b.down.sql", "drop table b;"},
                                   {"3_c.up.sql", "create table c(id int);"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(file(report, "3_c.up.sql").down, "absent");

    const DirectoryBuilder whole(
        {{"1_a.up.sql", "create table a(id int);"},
         {"1_a.down.sql", "drop table a;"},
         {"2_b.up.sql", "create table b(id int); create index if not exists t on posts(title);"},
         {"2_b.down.sql", "drop table b;"}});
    const PreviewReport second = must(look(whole, database));
    QCOMPARE(file(second, "1_a.up.sql").down, "restores");
    QCOMPARE(file(second, "2_b.up.sql").down, "differs");
    QVERIFY2(file(second, "2_b.up.sql").downDetails.join(' ').contains("posts t"),
             qPrintable(file(second, "2_b.up.sql").downDetails.join(' ')));
}

void PreviewTest::saysWhetherASavedReportStillHolds() {
    support::Database database(m_server);
    database.run(posts);
    DirectoryBuilder folder({{"1_a.up.sql", "alter table posts add column n int;"}});
    const QJsonObject saved = toJson(must(look(folder, database)));
    const auto live = database.connect(postgres::Access::ReadOnly);
    QCOMPARE(must(changesSince(saved, folder.read(), *live)), QStringList());
    database.run("alter table posts add column other int;");
    QCOMPARE(must(changesSince(saved, folder.read(), *live)),
             QStringList{"The schema of the database has changed since."});
    folder.write({{"1_a.up.sql", "alter table posts add column n bigint;"}});
    QCOMPARE(must(changesSince(saved, folder.read(), *live)).size(), 2);
    QVERIFY(!changesSince(QJsonObject{{"format", 7}}, folder.read(), *live));
}

void PreviewTest::givesItsReasonsAsSarif() {
    support::Database database(m_server);
    database.run(posts);
    const DirectoryBuilder folder(
        {{"1_a.up.sql", "select 1;\nalter table posts add constraint u unique (slug);"}});
    const QJsonObject run = toSarif(must(look(folder, database)))["runs"].toArray().first().toObject();
    const QJsonArray rules = run["tool"].toObject()["driver"].toObject()["rules"].toArray();
    bool isFound = false;
    for (const QJsonValue& each : run["results"].toArray()) {
        const QJsonObject result = each.toObject();
        QCOMPARE(rules[result["ruleIndex"].toInt()].toObject()["id"], result["ruleId"]);
        if (result["ruleId"].toString() != "rehearsal-will-fail") continue;
        isFound = true;
        QCOMPARE(result["level"].toString(), "error");
        const QJsonObject place =
            result["locations"].toArray().first().toObject()["physicalLocation"].toObject();
        QCOMPARE(place["region"].toObject()["startLine"].toInt(), 2);
        QVERIFY(place["artifactLocation"].toObject()["uri"].toString().endsWith("1_a.up.sql"));
    }
    QVERIFY(isFound);
}

void PreviewTest::predictsTheSchemaOfRealDirectories_data() {
    QTest::addColumn<corpus::Entry>("entry");
    // All of them with COLOPHON_WHOLE_CORPUS=1; the middle-sized otherwise.
    const bool isWhole = qEnvironmentVariableIsSet("COLOPHON_WHOLE_CORPUS");
    for (const corpus::Entry& entry : corpus::entries()) {
        const bool isSound = (entry.format == "golang-migrate" || entry.format == "atlas") &&
                             !entry.name.startsWith("google__") &&
                             !entry.name.startsWith("lightningnetwork__");
        const bool isUsual = entry.migrations > 4 && entry.migrations < 25;
        if (isSound && (isWhole || isUsual)) QTest::newRow(qPrintable(entry.name)) << entry;
    }
}

void PreviewTest::predictsTheSchemaOfRealDirectories() {
    if (corpus::path().isEmpty()) QSKIP(corpus::absent);
    QFETCH(corpus::Entry, entry);
    support::Database live(m_server), rehearsed(m_server);
    if (const QByteArray prelude = corpus::prelude(entry.name); !prelude.isEmpty()) live.run(prelude);
    const Directory directory = must(readDirectory(entry.path));
    ApplyOptions half;
    half.limit = std::max(1, entry.migrations / 2);
    const ApplyReport first = must(apply(directory, live.connection(), half));
    QVERIFY2(!first.failure, first.failure ? qPrintable(first.failure->file + first.failure->message) : "");

    const auto looking = live.connect(postgres::Access::ReadOnly);
    PreviewOptions once = options();
    once.roundTrip = PreviewOptions::RoundTrip::Skip;
    const PreviewReport report = must(preview(directory, *looking, once));
    const ApplyReport rest = must(apply(directory, live.connection(), {}));
    QStringList failing;
    for (const FilePreview& each : report.files)
        for (const ObservedStatement& statement : each.statements)
            if (statement.error) failing.append(each.name);
    QCOMPARE(failing, rest.failure ? QStringList{rest.failure->file} : QStringList());
    if (!rehearsed.connection().runScript(report.afterDdl.toUtf8()))
        QFAIL(qPrintable(rehearsed.connection().lastDiagnostic().message));
    const schema::Difference difference = schema::difference(
        must(schema::readSnapshot(rehearsed.connection())), must(schema::readSnapshot(live.connection())));
    QStringList texts;
    for (const schema::Change& change : difference.changes)
        texts.append(change.text());
    QCOMPARE(texts.join('\n'), QString());
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"
