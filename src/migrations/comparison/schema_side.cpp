#include "migrations/comparison/schema_side.h"

#include "core/json.h"
#include "migrations/comparison/directory_replay.h"
#include "postgres/connection.h"
#include "schema/reader.h"
#include "schema/snapshot_json.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

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

core::Result<ReadSide> readSavedFile(const QString& path) {
    const auto content = contentOfFile(path);
    if (!content) return core::fail(content);
    const auto object = core::parseJsonObject(*content);
    const auto snapshot =
        object ? schema::fromJson(*object) : core::Result<schema::Snapshot>(core::fail(object));
    if (!snapshot)
        return core::fail(snapshot.error().kind(),
                          QStringLiteral("%1: %2").arg(path, snapshot.error().message()),
                          snapshot.error().detail());
    return ReadSide{*snapshot, {}, {}};
}

core::Result<ReadSide> readKept(const schema::TimelineEntry& entry) {
    const auto content = contentOfFile(entry.path);
    if (!content) return core::fail(content);
    const auto snapshot = schema::timelineSnapshot(*content);
    if (!snapshot) return core::fail(snapshot);
    return ReadSide{*snapshot, {}, {}};
}

/// What is missing on one side only would look like a difference.
core::Result<ReadSide> whole(const schema::Snapshot& snapshot, const QString& title) {
    for (const schema::PartFailure& failure : snapshot->failures)
        return core::fail(core::ErrorKind::Database,
                          SideText::tr("%1 could not be read from %2: %3")
                              .arg(QString(failure.part).replace(QLatin1Char('_'), QLatin1Char(' ')), title,
                                   failure.message),
                          failure.detail);
    for (const schema::Relation& relation : snapshot->relations)
        if (relation.definitions == schema::Definitions::Missing)
            return core::fail(
                core::ErrorKind::Conflict,
                SideText::tr("%1 in %2 is locked by another session and cannot be read in full. Try again "
                             "when it is done.")
                    .arg(relation.id().text(), title));
    return ReadSide{snapshot, {}, {}};
}

core::Result<ReadSide> readDatabase(const postgres::Profile& profile, std::stop_token stop) {
    const auto connection = postgres::Connection::open(profile, postgres::Access::ReadOnly);
    if (!connection) return core::fail(connection);
    (*connection)->setStopToken(stop);
    const std::stop_callback cancel(
        stop, [canceller = (*connection)->canceller()] { canceller.cancelInBackground(); });
    schema::ReadOptions options;
    options.sizes = schema::ReadOptions::Sizes::Skip;
    const auto snapshot = schema::readSnapshot(**connection, options);
    if (!snapshot) return core::fail(snapshot);
    return whole(*snapshot, profile.title());
}

}  // namespace

core::Result<ReadSide> readDirectly(const SchemaSide& side, std::stop_token stop) {
    switch (side.kind) {
        case SchemaSide::Kind::Given:
            return whole(side.snapshot, side.snapshot->origin.database);
        case SchemaSide::Kind::Database:
            return readDatabase(side.profile, stop);
        case SchemaSide::Kind::SavedFile:
            return readSavedFile(side.path);
        case SchemaSide::Kind::Kept:
            return readKept(side.entry);
        case SchemaSide::Kind::Script:
        case SchemaSide::Kind::Directory:
            break;
    }
    return core::fail(core::ErrorKind::Internal,
                      SideText::tr("This schema has to be made on a server first."));
}

core::Result<ReadSide> readOn(schema::ScratchServer& scratch, const SchemaSide& side, std::stop_token stop) {
    if (side.kind == SchemaSide::Kind::Directory)
        return replayDirectory(scratch, side.path, side.version, std::move(stop));
    const auto content = contentOfFile(side.path);
    if (!content) return core::fail(content);
    ReadSide out;
    const auto snapshot = schema::loadScript(scratch, *content, side.path, out.notes);
    if (!snapshot) return core::fail(snapshot);
    out.snapshot = *snapshot;
    return out;
}

schema::Snapshot withoutTable(const schema::Snapshot& snapshot, const schema::QualifiedName& table) {
    schema::Content content = snapshot.content();
    const auto belongs = [&table](const schema::Sequence& sequence) { return sequence.ownerTable == table; };
    content.relations.removeIf(
        [&table](const schema::Relation& relation) { return relation.qualifiedName() == table; });
    content.sequences.removeIf(belongs);
    const bool isEmpty =
        std::none_of(content.relations.begin(), content.relations.end(),
                     [&table](const schema::Relation& each) { return each.schema == table.schema; });
    // Atlas makes a schema for its table alone.
    if (isEmpty && table.schema == table.name)
        content.schemas.removeIf([&table](const schema::Schema& each) { return each.name == table.schema; });
    return schema::Snapshot(std::move(content));
}

}  // namespace migrations
