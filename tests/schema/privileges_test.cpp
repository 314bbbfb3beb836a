#include "schema/corpus.h"
#include "schema/privileges/report.h"
#include "schema/reading_support.h"
#include "schema/sql/quoting.h"

#include <QTest>

using namespace schema;

namespace {

/// Roles that are members of each other in every way that the server's version knows.
QByteArray rolesSql(int majorVersion) {
    QByteArray sql =
        "CREATE ROLE p_owner; CREATE ROLE p_reader LOGIN; CREATE ROLE p_writer; CREATE ROLE p_editor "
        "NOINHERIT;"
        "CREATE ROLE p_admin IN ROLE p_editor, p_writer; CREATE ROLE p_chief SUPERUSER; CREATE ROLE p_deputy "
        "IN ROLE "
        "p_chief; CREATE ROLE p_bypass BYPASSRLS; CREATE ROLE p_nobody;"
        "GRANT p_writer TO p_editor; GRANT p_reader TO p_writer WITH ADMIN OPTION;"
        "CREATE ROLE p_all_reader IN ROLE pg_monitor; CREATE ROLE \"P \"\"x\" LOGIN IN ROLE p_reader;";
    if (majorVersion >= 14)
        sql += "GRANT pg_read_all_data TO p_all_reader; CREATE ROLE p_all_writer IN ROLE pg_write_all_data;";
    if (majorVersion >= 16)
        sql +=
            "CREATE ROLE p_half; GRANT p_writer TO p_half WITH INHERIT FALSE, SET TRUE;"
            "CREATE ROLE p_stuck; GRANT p_writer TO p_stuck WITH INHERIT TRUE, SET FALSE;"
            "GRANT p_half TO p_stuck WITH INHERIT TRUE;";
    if (majorVersion >= 17) sql += "CREATE ROLE p_keeper IN ROLE pg_maintain;";
    return sql;
}

const char* const things =
    "CREATE SCHEMA a AUTHORIZATION p_owner; CREATE SCHEMA b; GRANT USAGE ON SCHEMA a TO p_reader; GRANT "
    "CREATE ON SCHEMA a "
    "TO p_writer; GRANT ALL ON SCHEMA b TO PUBLIC;"
    "CREATE TABLE a.one (id int, secret text, note text); ALTER TABLE a.one OWNER TO p_owner;"
    "GRANT SELECT (id, note) ON a.one TO p_reader; GRANT UPDATE (note) ON a.one TO p_writer WITH GRANT "
    "OPTION;"
    "GRANT INSERT, REFERENCES ON a.one TO p_editor; GRANT SELECT (secret) ON a.one TO PUBLIC;"
    "CREATE TABLE a.two (id int); GRANT ALL ON a.two TO p_writer WITH GRANT OPTION; REVOKE ALL ON a.two FROM "
    "postgres;"
    "CREATE TABLE b.three (id int); GRANT SELECT, TRIGGER ON b.three TO PUBLIC; ALTER TABLE b.three OWNER TO "
    "pg_database_owner;"
    "CREATE VIEW b.view AS SELECT 1 AS x; GRANT DELETE ON b.view TO p_reader;"
    "CREATE MATERIALIZED VIEW b.kept AS SELECT 1 AS x; ALTER MATERIALIZED VIEW b.kept OWNER TO p_writer;"
    "CREATE SEQUENCE b.counter; GRANT USAGE ON SEQUENCE b.counter TO p_reader; GRANT UPDATE ON SEQUENCE "
    "b.counter TO "
    "p_editor;"
    "CREATE FUNCTION b.open() RETURNS int LANGUAGE sql AS 'select 1';"
    "CREATE FUNCTION b.shut() RETURNS int LANGUAGE sql AS 'select 1'; REVOKE EXECUTE ON FUNCTION b.shut() "
    "FROM PUBLIC;"
    "GRANT EXECUTE ON FUNCTION b.shut() TO p_writer; ALTER FUNCTION b.shut() OWNER TO p_owner;"
    "CREATE TYPE b.mood AS ENUM ('calm'); REVOKE USAGE ON TYPE b.mood FROM PUBLIC; GRANT USAGE ON TYPE "
    "b.mood TO "
    "p_editor;"
    "CREATE DOMAIN b.slug AS text; CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;"
    "GRANT USAGE ON FOREIGN SERVER s TO p_reader; GRANT USAGE ON FOREIGN DATA WRAPPER w TO p_editor;";

const char* const secured =
    "CREATE TABLE b.row_secured (id int, who text); ALTER TABLE b.row_secured OWNER TO p_owner;"
    "ALTER TABLE b.row_secured ENABLE ROW LEVEL SECURITY; GRANT ALL ON b.row_secured TO PUBLIC;"
    "CREATE POLICY for_all ON b.row_secured TO PUBLIC USING (id = 1);"
    "CREATE POLICY readers ON b.row_secured FOR SELECT TO p_reader USING (id = 2);"
    "CREATE POLICY editors ON b.row_secured AS RESTRICTIVE FOR UPDATE TO p_editor USING (id < 9);"
    "CREATE TABLE b.forced (id int); ALTER TABLE b.forced OWNER TO p_owner; GRANT SELECT ON b.forced TO "
    "PUBLIC;"
    "ALTER TABLE b.forced ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY; INSERT INTO b.forced VALUES "
    "(1), (2), (3);"
    "INSERT INTO b.row_secured VALUES (1, 'x'), (2, 'y'), (3, 'z');"
    "CREATE POLICY forced ON b.forced TO p_writer, p_owner USING (id = 3);";

}  // namespace

