#include "schema/reader.h"

#include "postgres/connection.h"
#include "schema/reading/finish.h"
#include "schema/reading/load.h"
#include "schema/reading/part_run.h"

#include <QElapsedTimer>

namespace schema {
namespace {

using reading::Building;
using reading::Isolation;
using reading::Part;
using reading::PartRun;

constexpr QLatin1String lockNotAvailable("55P03");
constexpr QLatin1String queryCanceled("57014");
constexpr int attempts = 4;

/// Whether that is what a thing leaves behind that is dropped while it is being read: "cache lookup failed",
/// "could not open relation", and names that mean nothing any more.
bool isFromDropping(const core::Error& error) {
    for (const char* code : {"XX000", "42P01", "42704", "42883", "42703", "3F000"})
        if (error.code() == QLatin1String(code)) return true;
    return false;
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

/// One read: three phases.
class SnapshotReader {
public:
    SnapshotReader(postgres::Connection& connection, const ReadOptions& options)
        : m_sessions{connection}, m_options(options), m_building(originOf(connection)) {}

    core::Result<Snapshot> read();

private:
    core::Result<void> readStructure();
    core::Result<void> readDefinitions();
    core::Result<void> readSizes();

    core::Result<void> readLocks();
    /// All parts in one transaction; after an error some of them may be loaded.
    core::Result<void> runBatch(const QList<Part>& parts, Isolation isolation);
    /// The same, again while things are dropped under its hands.
    core::Result<void> runSettled(const QList<Part>& parts, Isolation isolation);
    /// Batch first; where that fails, each part for itself, so that only the ones at fault are missing.
    core::Result<void> runParts(const QList<Part>& parts, Isolation isolation);
    core::Result<void> runEach(const QList<Part>& parts, Isolation isolation, const core::Error& why);
    /// An error that ends the whole read, as opposed to one of a single part.
    bool isFatal(const core::Error& error) const;
    void report(int done) const {
        if (m_options.progress) m_options.progress({m_phase, done, m_total});
    }
    /// What is reported from now on.
    void enter(ReadProgress::Phase phase, const QList<Part>& parts) {
        m_phase = phase;
        m_total = static_cast<int>(parts.size());
        report(0);
    }

    reading::Sessions m_sessions;
    const ReadOptions& m_options;
    Building m_building;
    ReadProgress::Phase m_phase = ReadProgress::Phase::Structure;
    int m_total = 0;
    QElapsedTimer m_statementClock;
};

bool SnapshotReader::isFatal(const core::Error& error) const {
    if (!m_sessions.first.isAlive() || error.isCancelled()) return true;
    // A cancelled statement and one that ran into its own timeout have the same code.
    return error.code() == queryCanceled &&
           !m_statementClock.hasExpired(std::chrono::milliseconds(reading::statementTimeout).count());
}

core::Result<void> SnapshotReader::runBatch(const QList<Part>& parts, Isolation isolation) {
    m_statementClock.start();
    PartRun run(m_sessions, m_building,
                {.isolation = isolation,
                 .lockTimeout = m_options.lockTimeout,
                 .arguments = {m_building.locks.keys(), m_building.deparsedIndexes},
                 .patience = m_options.patience,
                 .sessions = m_options.sessions,
                 .loaded = [&](int count) {
                     if (parts.size() == m_total && count < m_total) report(count);
                 }});
    const auto done = run.run(parts);
    if (!done) (void)m_sessions.first.rollback();
    return done;
}

core::Result<void> SnapshotReader::runSettled(const QList<Part>& parts, Isolation isolation) {
    core::Result<void> done;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        done = runBatch(parts, isolation);
        if (done || isFatal(done.error()) || !isFromDropping(done.error())) return done;
    }
    return done;
}

core::Result<void> SnapshotReader::runParts(const QList<Part>& parts, Isolation isolation) {
    const auto batch = runSettled(parts, isolation);
    if (batch || isFatal(batch.error())) return batch;
    return runEach(parts, isolation, batch.error());
}

core::Result<void> SnapshotReader::runEach(const QList<Part>& parts, Isolation isolation,
                                           const core::Error& why) {
    qsizetype failed = 0;
    for (const Part& part : parts) {
        const auto single = runSettled({part}, isolation);
        if (single) continue;
        if (isFatal(single.error())) return single;
        m_building.fail(part.name, single.error());
        ++failed;
    }
    return failed == parts.size() ? std::unexpected(why) : core::Result<void>();
}

core::Result<void> SnapshotReader::readStructure() {
    const QList<Part> parts = reading::structureParts(m_options.secrets);
    enter(ReadProgress::Phase::Structure, parts);
    core::Result<void> batch;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        batch = runBatch(parts, Isolation::OneMoment);
        if (batch) break;
        if (isFatal(batch.error())) return batch;
        // Some of it may be in already, and would be in twice.
        m_building = Building(std::move(m_building.content.origin));
        if (!isFromDropping(batch.error())) break;
    }
    if (!batch)
        if (const auto each = runEach(parts, Isolation::OneMoment, batch.error()); !each) return each;
    report(m_total);
    return {};
}

core::Result<void> SnapshotReader::readLocks() {
    const Part locks{"locks", reading::loadLocks};
    const auto done = runBatch({locks}, Isolation::Latest);
    if (done || isFatal(done.error())) return done;
    m_building.fail(locks.name, done.error());
    return {};
}

core::Result<void> SnapshotReader::readDefinitions() {
    const QList<Part> parts = reading::definitionParts();
    enter(ReadProgress::Phase::Definitions, parts);
    if (const auto locks = readLocks(); !locks) return locks;
    auto batch = runBatch(parts, Isolation::Latest);
    if (!batch && !isFatal(batch.error())) {
        // Somebody took a lock, or dropped something, since we looked; once more with what is known now.
        if (batch.error().code() == lockNotAvailable)
            if (const auto locks = readLocks(); !locks) return locks;
        batch = runParts(parts, Isolation::Latest);
    }
    if (!batch && isFatal(batch.error())) return batch;
    report(m_total);
    return {};
}

core::Result<void> SnapshotReader::readSizes() {
    const QList<Part> parts = reading::sizeParts();
    enter(ReadProgress::Phase::Sizes, parts);
    const auto done = runParts(parts, Isolation::Latest);
    if (!done && isFatal(done.error())) return done;
    report(m_total);
    return {};
}

core::Result<Snapshot> SnapshotReader::read() {
    if (const auto done = readStructure(); !done) return core::fail(done);
    if (const auto done = readDefinitions(); !done) return core::fail(done);
    if (m_options.sizes == ReadOptions::Sizes::Read)
        if (const auto done = readSizes(); !done) return core::fail(done);
    return reading::finish(std::move(m_building), m_options.previous);
}

}  // namespace

core::Result<Snapshot> readSnapshot(postgres::Connection& connection, const ReadOptions& options) {
    return SnapshotReader(connection, options).read();
}

}  // namespace schema
