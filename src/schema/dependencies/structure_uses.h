#pragma once

#include "schema/dependencies/use.h"
#include "schema/snapshot.h"

namespace schema::dependencies {

/// What the parts of relations say by themselves: keys, plain indexes, triggers' columns, parents, sequences
/// of columns, publications, members of extensions.
QList<Use> structureUses(const Snapshot& snapshot);

/// What pg_depend says besides, with the kind that the two ends tell.
QList<Use> catalogUses(const Snapshot& snapshot);

/// What a role owns and has privileges on, and what lies in a schema: asked for one thing at a time, because
/// it would be most of the graph.
QList<Use> usesOfRole(const Snapshot& snapshot, const QString& role);
QList<Use> usesOfSchema(const Snapshot& snapshot, const QString& schema);

/// Functions and procedures whose text says the name of `id` (a relation, routine, sequence or type; of a
/// column also that of its table), as whole words.
QList<Use> mentions(const Snapshot& snapshot, const ObjectId& id);

}  // namespace schema::dependencies
