#pragma once

#include "migrations/tools/tool_id.h"
#include "schema/snapshot.h"

namespace migrations {

/// The schema without the history tables of migration tools and what belongs to them, and without the schema
/// that a tool made for its table alone. Empty names are passed over.
schema::Snapshot withoutHistory(const schema::Snapshot& snapshot, QList<schema::QualifiedName> tables);

/// The relations of `snapshot` that are called as `tool` calls its history.
QList<schema::QualifiedName> historyTablesIn(const schema::Snapshot& snapshot, Tool tool);

}  // namespace migrations
