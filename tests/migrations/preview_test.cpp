#include "migrations/previewing.h"
#include "support/must.h"

#include <QDir>
#include <QTest>

#include <thread>

using namespace migrations;
using namespace previewing;
using support::must;

/// What the preview says of pending files: a live database with rows, a copy, a report.
class PreviewTest : public QObject {
    Q_OBJECT
private slots:
    void judgesEachFile();
    void asksLaterFilesToo();
    void saysWhereAFileFails();
    void runsAFileOfGolangMigrateAsOneTransaction();
    void saysWhyTheToolWouldRefuse();
    void disprovesWhatAnEmptyTableCannotSuffer();
    void stopsAtOnceAndLeavesNothing();
    void warnsOfHazardsAndDisprovesThem();
    void estimatesHowLongALargeTableTakes();
    void saysHowManyRowsAreChanged();
    void rehearsesAToolThatIsOnlyRead();
    void numbersTheNextRowOfTheHistory();
    void goesDownAndUpAgain();
    void goesDownWithTheFilesBeforeTheOneThatFails();
    void beginsAnewAlsoWhenTheRunMadeARole();

private:
    support::Server m_server;
};

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

void PreviewTest::saysHowManyRowsAreChanged() {
    support::Database database(m_server);
    database.run(
        "create table large(id int primary key, n int, state text); insert into large select g, g, "
        "case when g % 10 = 0 then 'draft' else 'public' end from generate_series(1, 150000) g; analyze;"
        "create role sees_no_row login;");
    const DirectoryBuilder folder({{"1_all.up.sql", "update large set n = 0;"},
                                   {"2_one.up.sql", "update large set n = 0 where id = 7;"},
                                   {"3_new.up.sql", "create table fresh(id int); delete from fresh;"},
                                   {"4_some.up.sql", "delete from large where state = 'draft';"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(verdicts(report).first(3), (QStringList{"1_all quiet-hour", "2_one safe", "3_new safe"}));
    const QList<PlannedChange> all = file(report, "1_all.up.sql").statements.first().changes;
    QCOMPARE(all, (QList<PlannedChange>{{"public.large", 150000}}));
    QCOMPARE(file(report, "2_one.up.sql").statements.first().changes.value(0).rows, 1);
    QVERIFY(file(report, "3_new.up.sql").statements.last().changes.isEmpty());
    // Every tenth row, which only the statistics of the column tell.
    const auto some = [](const PreviewReport& seen) -> double {
        return file(seen, "4_some.up.sql").statements.first().changes.value(0).rows;
    };
    QVERIFY2(some(report) > 12'000 && some(report) < 18'000, qPrintable(QString::number(some(report))));
    QVERIFY2(report.statistics.contains("(tables: 1)") && report.statistics.contains("(columns: 3)"),
             qPrintable(report.statistics));
    // A login that may not read the rows does not see what is in them; how many there are it does.
    const auto blind = must(postgres::Connection::open(
        database.profile().withParameter("user", "sees_no_row"), postgres::Access::ReadOnly));
    const PreviewReport less = must(preview(folder.read(), *blind, options()));
    QVERIFY2(less.statistics.endsWith("(tables: 1)."), qPrintable(less.statistics));
    QVERIFY(some(less) < 12'000);
    database.run("drop role sees_no_row");
}

void PreviewTest::numbersTheNextRowOfTheHistory() {
    // goose's rows are numbered by a sequence, which in the copy has to go on behind those that are there.
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "-- +goose Up\ncreate table a(id int);"},
                             {"2_b.sql", "-- +goose Up\ncreate table b(id int);"}});
    QVERIFY(!must(migrations::apply(folder.read(), database.connection(), {})).failure);
    folder.write({{"3_c.sql", "-- +goose Up\ncreate table c(id int);"},
                  {"4_d.sql", "-- +goose Up\ncreate table d(id int);"}});
    QCOMPARE(verdicts(must(look(folder, database))), (QStringList{"3_c safe", "4_d safe"}));
}

void PreviewTest::rehearsesAToolThatIsOnlyRead() {
    support::Database database(m_server);
    database.run(
        posts +
        "create table flyway_schema_history(installed_rank int primary key, version text, description "
        "text, type text, script text, checksum int, installed_by text, installed_on timestamp default "
        "now(), execution_time int, success boolean);"
        "insert into flyway_schema_history values (1, '1', 'a', 'SQL', 'V1__a.sql', null, 'x', now(), 1, "
        "true); create role reads_no_history login;");
    const DirectoryBuilder folder(
        {{"V1__a.sql", "create table posts(id int primary key, slug text, title text);"},
         {"V2__b.sql", "alter table posts add constraint one unique (slug);"},
         {"R__titles.sql", "create or replace view titles as select title from posts;"},
         {"R__slugs.sql", "create or replace view slugs as select slug, id from posts;"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(verdicts(report), (QStringList{"V2__b will-fail", "R__slugs safe", "R__titles safe"}));
    QVERIFY(report.beforeAfter.contains("view public.titles: added"));
    const auto blind = must(postgres::Connection::open(
        database.profile().withParameter("user", "reads_no_history"), postgres::Access::ReadOnly));
    const PreviewReport assumed = must(preview(folder.read(), *blind, options()));
    QVERIFY2(assumed.assumption.contains("up to V1__a.sql"), qPrintable(assumed.assumption));
    QCOMPARE(verdicts(assumed), (QStringList{"V2__b cannot-tell", "R__slugs safe", "R__titles safe"}));
    database.run("drop role reads_no_history");
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

void PreviewTest::goesDownWithTheFilesBeforeTheOneThatFails() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a(id int);"},
                                   {"1_a.down.sql", "drop table a;"},
                                   {"2_b.up.sql", "create table a(id int);"},
                                   {"2_b.down.sql", "select 1;"},
                                   {"3_c.up.sql", "create table c(id int);"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(file(report, "1_a.up.sql").down, "restores");
    for (const char* name : {"2_b.up.sql", "3_c.up.sql"}) {
        QCOMPARE(file(report, name).down, "not-tried");
        QCOMPARE(file(report, name).downDetails.size(), 1);
    }
}

void PreviewTest::beginsAnewAlsoWhenTheRunMadeARole() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create role made_by_it; create table a(id int);"},
                                   {"1_a.down.sql", "drop table a; drop role made_by_it;"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(verdicts(report), QStringList{"1_a safe"});
    QVERIFY2(file(report, "1_a.up.sql").down == "restores",
             qPrintable(file(report, "1_a.up.sql").downDetails.join(' ')));
}

QTEST_GUILESS_MAIN(PreviewTest)
#include "preview_test.moc"
