#pragma once

#include "schema/reading/building.h"

namespace schema::reading {

/// The holders of ACCESS EXCLUSIVE locks by the relation or index they are on.
using Locks = QHash<qint64, LockHolder>;

/// Makes the snapshot: sorts the parts, adds up sizes, marks what is locked, and where texts are missing
/// takes those that `previous` knew.
Snapshot finish(Building building, const Locks& locks, const Snapshot& previous);

}  // namespace schema::reading
