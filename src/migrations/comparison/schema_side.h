#pragma once

#include "core/error.h"
#include "postgres/profile.h"
#include "schema/loading/scratch_server.h"
#include "schema/snapshot.h"
#include "schema/timeline/timeline_entry.h"

#include <stop_token>

namespace migrations {

/// Where one side of a comparison comes from. A value; it crosses threads freely.
struct SchemaSide {
    enum class Kind {
        Given,      ///< `snapshot` is it
        Database,   ///< `profile`
        Script,     ///< a file of SQL
        Directory,  ///< of migrations, perhaps only up to `version`
        SavedFile,  ///< what `colophonctl schema export --format json` wrote
        Kept,       ///< of the timeline: `entry`
    };
    Kind kind = Kind::Given;
    schema::Snapshot snapshot = {};
    postgres::Profile profile = {};
    QString path = {};     ///< of a file or directory
    QString version = {};  ///< of a directory; empty for all
    schema::TimelineEntry entry = {};

    /// True for what must be made on a private server first.
    bool needsScratch() const { return kind == Kind::Script || kind == Kind::Directory; }
};

/// What reading a side gave besides the schema.
struct ReadSide {
    schema::Snapshot snapshot;
    QStringList notes;                   ///< what a person should know
    schema::QualifiedName historyTable;  ///< which the migration tool made for itself; empty without one
};

/// Reads a database without sizes. An error also when a part of it could not be read, because that would look
/// like a difference. Blocks; any thread.
core::Result<schema::Snapshot> readWholeDatabase(const postgres::Profile& profile, std::stop_token stop);
/// Reads what `colophonctl schema export --format json` wrote.
core::Result<schema::Snapshot> readSnapshotFile(const QString& path);

/// Reads what needs no private server, and all of it. Blocks; any thread.
core::Result<ReadSide> readDirectly(const SchemaSide& side, std::stop_token stop);
/// Makes the schema of a script or directory on `scratch` and reads it. The error of a script names file,
/// line and column.
core::Result<ReadSide> readOn(schema::ScratchServer& scratch, const SchemaSide& side, std::stop_token stop);

}  // namespace migrations
