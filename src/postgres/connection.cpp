#include "postgres/connection.h"

#include "postgres/bound_statement.h"
#include "postgres/connecting.h"
#include "postgres/connection_opening.h"
#include "postgres/qt_results.h"
#include "postgres/script_results.h"
#include "postgres/ssh_tunnel.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <libpq-fe.h>

#include <numeric>

namespace postgres {
namespace {

void collectNotice(void* notices, const PGresult* notice) {
    static_cast<QList<Diagnostic>*>(notices)->append(diagnosticOf(notice));
}

/// A passfile knows the database by its own host and port, so its password is looked up before they change.
Profile profileThrough(const SshTunnel& tunnel, const Profile& profile) {
    const Profile through = profile.throughLocalPort(tunnel.port());
    if (profile.password()) return through;
    const QString password = passfilePassword(profile.conninfo());
    return password.isEmpty() ? through : through.withPassword(password);
}

}  // namespace

Connection::Connection(Profile profile, Access access, QString name)
    : m_profile(std::move(profile)),
      m_access(access),
      m_name(std::move(name)),
      m_handle(handleOf(m_name)),
      m_canceller(m_handle) {
    PQsetNoticeReceiver(m_handle, &collectNotice, &m_notices);
}

Connection::~Connection() {
    m_canceller.release();
    QSqlDatabase::removeDatabase(m_name);
}

core::Result<std::unique_ptr<Connection>> Connection::open(const Profile& profile, Access access,
                                                           Ledger ledger) {
    auto tunnel = SshTunnel::openFor(profile);
    if (!tunnel) return core::fail(tunnel);
    return openThrough(std::move(*tunnel), profile, access, std::move(ledger));
}

core::Result<std::unique_ptr<Connection>> Connection::openAnother() const {
    auto opened = openThrough(m_tunnel, m_profile, m_access, m_ledger);
    if (opened) (*opened)->setStopToken(m_stop);
    return opened;
}

core::Result<std::unique_ptr<Connection>> Connection::openThrough(std::shared_ptr<SshTunnel> tunnel,
                                                                  const Profile& profile, Access access,
                                                                  Ledger ledger) {
    const QString name = QStringLiteral("postgres-") + QUuid::createUuid().toString(QUuid::Id128);
    const auto opened = openDatabase(name, tunnel ? profileThrough(*tunnel, profile) : profile, access);
    if (!opened) return std::unexpected(tunnel ? tunnel->explain(opened.error()) : opened.error());
    std::unique_ptr<Connection> connection(new Connection(profile, access, name));
    connection->m_tunnel = std::move(tunnel);
    connection->m_isPooled = *opened == SettingsScope::Transaction;
    connection->setLedger(std::move(ledger));
    if (auto read = connection->readServerInfo(); !read) return core::fail(read);
    if (auto checked = connection->checkServer(); !checked) return core::fail(checked);
    return connection;
}

core::Result<void> Connection::checkServer() const {
    const QString& expected = m_profile.expectedServer();
    if (expected.isEmpty() || m_info.systemIdentifier.isEmpty() || m_info.systemIdentifier == expected)
        return {};
    return std::unexpected(
        core::Error(
            core::ErrorKind::Conflict,
            tr("Another database server answers at %1 than the one this connection was saved for, so "
               "Colophon disconnected.")
                .arg(m_profile.title()),
            QStringLiteral("system_identifier %1, expected %2").arg(m_info.systemIdentifier, expected))
            .withCode(QStringLiteral("other_server")));
}

core::Result<void> Connection::readServerInfo() {
    const auto table = query(QStringLiteral(
        "SELECT pg_catalog.current_setting('server_version') AS version, "
        "pg_catalog.current_database()::pg_catalog.text AS database, current_user::pg_catalog.text AS login, "
        "pg_catalog.pg_is_in_recovery() AS in_recovery, pg_catalog.current_setting('search_path') AS path, "
        "pg_catalog.current_setting('transaction_read_only') AS read_only"));
    if (!table) return core::fail(table);
    if (table->isEmpty()) return std::unexpected(lost());
    m_info.versionNumber = PQserverVersion(m_handle);
    m_info.version = table->text(0, "version");
    m_info.database = table->text(0, "database");
    m_info.user = table->text(0, "login");
    m_info.inRecovery = table->boolean(0, "in_recovery");
    // A pooler may drop the settings that came with the connection without a word.
    if (m_access == Access::ReadOnly && (table->text(0, "path") != QLatin1String("pg_catalog") ||
                                         table->text(0, "read_only") != QLatin1String("on")))
        m_isPooled = true;
    m_info.tls = PQsslInUse(m_handle) != 0;
    m_info.processId = PQbackendPID(m_handle);
    // Some hosters keep this one to themselves; everything else works without it.
    const auto system = query(QStringLiteral(
        "SELECT system_identifier::pg_catalog.text AS id FROM pg_catalog.pg_control_system()"));
    if (system && !system->isEmpty()) m_info.systemIdentifier = system->text(0, "id");
    m_diagnostic = {};
    return {};
}

core::Error Connection::lost() const {
    return core::Error(core::ErrorKind::Network, tr("The connection to %1 was lost.").arg(m_profile.title()),
                       QString::fromUtf8(PQerrorMessage(m_handle)).trimmed());
}

core::Error Connection::failure(const Diagnostic& diagnostic) {
    m_diagnostic = diagnostic;
    if (!isAlive()) return lost().withDetail(diagnostic.details()).withCode(diagnostic.sqlState);
    return toError(diagnostic);
}

template <typename Work>
auto Connection::measured(const QString& sql, Work work) -> decltype(work()) {
    if (m_stop.stop_requested()) return std::unexpected(core::Error::cancelled());
    if (!isAlive()) return std::unexpected(lost());
    m_notices.clear();
    LedgerEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.sql = sql;
    QElapsedTimer timer;
    timer.start();
    auto result = work();
    if (m_ledger) {
        entry.microseconds = timer.nsecsElapsed() / 1000;
        if (result)
            entry.rows = rowsOf(*result);
        else
            entry.error = result.error().message();
        m_ledger(entry);
    }
    return result;
}

qint64 Connection::rowsOf(const QList<Table>& tables) {
    return std::accumulate(tables.begin(), tables.end(), qint64(0),
                           [](qint64 sum, const Table& table) { return sum + table.rowCount(); });
}

qint64 Connection::rowsOf(const ScriptResult& result) {
    return std::accumulate(result.statements.begin(), result.statements.end(), qint64(0),
                           [](qint64 sum, const StatementResult& statement) { return sum + statement.rows; });
}

core::Result<QList<Table>> Connection::execute(const QString& sql, const QVariantList& values) {
    return measured(sql, [&]() -> core::Result<QList<Table>> {
        const QSqlDatabase database = QSqlDatabase::database(m_name, false);
        QSqlQuery query(database);
        const bool anyBytes = isSqlAscii(m_handle);
        query.setForwardOnly(!anyBytes);
        const auto failed = [&] { return std::unexpected(failure(complaintOf(query))); };
        QString bound = sql;
        if (!values.isEmpty()) {
            const auto withValues = bindValues(sql, values, *database.driver());
            if (!withValues) return core::fail(withValues);
            bound = *withValues;
        }
        const bool isWrapped = needsTransaction(sql);
        const QStringList before =
            isWrapped ? QStringList{QStringLiteral("BEGIN")} + lookingOnlyStatements() : QStringList();
        if (isWrapped)
            bound = (before + QStringList{bound, QStringLiteral("COMMIT")}).join(QLatin1String("\n;\n"));
        const auto ended = [&](auto problem) {
            if (isWrapped && isAlive()) (void)QSqlQuery(database).exec(QStringLiteral("ROLLBACK"));
            return problem;
        };
        if (!query.exec(bound)) return ended(failed());
        QList<Table> tables;
        do {
            tables.append(readTable(query, anyBytes));
            if (query.lastError().isValid()) return ended(failed());
        } while (query.nextResult());
        if (query.lastError().isValid()) return ended(failed());
        return isWrapped ? tables.mid(before.size(), tables.size() - before.size() - 1) : tables;
    });
}

bool Connection::needsTransaction(const QString& sql) const {
    if (!m_isPooled || transactionStatus() != TransactionStatus::Idle) return false;
    const QStringView text = QStringView(sql).trimmed();
    for (const char* word : {"BEGIN", "START", "COMMIT", "ROLLBACK"})
        if (text.startsWith(QLatin1String(word), Qt::CaseInsensitive)) return false;
    return true;
}

core::Result<Table> Connection::query(const QString& sql, const QVariantList& values) {
    auto tables = execute(sql, values);
    if (!tables) return core::fail(tables);
    return tables->value(0);
}

core::Result<QList<Table>> Connection::queryAll(const QString& sql) {
    return execute(sql, {});
}

core::Result<ScriptResult> Connection::runScript(const QByteArray& sql) {
    if (sql.contains('\0')) {
        return core::fail(core::ErrorKind::Invalid, tr("The SQL contains a NUL byte and cannot be sent."));
    }
    return measured(QString::fromUtf8(sql), [&]() -> core::Result<ScriptResult> {
        if (!PQsendQuery(m_handle, sql.constData())) return std::unexpected(lost());
        ScriptResult result;
        auto problem = collectResults(m_handle, result);
        result.notices = m_notices;
        if (!problem) return result;
        problem->locateIn(sql);
        return std::unexpected(failure(*problem));
    });
}

core::Result<void> Connection::begin(Transaction how) {
    const auto words = [how] {
        switch (how) {
            case Transaction::ReadWrite:
                return "BEGIN";
            case Transaction::ReadOnly:
                return "BEGIN READ ONLY";
            case Transaction::Snapshot:
                return "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";
            case Transaction::DeferrableSnapshot:
                return "BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY DEFERRABLE";
        }
        return "BEGIN";
    };
    if (auto begun = query(QLatin1String(words())); !begun) return core::fail(begun);
    if (m_isPooled)
        if (auto set = queryAll(lookingOnlyStatements().join(u';')); !set) return core::fail(set);
    return {};
}

core::Result<void> Connection::commit() {
    const bool failedBefore = transactionStatus() == TransactionStatus::InFailedTransaction;
    if (auto done = query(QStringLiteral("COMMIT")); !done) return core::fail(done);
    if (failedBefore) {
        return core::fail(core::ErrorKind::Database,
                          tr("The transaction had already failed, so it was rolled back."));
    }
    return {};
}

core::Result<void> Connection::rollback() {
    if (transactionStatus() == TransactionStatus::Idle) return {};
    // Also when nobody wants answers any more: a transaction must not stay open.
    const std::stop_token stop = std::exchange(m_stop, {});
    const auto diagnostic = m_diagnostic;
    auto done = query(QStringLiteral("ROLLBACK"));
    m_stop = stop;
    if (!done) return core::fail(done);
    m_diagnostic = diagnostic;
    return {};
}

Connection::TransactionStatus Connection::transactionStatus() const {
    switch (PQtransactionStatus(m_handle)) {
        case PQTRANS_IDLE:
            return TransactionStatus::Idle;
        case PQTRANS_ACTIVE:
            return TransactionStatus::Active;
        case PQTRANS_INTRANS:
            return TransactionStatus::InTransaction;
        case PQTRANS_INERROR:
            return TransactionStatus::InFailedTransaction;
        case PQTRANS_UNKNOWN:
            break;
    }
    return TransactionStatus::Unknown;
}

bool Connection::isAlive() const {
    return PQstatus(m_handle) == CONNECTION_OK;
}

bool Connection::checkAlive() {
    return isAlive() && PQconsumeInput(m_handle) && isAlive();
}

int Connection::socket() const {
    return PQsocket(m_handle);
}

QString Connection::quotedName(const QString& name) {
    return u'"' + QString(name).replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString Connection::quotedLiteral(const QString& text) {
    const QString escaped = QString(text).replace(u'\'', QLatin1String("''"));
    if (!escaped.contains(u'\\')) return u'\'' + escaped + u'\'';
    return QLatin1String(" E'") + QString(escaped).replace(u'\\', QLatin1String("\\\\")) + u'\'';
}

}  // namespace postgres
