#include "migrations/data_check_cases.h"
#include "migrations/data_checks/run_checks.h"
#include "migrations/rehearsal/observer.h"
#include "support/database.h"
#include "support/must.h"

#include <QTest>

using namespace migrations;
using support::must;

/// Whether the rows of the live database let a migration pass: what is predicted against what PostgreSQL
/// does.
class DataChecksTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhatPostgresDoes();
    void saysNotCheckedWhereRowsAreHidden();
    void saysNotCheckedWhenReadingTakesTooLong();
    void namesTheRows();
    void qualifiedColumnsInUsingAreChecked_data();
    void qualifiedColumnsInUsingAreChecked();

private:
    /// What the statements ask of the rows of `live`, found on `copy`.
    QList<Requirement> requirementsOf(support::Database& copy, const QList<QByteArray>& statements);

    support::Server m_server;
};

QList<Requirement> DataChecksTest::requirementsOf(support::Database& copy,
                                                  const QList<QByteArray>& statements) {
    const auto superuser = copy.connect();
    const auto observer = must(StatementObserver::install(copy.connection(), *superuser, {}));
    int number = 0;
    for (const QByteArray& sql : statements) {
        MigrationFile file;
        file.name = "1_it.up.sql";
        file.content = sql;
        must(copy.connection().begin());
        const SentText text{.file = file, .number = ++number, .text = sql, .inTransaction = true};
        must(observer->before(text));
        core::Result<void> outcome;
        if (const auto ran = copy.connection().runScript(sql); !ran) outcome = core::fail(ran);
        must(observer->after(text, outcome));
        if (!outcome) qFatal("%s: %s", sql.constData(), qPrintable(outcome.error().message()));
        must(copy.connection().commit());
    }
    must(observer->remove());
    QList<Requirement> all;
    for (const RehearsedStatement& statement : observer->statements())
        all += statement.requirements;
    return all;
}

void DataChecksTest::saysWhatPostgresDoes() {
    support::Database live(m_server), copy(m_server);
    const auto looking = live.connect(postgres::Access::ReadOnly);
    const int count =
        qEnvironmentVariableIsSet("COLOPHON_CASES") ? qEnvironmentVariableIntValue("COLOPHON_CASES") : 500;
    const auto makeCase = dataCheckCases(
        qEnvironmentVariableIsSet("COLOPHON_SEED") ? qEnvironmentVariableIntValue("COLOPHON_SEED") : 20261201,
        looking->serverInfo().majorVersion());
    int notChecked = 0, failing = 0;
    for (int i = 0; i < count; ++i) {
        Case each = makeCase();
        if (each.statements.first().contains("using index i"))
            each.schema += " create unique index i on t(id); alter table t drop constraint t_pkey;";
        const QByteArray start = "drop schema public cascade; create schema public;";
        live.run(start + each.schema + each.rows);
        copy.run(start + each.schema);
        bool fails = false, isUnknown = false;
        QString said;
        for (const Requirement& requirement : requirementsOf(copy, each.statements)) {
            const DataCheck check = must(runCheck(*looking, requirement, std::chrono::seconds(5)));
            fails |= check.result == DataCheck::Result::Fail && check.kind != RequirementKind::DataLoss;
            isUnknown |= check.result == DataCheck::Result::NotChecked;
            said += check.message + '\n';
        }
        must(live.connection().begin());
        const bool works = live.connection().runScript(each.statements.join(";")).has_value();
        const QString server = works ? QString("it worked") : live.connection().lastDiagnostic().message;
        must(live.connection().rollback());
        const QString what =
            QString::fromUtf8(each.schema + '\n' + each.rows + '\n' + each.statements.join(";\n")) +
            "\nserver: " + server + "\nsaid: " + said;
        QVERIFY2(!fails || !works, qPrintable("a wrong no: " + what));
        QVERIFY2(fails || isUnknown || works, qPrintable("a wrong yes: " + what));
        notChecked += isUnknown;
        failing += !works;
    }
    qInfo("%d cases, %d that PostgreSQL refuses, %d not checked", count, failing, notChecked);
    QVERIFY2(failing > count / 5 && failing < count * 4 / 5, "the cases are one-sided");
    QVERIFY2(notChecked <= count / 50, "too much was not checked");
}

