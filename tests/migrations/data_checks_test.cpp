#include "migrations/data_checks/run_checks.h"
#include "migrations/rehearsal/observer.h"
#include "support/database.h"
#include "support/must.h"

#include <QRandomGenerator>
#include <QTest>

using namespace migrations;
using support::must;

namespace {

/// A table with rows and what a migration does to it.
struct Case {
    QByteArray schema;
    QByteArray rows;
    QList<QByteArray> statements;
};

/// Makes cases that are the same for the same seed. About half of them have an offending row.
class Generator {
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    Case make() {
        using Maker = Case (Generator::*)();
        static constexpr Maker makers[]{&Generator::notNull,    &Generator::unique,  &Generator::foreignKey,
                                        &Generator::check,      &Generator::exclude, &Generator::type,
                                        &Generator::newColumn,  &Generator::domain,  &Generator::attach,
                                        &Generator::afterRename};
        return (this->*makers[number(static_cast<int>(std::size(makers)))])();
    }

private:
    bool coin() { return m_random.bounded(2) == 0; }
    int number(int below) { return static_cast<int>(m_random.bounded(below)); }
    QByteArray text(const QList<QByteArray>& choices) {
        return choices[number(static_cast<int>(choices.size()))];
    }

    /// INSERTs of up to 12 rows; `cell(i)` gives the values of the columns after the id.
    template <typename Cell>
    QByteArray inserts(const QByteArray& table, Cell cell) {
        QByteArray sql;
        const int count = number(12);
        for (int i = 1; i <= count; ++i)
            sql += "insert into " + table + " values (" + QByteArray::number(i) + ", " + cell(i) + ");";
        return sql;
    }

    Case notNull() {
        return {"create table t(id int primary key, a int, b text);",
                inserts("t",
                        [&](int) -> QByteArray {
                            return (number(14) == 0 ? "null" : "1") + QByteArray(", 'x'");
                        }),
                {coin() ? "alter table t alter a set not null"
                        : "alter table t add constraint k primary key using index i"}};
    }

    Case unique() {
        const QByteArray key = text({"a", "b", "a, b", "lower(b)", "(a % 3), b"});
        const QByteArray predicate = coin() ? " where a > 3" : "";
        const QByteArray nulls = key == "a" && coin() ? " nulls not distinct" : "";
        return {"create table t(id int primary key, a int, b text);",
                inserts("t",
                        [&](int) -> QByteArray {
                            return (number(6) == 0 ? QByteArray("null") : QByteArray::number(number(60))) +
                                   ", '" + text({"x", "X", "y", "z", "q", "r", "s", "p"}) +
                                   QByteArray::number(number(9)) + "'";
                        }),
                {"create unique index u on t(" + key + ")" + nulls + predicate}};
    }

    Case foreignKey() {
        const bool isFull = coin();
        return {
            "create table p(x int, y int, primary key (x, y)); create table t(id int primary key, a int, b "
            "int);",
            "insert into p values (1, 1), (1, 2), (2, 1), (2, 2), (3, 1), (3, 2);" +
                inserts("t",
                        [&](int) -> QByteArray {
                            const auto value = [&](int most) {
                                return number(20) == 0 ? QByteArray("null")
                                                       : QByteArray::number(1 + number(most));
                            };
                            return value(number(20) == 0 ? 5 : 3) + ", " + value(2);
                        }),
            {"alter table t add constraint f foreign key (a, b) references p" +
             QByteArray(isFull ? " match full" : "")}};
    }

    Case check() {
        return {"create table t(id int primary key, a int, b text);",
                inserts("t",
                        [&](int) -> QByteArray {
                            return (number(8) == 0 ? QByteArray("null") : QByteArray::number(number(50))) +
                                   ", '" + QByteArray(number(9), 'x') + "'";
                        }),
                {"alter table t add constraint c check (" +
                 text({"a > 2", "length(b) < 8", "a > 1 and b is not null", "a is not null",
                       "a + length(b) < 56"}) +
                 ")"}};
    }

    Case exclude() {
        return {"create table t(id int primary key, a int4range, b int);",
                inserts("t",
                        [&](int) -> QByteArray {
                            const int from = number(200);
                            return "'[" + QByteArray::number(from) + "," +
                                   QByteArray::number(from + 1 + number(9)) + ")', " +
                                   QByteArray::number(number(40));
                        }),
                {coin() ? "alter table t add constraint e exclude using gist (a with &&)"
                        : "alter table t add constraint e exclude using btree (b with =) where (b > 4)"}};
    }

