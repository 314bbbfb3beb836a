#pragma once

#include "migrations/hazards/name.h"

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

/// The first of `locks` that keeps others from reading or writing; nullptr when none does.
const RelationLock* blockingLock(const QList<RelationLock>& locks);

}  // namespace migrations::hazards