void DataChecksTest::saysNotCheckedWhereRowsAreHidden() {
    support::Database live(m_server);
    live.run(
        "create table t(id int primary key, a int); insert into t values (1, null);"
        " alter table t enable row level security; create role sees_little login; grant select on t to "
        "sees_little;");
    const auto login = must(postgres::Connection::open(live.profile().withParameter("user", "sees_little"),
                                                       postgres::Access::ReadOnly));
    const Requirement requirement{
        .kind = RequirementKind::NotNull,
        .subject = "NOT NULL of column a",
        .rows = {.relation = "public.t", .sql = "(SELECT id::text AS colophon_key, a FROM public.t)"},
        .keys = {"a"}};
    const DataCheck hidden = must(runCheck(*login, requirement, std::chrono::seconds(5)));
    QCOMPARE(hidden.result, DataCheck::Result::NotChecked);
    QVERIFY2(hidden.message.contains("may not read all of its rows"), qPrintable(hidden.message));
    live.run("drop owned by sees_little; drop role sees_little;");
}

void DataChecksTest::saysNotCheckedWhenReadingTakesTooLong() {
    support::Database live(m_server);
    const auto looking = live.connect(postgres::Access::ReadOnly);
    const Requirement requirement{
        .kind = RequirementKind::Check,
        .subject = "constraint c",
        .rows = {.relation = "public.t",
                 .sql = "(SELECT ''::text AS colophon_key, g AS a FROM generate_series(1, 1000000000) g)"},
        .expression = "a > 0"};
    const DataCheck slow = must(runCheck(*looking, requirement, std::chrono::milliseconds(50)));
    QCOMPARE(slow.result, DataCheck::Result::NotChecked);
    QVERIFY2(slow.message.contains("longer than the limit"), qPrintable(slow.message));
    QCOMPARE(looking->transactionStatus(), postgres::Connection::TransactionStatus::Idle);
}

void DataChecksTest::namesTheRows() {
    support::Database live(m_server), copy(m_server);
    const QByteArray schema = "create table t(id int primary key, slug text);";
    live.run(schema + "insert into t select g, 'slug ' || least(g, 3) from generate_series(1, 9) g;");
    copy.run(schema);
    const auto looking = live.connect(postgres::Access::ReadOnly);
    const QList<Requirement> asked = requirementsOf(copy, {"alter table t add constraint one unique (slug)"});
    QCOMPARE(asked.size(), 1);
    const DataCheck check = must(runCheck(*looking, asked.first(), std::chrono::seconds(5)));
    QCOMPARE(check.result, DataCheck::Result::Fail);
    QCOMPARE(check.relation, "public.t");
    QCOMPARE(check.count, 1);
    QCOMPARE(check.examples, QStringList{"slug 3"});
}

void DataChecksTest::qualifiedColumnsInUsingAreChecked_data() {
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("column");
    QTest::newRow("alone") << QByteArray("posts") << QByteArray("a");
    QTest::newRow("behind the name") << QByteArray("posts") << QByteArray("posts.a");
    QTest::newRow("behind schema and name") << QByteArray("public.posts") << QByteArray("public.posts.a");
    QTest::newRow("with capitals") << QByteArray("\"Posts\"") << QByteArray("\"Posts\".a");
    QTest::newRow("of a table called t") << QByteArray("t") << QByteArray("public.t.a");
}

void DataChecksTest::qualifiedColumnsInUsingAreChecked() {
    QFETCH(const QByteArray, table);
    QFETCH(const QByteArray, column);
    support::Database live(m_server), copy(m_server);
    const QByteArray schema = "create table " + table + "(id int primary key, a text);";
    live.run(schema + "insert into " + table + " values (1, '7'), (2, 'x'), (3, null);");
    copy.run(schema);
    const auto looking = live.connect(postgres::Access::ReadOnly);
    const QList<Requirement> asked = requirementsOf(
        copy, {"alter table " + table + " alter a type int using nullif(" + column + ", 'posts.a')::int"});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(must(runCheck(*looking, asked.first(), std::chrono::seconds(5))).result,
             DataCheck::Result::Fail);
    live.run("delete from " + table + " where id = 2");
    QCOMPARE(must(runCheck(*looking, asked.first(), std::chrono::seconds(5))).result,
             DataCheck::Result::Pass);
}

QTEST_GUILESS_MAIN(DataChecksTest)
#include "data_checks_test.moc"
