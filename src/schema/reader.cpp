#include "schema/reader.h"

#include "postgres/connection.h"
#include "schema/reading/catalog_sql.h"
#include "schema/reading/finish.h"
#include "schema/reading/load.h"

#include <QElapsedTimer>

namespace schema {
namespace {

using reading::Building;
using reading::Part;

constexpr std::chrono::seconds statementTimeout{20};
constexpr QLatin1String lockNotAvailable("55P03");
constexpr QLatin1String queryCanceled("57014");

/// Lets texts come out the same whatever the login's settings are, and waits for nobody. Goes with the
/// transaction.
QStringList preamble(const char* isolation, std::chrono::milliseconds lockTimeout) {
    return {
        QStringLiteral("BEGIN ISOLATION LEVEL ") + QLatin1String(isolation) + QStringLiteral(" READ ONLY"),
        QStringLiteral("SET LOCAL search_path = pg_catalog"),
        QStringLiteral("SET LOCAL lock_timeout = ") + QString::number(lockTimeout.count()),
        QStringLiteral("SET LOCAL statement_timeout = ") +
            QString::number(std::chrono::milliseconds(statementTimeout).count()),
        QStringLiteral("SET LOCAL jit = off"),
        QStringLiteral("SET LOCAL max_parallel_workers_per_gather = 0"),
        QStringLiteral("SET LOCAL quote_all_identifiers = off"),
        QStringLiteral("SET LOCAL TimeZone = 'UTC'"),
        QStringLiteral("SET LOCAL DateStyle = 'ISO, MDY'"),
        QStringLiteral("SET LOCAL IntervalStyle = 'postgres'"),
        QStringLiteral("SET LOCAL extra_float_digits = 3")};
}

Origin originOf(const postgres::Connection& connection) {
    const postgres::ServerInfo& info = connection.serverInfo();
    Origin origin;
    origin.database = info.database;
    origin.user = info.user;
    origin.serverVersion = info.versionNumber;
    origin.systemIdentifier = info.systemIdentifier;
    origin.readAt = QDateTime::currentDateTimeUtc();
    return origin;
}

/// One read: three phases over one connection.
class SnapshotReader {
public:
    SnapshotReader(postgres::Connection& connection, const ReadOptions& options)
        : m_connection(connection), m_options(options), m_building(originOf(connection)) {}

    core::Result<Snapshot> read();

private:
    core::Result<void> readStructure();
    core::Result<void> readDefinitions();
    core::Result<void> readSizes();

    core::Result<void> readLocks();
    /// All parts in one message and one transaction; nothing is loaded when one of them fails.
    core::Result<void> runBatch(const QList<Part>& parts, const char* isolation);
    /// Batch first; where that fails, each part for itself, so that only the ones at fault are missing.
    core::Result<void> runParts(const QList<Part>& parts, const char* isolation);
    /// An error that ends the whole read, as opposed to one of a single part.
    bool isFatal(const core::Error& error) const;
    void report(ReadProgress::Phase phase, int done, int total) const {
        if (m_options.progress) m_options.progress({phase, done, total});
    }

