#pragma once

#include "schema/reading/building.h"

namespace schema::reading {

/// Makes the snapshot: sorts the parts, adds up sizes, marks what is locked, and where texts are missing
/// takes those that `previous` knew.
Snapshot finish(Building building, const Snapshot& previous);

}  // namespace schema::reading
