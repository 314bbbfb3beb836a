#include "migrations/run/statement_hook.h"

#include "migrations/applied.h"

#include <QTest>

using namespace applying;
using namespace migrations;

namespace {

/// Writes down what it is shown, with the modes in which the connection holds a lock on the table t.
class Witness : public StatementHook {
public:
    explicit Witness(postgres::Connection& connection) : m_connection(connection) {}

    core::Result<void> before(const SentText& text) override {
        m_before.append(text.number);
        return {};
    }
    core::Result<void> after(const SentText& text, const core::Result<void>& outcome) override {
        QString line = QStringLiteral("%1 line %2").arg(text.number).arg(text.line);
        if (!text.inTransaction) line += " alone";
        if (!outcome) {
            m_seen.append(line + " " + outcome.error().code());
            return {};
        }
        const auto locks = m_connection.query(
            "SELECT coalesce(string_agg(l.mode, ' ' ORDER BY l.mode), '') FROM pg_locks l"
            " JOIN pg_class c ON c.oid = l.relation WHERE c.relname = 't' AND l.pid = pg_backend_pid()");
        if (!locks) return core::fail(locks);
        m_seen.append(QString(line + " " + locks->text(0, 0)).trimmed());
        return {};
    }

    QStringList seen() const { return m_seen; }
    QList<int> asked() const { return m_before; }

private:
    postgres::Connection& m_connection;
    QList<int> m_before;
    QStringList m_seen;
};

/// Ends the run at the second statement.
class Objector : public StatementHook {
public:
    core::Result<void> before(const SentText& text) override {
        if (text.number < 2) return {};
        return core::fail(core::ErrorKind::Timeout, "long enough");
    }
};

/// What a run left: the failure and where, the history, and the tables with the rows of t.
QString outcome(const ApplyReport& report, support::Database& database, const char* history) {
    QString text;
    if (report.failure) {
        text += QStringLiteral("%1 in line %2, statement %3; ")
                    .arg(report.failure->code)
                    .arg(report.failure->line)
                    .arg(report.failure->statementNumber);
    }
    return text + database.text(history) + "; " + database.text(tables);
}

}  // namespace

/// What a StatementHook sees of a run, and that watching each statement changes nothing of its outcome.
class StatementHookTest : public QObject {
    Q_OBJECT
private slots:
    void aFileSentAsAWholeIsOneText();
    void eachStatementOfAFileShowsItsLocks();
    void statementsOfAtlasAreSeenInTheirTransaction();
    void statementsOnTheirOwnGetATransactionToLookInto();
    void aHookCanEndTheRun();
    void watchingEachStatementChangesNothing_data();
    void watchingEachStatementChangesNothing();

private:
    support::Server m_server;
};

void StatementHookTest::aFileSentAsAWholeIsOneText() {
    support::Database database(m_server);
    Witness witness(database.connection());
    const DirectoryBuilder folder({{"1_a.up.sql", "create table t();\ncreate index on nothing(i);"}});
    QCOMPARE(codeOf(applied(folder, database, {.hook = &witness})), "42P01");
    QCOMPARE(witness.asked(), QList<int>{0});
    QCOMPARE(witness.seen(), QStringList{"0 line 1 alone 42P01"});
}

void StatementHookTest::eachStatementOfAFileShowsItsLocks() {
    support::Database database(m_server);
    database.run("create table t(i int)");
    Witness witness(database.connection());
    const DirectoryBuilder folder({{"1_a.up.sql", "-- first\nselect * from t;\n\ncreate index on t(i);"},
                                   {"2_b.up.sql", "comment on table t is 'x'"},
                                   {"3_c.up.sql", "create index concurrently on t(i);"}});
    QCOMPARE(codeOf(applied(folder, database, {.hook = &witness, .watch = Watch::EachStatement})), "");
    QCOMPARE(witness.asked(), (QList<int>{1, 2, 1, 1}));
    QCOMPARE(witness.seen(), (QStringList{"1 line 2 AccessShareLock", "2 line 4 AccessShareLock ShareLock",
                                          "1 line 1 ShareUpdateExclusiveLock", "1 line 1 alone"}));
}

void StatementHookTest::statementsOfAtlasAreSeenInTheirTransaction() {
    support::Database database(m_server);
    Witness witness(database.connection());
    DirectoryBuilder folder({{"1_a.sql", "create table t(i int);\nalter table t add j int;"}});
    QCOMPARE(codeOf(applied(folder.hash(), database, {.hook = &witness})), "");
    QCOMPARE(witness.seen(), (QStringList{"1 line 1 AccessExclusiveLock", "2 line 2 AccessExclusiveLock"}));
}

