#pragma once

#include "schema/diagram/drawing.h"

#include <QLineF>

namespace schema::diagram {

/// A small sign made of strokes, for every kind of picture.
struct Figure {
    struct Circle {
        QPointF middle;
        double radius = 0;
    };
    QList<QPointF> area;  ///< a closed outline, filled with the background
    QList<QLineF> lines;
    QList<Circle> circles;  ///< filled with the background
};

/// What is drawn at both ends of an edge, in the places of its path: crow's feet at a foreign key, a triangle
/// at what is inherited from, an arrow at what a view reads.
QList<Figure> endFigures(const Edge& edge, const Path& path);

/// The sign left of a column, in a square of 14 pixels: a key for primary keys, an arrow for foreign keys, a
/// diamond for what is unique; empty for any other.
Figure keyFigure(const Row& row);

}  // namespace schema::diagram
