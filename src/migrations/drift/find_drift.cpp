#include "migrations/drift/find_drift.h"

#include "migrations/drift/claim.h"
#include "migrations/drift/sides.h"
#include "migrations/drift/tracer.h"
#include "migrations/rehearsal/live_database.h"
#include "migrations/replay/replay.h"
#include "migrations/replay/without_history.h"
#include "migrations/text.h"
#include "migrations/tools/all.h"
#include "postgres/connection.h"
#include "schema/difference/access.h"
#include "schema/loading/scratch_server.h"
#include "schema/reader.h"
#include "schema/whole.h"

#include <QFile>

#include <algorithm>

namespace migrations {
namespace {

using postgres::Connection;

/// The parts of a trusted extension belong to the first superuser where no superuser made it, else to who
/// made it; the role of the replay is one. So they are taken to have one owner everywhere.
schema::Snapshot withOneOwnerOfMembers(const schema::Snapshot& snapshot) {
    static const QString anyone = QStringLiteral("postgres");
    schema::Content content = snapshot.content();
    const auto unify = [](auto& things) {
        for (auto& thing : things) {
            if (thing.extension.isEmpty()) continue;
            if constexpr (requires { thing.grants; }) {
                for (schema::Grant& grant : thing.grants) {
                    if (grant.grantee == thing.owner) grant.grantee = anyone;
                    if (grant.grantor == thing.owner) grant.grantor = anyone;
                }
            }
            thing.owner = anyone;
        }
    };
    unify(content.relations), unify(content.sequences), unify(content.routines), unify(content.types);
    unify(content.collations), unify(content.operators), unify(content.schemas);
    unify(content.dictionaries), unify(content.configurations), unify(content.wrappers);
    return schema::Snapshot(std::move(content));
}

/// One search for drift; each step fills its part of the report.
class DriftSearch {
public:
    DriftSearch(const Directory& directory, Connection& live, const DriftOptions& options,
                const DriftProgressCallback& progress)
        : m_directory(directory), m_live(live), m_options(options), m_progress(progress) {}

    core::Result<DriftReport> run() {
        m_live.setStopToken(m_options.stop);
        const std::stop_callback cancelling(
            m_options.stop, [canceller = m_live.canceller()] { canceller.cancelInBackground(); });
        if (auto read = readLive(); !read) return core::fail(read);
        if (auto started = startServer(); !started) return core::fail(started);
        if (auto made = replayBoth(); !made) return core::fail(made);
        m_report.differences = compareSides(m_sides);
        countVersionDifferences();
        if (m_report.hasDrift())
            if (auto traced = trace(); !traced) return core::fail(traced);
        return m_report;
    }

private:
    void tell(DriftProgress::Phase phase, int done = 0, int total = 0, const QString& what = {}) const {
        if (m_progress) m_progress({.phase = phase, .done = done, .total = total, .what = what});
    }

    core::Result<void> readLive() {
        tell(DriftProgress::Phase::ReadingDatabase);
        auto database = readLiveDatabase(m_live);
        if (!database) return core::fail(database);
        m_database = *std::move(database);
        // Without it nothing is claimed, and everything would look as if it was made by hand.
        if (!m_database.historyUnread.isEmpty())
            return core::fail(
                core::ErrorKind::NotAllowed,
                Text::tr("The history of migrations in %1 cannot be read, so it is not known which "
                         "ran: %2")
                    .arg(m_database.server.database, m_database.historyUnread));
        if (auto whole = schema::requireWhole(m_database.snapshot, m_database.server.database); !whole)
            return whole;
        m_claim = claimOf(m_directory, m_database.histories, m_options.tool);
        m_report.tool = m_claim.tool;
        m_report.directory = m_directory.path;
        m_report.database = m_database.server.database;
        m_report.version = m_claim.version;
        m_report.schemaFile = m_options.schemaFile;
        m_report.serverMajor = m_database.server.majorVersion();
        m_report.notes = m_claim.notes;
        for (const HistoryRows& table : std::as_const(m_database.historyTables))
            m_history.append(table.name);
        return {};
    }

    core::Result<void> startServer() {
        auto scratch =
            schema::ScratchServer::start(m_report.serverMajor, m_options.stop, m_options.cacheFolder);
        if (!scratch) return core::fail(scratch);
        m_scratch = *std::move(scratch);
        m_report.replayedMajor = m_scratch->majorVersion();
        if (m_report.replayedMajor != m_report.serverMajor)
            m_report.notes.append(
                Text::tr(
                    "The database runs PostgreSQL %1, which is not installed here; the migrations ran on "
                    "PostgreSQL %2. What the two print differently is left out.")
                    .arg(m_report.serverMajor)
                    .arg(m_report.replayedMajor));
        m_scratch->setDatabase(likeLive(m_options.prelude));
        return {};
    }

