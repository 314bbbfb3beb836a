#include "migrations/apply.h"
#include "migrations/previewing.h"
#include "support/must.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace migrations;
using namespace previewing;
using support::must;

namespace {

/// Everything a write would move: WAL, counters of changed rows, transaction numbers, the catalogs.
QString fingerprint(support::Database& database) {
    return database.text(
        "SELECT concat_ws(' ', pg_current_wal_insert_lsn(), (SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) "
        "FROM"
        " pg_stat_all_tables), (SELECT concat_ws('/', tup_inserted, tup_updated, tup_deleted, temp_files,"
        " conflicts, deadlocks) FROM pg_stat_database WHERE datname = current_database()),"
        " pg_snapshot_xmax(pg_current_snapshot()),"
        " (SELECT md5(string_agg(c::text, '' ORDER BY c.oid)) FROM pg_class c),"
        " (SELECT md5(string_agg(a::text, '' ORDER BY a.attrelid, a.attnum)) FROM pg_attribute a),"
        " (SELECT md5(string_agg(d::text, '' ORDER BY d::text)) FROM pg_depend d),"
        " (SELECT md5(string_agg(r::text, '' ORDER BY r.oid)) FROM pg_authid r))");
}

/// A login that may do nothing but connect, and what `grants` gives it; gone at the end.
class Login {
public:
    Login(support::Database& database, const QByteArray& name, const QByteArray& grants = {})
        : m_database(database), m_name(name) {
        m_database.run("create role " + m_name + " login; " + grants);
    }
    ~Login() { m_database.run("drop owned by " + m_name + "; drop role " + m_name); }
    std::unique_ptr<postgres::Connection> connect() const {
        return must(postgres::Connection::open(m_database.profile().withParameter("user", m_name),
                                               postgres::Access::ReadOnly));
    }

private:
    support::Database& m_database;
    const QByteArray m_name;
};

}  // namespace

/// What a preview needs of the live database, and that it leaves that as it was.
class PreviewRightsTest : public QObject {
    Q_OBJECT
private slots:
    void leavesTheLiveDatabaseAsItWas();
    void takesNoLockAboveAccessShare();
    void doesWithoutTheRightToReadRows();
    void needsNoMoreThanSelect();
    void assumesTheHistoryThatItMayNotRead();
    void assumesTheHistoryOfEachTool_data();
    void assumesTheHistoryOfEachTool();
    void waitsForNoLockLongerThanASecond();
    void namesWhoIsInTheWay();

private:
    support::Server m_server;
};

