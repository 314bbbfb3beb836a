#pragma once

#include "schema/snapshot.h"

namespace schema {

/// The extension that `id`, which is no part, belongs to in `snapshot`; empty when to none or it is not
/// there.
QString extensionOf(const Snapshot& snapshot, const ObjectId& id);

}  // namespace schema
