#include "schema/login/schema_login.h"

#include <QCoreApplication>

namespace schema {
namespace {

struct LoginText {
    Q_DECLARE_TR_FUNCTIONS(schema::LoginProof)
};

constexpr qsizetype mostTablesNamed = 5;

/// Tables, partitioned and foreign tables, views and materialised views that are not the server's own.
const QString relationsSql = QStringLiteral(
    "SELECT n.nspname AS schema, c.relname AS name, c.relkind = 'S' AS is_sequence, "
    "has_schema_privilege(n.oid, 'USAGE') AND CASE WHEN c.relkind = 'S' THEN has_sequence_privilege(c.oid, "
    "'SELECT') ELSE has_table_privilege(c.oid, 'SELECT') OR has_any_column_privilege(c.oid, 'SELECT') END AS "
    "readable "
    "FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace "
    "WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm', 'S') AND n.nspname !~ '^pg_' "
    "AND n.nspname <> 'information_schema' AND c.relpersistence <> 't' "
    "AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid "
    "AND d.deptype = 'e') ORDER BY 1, 2");

const QString definersSql = QStringLiteral(
    "SELECT n.nspname AS schema, p.proname AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = "
    "p.pronamespace "
    "WHERE p.prosecdef AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' "
    "AND has_schema_privilege(n.oid, 'USAGE') AND has_function_privilege(p.oid, 'EXECUTE') "
    "AND p.prorettype <> 'trigger'::regtype AND p.proowner <> (SELECT oid FROM pg_roles WHERE rolname = "
    "current_user) ORDER BY 1, 2");

const QString roleSql = QStringLiteral(
    "SELECT current_user::text AS login, current_database()::text AS database, r.rolsuper, r.rolbypassrls, "
    "EXISTS (SELECT FROM pg_roles a WHERE a.rolname = 'pg_read_all_data' AND pg_has_role(a.oid, 'USAGE')) "
    "AS reads_all FROM pg_roles r WHERE r.rolname = current_user");

QString firstOf(const QStringList& names) {
    QString out = names.first(std::min(mostTablesNamed, names.size())).join(QStringLiteral(", "));
    const int others = static_cast<int>(names.size() - mostTablesNamed);
    if (others > 0) out += LoginText::tr(" and %n more", "tables", others);
    return out;
}

}  // namespace

QString schemaLoginScript(const QString& role, const QString& database) {
    const QString name = postgres::Connection::quotedName(role);
    const QString where = postgres::Connection::quotedName(database);
    return LoginText::tr(
               "-- A login that sees the whole schema of %1 and no row of its tables.\n"
               "-- Run it as an administrator of that database, then set its password with \\password %2 in "
               "psql.\n")
               .arg(database, role) +
           QStringLiteral(
               "CREATE ROLE %1 LOGIN NOINHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS "
               "CONNECTION LIMIT 8;\n"
               "GRANT CONNECT ON DATABASE %2 TO %1;\n"
               "ALTER ROLE %1 SET default_transaction_read_only = on;\n"
               "ALTER ROLE %1 SET statement_timeout = '60s';\n"
               "ALTER ROLE %1 SET idle_in_transaction_session_timeout = '30s';\n")
               .arg(name, where);
}

QString LoginProof::sentence() const {
    if (isSuperuser)
        return LoginText::tr(
                   "%1 is a superuser and can read everything. Create a separate user for reading the "
                   "schema.")
            .arg(user);
    QStringList out{LoginText::tr("This login can read rows of %1 of %2 tables and views.")
                        .arg(readable.size())
                        .arg(tables)};
    if (!readable.isEmpty()) out << firstOf(readable) + QLatin1Char('.');
    if (readsAllData) out << LoginText::tr("It is a member of pg_read_all_data.");
    if (!definers.isEmpty())
        out << LoginText::tr("It may call functions that run with another's rights: %1.")
                   .arg(firstOf(definers));
    return out.join(QLatin1Char(' '));
}

core::Result<LoginProof> proveLogin(postgres::Connection& connection) {
    LoginProof out;
    const auto role = connection.query(roleSql);
    if (!role) return core::fail(role);
    out.user = role->text(0, "login");
    out.database = role->text(0, "database");
    out.isSuperuser = role->boolean(0, "rolsuper");
    out.bypassesPolicies = role->boolean(0, "rolbypassrls");
    out.readsAllData = role->boolean(0, "reads_all");
    const auto relations = connection.query(relationsSql);
    if (!relations) return core::fail(relations);
    for (qsizetype row = 0; row < relations->rowCount(); ++row) {
        const bool isSequence = relations->boolean(row, "is_sequence");
        if (!isSequence) ++out.tables;
        if (relations->boolean(row, "readable"))
            (isSequence ? out.readableSequences : out.readable)
                .append(relations->text(row, "schema") + QLatin1Char('.') + relations->text(row, "name"));
    }
    const auto definers = connection.query(definersSql);
    if (!definers) return core::fail(definers);
    for (qsizetype row = 0; row < definers->rowCount(); ++row)
        out.definers.append(definers->text(row, "schema") + QLatin1Char('.') + definers->text(row, "name"));
    return out;
}

}  // namespace schema