    postgres::Connection& m_connection;
    const ReadOptions& m_options;
    Building m_building;
    reading::Locks m_locks;
    QElapsedTimer m_statementClock;
};

bool SnapshotReader::isFatal(const core::Error& error) const {
    if (!m_connection.isAlive() || error.isCancelled()) return true;
    // A cancelled statement and one that ran into its own timeout have the same code.
    return error.code() == queryCanceled &&
           !m_statementClock.hasExpired(std::chrono::milliseconds(statementTimeout).count());
}

core::Result<void> SnapshotReader::runBatch(const QList<Part>& parts, const char* isolation) {
    QStringList statements = preamble(isolation, m_options.lockTimeout);
    const qsizetype first = statements.size();
    for (const Part& part : parts)
        statements << reading::catalogSql(part.name, m_building.content.origin.majorVersion(),
                                          m_locks.keys());
    statements << QStringLiteral("COMMIT");
    m_statementClock.start();
    const auto tables = m_connection.queryAll(statements.join(QStringLiteral(";\n")));
    if (!tables) {
        if (const auto ended = m_connection.rollback(); !ended) return core::fail(ended);
        return core::fail(tables);
    }
    for (qsizetype i = 0; i < parts.size(); ++i)
        parts[i].load(m_building, tables->value(first + i));
    return {};
}

core::Result<void> SnapshotReader::runParts(const QList<Part>& parts, const char* isolation) {
    const auto batch = runBatch(parts, isolation);
    if (batch) return {};
    if (isFatal(batch.error())) return batch;
    qsizetype failed = 0;
    for (const Part& part : parts) {
        const auto single = runBatch({part}, isolation);
        if (single) continue;
        if (isFatal(single.error())) return single;
        m_building.fail(part.name, single.error());
        ++failed;
    }
    return failed == parts.size() ? batch : core::Result<void>();
}

core::Result<void> SnapshotReader::readStructure() {
    const QList<Part> parts = reading::structureParts(m_options.secrets);
    const int count = static_cast<int>(parts.size());
    report(ReadProgress::Phase::Structure, 0, count);
    if (const auto done = runParts(parts, "REPEATABLE READ"); !done) return done;
    report(ReadProgress::Phase::Structure, count, count);
    return {};
}

core::Result<void> SnapshotReader::readLocks() {
    QStringList statements = preamble("READ COMMITTED", m_options.lockTimeout);
    const qsizetype at = statements.size();
    statements << reading::catalogSql("locks", m_building.content.origin.majorVersion())
               << QStringLiteral("COMMIT");
    m_statementClock.start();
    const auto tables = m_connection.queryAll(statements.join(QStringLiteral(";\n")));
    if (!tables) {
        if (const auto ended = m_connection.rollback(); !ended) return core::fail(ended);
        if (isFatal(tables.error())) return core::fail(tables);
        m_building.fail("locks", tables.error());
        return {};
    }
    const postgres::Table table = tables->value(at);
    reading::Rows rows(table);
    while (rows.next()) {
        const qint64 relation = rows.integer("relation");
        LockHolder holder;
        holder.pid = rows.integer("pid");
        holder.granted = rows.boolean("granted");
        if (!rows.isNull("seconds")) holder.seconds = rows.integer("seconds");
        holder.statement = rows.text("query");
        if (!m_locks.contains(relation)) m_locks.insert(relation, holder);
    }
    return {};
}

core::Result<void> SnapshotReader::readDefinitions() {
    const QList<Part> parts = reading::definitionParts();
    const int count = static_cast<int>(parts.size());
    report(ReadProgress::Phase::Definitions, 0, count);
    if (const auto locks = readLocks(); !locks) return locks;
    auto batch = runBatch(parts, "READ COMMITTED");
    if (!batch && !isFatal(batch.error())) {
        // Somebody took a lock, or dropped something, since we looked; once more with what is known now.
        if (batch.error().code() == lockNotAvailable)
            if (const auto locks = readLocks(); !locks) return locks;
        batch = runParts(parts, "READ COMMITTED");
    }
    if (!batch && isFatal(batch.error())) return batch;
    report(ReadProgress::Phase::Definitions, count, count);
    return {};
}

core::Result<void> SnapshotReader::readSizes() {
    const QList<Part> parts = reading::sizeParts();
    const int count = static_cast<int>(parts.size());
    report(ReadProgress::Phase::Sizes, 0, count);
    const auto done = runParts(parts, "READ COMMITTED");
    if (!done && isFatal(done.error())) return done;
    report(ReadProgress::Phase::Sizes, count, count);
    return {};
}

core::Result<Snapshot> SnapshotReader::read() {
    if (const auto done = readStructure(); !done) return core::fail(done);
    if (const auto done = readDefinitions(); !done) return core::fail(done);
    if (m_options.sizes == ReadOptions::Sizes::Read)
        if (const auto done = readSizes(); !done) return core::fail(done);
    return reading::finish(std::move(m_building), m_locks, m_options.previous);
}

}  // namespace

core::Result<Snapshot> readSnapshot(postgres::Connection& connection, const ReadOptions& options) {
    return SnapshotReader(connection, options).read();
}

}  // namespace schema