    /// What the migrations find when they run on the live database: its name, its settings, who they run as.
    schema::ScratchDatabase likeLive(schema::Prelude prelude) const {
        schema::ScratchDatabase database{.name = m_database.server.database,
                                         .role = m_database.migrationRole(),
                                         .prelude = std::move(prelude)};
        for (const DatabaseSetting& setting : m_database.settings) {
            const bool isInTheWay = setting.name.endsWith(QLatin1String("_timeout")) ||
                                    setting.name.startsWith(QLatin1String("default_transaction_"));
            if (!isInTheWay && (setting.role.isEmpty() || setting.role == database.role))
                database.settings.append({setting.name, setting.value});
        }
        // Before PostgreSQL 15 it belongs to the first superuser, who may have any name.
        for (const schema::Schema& each : m_database.snapshot->schemas)
            if (each.name == QLatin1String("public") && each.owner == database.role)
                database.prelude.sql.prepend("ALTER SCHEMA public OWNER TO " +
                                             Connection::quotedName(database.role).toUtf8() + ';');
        return database;
    }

    /// What of a schema is compared.
    schema::Snapshot counted(const schema::Snapshot& snapshot, const schema::QualifiedName& history = {}) {
        if (!m_history.contains(history)) m_history.append(history);
        const schema::Snapshot plain = withOneOwnerOfMembers(
            withoutHistory(snapshot, m_history + historyTablesIn(snapshot, m_claim.tool)));
        return m_options.access == schema::DdlOptions::Access::Include
                   ? plain
                   : schema::withoutPrivileges(schema::withoutOwners(plain));
    }

    core::Result<Replayed> replay(
        const std::optional<QStringList>& files, DriftProgress::Phase phase,
        const std::function<core::Result<void>(const QString&, const schema::Snapshot&)>& look = {}) {
        const auto plan =
            Replay::of(m_directory, {.tool = m_claim.tool, .files = files, .stop = m_options.stop});
        if (!plan) return core::fail(plan);
        return plan->run(
            *m_scratch,
            [&](const QString& file, int done, int total, Connection& connection) -> core::Result<void> {
                tell(phase, done, total, file);
                if (!look) return {};
                const auto reading = Connection::open(connection.profile(), postgres::Access::ReadOnly);
                if (!reading) return core::fail(reading);
                schema::ReadOptions structure;
                structure.sizes = schema::ReadOptions::Sizes::Skip;
                const auto snapshot = schema::readSnapshot(**reading, structure);
                if (!snapshot) return core::fail(snapshot);
                return look(file, *snapshot);
            });
    }

    core::Result<schema::Snapshot> nothing() {
        return m_scratch->snapshotOf([](Connection&) { return core::Result<void>(); });
    }

    core::Result<void> replayBoth() {
        core::Result<Replayed> made = Replayed();
        if (m_claim.files.isEmpty()) {
            auto empty = nothing();
            if (!empty) return core::fail(empty);
            made->snapshot = *std::move(empty);
        } else {
            made = replay(m_claim.files, DriftProgress::Phase::Replaying);
            if (!made) return core::fail(made);
        }
        // The history table of the replay is known by now.
        m_sides.replayed = counted(made->snapshot, made->historyTable);
        m_sides.live = counted(m_database.snapshot);
        m_report.applied = static_cast<int>(m_claim.files.size());
        m_report.pending = static_cast<int>(m_claim.pending.size());
        const bool differs = !compareSides(m_sides).isEmpty();
        if (m_options.schemaFile.isEmpty() && (!differs || m_claim.pending.isEmpty())) return {};
        if (auto replayed = replayAll(*made); !replayed) {
            if (!m_options.schemaFile.isEmpty() || replayed.error().isCancelled()) return replayed;
            // It only tells which of the differences pending migrations would make.
            m_report.notes.append(
                Text::tr("A pending migration fails, so it was not looked at what those make: %1")
                    .arg(replayed.error().message()));
        }
        return m_options.schemaFile.isEmpty() ? core::Result<void>() : readFile();
    }

    core::Result<void> replayAll(const Replayed& made) {
        if (m_claim.pending.isEmpty()) {
            m_sides.latest = counted(made.snapshot, made.historyTable);
            return {};
        }
        const auto all = replay({}, DriftProgress::Phase::Replaying);
        if (!all) return core::fail(all);
        m_sides.latest = counted(all->snapshot, all->historyTable);
        return {};
    }

