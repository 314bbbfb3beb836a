#include "migrations/rehearsal/observer.h"

#include "migrations/applied.h"
#include "migrations/sql_parser.h"
#include "support/must.h"

#include <QTest>

using namespace migrations;
using support::must;

namespace {

const QByteArray fixture = R"(
create schema elsewhere;
create table parent(id int primary key, name text);
create table child(id int primary key, parent_id int, n bigint, s varchar(20), t text, v int not null default 0,
                   flag boolean, d numeric(10, 2),
                   constraint child_t_set check (t is not null));
alter table child add constraint child_n_check check (n > 0) not valid;
create index child_n_idx on child(n);
create unique index child_v_key on child(v);
create table referring(id int, parent_id int);
alter table referring add constraint referring_fk foreign key (parent_id) references parent not valid;
create table referred(id int primary key, parent_id int references parent);
create table identified(id int generated always as identity, x int);
create table other(id int primary key, parent_id int);
create view child_view as select id from child;
create materialized view child_mat as select id from child;
create unique index child_mat_id on child_mat(id);
create sequence counter;
create type mood as enum ('sad', 'glad');
create domain positive as int;
create table measured_by(p positive);
create table measured(at date not null, v int) partition by range (at);
create table measured_1 partition of measured for values from ('2020-01-01') to ('2021-01-01');
create table measured_rest partition of measured default;
create table measured_new(at date not null, v int);
create table heir() inherits (parent);
create table loose(name text, id int not null);
create unlogged table quick(id int);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touching before update on child for each row execute function touch();
create policy seen on child using (true);
create extension if not exists plpgsql;
)";

QString lockText(const QList<ObservedLock>& locks) {
    QStringList out;
    for (const ObservedLock& lock : locks)
        out.append(QString(lock.relation).remove("public.") + ' ' + lock.mode.chopped(4));
    return out.join(", ");
}

QString bare(const QStringList& names) {
    return names.join(", ").remove("public.");
}

QString rewritten(const ObservedStatement& statement) {
    QStringList out;
    for (const ObservedRewrite& rewrite : statement.rewrites)
        out.append(rewrite.relation);
    return bare(out);
}

}  // namespace

/// What the rehearsal sees of one statement: the locks, rewrites and full scans that PostgreSQL really does.
class ObserverTest : public QObject {
    Q_OBJECT
private slots:
    void seesWhatAStatementDoes_data();
    void seesWhatAStatementDoes();

private:
    ObservedStatement observe(support::Database& database, const QByteArray& sql, bool inTransaction);

    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
};

ObservedStatement ObserverTest::observe(support::Database& database, const QByteArray& sql,
                                        bool inTransaction) {
    const auto superuser = database.connect();
    auto observer = must(StatementObserver::install(database.connection(), *superuser, {}));
    MigrationFile file;
    file.name = "1_it.up.sql";
    file.content = sql;
    if (inTransaction) must(database.connection().begin());
    const SentText text{.file = file, .number = 1, .text = sql, .inTransaction = inTransaction};
    must(observer->before(text));
    core::Result<void> outcome;
    if (const auto ran = database.connection().runScript(sql); !ran) outcome = core::fail(ran);
    must(observer->after(text, outcome));
    must(database.connection().rollback());
    must(observer->remove());
    return observer->statements().first().observed;
}

