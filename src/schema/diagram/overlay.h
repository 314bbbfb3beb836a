#pragma once

#include "schema/diagram/diagram.h"
#include "schema/difference/difference.h"

namespace schema::diagram {

/// What leads from `from` to `to` as one diagram: everything of either, marked as added, removed or changed.
/// `from` and `to` are diagramOf() the two snapshots, `difference` is theirs.
Diagram overlaid(const Diagram& from, const Diagram& to, const Difference& difference);

}  // namespace schema::diagram
