#pragma once

#include "migrations/comparison/schema_side.h"
#include "schema/difference/difference.h"

#include <functional>

namespace migrations {

/// Two schemas and how they differ. A value.
struct Comparison {
    schema::Snapshot from;
    schema::Snapshot to;
    schema::Difference difference;
    QList<schema::Change> consequences;  ///< see schema::consequences()
    QStringList notes;                   ///< what a person should know about how both were read
};

enum class ComparisonPhase { ReadingFrom, ReadingTo, StartingServer, Comparing };
QString progressText(ComparisonPhase phase);

struct ComparisonOptions {
    QString cacheFolder = {};  ///< see postgres::PrivateServer::Options
    std::stop_token stop = {};
    std::function<void(ComparisonPhase)> progress = {};  ///< called in the thread of compare()
};

/// Both sides as they were read.
struct SidePair {
    schema::Snapshot from;
    schema::Snapshot to;
    QStringList notes;  ///< what a person should know about how they were read
};

/// Reads both sides. The private server, when one is needed, has the major version of the other side if that
/// is installed. History tables of migration tools are left out on both sides. Databases are only looked at.
/// Blocks; any thread.
core::Result<SidePair> readSides(const SchemaSide& from, const SchemaSide& to,
                                 const ComparisonOptions& options = {});
/// Reads one in the same way.
core::Result<ReadSide> readSide(const SchemaSide& side, const ComparisonOptions& options = {});

/// Reads both sides, see readSides(), and compares them.
core::Result<Comparison> compare(const SchemaSide& from, const SchemaSide& to,
                                 const ComparisonOptions& options = {});

}  // namespace migrations
