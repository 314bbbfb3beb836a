#pragma once

#include "migrations/drift/drift.h"

#include <optional>

namespace migrations {

/// The schemas that a drift is found between. All without history tables, the ones that were replayed read
/// from one server.
struct DriftSides {
    schema::Snapshot live;
    schema::Snapshot replayed;  ///< the migrations up to the version that the database claims
    std::optional<schema::Snapshot> latest = {};  ///< all migrations, also the pending ones
    std::optional<schema::Snapshot> file = {};    ///< needs `latest`
};

/// How they differ, each difference once: the database from `replayed`, the file from `latest`; one that
/// database and file have in common, and no migration makes, is of both. Labels are those that can be told
/// without a trace; labelOf() gives the final ones. Pure.
QList<DriftDifference> compareSides(const DriftSides& sides);

/// The label, once it is known where in the migrations the difference comes in. A file that says what an
/// earlier migration left is stale; one that says what no migration ever made is ahead of them.
DriftLabel labelOf(const DriftDifference& difference);

}  // namespace migrations