void StatementHookTest::statementsOnTheirOwnGetATransactionToLookInto() {
    support::Database database(m_server);
    database.run("create schema atlas_schema_revisions; create table t(i int)");
    DirectoryBuilder folder(
        {{"1_a.sql",
          "-- atlas:txmode none\n\nalter table t add j int;\ncreate index concurrently on t(j);"}});
    ApplyOptions options{.settings = {{"allow-dirty", ""}}, .watch = Watch::EachStatement};
    Witness witness(database.connection());
    options.hook = &witness;
    QCOMPARE(codeOf(applied(folder.hash(), database, options)), "");
    QCOMPARE(witness.seen(), (QStringList{"1 line 3 AccessExclusiveLock", "2 line 4 alone"}));
}

void StatementHookTest::aHookCanEndTheRun() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "create table a();\ncreate table b();"}});
    folder.hash();
    Objector objector;
    const auto report = migrations::apply(folder.read(), database.connection(), {.hook = &objector});
    QVERIFY(!report);
    QCOMPARE(report.error().message(), "long enough");
    QCOMPARE(database.text(tables), "");
    QCOMPARE(database.text("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'"), "0");
}

void StatementHookTest::watchingEachStatementChangesNothing_data() {
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QByteArray(sql); };
    row("nothing", " -- nothing\n");
    row("fine", "create table a(); create table b();");
    row("fails", "create table a();\nselect 1/0;\ncreate table b();");
    row("commit in between", "create table a(); commit; create table b(); select 1/0;");
    row("begun after something", "create table a(); begin; create table b(); rollback; create table c();");
    row("own transaction", "begin; create table a(); commit; create table b();");
    row("own transaction that fails", "begin; create table a(); commit; begin; select 1/0; commit;");
    row("left open", "create table a(); begin; create table b();");
    row("left open after commit", "create table a(); commit; begin; create table b();");
    row("rolled back", "create table a(); rollback; create table b();");
    row("savepoint", "create table a(); savepoint s; create table b(); rollback to s; create table c();");
    row("concurrently alone", "create index concurrently on t(i)");
    row("concurrently in company", "create table a(i int); create index concurrently x on a(i);");
    row("vacuum first", "vacuum t; create table a();");
    row("syntax error at the end", "create table a(); commit; create tabel b();");
    row("deferred constraint", "insert into u values (9); create table a();");
    row("deferred constraint alone", "insert into u values (9)");
    row("procedure that commits", "call p()");
    row("block that commits", "do $$begin create table a(); commit; end$$");
    row("block that commits in company", "create table b(); do $$begin create table a(); commit; end$$");
    row("setting that holds for the transaction", "set local search_path = s; create table a();");
}

void StatementHookTest::watchingEachStatementChangesNothing() {
    QFETCH(const QByteArray, sql);
    support::Database database(m_server);
    const auto left = [&](DirectoryBuilder& folder, Tool tool, const char* history, Watch watch) {
        // One database after the other would take long.
        database.run(
            "drop schema if exists public, s, atlas_schema_revisions cascade; create schema public;"
            "create schema s; create table t(i int primary key);"
            "create table u(i int references t deferrable initially deferred);"
            "create procedure p() language plpgsql as $$begin create table a(); commit; end$$");
        return outcome(
            applied(folder, database, {.tool = tool, .settings = {{"allow-dirty", ""}}, .watch = watch}),
            database, history);
    };
    DirectoryBuilder golang({{"1_a.up.sql", sql}, {"2_b.up.sql", "create table last()"}});
    QCOMPARE(left(golang, Tool::GolangMigrate, version, Watch::EachStatement),
             left(golang, Tool::GolangMigrate, version, Watch::AsSent));
    const char gooseRows[] = "SELECT string_agg(version_id::text, ' ' ORDER BY id) FROM goose_db_version";
    const char dbmateRows[] = "SELECT string_agg(version, ' ' ORDER BY version) FROM schema_migrations";
    for (const QByteArray option : {"", " transaction:false"}) {
        DirectoryBuilder dbmate({{"1_a.sql", "-- migrate:up" + option + "\n" + sql + "\n-- migrate:down\n"}});
        QCOMPARE(left(dbmate, Tool::Dbmate, dbmateRows, Watch::EachStatement),
                 left(dbmate, Tool::Dbmate, dbmateRows, Watch::AsSent));
    }
    DirectoryBuilder goose({{"1_a.sql", "-- +goose NO TRANSACTION\n-- +goose Up\n-- +goose StatementBegin\n" +
                                            sql + "\n-- +goose StatementEnd\n"}});
    QCOMPARE(left(goose, Tool::Goose, gooseRows, Watch::EachStatement),
             left(goose, Tool::Goose, gooseRows, Watch::AsSent));
    DirectoryBuilder atlas({{"1_a.sql", "-- atlas:txmode none\n\n" + sql}});
    atlas.hash();
    QCOMPARE(left(atlas, Tool::Atlas, rows, Watch::EachStatement),
             left(atlas, Tool::Atlas, rows, Watch::AsSent));
}

QTEST_GUILESS_MAIN(StatementHookTest)
#include "statement_hook_test.moc"
