#pragma once

#include "schema/diagram/drawing.h"
#include "schema/diagram/graphviz.h"

namespace schema::diagram {

/// Places and paths of a part of a drawing, as positions in the whole.
struct ComponentLayout {
    QList<int> nodes;
    QList<QPointF> places;  ///< of `nodes`, upper left corners
    QList<int> edges;
    QList<Path> paths;  ///< of `edges`, from Edge::to to Edge::from
    QSizeF size;
};

/// Lays out relations that hang together, with their lines. Lines that leave the same row share their way as
/// long as they can. `edges` holds no line from a relation to itself.
core::Result<ComponentLayout> layOutComponent(Graphviz& graphviz, const Drawing& drawing,
                                              const QList<int>& nodes, const QList<int>& edges);

/// The relations that hang together, each list sorted; the largest first, then by name.
QList<QList<int>> componentsOf(const Diagram& diagram);

/// Where the ends of `edge` are, below the top of the box of Edge::to and of Edge::from: the middle of the
/// row of its first column, or of the header. Keys that may be null end a little below those that may not, so
/// that both crow's feet can be seen.
double endAtTo(const Diagram& diagram, const Edge& edge);
double endAtFrom(const Diagram& diagram, const Edge& edge);

}  // namespace schema::diagram
