#pragma once

#include "schema/difference/difference.h"

namespace schema {

/// True when `change` is there only because the two servers have different major versions (13 to 18).
bool comesFromVersion(const Change& change, const Snapshot& from, const Snapshot& to);

}  // namespace schema