void PreviewRightsTest::leavesTheLiveDatabaseAsItWas() {
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

void PreviewRightsTest::doesWithoutTheRightToReadRows() {
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

void PreviewRightsTest::namesWhoIsInTheWay() {
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

void PreviewRightsTest::takesNoLockAboveAccessShare() {
    support::Database database(m_server);
    database.run(posts);
    const DirectoryBuilder folder(
        {{"1_a.up.sql",
          "alter table posts add constraint u unique (slug); alter table posts alter id type bigint;"}});
    const auto live = database.connect(postgres::Access::ReadOnly);
    // Every statement that is sent there says afterwards what it holds; the data checks run in transactions.
    const auto watching = database.connect();
    const QString sql =
        QString(
            "SELECT count(*) FROM pg_locks WHERE pid = %1 AND locktype = 'relation' AND mode <>"
            " 'AccessShareLock'")
            .arg(live->serverInfo().processId);
    int statements = 0, stronger = 0;
    live->setLedger([&](const postgres::LedgerEntry&) {
        ++statements;
        stronger += must(watching->query(sql)).value(0, 0).toInt();
    });
    must(preview(folder.read(), *live, options()));
    QVERIFY2(statements > 20, qPrintable(QString::number(statements)));
    QCOMPARE(stronger, 0);
}

void PreviewRightsTest::needsNoMoreThanSelect() {
    support::Database database(m_server);
    database.run(posts +
                 "create table schema_migrations(version bigint primary key, dirty boolean not null);");
    const Login login(database, "only_selects",
                      "grant select on all tables in schema public to only_selects;");
    const DirectoryBuilder folder({{"1_a.up.sql", "alter table posts add constraint u unique (slug);"}});
    const PreviewReport report = must(preview(folder.read(), *login.connect(), options()));
    QCOMPARE(verdicts(report), QStringList{"1_a will-fail"});
    QVERIFY(report.assumption.isEmpty());
}

void PreviewRightsTest::assumesTheHistoryThatItMayNotRead() {
    support::Database database(m_server);
    database.run(posts +
                 "create table schema_migrations(version bigint primary key, dirty boolean not null);"
                 "insert into schema_migrations values (2, false); create table tags(id int, name text);");
    const DirectoryBuilder folder(
        {{"1_a.up.sql", "create table posts(id int primary key, slug text, title text);"},
         {"2_b.up.sql", "create table tags(id int, name text);"},
         {"3_c.up.sql", "alter table posts add constraint u unique (slug);"},
         {"4_d.up.sql", "alter table tags alter id type bigint;"}});
    const Login login(database, "only_connects");
    const PreviewReport report = must(preview(folder.read(), *login.connect(), options()));
    QVERIFY2(report.assumption.startsWith("The history could not be read: ") &&
                 report.assumption.contains("assumed that everything up to 2_b.up.sql has run"),
             qPrintable(report.assumption));
    QCOMPARE(verdicts(report), (QStringList{"3_c cannot-tell", "4_d quiet-hour"}));
    const FilePreview& slugs = file(report, "3_c.up.sql");
    QVERIFY(!slugs.statements.first().locks.isEmpty());
    QCOMPARE(slugs.dataChecks.first().result, DataCheck::Result::NotChecked);
}

void PreviewRightsTest::assumesTheHistoryOfEachTool_data() {
    QTest::addColumn<Tool>("tool");
    for (const Tool tool : {Tool::GolangMigrate, Tool::Goose, Tool::Dbmate, Tool::Atlas})
        QTest::newRow(qPrintable(toolKey(tool))) << tool;
}

void PreviewRightsTest::assumesTheHistoryOfEachTool() {
    QFETCH(Tool, tool);
    support::Database database(m_server);
    DirectoryBuilder folder;
    if (tool == Tool::Goose)
        folder.write({{"1_a.sql", "-- +goose Up\ncreate table a(id int);"},
                      {"2_b.sql", "-- +goose Up\ncreate table b(id int);"}});
    else if (tool == Tool::Dbmate)
        folder.write({{"1_a.sql", "-- migrate:up\ncreate table a(id int);\n-- migrate:down\n"},
                      {"2_b.sql", "-- migrate:up\ncreate table b(id int);\n-- migrate:down\n"}});
    else if (tool == Tool::Atlas)
        folder.write({{"1_a.sql", "create table a(id int);"}, {"2_b.sql", "create table b(id int);"}});
    else
        folder.write({{"1_a.up.sql", "create table a(id int);"}, {"2_b.up.sql", "create table b(id int);"}});
    if (tool == Tool::Atlas) folder.hash();
    ApplyOptions first;
    first.tool = tool;
    first.limit = 1;
    QVERIFY(!must(apply(folder.read(), database.connection(), first)).failure);
    const Login login(database, "only_connects");
    const PreviewReport report = must(preview(folder.read(), *login.connect(), options()));
    QVERIFY2(report.assumption.contains("up to 1_a."), qPrintable(report.assumption));
    QCOMPARE(verdicts(report), QStringList{"2_b safe"});
}

void PreviewRightsTest::waitsForNoLockLongerThanASecond() {
    support::Database database(m_server);
    database.run(posts);
    database.run("alter table posts add check (length(slug) > 0)");  // is read through the table
    const auto other = database.connect();
    must(other->begin());
    must(other->query("LOCK TABLE posts IN ACCESS EXCLUSIVE MODE"));
    const DirectoryBuilder folder({{"1_a.up.sql", "alter table posts add constraint u unique (slug);"}});
    const auto live = database.connect(postgres::Access::ReadOnly);
    const PreviewReport report = must(preview(folder.read(), *live, options()));
    QCOMPARE(verdicts(report), QStringList{"1_a cannot-tell"});
    QVERIFY2(file(report, "1_a.up.sql").dataChecks.first().message.contains("the table is locked"),
             qPrintable(file(report, "1_a.up.sql").dataChecks.first().message));
    QVERIFY2(report.standIns.join(' ').contains("public.posts"), qPrintable(report.standIns.join(' ')));
    // What the server says of it is what was asked of it.
    QCOMPARE(must(live->query("SHOW lock_timeout")).text(0, 0), "1s");
}

QTEST_GUILESS_MAIN(PreviewRightsTest)
#include "preview_rights_test.moc"