/// What roles may do, compared with what the server itself answers.
class PrivilegesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void agreesWithTheServerOnEveryRoleAndThing_data();
    void agreesWithTheServerOnEveryRoleAndThing();
    void agreesWithTheServerOnEveryColumn();
    void agreesWithTheServerOnWhoMayBecomeWhom();
    void agreesWithTheServerOnWhichRowsARoleSees_data();
    void agreesWithTheServerOnWhichRowsARoleSees();
    void saysWhy_data();
    void saysWhy();
    void listsWhatARoleMayDo();

private:
    ThingAccess access(const QString& role, const QString& name) const {
        return m_rules->access(role, m_snapshot.find(name).value(0));
    }
    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
    Snapshot m_snapshot;
    std::unique_ptr<AccessRules> m_rules;
};

void PrivilegesTest::initTestCase() {
    m_database = std::make_unique<support::Database>(m_server);
    const int majorVersion = m_database->connection().serverInfo().versionNumber / 10000;
    m_database->run(rolesSql(majorVersion));
    m_database->run(things);
    m_database->run(secured);
    m_database->run("ALTER DATABASE " + m_database->name().toUtf8() + " OWNER TO p_editor");
    m_snapshot = support::readSchema(*m_database);
    m_rules = std::make_unique<AccessRules>(m_snapshot);
}

void PrivilegesTest::agreesWithTheServerOnEveryRoleAndThing_data() {
    QTest::addColumn<QString>("function");
    QTest::addColumn<QList<ObjectId>>("ids");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* function, const auto& list) {
        QList<ObjectId> ids;
        QStringList names;
        for (const auto& thing : list) {
            ids << thing.id();
            if constexpr (requires { thing.identityArguments; })
                names << sql::qualified(thing.schema, thing.name) + '(' + thing.identityArguments + ')';
            else if constexpr (requires { thing.qualifiedName(); })
                names << sql::qualified(thing.qualifiedName());
            else
                names << thing.name;
        }
        QTest::newRow(function) << QString(function) << ids << names;
    };
    row("has_table_privilege", m_snapshot->relations);
    row("has_sequence_privilege", m_snapshot->sequences);
    row("has_function_privilege", m_snapshot->routines);
    row("has_type_privilege", m_snapshot->types);
    row("has_schema_privilege", m_snapshot->schemas);
    row("has_foreign_data_wrapper_privilege", m_snapshot->wrappers);
    row("has_server_privilege", m_snapshot->servers);
}

