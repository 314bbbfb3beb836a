#pragma once

#include "schema/difference/difference.h"

namespace schema {

/// The class of one change; the table of reasons is in classes.cpp.
ChangeClass classOf(const Change& change, const Snapshot& from, const Snapshot& to);

}  // namespace schema
