#pragma once

#include "schema/diagram/diagram.h"

namespace schema::diagram {

/// True when at most one row of `relation` has the same values in `columns`: a primary key, a unique
/// constraint or a valid unique index without WHERE lies within them.
bool isUnique(const Relation& relation, const QStringList& columns);

/// Rows of the table that has the foreign key, for one row of the table it refers to: never at least one,
/// Postgres cannot demand that.
Count referencingCount(const Relation& relation, const Constraint& foreignKey);

/// Rows of the table that the foreign key refers to, for one row of the table that has it: one where its
/// columns may not be null. With MATCH FULL one column that may not be null is enough.
Count referencedCount(const Relation& relation, const Constraint& foreignKey);

}  // namespace schema::diagram