    core::Result<void> readFile() {
        tell(DriftProgress::Phase::ReadingFile);
        QFile file(m_options.schemaFile);
        if (!file.open(QIODevice::ReadOnly))
            return core::fail(
                core::ErrorKind::NotFound,
                Text::tr("%1 cannot be read: %2").arg(m_options.schemaFile, file.errorString()));
        // A dump of a schema has everything itself.
        m_scratch->setDatabase(likeLive({}));
        const auto loaded = schema::loadScript(*m_scratch, file.readAll(), m_options.schemaFile, m_fileNotes);
        if (!loaded) return core::fail(loaded);
        m_scratch->setDatabase(likeLive(m_options.prelude));
        m_report.notes += m_fileNotes;
        m_sides.file = counted(*loaded);
        return {};
    }

    void countVersionDifferences() {
        m_report.versionDifferences = static_cast<int>(
            schema::difference(m_sides.replayed, m_sides.live).count(schema::ChangeClass::Version));
    }

    /// Runs the migrations once more and looks at each state.
    core::Result<void> trace() {
        const auto empty = nothing();
        if (!empty) return core::fail(empty);
        QList<schema::Change> live, file;
        for (const DriftDifference& difference : std::as_const(m_report.differences))
            (difference.side == DriftSide::SchemaFile ? file : live).append(difference.change);
        QStringList order;
        QList<DriftTrace> liveTraces, fileTraces;
        const auto follow = [&](const std::optional<QStringList>& files, const schema::Snapshot& side,
                                const QList<schema::Change>& changes,
                                QList<DriftTrace>& traces) -> core::Result<void> {
            DriftTracer tracer(side, changes, counted(*empty));
            if (!files || !files->isEmpty()) {
                const auto ran = replay(files, DriftProgress::Phase::Tracing,
                                        [&](const QString& name, const schema::Snapshot& state) {
                                            tracer.take(name, counted(state));
                                            if (!order.contains(name)) order.append(name);
                                            return core::Result<void>();
                                        });
                if (!ran) return core::fail(ran);
            }
            traces = tracer.traces();
            return {};
        };
        if (!live.isEmpty())
            if (auto followed = follow(m_claim.files, m_sides.live, live, liveTraces); !followed)
                return followed;
        if (!file.isEmpty()) {
            const bool hasPending = !m_claim.pending.isEmpty();
            const auto files = hasPending ? std::optional<QStringList>() : m_claim.files;
            if (auto followed = follow(files, *m_sides.file, file, fileTraces); !followed) return followed;
        }
        take(liveTraces, fileTraces, order);
        return {};
    }

    void take(QList<DriftTrace> live, QList<DriftTrace> file, const QStringList& order) {
        qsizetype first = order.size();
        for (DriftDifference& difference : m_report.differences) {
            difference.trace = (difference.side == DriftSide::SchemaFile ? file : live).takeFirst();
            difference.label = labelOf(difference);
            if (difference.side == DriftSide::SchemaFile) continue;
            const qsizetype at = order.indexOf(difference.trace.partedAt);
            if (at >= 0) first = std::min(first, at);
        }
        m_report.firstParting = order.value(first);
        // Not stable_sort: libstdc++ 12 makes it with what C++17 took out.
        QList<DriftDifference> sorted;
        for (const DriftLabel label : driftLabels)
            for (const DriftDifference& difference : std::as_const(m_report.differences))
                if (difference.label == label) sorted.append(difference);
        m_report.differences = sorted;
    }

    const Directory& m_directory;
    Connection& m_live;
    const DriftOptions& m_options;
    const DriftProgressCallback& m_progress;
    LiveDatabase m_database;
    DriftClaim m_claim;
    QList<schema::QualifiedName> m_history;
    std::unique_ptr<schema::ScratchServer> m_scratch;
    DriftSides m_sides;
    QStringList m_fileNotes;
    DriftReport m_report;
};

}  // namespace

core::Result<DriftReport> findDrift(const Directory& directory, Connection& live, const DriftOptions& options,
                                    const DriftProgressCallback& progress) {
    return DriftSearch(directory, live, options, progress).run();
}

QString progressText(const DriftProgress& progress) {
    switch (progress.phase) {
        case DriftProgress::Phase::ReadingDatabase:
            return Text::tr("Reading the schema of the database");
        case DriftProgress::Phase::Replaying:
            return Text::tr("Replaying %1 (%2 of %3)")
                .arg(progress.what, QString::number(progress.done), QString::number(progress.total));
        case DriftProgress::Phase::ReadingFile:
            return Text::tr("Making the schema of the file");
        case DriftProgress::Phase::Tracing:
            return Text::tr("Finding where it came in: %1 (%2 of %3)")
                .arg(progress.what, QString::number(progress.done), QString::number(progress.total));
    }
    return {};
}

}  // namespace migrations
