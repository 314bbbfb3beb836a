#pragma once

#include "schema/diagram/drawing.h"
#include "schema/diagram/graphviz.h"

#include <functional>

namespace schema::diagram {

/// Told how many relations of how many have their places; answers whether to go on.
using LayoutProgress = std::function<bool(int done, int all)>;

/// Gives every relation a place and every line a way: each group that hangs together by itself, groups side
/// by side below each other, relations without any line in a block at the end. The same diagram always gets
/// the same drawing. An error that isCancelled() when `progress` said no.
core::Result<Drawing> layOut(Graphviz& graphviz, const Diagram& diagram, const LayoutProgress& progress = {});

}  // namespace schema::diagram
