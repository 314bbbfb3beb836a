#pragma once

#include "schema/snapshot.h"

namespace schema::sql {

/// The REVOKEs and GRANTs that were given on a thing of an extension after the extension was made; usually
/// none.
QStringList memberGrants(const Snapshot& snapshot, const Relation& relation);
QStringList memberGrants(const Snapshot& snapshot, const Sequence& sequence);
QStringList memberGrants(const Snapshot& snapshot, const Routine& routine);
QStringList memberGrants(const Snapshot& snapshot, const Type& type);

}  // namespace schema::sql
