#include "postgres/connection_opening.h"

#include "postgres/connection_failure.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>

namespace postgres {
namespace {

/// The settings of a read-only connection, so that it can neither change nor block anything. `search_path`
/// makes every definition fully qualified and prevents shadowing of names.
const std::pair<const char*, const char*> lookingOnly[] = {
    {"default_transaction_read_only", "on"},
    {"search_path", "pg_catalog"},
    {"lock_timeout", "1000"},
    {"statement_timeout", "30000"},
    {"idle_in_transaction_session_timeout", "15000"},
    {"jit", "off"},
    {"max_parallel_workers_per_gather", "0"},
    {"DateStyle", "ISO"},
    {"IntervalStyle", "postgres"},
    {"extra_float_digits", "3"},
    {"quote_all_identifiers", "off"},
    {"client_min_messages", "warning"},
};

QString asStartupOptions(QString options) {
    for (const auto& [name, value] : lookingOnly)
        options += QStringLiteral(" -c %1=%2").arg(QLatin1String(name), QLatin1String(value));
    return options.trimmed();
}

QString quoted(QString value) {
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

/// One attempt; the complaint of libpq or the server when it fails.
std::optional<QString> attempt(QSqlDatabase& database, QMap<QString, QString> conninfo) {
    const auto take = [&conninfo](const char* keyword) { return conninfo.take(QLatin1String(keyword)); };
    database.setHostName(take("host"));
    database.setDatabaseName(take("dbname"));
    database.setPort(-1);  // several hosts may have several ports, which do not fit into a number
    const QString user = take("user"), password = take("password");
    QStringList options;
    for (auto it = conninfo.cbegin(); it != conninfo.cend(); ++it)
        options.append(it.key() + u'=' + quoted(it.value()));
    database.setConnectOptions(options.join(u' '));
    if (database.open(user, password)) return {};
    const QSqlError error = database.lastError();
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

core::Result<SettingsScope> openWith(QSqlDatabase& database, const Profile& profile, Access access) {
    auto conninfo = profile.conninfo();
    const QString options = QStringLiteral("options");
    if (access == Access::ReadOnly) conninfo[options] = asStartupOptions(conninfo.value(options));
    auto complaint = attempt(database, conninfo);
    auto scope = SettingsScope::Session;
    if (complaint && access == Access::ReadOnly &&
        complaint->contains(QLatin1String("unsupported startup parameter"))) {
        conninfo[options] = profile.parameter("options");
        if (conninfo[options].isEmpty()) conninfo.remove(options);
        complaint = attempt(database, conninfo);
        scope = SettingsScope::Transaction;
    }
    if (complaint) return std::unexpected(connectionFailure(profile, *complaint));
    return scope;
}

/// The server refuses to send what is no UTF-8 as UTF-8, and a SQL_ASCII database may hold any bytes.
void takeBytesOfSqlAscii(const QString& name) {
    if (PGconn* handle = handleOf(name);
        handle && qstrcmp(PQparameterStatus(handle, "server_encoding"), "SQL_ASCII") == 0)
        PQsetClientEncoding(handle, "SQL_ASCII");
}

}  // namespace

bool isSqlAscii(const PGconn* connection) {
    return qstrcmp(PQparameterStatus(connection, "client_encoding"), "SQL_ASCII") == 0;
}

QStringList lookingOnlyStatements() {
    QStringList statements{QStringLiteral("SET TRANSACTION READ ONLY")};
    for (const auto& [name, value] : lookingOnly)
        if (qstrcmp(name, "default_transaction_read_only") != 0)
            statements
                << QStringLiteral("SET LOCAL %1 = '%2'").arg(QLatin1String(name), QLatin1String(value));
    return statements;
}

core::Result<SettingsScope> openDatabase(const QString& name, const Profile& profile, Access access) {
    if (profile == Profile()) {
        // libpq would go looking for a server by itself.
        return core::fail(core::ErrorKind::Invalid,
                          QCoreApplication::translate("postgres", "No database to connect to was given."));
    }
    // Qt Sql parts its options at semicolons without a way to escape one.
    const auto conninfo = profile.parameters();
    for (auto it = conninfo.cbegin(); it != conninfo.cend(); ++it) {
        if (!it.value().contains(u';') || it.key() == QLatin1String("dbname")) continue;
        return core::fail(
            core::ErrorKind::Invalid,
            QCoreApplication::translate(
                "postgres", "The connection setting %1 contains a semicolon, which is not supported.")
                .arg(it.key()));
    }
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"))) {
        return core::fail(core::ErrorKind::Internal,
                          QCoreApplication::translate(
                              "postgres", "Qt's PostgreSQL driver is not installed (libqt6sql6-psql)."));
    }
    core::Result<SettingsScope> opened;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        database.setNumericalPrecisionPolicy(QSql::HighPrecision);
        opened = openWith(database, profile, access);
    }
    if (opened && !handleOf(name)) {
        opened = core::fail(
            core::ErrorKind::Internal,
            QCoreApplication::translate("postgres", "Qt's PostgreSQL driver does not give access to libpq."));
    }
    if (opened && access == Access::ReadOnly) takeBytesOfSqlAscii(name);
    if (!opened) QSqlDatabase::removeDatabase(name);
    return opened;
}

PGconn* handleOf(const QString& name) {
    const QVariant handle = QSqlDatabase::database(name, false).driver()->handle();
    // Qt 5 and Qt 6 name the same type differently.
    if (!handle.isValid() || !QByteArrayList{"pg_conn*", "PGconn*"}.contains(handle.typeName()))
        return nullptr;
    return *static_cast<PGconn* const*>(handle.constData());
}

}  // namespace postgres
