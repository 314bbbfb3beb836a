#pragma once

#include <QList>
#include <QSizeF>

namespace schema::diagram {

/// The nodes of a connected graph put into columns from left to right.
struct Layering {
    QList<int> layers;       ///< of each node, from 0
    QList<bool> isReversed;  ///< of each edge: it goes from right to left, because it closes a circle
};

/// An edge from one node to another, both as positions.
struct Link {
    int from = 0;
    int to = 0;
};

/// Puts each node right of all that have an edge to it, but opens a further column where one would become
/// higher than the whole should be for its width: a schema has tables that half of the others refer to.
/// (Coffman and Graham's layering with heights for counts.) No edge may lead from a node to itself. `sizes`
/// in pixels.
Layering layered(const QList<QSizeF>& sizes, const QList<Link>& links);

}  // namespace schema::diagram
