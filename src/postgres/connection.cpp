#include "postgres/connection.h"

#include "postgres/bound_statement.h"
#include "postgres/byte_text.h"
#include "postgres/connection_opening.h"
#include "postgres/script_results.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>
#include <QTimeZone>
#include <QUuid>

#include <libpq-fe.h>

#include <numeric>

namespace postgres {
namespace {

/// Qt Sql makes every time a local one. What has a zone belongs in UTC; what has none is only the hands of a
/// clock.
QVariant withoutLocalTime(const QVariant& value, bool hasZone) {
    const QDateTime time = value.toDateTime();
    return hasZone ? time.toUTC() : QDateTime(time.date(), time.time(), QTimeZone::utc()).toUTC();
}

/// What libpq holds of the result `query` is at; nothing when it reads row by row.
const PGresult* rawResultOf(const QSqlQuery& query) {
    const QVariant handle = query.result()->handle();
    // The registered name depends on the Qt version.
    if (!handle.isValid() || !QByteArrayList{"pg_result*", "PGresult*"}.contains(handle.typeName()))
        return nullptr;
    return *static_cast<PGresult* const*>(handle.constData());
}

struct TimeColumn {
    int index;
    bool hasZone;
};

constexpr int timestampWithZone = 1184;  // pg_type.dat
constexpr int timestampWithoutZone = 1114;

/// Fills in the names of the columns; gives those that are points in time.
QList<TimeColumn> readColumns(const QSqlQuery& query, const PGresult* raw, QStringList& names) {
    QList<TimeColumn> times;
    // QSqlQuery::record() looks table names up when the query is not forward-only, which would end the
    // results.
    for (int i = 0; raw && i < PQnfields(raw); ++i) {
        names.append(QString::fromUtf8(PQfname(raw, i)));
        const Oid type = PQftype(raw, i);
        if (type == timestampWithZone || type == timestampWithoutZone)
            times.append({i, type == timestampWithZone});
    }
    if (raw) return times;
    const QSqlRecord record = query.record();
    for (int i = 0; i < record.count(); ++i) {
        names.append(record.fieldName(i));
        if (record.field(i).metaType().id() != QMetaType::QDateTime) continue;
        // Qt deprecates the number of the type, but nothing else tells the two kinds of timestamp apart.
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        times.append({i, record.field(i).typeID() == timestampWithZone});
        QT_WARNING_POP
    }
    return times;
}

/// All rows of the result `query` is at. Qt Sql takes every text for UTF-8; one from a SQL_ASCII database is
/// read from `raw` instead.
Table readTable(QSqlQuery& query, const PGresult* raw) {
    Table table;
    const QList<TimeColumn> times = readColumns(query, raw, table.columns);
    const auto count = static_cast<int>(table.columns.size());
    while (query.next()) {
        QList<QVariant> row;
        row.reserve(count);
        for (int i = 0; i < count; ++i)
            row.append(query.value(i));
        for (int i = 0; raw && i < count; ++i) {
            if (row[i].metaType().id() != QMetaType::QString || row[i].isNull()) continue;
            row[i] = textOfBytes({PQgetvalue(raw, query.at(), i), PQgetlength(raw, query.at(), i)});
        }
        for (const TimeColumn& column : times) {
            QVariant& value = row[column.index];
            if (!value.isNull()) value = withoutLocalTime(value, column.hasZone);
        }
        table.rows.append(std::move(row));
    }
    return table;
}

/// Qt Sql keeps only the text libpq made of a failure: "ERROR:  message", then lines such as "HINT:  …".
Diagnostic parseComplaint(const QString& sqlState, const QString& text) {
    Diagnostic out;
    out.sqlState = sqlState;
    const auto afterTitle = [](const QString& line) {
        const qsizetype colon = line.indexOf(QLatin1String(":  "));
        return colon < 0 ? line : line.mid(colon + 3);
    };
    const QStringList lines = text.trimmed().split(u'\n');
    out.message = afterTitle(lines.value(0));
    for (const QString& line : lines.mid(1)) {
        // The server repeats part of the statement, and that may be a value.
        if (line.startsWith(QLatin1String("LINE ")) || line.trimmed() == QLatin1String("^")) continue;
        if (line.startsWith(QLatin1String("DETAIL:  ")))
            out.detail = afterTitle(line);
        else if (line.startsWith(QLatin1String("HINT:  ")))
            out.hint = afterTitle(line);
        else
            out.context += (out.context.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    }
    return out;
}

void collectNotice(void* notices, const PGresult* notice) {
    static_cast<QList<Diagnostic>*>(notices)->append(diagnosticOf(notice));
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
    const QString name = QStringLiteral("postgres-") + QUuid::createUuid().toString(QUuid::Id128);
    if (auto opened = openDatabase(name, profile, access); !opened) return core::fail(opened);
    std::unique_ptr<Connection> connection(new Connection(profile, access, name));
    connection->setLedger(std::move(ledger));
    if (auto read = connection->readServerInfo(); !read) return core::fail(read);
    return connection;
}

core::Result<void> Connection::readServerInfo() {
    const auto table = query(QStringLiteral(
        "SELECT current_setting('server_version') AS version, current_database()::text AS database, "
        "current_user::text AS login, pg_is_in_recovery() AS in_recovery"));
    if (!table) return core::fail(table);
    if (table->isEmpty()) return std::unexpected(lost());
    m_info.versionNumber = PQserverVersion(m_handle);
    m_info.version = table->text(0, "version");
    m_info.database = table->text(0, "database");
    m_info.user = table->text(0, "login");
    m_info.inRecovery = table->boolean(0, "in_recovery");
    m_info.tls = PQsslInUse(m_handle) != 0;
    m_info.processId = PQbackendPID(m_handle);
    // Some hosters keep this one to themselves; everything else works without it.
    const auto system =
        query(QStringLiteral("SELECT system_identifier::text AS id FROM pg_catalog.pg_control_system()"));
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
        const auto failed = [&] {
            const QSqlError error = query.lastError();
            return std::unexpected(failure(
                parseComplaint(error.nativeErrorCode(),
                               error.databaseText().isEmpty() ? error.driverText() : error.databaseText())));
        };
        QString bound = sql;
        if (!values.isEmpty()) {
            const auto withValues = bindValues(sql, values, *database.driver());
            if (!withValues) return core::fail(withValues);
            bound = *withValues;
        }
        if (!query.exec(bound)) return failed();
        QList<Table> tables;
        do {
            tables.append(readTable(query, anyBytes ? rawResultOf(query) : nullptr));
            if (query.lastError().isValid()) return failed();
        } while (query.nextResult());
        if (query.lastError().isValid()) return failed();
        return tables;
    });
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
        return core::fail(core::ErrorKind::Invalid,
                          tr("The SQL holds a zero byte, so it cannot be sent as it is."));
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
    return {};
}

core::Result<void> Connection::commit() {
    const bool failedBefore = transactionStatus() == TransactionStatus::InFailedTransaction;
    if (auto done = query(QStringLiteral("COMMIT")); !done) return core::fail(done);
    if (failedBefore) {
        return core::fail(core::ErrorKind::Database,
                          tr("The transaction had failed before, so nothing of it was kept."));
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