void ObserverTest::seesWhatAStatementDoes_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("locks");
    QTest::addColumn<QString>("rewrites");
    QTest::addColumn<QString>("scans");
    const auto row = [](const char* sql, const char* locks, const char* rewrites = "",
                        const char* scans = "") {
        QTest::newRow(sql) << QByteArray(sql) << locks << rewrites << scans;
    };
    const int major = m_server.get().version().section('.', 0, 0).toInt();
    // PostgreSQL 13 to 18; the manual's 13.3.1 and ALTER TABLE pages say the same where they say anything.
    row("alter table child add column a int", "child AccessExclusive");
    row("alter table child add column a int not null default 7", "child AccessExclusive");
    row("alter table child add column a uuid default gen_random_uuid()", "child AccessExclusive, child Share",
        "child", "child");
    row("alter table child add column a timestamptz default clock_timestamp()",
        "child AccessExclusive, child Share", "child", "child");
    row("alter table child add column a timestamptz default now()", "child AccessExclusive");
    row("alter table child add column a int generated always as (id * 2) stored",
        "child AccessExclusive, child Share", "child", "child");
    row("alter table child add column a int generated always as identity",
        "child AccessExclusive, child Share", "child", "child");
    row("alter table child add column a serial", "child AccessExclusive, child Share", "child", "child");
    row("alter table child add column a int references parent",
        "child AccessExclusive, child ShareRowExclusive, parent ShareRowExclusive");
    row("alter table child add column a int check (a > 0)", "child AccessExclusive", "", "child");
    row("alter table child add column a int unique", "child AccessExclusive, child Share", "", "child");
    row("alter table child drop column t", "child AccessExclusive");
    row("alter table child rename column t to u", "child AccessExclusive");
    row("alter table child rename to kid", "child AccessExclusive");
    row("alter table child alter column s type text", "child AccessExclusive");
    row("alter table child alter column s type varchar(40)", "child AccessExclusive");
    row("alter table child alter column s type varchar(10)", "child AccessExclusive, child Share", "child",
        "child");
    row("alter table child alter column v type bigint", "child AccessExclusive, child Share", "child",
        "child");
    row("alter table child alter column n type int", "child AccessExclusive, child Share", "child", "child");
    row("alter table child alter column d type numeric(12, 2)", "child AccessExclusive");
    row("alter table child alter column d type numeric(12, 4)", "child AccessExclusive, child Share", "child",
        "child");
    row("alter table child alter column t type jsonb using t::jsonb", "child AccessExclusive, child Share",
        "child", "child");
    row("alter table child alter column flag set not null", "child AccessExclusive", "", "child");
    row("alter table child alter column t set not null", "child AccessExclusive");
    row("alter table child alter column v drop not null", "child AccessExclusive");
    row("alter table child alter column v set default 3", "child AccessExclusive");
    row("alter table child alter column t set statistics 500", "child ShareUpdateExclusive");
    row("alter table child alter column t set storage external", "child AccessExclusive");
    row("alter table child add constraint c check (id > 0)", "child AccessExclusive", "", "child");
    row("alter table child add constraint c check (id > 0) not valid", "child AccessExclusive");
    row("alter table child validate constraint child_n_check", "child ShareUpdateExclusive", "", "child");
    row("alter table child drop constraint child_n_check", "child AccessExclusive");
    row("alter table child add constraint c foreign key (parent_id) references parent",
        "child ShareRowExclusive, parent ShareRowExclusive", "", "child");
    row("alter table child add constraint c foreign key (parent_id) references parent not valid",
        "child ShareRowExclusive, parent ShareRowExclusive");
    row("alter table referring validate constraint referring_fk",
        "parent RowShare, referring ShareUpdateExclusive", "", "referring");
    row("alter table referred drop constraint referred_parent_id_fkey",
        "parent AccessExclusive, referred AccessExclusive");
    row("alter table child add constraint c unique (s)", "child AccessExclusive, child Share", "", "child");
    row("alter table child add constraint c unique using index child_v_key", "child AccessExclusive");
    row("alter table loose add primary key (id)", "loose AccessExclusive, loose Share", "", "loose");
    row("alter table child add constraint c exclude using btree (s with =)",
        "child AccessExclusive, child Share", "", "child");
    row("alter table child enable row level security", "child AccessExclusive");
    row("alter table child disable trigger touching", "child ShareRowExclusive");
    row("alter table child set (fillfactor = 70)", "child ShareUpdateExclusive");
    row("alter table child set unlogged", "child AccessExclusive, child Share", "child", "child");
    row("alter table quick set logged", "quick AccessExclusive, quick Share", "quick", "quick");
    row("alter table child replica identity full", "child AccessExclusive");
    row("alter table child cluster on child_n_idx", "child ShareUpdateExclusive");
    row("alter table child owner to current_user", "child AccessExclusive");
    row("alter table child set schema elsewhere", "child AccessExclusive");
    row("alter table measured attach partition measured_new for values from ('2021-01-01') to ('2022-01-01')",
        "measured ShareUpdateExclusive, measured_new AccessExclusive, measured_rest AccessExclusive", "",
        "measured_new, measured_rest");
    row("alter table measured detach partition measured_1",
        major < 14
            ? "measured AccessExclusive, measured_1 ShareUpdateExclusive, measured_rest AccessExclusive"
            : "measured AccessExclusive, measured_1 AccessExclusive, measured_rest AccessExclusive");
    row("alter table measured add column a int",
        "measured AccessExclusive, measured_1 AccessExclusive, measured_rest AccessExclusive");
    row("alter table measured_1 alter column v set default 1", "measured_1 AccessExclusive");
    row("alter table loose inherit parent", "loose AccessExclusive, parent ShareUpdateExclusive");
    row("alter table heir no inherit parent", "heir AccessExclusive, parent AccessShare");
    row("alter domain positive add constraint above check (value > 0)", "measured_by Share", "",
        "measured_by");
    row("alter domain positive set not null", "measured_by Share", "", "measured_by");
    row("alter type mood add value 'calm'", "");
    row("alter type mood rename value 'sad' to 'blue'", "");
    row("alter sequence counter restart with 5", "counter ShareRowExclusive");
    row("alter view child_view rename to v", "child_view AccessExclusive");
    row("alter index child_n_idx rename to i", "child_n_idx ShareUpdateExclusive");
    row("create table fresh(id int)", "");
    row("create table fresh(id int references parent)", "parent ShareRowExclusive");
    row("create table fresh partition of measured for values from ('2030-01-01') to ('2031-01-01')",
        "measured AccessExclusive, measured_rest AccessExclusive", "", "measured_rest");
    row("create table fresh as select * from child", "child AccessShare");
    row("create table fresh(like child including all)", "child AccessShare");
    row("create index i on child(t)", "child Share", "", "child");
    row("create unique index i on child(t)", "child Share", "", "child");
    row("create index i on measured(v)", "measured Share, measured_1 Share, measured_rest Share", "",
        "measured_1, measured_rest");
    row("create index concurrently i on child(t)", "child ShareUpdateExclusive", "", "child");
    row("create view fresh as select * from child", "child AccessShare");
    row("create or replace view child_view as select id from child where id > 0",
        "child AccessShare, child_view AccessExclusive");
    row("create materialized view fresh as select * from child", "child AccessShare");
    row("create trigger t before insert on child for each row execute function touch()",
        "child ShareRowExclusive");
    row("create policy p on child using (id > 0)", "child AccessExclusive");
    row("create rule r as on delete to child do instead nothing", "child AccessExclusive");
    row("create statistics st on id, n from child", "child ShareUpdateExclusive");
    row("create publication p for table child", "child ShareUpdateExclusive");
    row("drop table child cascade",
        "child AccessExclusive, child_mat AccessExclusive, child_view AccessExclusive");
    row("drop table referred", "parent AccessExclusive, referred AccessExclusive");
    row("drop table parent cascade",
        "heir AccessExclusive, parent AccessExclusive, referred AccessExclusive, referring AccessExclusive");
    row("drop view child_view", "child_view AccessExclusive");
    row("drop materialized view child_mat", "child_mat AccessExclusive");
    row("drop index child_n_idx", "child AccessExclusive");
    row("drop index concurrently child_n_idx", "child ShareUpdateExclusive");
    row("drop sequence counter", "counter AccessExclusive");
    row("drop trigger touching on child", "child AccessExclusive");
    row("drop policy seen on child", "child AccessExclusive");
    row("drop schema public cascade",
        "child AccessExclusive, child_mat AccessExclusive, child_view AccessExclusive, counter "
        "AccessExclusive, heir AccessExclusive, identified AccessExclusive, identified_id_seq "
        "AccessExclusive, loose AccessExclusive, measured AccessExclusive, measured_1 AccessExclusive, "
        "measured_by AccessExclusive, measured_new AccessExclusive, measured_rest AccessExclusive, other "
        "AccessExclusive, parent AccessExclusive, quick AccessExclusive, referred AccessExclusive, referring "
        "AccessExclusive");
    row("truncate child", "child AccessExclusive, child Share", "child");
    row("truncate parent cascade",
        "heir AccessExclusive, heir Share, parent AccessExclusive, parent Share, referred AccessExclusive, "
        "referred Share, referring AccessExclusive, referring Share",
        "heir, parent, referred, referring");
    row("refresh materialized view child_mat",
        "child AccessShare, child_mat AccessExclusive, child_mat Exclusive, child_mat Share", "child_mat",
        "child_mat");
    row("refresh materialized view concurrently child_mat", "child AccessShare, child_mat Exclusive", "",
        "child_mat");
    row("reindex table child",
        "child Share, child_n_idx AccessExclusive, child_pkey AccessExclusive, child_v_key AccessExclusive",
        "child_n_idx, child_pkey, child_v_key", "child");
    row("reindex index child_n_idx", "child Share, child_n_idx AccessExclusive", "child_n_idx", "child");
    row("reindex index concurrently child_n_idx", "child ShareUpdateExclusive", "", "child");
    row("cluster child using child_n_idx", "child AccessExclusive, child Share", "child", "child");
    row("vacuum full child", "child AccessExclusive", "child", "child");
    row("vacuum child", "child ShareUpdateExclusive");
    row("lock table child in share mode", "child Share");
    row("comment on table child is 'x'", "child ShareUpdateExclusive");
    row("comment on column child.t is 'x'", "child ShareUpdateExclusive");
    row("grant select on child to public", major < 18 ? "" : "child AccessShare");
    row("insert into other values (1)", "other RowExclusive");
    row("insert into other select id from child", "child AccessShare, other RowExclusive");
    row("update child set t = 'x'", "child RowExclusive");
    row("delete from parent where id = 1", "heir RowExclusive, parent RowExclusive");
    row("select count(*) from child", "child AccessShare");
    row("do $$ begin execute 'alter table child add column a int'; end $$", "child AccessExclusive");
}