void PrivilegesTest::agreesWithTheServerOnEveryRoleAndThing() {
    QFETCH(QString, function);
    QFETCH(QList<ObjectId>, ids);
    QFETCH(QStringList, names);
    QStringList questions, ours;
    for (const QString& role : m_rules->roles().names())
        for (qsizetype i = 0; i < ids.size(); ++i)
            for (const Privilege& privilege : m_rules->access(role, ids[i]).privileges)
                for (const bool passOn : {false, true}) {
                    const QString wanted = passOn ? privilege.name + " WITH GRANT OPTION" : privilege.name;
                    questions << QString("(%1, %2, %3)")
                                     .arg(sql::literal(role), sql::literal(names[i]), sql::literal(wanted));
                    const bool holds = passOn ? privilege.mayGrant : privilege.isHeld();
                    ours << role + ' ' + names[i] + ' ' + wanted + (holds ? " yes" : " no");
                }
    QVERIFY(ours.size() > 20);
    const QString theirs = m_database->text(QString("SELECT string_agg(concat_ws(' ', r, n, p, CASE WHEN "
                                                    "%1(r, n, p) THEN 'yes' ELSE 'no' END), E'\\n') FROM "
                                                    " (VALUES %2) AS v (r, n, p)")
                                                .arg(function, questions.join(", ")));
    const QStringList answers = theirs.split('\n');
    QCOMPARE(answers.size(), ours.size());
    QStringList wrong;
    for (qsizetype i = 0; i < ours.size(); ++i)
        if (answers[i] != ours[i]) wrong << "server: " + answers[i] + "   we: " + ours[i];
    QCOMPARE(wrong.join('\n'), QString());
}

void PrivilegesTest::agreesWithTheServerOnEveryColumn() {
    QStringList ours, questions;
    for (const QString& role : m_rules->roles().names())
        for (const Relation& relation : m_snapshot->relations)
            for (const Column& column : relation.columns)
                for (const Privilege& privilege : m_rules->columnPrivileges(role, relation, column)) {
                    questions << QString("(%1, %2, %3, %4)")
                                     .arg(sql::literal(role),
                                          sql::literal(sql::qualified(relation.qualifiedName())),
                                          sql::literal(column.name), sql::literal(privilege.name));
                    ours << role + ' ' + relation.key() + ' ' + column.name + ' ' + privilege.name +
                                (privilege.isHeld() ? " yes" : " no");
                }
    const QStringList answers = m_database
                                    ->text(
                                        "SELECT string_agg(CASE WHEN has_column_privilege(r, t, c, p) THEN "
                                        "'yes' ELSE 'no' END, E'\\n') FROM "
                                        "(VALUES " +
                                        questions.join(", ") + ") AS v (r, t, c, p)")
                                    .split('\n');
    QCOMPARE(answers.size(), ours.size());
    QStringList wrong;
    for (qsizetype i = 0; i < ours.size(); ++i)
        if (!ours[i].endsWith(' ' + answers[i])) wrong << ours[i];
    QCOMPARE(wrong.join('\n'), QString());
}

void PrivilegesTest::agreesWithTheServerOnWhoMayBecomeWhom() {
    const bool knowsSet = m_snapshot->origin.majorVersion() >= 16;
    QStringList wrong;
    for (const QString& role : m_rules->roles().names()) {
        if (m_rules->roles().isSuperuser(role)) continue;
        const auto inherited = m_rules->roles().inherited(role);
        const auto become = m_rules->roles().reachableBySetRole(role);
        for (const QString& other : m_rules->roles().names()) {
            const auto ask = [&](const char* option) {
                return m_database->text(
                           QString("SELECT pg_has_role(%1, %2, %3)")
                               .arg(sql::literal(role), sql::literal(other), sql::literal(option))) == "true";
            };
            if (ask("USAGE") != inherited.contains(other)) wrong << role + " has what is of " + other;
            if (!inherited.contains(other) && ask(knowsSet ? "SET" : "MEMBER") != become.contains(other))
                wrong << role + " may become " + other;
        }
    }
    QCOMPARE(wrong, QStringList());
}

