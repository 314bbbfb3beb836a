#pragma once

#include "migrations/hazards/known.h"

namespace migrations::hazards {

/// The lock modes of relations, in the order of their strength.
enum class LockMode {
    AccessShare,
    RowShare,
    RowExclusive,
    ShareUpdateExclusive,
    Share,
    ShareRowExclusive,
    Exclusive,
    AccessExclusive,
};

/// As PostgreSQL's documentation writes it: `ACCESS EXCLUSIVE`.
QString modeName(LockMode mode);

struct RelationLock {
    Name relation;
    LockMode mode = LockMode::AccessShare;
};

/// The locks from SHARE UPDATE EXCLUSIVE up that `statement` takes on relations that existed before the run,
/// as far as its text and `known` tell; of several on one relation the strongest. Rules of PostgreSQL 13 to
/// 18, chapter "Explicit Locking" and AlterTableGetLockLevel() in tablecmds.c.
QList<RelationLock> locksOf(const ParsedStatement& statement, const Known& known);

/// True when one of them keeps others from reading or writing.
bool blocksClients(const QList<RelationLock>& locks);

}  // namespace migrations::hazards