void ObserverTest::seesWhatAStatementDoes() {
    QFETCH(QByteArray, sql);
    const bool refusesTransaction =
        sql.contains("concurrently i") || sql.contains("index concurrently") || sql.startsWith("vacuum");
    // What is rolled back leaves the database as it was.
    std::unique_ptr<support::Database> own;
    if (refusesTransaction || !m_database) {
        own = std::make_unique<support::Database>(m_server);
        own->run(fixture);
    }
    if (!refusesTransaction && own) m_database = std::move(own);
    const ObservedStatement seen = observe(own ? *own : *m_database, sql, !refusesTransaction);
    QVERIFY2(!seen.error, seen.error ? qPrintable(seen.error->message) : "");
    // The lock on an index at the end of CONCURRENTLY is over before it can be seen for certain.
    QList<ObservedLock> locks = seen.locks;
    if (refusesTransaction)
        locks.removeIf([](const ObservedLock& lock) { return lock.relation.endsWith("_idx"); });
    QTEST(lockText(locks), "locks");
    QTEST(rewritten(seen), "rewrites");
    QTEST(bare(seen.scans), "scans");
    if (sql.startsWith("create index concurrently") || sql.startsWith("reindex index concurrently"))
        QVERIFY2(seen.phases.contains("waiting for writers before build"),
                 qPrintable(seen.phases.join(", ")));
}

QTEST_GUILESS_MAIN(ObserverTest)
#include "observer_test.moc"
