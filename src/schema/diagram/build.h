#pragma once

#include "schema/diagram/diagram.h"
#include "schema/snapshot.h"

namespace schema::diagram {

/// The whole schema with all columns: tables, views and foreign tables but those of extensions; foreign keys,
/// inheritance, and what views read. Pure; any thread; linear in the size of the schema.
Diagram diagramOf(const Snapshot& snapshot);

/// The partitioned table at the top that `name` is, at some depth, a partition of; `name` itself when it is
/// none. A partition is drawn as this one.
QualifiedName foldedInto(const Snapshot& snapshot, const QualifiedName& name);

}  // namespace schema::diagram
