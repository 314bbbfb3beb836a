#include "migrations/previewing.h"
#include "support/must.h"

#include <QTest>

using namespace migrations;
using namespace previewing;
using support::must;

/// What the copy is where it cannot be like the live database, or lies on a server that the user named.
class PreviewCopyTest : public QObject {
    Q_OBJECT
private slots:
    void namesMissingExtensions();
    void standsInForWhatAnExtensionBrought();
    void rehearsesOnAServerThatTheUserNames();
    void refusesTheLiveServer();
    void standsInForACollation();
    void saysThatCreatedbIsMissing();

private:
    support::Server m_server;
};

void PreviewCopyTest::namesMissingExtensions() {
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

void PreviewCopyTest::standsInForWhatAnExtensionBrought() {
    support::Database database(m_server);
    // Made by hand what an extension would bring that this machine does not have: a type with a modifier,
    // functions, operators, operator classes, an index method, a table, a schema of its own.
    database.run(R"(
        create schema far;
        create schema far_inside;
        create type far.vec;
        create function far.vec_in(cstring) returns far.vec immutable strict language internal as 'textin';
        create function far.vec_out(far.vec) returns cstring immutable strict language internal as 'textout';
        create function far.vec_typmod(cstring[]) returns int immutable strict language internal as 'varchartypmodin';
        create function far.vec_typmod_out(int) returns cstring immutable strict language internal as 'varchartypmodout';
        create type far.vec(input = far.vec_in, output = far.vec_out, typmod_in = far.vec_typmod,
                            typmod_out = far.vec_typmod_out, like = text);
        create function far.vec_lt(far.vec, far.vec) returns bool immutable strict language internal as 'bytealt';
        create function far.vec_eq(far.vec, far.vec) returns bool immutable strict language internal as 'byteaeq';
        create function far.vec_cmp(far.vec, far.vec) returns int immutable strict language internal as 'byteacmp';
        create operator far.< (leftarg = far.vec, rightarg = far.vec, function = far.vec_lt);
        create operator far.= (leftarg = far.vec, rightarg = far.vec, function = far.vec_eq);
        create operator class far.vec_order default for type far.vec using btree as
            operator 1 far.<, operator 3 far.=, function 1 far.vec_cmp(far.vec, far.vec);
        create function far.distance(far.vec, far.vec) returns float8 immutable language sql as 'select 1.0::float8';
        create operator far.<-> (leftarg = far.vec, rightarg = far.vec, function = far.distance);
        create function far.step(internal) returns internal language internal as 'internal_in';
        create access method hnsw type index handler gisthandler;
        create operator class far.vec_ops default for type far.vec using hnsw as
            operator 1 far.<-> (far.vec, far.vec) for order by pg_catalog.float_ops,
            function 1 far.step(internal), function 2 far.step(internal), function 5 far.step(internal),
            function 6 far.step(internal), function 7 far.step(internal);
        create table far_inside.systems(id int primary key);
        create function far.zero() returns text stable language sql as $$select '0'$$;
        insert into pg_extension select 99998, 'vec', 10, oid, true, '1' from pg_namespace where nspname = 'far';
        insert into pg_depend select classid, objid, 0, 3079, 99998, 0, 'e' from (
            select 1255 as classid, oid as objid from pg_proc where pronamespace = 'far'::regnamespace
            union all select 1247, oid from pg_type where typnamespace = 'far'::regnamespace and typcategory <> 'A'
            union all select 2617, oid from pg_operator where oprnamespace = 'far'::regnamespace
            union all select 2616, oid from pg_opclass where opcnamespace = 'far'::regnamespace
            union all select 2753, oid from pg_opfamily where opfnamespace = 'far'::regnamespace
            union all select 2601, oid from pg_am where amname = 'hnsw'
            union all select 2615, 'far_inside'::regnamespace
            union all select 1259, 'far_inside.systems'::regclass) made;
        create table items(id int primary key, place far.vec(3), size text default far.zero(),
                           system int references far_inside.systems,
                           check (far.distance(place, place) < 2));
        create index near_index on items using hnsw (place);
        create view near as select id, place operator(far.<->) place as d from items;
        create table plain(id int);
    )");
    const DirectoryBuilder folder(
        {{"1_a.up.sql", "alter table items add column n int; create view v as select d from near;"},
         {"2_b.up.sql", "alter table plain add column m far.vec(4); create unique index u on plain(m);"},
         {"3_c.up.sql", "create index i on items using hnsw (place far.vec_ops);"},
         {"4_d.up.sql",
          "create extension if not exists vec; insert into plain values (1, '[1]'), (2, '[2]');"},
         {"5_e.up.sql", "insert into items values (1, '[1,2,3]');"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(verdicts(report),
             (QStringList{"1_a safe", "2_b safe", "3_c safe", "4_d safe", "5_e cannot-tell"}));
    QCOMPARE(
        report.standIns,
        (QStringList{"Extensions that are not installed here: vec. Stand-ins take their place: types that "
                     "hold any text, functions that fail when they are called, index methods that take no "
                     "row.",
                     "Stand-ins for types: vec", "Stand-ins for access methods: hnsw",
                     "Stand-ins for operator classes: vec_ops, vec_order"}));
    QVERIFY2(report.beforeAfter.contains("column public.plain m: added"),
             qPrintable(report.beforeAfter.join('\n')));
    const QString why = file(report, "5_e.up.sql").reasons.first().message;
    QVERIFY2(why.contains("far.zero is a stand-in"), qPrintable(why));
    for (const char* there : {"CREATE EXTENSION IF NOT EXISTS vec", "far.vec(3)", "far.vec(4)", "near_index"})
        QVERIFY2(report.afterDdl.contains(there), qPrintable(report.afterDdl));
    QVERIFY2(!report.afterDdl.contains("colophon"), qPrintable(report.afterDdl));
    database.run("delete from pg_depend where refobjid = 99998; delete from pg_extension where oid = 99998");
}

void PreviewCopyTest::rehearsesOnAServerThatTheUserNames() {
    support::Database database(m_server);
    database.run(posts + "create role owns_posts; alter table posts owner to owns_posts;");
    support::Server elsewhere;
    support::Database home(elsewhere);
    home.run("create role rehearser login createdb;");
    PreviewOptions scratch = options();
    scratch.scratch = home.profile().withParameter("user", "rehearser");
    const DirectoryBuilder folder(
        {{"1_a.up.sql", "alter table posts add column public_id uuid default gen_random_uuid();"},
         {"1_a.down.sql", "alter table posts drop column public_id;"},
         {"2_b.up.sql", "create index concurrently i on posts(title);"}});
    const PreviewReport report = must(look(folder, database, scratch));
    QCOMPARE(verdicts(report), (QStringList{"1_a quiet-hour", "2_b safe"}));
    QCOMPARE(file(report, "1_a.up.sql").down, "restores");
    QCOMPARE(report.migrationRole, "rehearser");
    QVERIFY2(report.standIns.join(' ').contains("Missing roles: owns_posts"),
             qPrintable(report.standIns.join(' ')));
    QCOMPARE(home.text("select count(*) from pg_database where datname like 'colophon_rehearsal_%'"), "0");
    database.run("drop owned by owns_posts; drop role owns_posts;");
}

void PreviewCopyTest::standsInForACollation() {
    support::Database database(m_server);
    // Of a locale that the live server has and this machine does not.
    database.run(
        "create collation rare (locale = 'C'); create table t(name text collate rare);"
        "update pg_collation set collcollate = 'xx_XX.utf8', collctype = 'xx_XX.utf8' where collname = "
        "'rare';");
    const DirectoryBuilder folder({{"1_a.up.sql", "alter table t add column n text collate rare;"}});
    const PreviewReport report = must(look(folder, database));
    QCOMPARE(verdicts(report), QStringList{"1_a safe"});
    QCOMPARE(report.standIns,
             QStringList{"The collation public.rare is not available here; in the rehearsal it sorts as C."});
}

void PreviewCopyTest::refusesTheLiveServer() {
    support::Database database(m_server), other(m_server);
    database.run(posts);
    const DirectoryBuilder folder({{"1_a.up.sql", "alter table posts add column n int;"}});
    PreviewOptions scratch = options();
    scratch.scratch = other.profile();
    const auto report = look(folder, database, scratch);
    QVERIFY(!report);
    QVERIFY2(report.error().message().contains("is the server of the database itself"),
             qPrintable(report.error().message()));
}

void PreviewCopyTest::saysThatCreatedbIsMissing() {
    support::Database database(m_server);
    database.run(posts);
    support::Server elsewhere;
    support::Database home(elsewhere);
    home.run("create role weak login;");
    PreviewOptions scratch = options();
    scratch.scratch = home.profile().withParameter("user", "weak");
    const DirectoryBuilder folder({{"1_a.up.sql", "alter table posts add column n int;"}});
    const auto report = look(folder, database, scratch);
    QVERIFY(!report);
    QVERIFY2(report.error().message().contains("ALTER ROLE weak CREATEDB"),
             qPrintable(report.error().message()));
}

QTEST_GUILESS_MAIN(PreviewCopyTest)
#include "preview_copy_test.moc"
