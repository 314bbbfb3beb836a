#pragma once

#include "schema/diagram/box.h"

#include <QHash>
#include <QPointF>

namespace schema::diagram {

/// A line of cubic curves: the start, then for each curve two control points and its end.
using Path = QList<QPointF>;

/// A diagram with places: what every picture is made from. A value.
struct Drawing {
    Diagram diagram;
    QList<Box> boxes;       ///< of each node
    QList<QPointF> places;  ///< the upper left corner of each box
    QList<Path> paths;      ///< of each edge, from Edge::to to Edge::from
    QSizeF size;            ///< everything, with a margin; the upper left corner is the origin

    bool isEmpty() const { return boxes.isEmpty(); }
    QRectF rectOf(qsizetype node) const {
        return {places.at(node), QSizeF(boxes.at(node).width, boxes.at(node).height)};
    }
};

/// The edge of `size` is this far from what is drawn.
inline constexpr double drawingMargin = 24;

/// Moves boxes to where a person put them, by name; lines from and to them are drawn anew, the others stay.
Drawing moved(const Drawing& drawing, const QHash<QualifiedName, QPointF>& places);

/// A smooth line from the box of `to` to that of `from` without regard to what lies between, for boxes that
/// are being moved.
Path directPath(const Drawing& drawing, const Edge& edge);

/// Makes the origin the upper left corner again, after boxes were moved.
void fit(Drawing& drawing);

}  // namespace schema::diagram
