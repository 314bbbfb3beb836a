#pragma once

#include "schema/difference/difference.h"

namespace schema {

/// What differs only because something in `difference` does, so that it is not listed there: the default that
/// the server prints with another cast once the column has another type. By kind and name. Pure; any thread.
QList<Change> consequences(const Difference& difference, const Snapshot& from, const Snapshot& to);

}  // namespace schema
