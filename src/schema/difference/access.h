#pragma once

#include "schema/snapshot.h"

namespace schema {

/// The snapshot as if everything belonged to one and the same role; grants are kept relative to the owner.
Snapshot withoutOwners(const Snapshot& snapshot);
/// The snapshot without any grant and without default privileges.
Snapshot withoutPrivileges(const Snapshot& snapshot);

}  // namespace schema
