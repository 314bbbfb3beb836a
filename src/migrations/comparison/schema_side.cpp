#include "migrations/comparison/schema_side.h"

#include "migrations/directory.h"
#include "migrations/replay/replay.h"
#include "postgres/connection.h"
#include "schema/reader.h"
#include "schema/snapshot_json.h"
#include "schema/whole.h"

#include <QCoreApplication>
#include <QFile>

namespace migrations {
namespace {

struct SideText {
    Q_DECLARE_TR_FUNCTIONS(migrations::Comparison)
};

core::Result<QByteArray> contentOfFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::NotFound,
                          SideText::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return file.readAll();
}

core::Result<schema::Snapshot> readKept(const schema::TimelineEntry& entry) {
    const auto content = contentOfFile(entry.path);
    if (!content) return core::fail(content);
    return schema::timelineSnapshot(*content);
}

core::Result<ReadSide> replayed(schema::ScratchServer& scratch, const SchemaSide& side,
                                std::stop_token stop) {
    const auto directory = readDirectory(side.path);
    if (!directory) return core::fail(directory);
    const auto replay = Replay::of(*directory, {.version = side.version, .stop = std::move(stop)});
    if (!replay) return core::fail(replay);
    const auto made = replay->run(scratch);
    if (!made) return core::fail(made);
    return ReadSide{made->snapshot, {}, made->historyTable};
}

core::Result<ReadSide> asSide(const core::Result<schema::Snapshot>& snapshot) {
    if (!snapshot) return core::fail(snapshot);
    return ReadSide{*snapshot, {}, {}};
}

}  // namespace

core::Result<schema::Snapshot> readWholeDatabase(const postgres::Profile& profile, std::stop_token stop) {
    const auto connection = postgres::Connection::open(profile, postgres::Access::ReadOnly);
    if (!connection) return core::fail(connection);
    (*connection)->setStopToken(stop);
    const std::stop_callback cancel(
        stop, [canceller = (*connection)->canceller()] { canceller.cancelInBackground(); });
    schema::ReadOptions options;
    options.sizes = schema::ReadOptions::Sizes::Skip;
    auto snapshot = schema::readSnapshot(**connection, options);
    if (!snapshot) return snapshot;
    if (const auto whole = schema::requireWhole(*snapshot, profile.title()); !whole) return core::fail(whole);
    return snapshot;
}

core::Result<schema::Snapshot> readSnapshotFile(const QString& path) {
    const auto content = contentOfFile(path);
    if (!content) return core::fail(content);
    auto snapshot = schema::readJson(*content);
    if (!snapshot)
        return core::fail(snapshot.error().kind(),
                          QStringLiteral("%1: %2").arg(path, snapshot.error().message()),
                          snapshot.error().detail());
    return snapshot;
}

core::Result<ReadSide> readDirectly(const SchemaSide& side, std::stop_token stop) {
    switch (side.kind) {
        case SchemaSide::Kind::Given:
            if (const auto whole = schema::requireWhole(side.snapshot, side.snapshot->origin.database);
                !whole)
                return core::fail(whole);
            return asSide(side.snapshot);
        case SchemaSide::Kind::Database:
            return asSide(readWholeDatabase(side.profile, stop));
        case SchemaSide::Kind::SavedFile:
            return asSide(readSnapshotFile(side.path));
        case SchemaSide::Kind::Kept:
            return asSide(readKept(side.entry));
        case SchemaSide::Kind::Script:
        case SchemaSide::Kind::Directory:
            break;
    }
    return core::fail(core::ErrorKind::Internal, SideText::tr("This schema must be made on a server first."));
}

core::Result<ReadSide> readOn(schema::ScratchServer& scratch, const SchemaSide& side, std::stop_token stop) {
    if (side.kind == SchemaSide::Kind::Directory) return replayed(scratch, side, std::move(stop));
    const auto content = contentOfFile(side.path);
    if (!content) return core::fail(content);
    ReadSide out;
    const auto snapshot = schema::loadScript(scratch, *content, side.path, out.notes);
    if (!snapshot) return core::fail(snapshot);
    out.snapshot = *snapshot;
    return out;
}

}  // namespace migrations
