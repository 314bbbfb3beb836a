#include "migrations/applied.h"
#include "migrations/formats/ddl_effects.h"
#include "migrations/run/session.h"
#include "migrations/status.h"

#include <QTest>

using namespace applying;
using namespace migrations;

namespace {

Status examined(const DirectoryBuilder& folder, support::Database& database) {
    const auto connection = database.connect(postgres::Access::ReadOnly);
    const auto histories = readHistories(*connection);
    if (!histories) qFatal("%s", qPrintable(histories.error().message()));
    const auto found = examinedStatus(folder.read(), *histories, *connection);
    if (!found) qFatal("%s", qPrintable(found.error().message()));
    return *found;
}

QString causeOf(const Status& status) {
    for (const Finding& finding : status.findings) {
        if (finding.code == QLatin1String("dirty-cause")) return finding.message;
    }
    return {};
}

QString titles(const QByteArray& sql) {
    QStringList found;
    for (const Effect& effect : effectsOf(sql))
        found.append((effect.exists ? "+" : "-") + effect.title());
    return found.join(' ');
}

}  // namespace

/// What Colophon says of a database that golang-migrate left dirty.
class DirtyTest : public QObject {
    Q_OBJECT
private slots:
    void knowsWhatStatementsLeave_data();
    void knowsWhatStatementsLeave();
    void namesTheVersionToForce_data();
    void namesTheVersionToForce();
    void forcingThatVersionLetsItGoOn();
    void saysNothingOfACleanDatabase();

private:
    support::Server m_server;
};

void DirtyTest::knowsWhatStatementsLeave_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("effects");
    const auto row = [](const char* sql, const char* effects) {
        QTest::newRow(sql) << QByteArray(sql) << QString(effects);
    };
    row("create table s.a(i int); create index concurrently x on s.a(i)", "+s.a +s.x");
    row("alter table a add b int, drop c, add constraint k check (b > 0)", "+a.b -a.c +a.k");
    row("alter table a drop constraint k", "-a.k");
    row("drop table if exists public.x, y cascade; drop index z; drop view v", "-public.x -y -z -v");
    row("create type e as enum ('a'); create domain s.d as int; create type c as (i int)", "+e +s.d +c");
    row("drop type e; drop schema q; drop extension citext; drop function f(int)", "-e -q -citext -f");
    row("create trigger t before insert on a execute function f(); drop trigger u on s.b", "+a.t -s.b.u");
    row("alter table a rename to b; alter table c rename column x to y", "-a +b -c.x +c.y");
    row("create table a(); alter table a add b int; drop table a", "-a");
    row("create table ct as select 1; create materialized view mv as select 1; create sequence sq",
        "+ct +mv +sq");
    row("create view v as select 1; create or replace view w as select 1", "+v");
    row("insert into a values (1); grant select on a to b; select 1", "");
    row("this is no SQL", "");
}

void DirtyTest::knowsWhatStatementsLeave() {
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, effects);
    QCOMPARE(titles(sql), effects);
}

void DirtyTest::namesTheVersionToForce_data() {
    QTest::addColumn<QByteArray>("schema");
    QTest::addColumn<int>("dirty");
    QTest::addColumn<int>("force");  // -9: cannot be told
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* schema, int dirty, int force, const char* says) {
        QTest::newRow(name) << QByteArray(schema) << dirty << force << QString(says);
    };
    const char one[] = "create table a(i int);";
    const char two[] = "create table a(i int, j int); create index ix on a(j);";
    const char three[] = "create table a(i int, j int); create index ix on a(j); create table c();";
    row("the first failed", "", 1, -1, "force -1");
    row("the first took effect", one, 1, 1, "force 1");
    row("an up failed and was rolled back", one, 2, 1, "Either 2_b.up.sql or 3_c.down.sql did not finish.");
    row("an up took effect", two, 2, 2, "The changes of 2_b.up.sql are in the schema (a.j, ix)");
    row("a down failed and was rolled back", three, 2, 3, "force 3");
    row("a down of the first failed", one, -1, 1, "1_a.down.sql did not finish");
    row("a down of the first took effect", "", -1, -1, "force -1");
    row("in part", "create table a(i int, j int);", 2, -9, "partly applied");
    row("a file of data", three, 4, -9, "force 4 if 4_d.up.sql was applied, force 3 if it was not");
}

void DirtyTest::namesTheVersionToForce() {
    QFETCH(const QByteArray, schema);
    QFETCH(const int, dirty);
    QFETCH(const int, force);
    QFETCH(const QString, says);
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a(i int);"},
                                   {"1_a.down.sql", "drop table a;"},
                                   {"2_b.up.sql", "alter table a add j int; create index ix on a(j);"},
                                   {"2_b.down.sql", "alter table a drop j;"},
                                   {"3_c.up.sql", "create table c();"},
                                   {"3_c.down.sql", "drop table c;"},
                                   {"4_d.up.sql", "insert into a values (1);"}});
    if (!schema.isEmpty()) database.run(schema);
    database.run(
        "create table schema_migrations(version bigint primary key, dirty boolean);"
        "insert into schema_migrations values (" +
        QByteArray::number(dirty) + ", true)");
    const Status status = examined(folder, database);
    QVERIFY2(causeOf(status).contains(says), qPrintable(causeOf(status)));
    QCOMPARE(status.force, force == -9 ? std::nullopt : std::optional<qint64>(force));
    QCOMPARE(toJson(status).contains("force"), force != -9);
}

void DirtyTest::forcingThatVersionLetsItGoOn() {
    support::Database database(m_server);
    DirectoryBuilder folder(
        {{"1_a.up.sql", "create table a();"}, {"2_b.up.sql", "create table b(); select 1/0;"}});
    QCOMPARE(codeOf(applied(folder, database)), "22012");
    const Status status = examined(folder, database);
    QCOMPARE(status.force, 1);
    QVERIFY(must(declareVersion(folder.read(), database.connection(), QString::number(*status.force)))
                .applied.isEmpty());
    folder.write({{"2_b.up.sql", "create table b();"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    QCOMPARE(database.text(version), "2 false");
}

void DirtyTest::saysNothingOfACleanDatabase() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a();"}});
    QCOMPARE(codeOf(applied(folder, database)), "");
    const Status status = examined(folder, database);
    QCOMPARE(causeOf(status), "");
    QVERIFY(!status.force);
}

QTEST_GUILESS_MAIN(DirtyTest)
#include "dirty_test.moc"
