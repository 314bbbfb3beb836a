#pragma once

#include "core/error.h"

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace schema::diagram {

/// What a layered layout is asked to place: columns of boxes from left to right, lines between neighbouring
/// columns. Pixels.
struct LayoutGraph {
    struct Node {
        int layer = 0;
        double width = 0;  ///< 0: a bend, where a line that goes further crosses this column
        double height = 0;
        /// Where lines may end, as distances below the top; they leave to the right and come in from the
        /// left.
        QList<double> ports = {};
    };
    struct Edge {
        int from = 0;
        int fromPort = -1;  ///< position in Node::ports; -1 of a bend
        int to = 0;         ///< one layer further right
        int toPort = -1;
        int weight = 1;  ///< how much it costs to make it long
    };
    QList<Node> nodes;
    QList<Edge> edges;
};

/// Where everything went. The y axis points down.
struct LayoutPlaces {
    QList<QPointF> middles;       ///< of each node
    QList<QList<QPointF>> lines;  ///< of each edge: cubic curves, the start and three points for each
    QSizeF size;
};

}  // namespace schema::diagram
