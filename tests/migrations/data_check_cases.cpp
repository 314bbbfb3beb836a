#include "migrations/data_check_cases.h"

#include <QRandomGenerator>

#include <iterator>
#include <memory>

namespace {

/// See dataCheckCases().
class Generator {
public:
    Generator(quint32 seed, int serverMajor) : m_random(seed), m_serverMajor(serverMajor) {}

    Case make() {
        using Maker = Case (Generator::*)();
        static constexpr Maker makers[]{
            &Generator::notNull,  &Generator::unique,      &Generator::foreignKey,     &Generator::check,
            &Generator::exclude,  &Generator::type,        &Generator::newColumn,      &Generator::domain,
            &Generator::attach,   &Generator::afterRename, &Generator::usingClause,    &Generator::length,
            &Generator::toDomain, &Generator::computed,    &Generator::laterValidated, &Generator::collated};
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
        const QByteArray nulls = key == "a" && coin() && m_serverMajor >= 15 ? " nulls not distinct" : "";
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

    Case usingClause() {
        const QByteArray schema = "create table t(id int primary key, a text, b int);";
        const auto rows = [&](const QList<QByteArray>& good, const QByteArray& bad) {
            return inserts("t", [&](int) -> QByteArray {
                return (number(14) == 0 ? bad : text(good)) + ", " + QByteArray::number(number(14));
            });
        };
        const QByteArray mood = "create type mood as enum ('sad', 'glad')";
        switch (number(9)) {
            case 0:
                return {schema,
                        rows({"'7'", "' 12 '", "null"}, "'x7'"),
                        {coin() ? "alter table t alter a type int using a::int"
                                : "alter table t alter a type int using public.t.a::int"}};
            case 1:
                return {schema,
                        rows({"'7'", "''"}, "'-'"),
                        {"alter table t alter column a set data type int using nullif(a, '')::int"}};
            case 2:
                return {schema,
                        rows({"'sad'", "'glad'", "null"}, "'calm'"),
                        {mood, "alter table t alter a type mood using a::mood"}};
            case 3:
                return {schema,
                        rows({"'sad'", "'Glad'"}, "'calm'"),
                        {mood,
                         "alter table t alter a type mood using case lower(a) when 'sad' then 'sad'::mood "
                         "else lower(a)::mood end"}};
            case 4:
                return {
                    "create type mood as enum ('sad', 'glad', 'calm'); create table t(id int primary key, a "
                    "mood, b int);",
                    rows({"'sad'", "'glad'"}, "'calm'"),
                    {"alter type mood rename to old_mood", mood,
                     "alter table t alter a type mood using a::text::mood"}};
            case 5:
                return {schema,
                        rows({"'abc'", "'ab'"}, "'abcdef'"),
                        {coin() ? "alter table t alter a type varchar(3) using substr(a, 1, 5)"
                                : "alter table t alter a type varchar(3) using a::varchar(3)"}};
            case 6:
                return {schema,
                        rows({"'[1]'", "'{}'"}, "'{'"),
                        {"alter table t alter a type jsonb using a::jsonb"}};
            case 7:
                return {
                    schema,
                    rows({"'2020-01-31'", "null"}, "'2020-13-01'"),
                    {"alter table t alter a type date using to_date(a, 'YYYY-MM-DD'), alter b type bigint"}};
            default:
                return {
                    schema, rows({"'a'"}, "'b'"), {"alter table t alter b type text using (100 / b)::text"}};
        }
    }

    /// Types with a length, which an assignment refuses and a cast would cut off.
    Case length() {
        const auto rows = [&](const char* good, const char* bad) {
            return inserts("t", [&](int) -> QByteArray { return QByteArray(number(14) == 0 ? bad : good); });
        };
        switch (number(4)) {
            case 0:
                return {"create table t(id int primary key, a bit varying(8));",
                        rows("B'101'", "B'10101'"),
                        {"alter table t alter a type bit varying(4)"}};
            case 1:
                return {"create table t(id int primary key, a bit varying(8));",
                        rows("B'1010'", "B'101'"),
                        {"alter table t alter a type bit(4)"}};
            case 2:
                return {"create table t(id int primary key, a varchar(9)[]);",
                        rows("'{abc,d}'", "'{a,abcdef}'"),
                        {"alter table t alter a type varchar(4)[]"}};
            default:
                return {"create table t(id int primary key, a numeric);",
                        rows("7.25", "1234.5"),
                        {"alter table t alter a type numeric(5, 2)"}};
        }
    }

    Case toDomain() {
        const QByteArray schema = "create table t(id int primary key, a int, b varchar(9));";
        const QByteArray rows = inserts("t", [&](int) -> QByteArray {
            return (number(20) == 0 ? QByteArray("null") : QByteArray::number(number(20))) + ", '" +
                   QByteArray(number(7), 'x') + "'";
        });
        switch (number(7)) {
            case 0:
                return {"create domain d as int; create table t(id int primary key, a d, b varchar(9));",
                        rows,
                        {"alter domain d set not null"}};
            case 1:
                return {
                    schema,
                    rows,
                    {"create domain small as int check (value < 19)", "alter table t alter a type small"}};
            case 2:
                return {schema,
                        rows,
                        {"create domain given as int not null", "alter table t alter a type given"}};
            case 3:
                return {
                    schema, rows, {"create domain short as varchar(5)", "alter table t alter b type short"}};
            case 4:
                return {schema,
                        rows,
                        {"create domain small as int check (value < 19)",
                         "create domain odd as small check (value <> 7)", "alter table t alter a type odd"}};
            case 5:
                return {schema,
                        rows,
                        {"create domain given as int check (value is not null)",
                         "alter table t add column c given"}};
            default:
                return {schema,
                        rows,
                        {"create domain d as int", "alter domain d add check (value > 1) not valid",
                         "alter table t alter a type d"}};
        }
    }

    /// Expressions that fail on some rows.
    Case computed() {
        return {"create table t(id int primary key, a int);",
                inserts("t", [&](int) -> QByteArray { return QByteArray::number(number(30)); }),
                {text({"alter table t add column c int generated always as (100 / a) stored",
                       "alter table t add constraint c check (100 / a > 3)",
                       "create unique index u on t((1000 / a)) where a <> 0",
                       "create unique index u on t((1000 / a))"})}};
    }

    Case laterValidated() {
        const QByteArray rows =
            "insert into p values (1), (2), (3);" + inserts("t", [&](int) -> QByteArray {
                return number(14) == 0 ? QByteArray("4") : QByteArray::number(1 + number(3));
            });
        return {"create table p(x int primary key); create table t(id int primary key, a int);",
                rows,
                {coin() ? "alter table t add constraint c check (a < 4) not valid"
                        : "alter table t add constraint c foreign key (a) references p not valid",
                 "alter table t validate constraint c"}};
    }

    Case collated() {
        return {
            "create collation ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);"
            "create table t(id int primary key, a text);",
            inserts("t",
                    [&](int i) -> QByteArray {
                        return "'" +
                               QByteArray(
                                   1, static_cast<char>((coin() ? 'a' : 'A') + (number(10) == 0 ? 0 : i))) +
                               "'";
                    }),
            {coin() ? "create unique index u on t(a collate ci)" : "create unique index u on t(a)"}};
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
        if (number(3) == 0) {
            const bool isHash = coin();
            return {QByteArray("create table m(id int, a int) partition by ") + (isHash ? "hash" : "list") +
                        " (a); create table t(id int, a int);",
                    inserts("t", [&](int) -> QByteArray { return number(14) == 0 ? "3" : "1"; }),
                    {isHash ? "alter table m attach partition t for values with (modulus 2, remainder 0)"
                            : "alter table m attach partition t for values in (1, 2)"}};
        }
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
    const int m_serverMajor;
};

}  // namespace

std::function<Case()> dataCheckCases(quint32 seed, int serverMajor) {
    return [generator = std::make_shared<Generator>(seed, serverMajor)] { return generator->make(); };
}