void PrivilegesTest::agreesWithTheServerOnWhichRowsARoleSees_data() {
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("table");
    for (const char* role :
         {"p_owner", "p_reader", "p_writer", "p_editor", "p_admin", "p_chief", "p_bypass", "p_nobody"})
        for (const char* table : {"b.row_secured", "b.forced"})
            QTest::addRow("%s %s", role, table) << QString(role) << QString(table);
}

void PrivilegesTest::agreesWithTheServerOnWhichRowsARoleSees() {
    QFETCH(QString, role);
    QFETCH(QString, table);
    const RowSecurity security = access(role, table).rowSecurity;
    QString where = "true";
    if (security.state == RowSecurity::State::Applies) {
        QStringList permissive{"false"}, restrictive{"true"};
        for (const AppliedPolicy& policy : security.policiesFor("SELECT"))
            (policy.permissive ? permissive : restrictive) << policy.usingExpression;
        where = '(' + permissive.join(" OR ") + ") AND " + restrictive.join(" AND ");
    }
    const QString expected = m_database->text(
        "SELECT coalesce(string_agg(id::text, ',' ORDER BY id), '') FROM " + table + " WHERE " + where);
    m_database->run("SET ROLE " + role.toUtf8());
    const QString seen =
        m_database->text("SELECT coalesce(string_agg(id::text, ',' ORDER BY id), '') FROM " + table);
    m_database->run("RESET ROLE");
    QCOMPARE(expected, seen);
}

void PrivilegesTest::saysWhy_data() {
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("thing");
    QTest::addColumn<QString>("line");
    QTest::newRow("owner") << "p_owner" << "a.one" << "yes SELECT owner";
    QTest::newRow("member of a member")
        << "p_admin" << "a.two" << "yes DELETE member of p_writer, granted by postgres, with grant option";
    QTest::newRow("public") << "p_nobody" << "b.three" << "yes SELECT granted to PUBLIC by pg_database_owner";
    QTest::newRow("column") << "P \"x" << "a.one"
                            << "yes SELECT column id member of p_reader, granted by p_owner";
    QTest::newRow("superuser") << "p_chief" << "a.one" << "yes TRUNCATE superuser";
    QTest::newRow("not inherited") << "p_editor" << "a.two" << "no SELECT";
    QTest::newRow("after SET ROLE") << "p_editor" << "a.two" << "After SET ROLE it also has: p_writer";
    QTest::newRow("no way into the schema")
        << "p_nobody" << "a.one" << "Without USAGE on the schema a, no object in it";
    QTest::newRow("a policy over a membership")
        << "p_writer" << "b.row_secured" << "policy readers for SELECT (member of p_reader) USING (id = 2)";
    QTest::newRow("no policy for it")
        << "p_nobody" << "b.forced" << "no policy applies to this role: no rows";
    QTest::newRow("owner passes") << "p_owner" << "b.row_secured" << "Owners bypass row-level security";
}

void PrivilegesTest::saysWhy() {
    QFETCH(QString, role);
    QFETCH(QString, thing);
    QFETCH(QString, line);
    const QString text = toText(m_snapshot, role, access(role, thing)).simplified();
    QVERIFY2(text.contains(line), qPrintable(text));
}

void PrivilegesTest::listsWhatARoleMayDo() {
    const QString text =
        toText(m_snapshot, "p_reader", accessOverview(m_snapshot, *m_rules, "p_reader")).simplified();
    for (const char* line :
         {"schema a USAGE granted by p_owner", "column a.one id SELECT granted by p_owner",
          "sequence b.counter USAGE granted by postgres", "table b.row_secured everything"})
        QVERIFY2(text.contains(line), qPrintable(QString(line) + " not in " + text));
    QVERIFY(!text.contains("b.shut"));
}

QTEST_GUILESS_MAIN(PrivilegesTest)
#include "privileges_test.moc"
