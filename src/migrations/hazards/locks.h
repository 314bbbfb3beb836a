#pragma once

#include "migrations/hazards/known.h"

namespace migrations::hazards {

/// The locks from SHARE UPDATE EXCLUSIVE up that `statement` takes on relations that existed before the run,
/// as far as its text and `known` tell; of several on one relation the strongest. Rules of PostgreSQL 13 to
/// 18, chapter "Explicit Locking" and AlterTableGetLockLevel() in tablecmds.c.
QList<RelationLock> locksOf(const ParsedStatement& statement, const Known& known);

}  // namespace migrations::hazards
