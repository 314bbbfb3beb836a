#pragma once

#include "schema/sql/order.h"

namespace schema::sql {

/// Where the task stands in a script as far as nothing needs it earlier; small first: schemas, types,
/// functions, tables, keys, indexes, foreign keys, triggers.
int usualRank(const Snapshot& snapshot, const Task& task);

}  // namespace schema::sql