    Case type() {
        const int which = number(6);
        const auto rows = [&](const char* good, const char* bad) {
            return inserts("t", [&](int) -> QByteArray { return QByteArray(number(14) == 0 ? bad : good); });
        };
        switch (which) {
            case 0:
                return {"create table t(id int primary key, a bigint);",
                        rows("7", "3000000000"),
                        {"alter table t alter a type int"}};
            case 1:
                return {"create table t(id int primary key, a int);",
                        rows("7", "40000"),
                        {"alter table t alter a type smallint"}};
            case 2:
                return {"create table t(id int primary key, a varchar(20));",
                        rows("'abc  '", "'abcdef'"),
                        {"alter table t alter a type varchar(5)"}};
            case 3:
                return {"create table t(id int primary key, a text);",
                        rows("'abc'", "'abcdefgh'"),
                        {"alter table t alter a type char(5)"}};
            case 4:
                return {"create table t(id int primary key, a numeric);",
                        rows("7.4", "2147483647.6"),
                        {"alter table t alter a type int"}};
            default:
                return {"create table t(id int primary key, a timestamp);",
                        rows("'2020-01-01 10:00'", "null"),
                        {"alter table t alter a type date"}};
        }
    }

    Case newColumn() {
        const QByteArray rows =
            inserts("t", [&](int) -> QByteArray { return QByteArray::number(number(9)); });
        switch (number(4)) {
            case 0:
                return {"create table t(id int primary key, a int);",
                        rows,
                        {"alter table t add column c int not null"}};
            case 1:
                return {"create table t(id int primary key, a int);",
                        rows,
                        {"alter table t add column c int default 4", "create unique index u on t(c)"}};
            case 2:
                return {"create table t(id int primary key, a int);",
                        rows,
                        {"alter table t add column c int default 4", "alter table t add check (c > a)"}};
            default:
                return {"create table t(id int primary key, a int);",
                        rows,
                        {"alter table t add column c int generated always as (a / 2) stored",
                         "create unique index u on t(c)"}};
        }
    }

    Case domain() {
        return {"create domain d as int; create table t(id int primary key, a d, b d);",
                inserts("t",
                        [&](int) -> QByteArray {
                            return QByteArray::number(number(30)) + ", " + QByteArray::number(1 + number(30));
                        }),
                {"alter domain d add constraint above check (value > 0)"}};
    }

    Case attach() {
        if (coin())
            return {"create table m(id int, a int) partition by range (a); create table t(id int, a int);",
                    inserts("t",
                            [&](int) -> QByteArray {
                                return number(14) == 0 ? QByteArray("null")
                                                       : QByteArray::number(10 + number(11));
                            }),
                    {"alter table m attach partition t for values from (10) to (20)"}};
        return {
            "create table m(id int, a int) partition by range (a); create table t partition of m default;",
            inserts("t", [&](int) -> QByteArray { return QByteArray::number(number(12)); }),
            {"create table m_10 partition of m for values from (10) to (20)"}};
    }

    Case afterRename() {
        return {"create table t(id int primary key, a int, b text);",
                inserts("t",
                        [&](int) -> QByteArray {
                            return QByteArray::number(number(60)) + ", " + (number(14) == 0 ? "null" : "'x'");
                        }),
                {"alter table t rename a to z", "alter table t rename to s",
                 coin() ? "create unique index u on s(z)" : "alter table s alter b set not null"}};
    }

    QRandomGenerator m_random;
};

}  // namespace

/// Whether the rows of the live database let a migration pass: what is predicted against what PostgreSQL
/// does.
class DataChecksTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhatPostgresDoes();
    void saysNotCheckedWhereRowsAreHidden();
    void saysNotCheckedWhenReadingTakesTooLong();
    void namesTheRows();

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
        qEnvironmentVariableIsSet("COLOPHON_CASES") ? qEnvironmentVariableIntValue("COLOPHON_CASES") : 250;
    Generator generator(20261201);
    int notChecked = 0, failing = 0;
    for (int i = 0; i < count; ++i) {
        Case each = generator.make();
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

QTEST_GUILESS_MAIN(DataChecksTest)
#include "data_checks_test.moc"
