#include "schema/diagram/path.h"

#include "schema/diagram/component_layout.h"

#include <algorithm>
#include <cmath>

namespace schema::diagram {
namespace {

/// Both ends leave to the right, or to the left where that is shorter.
struct Sides {
    double from;  ///< the x of the box's edge
    double fromDirection;
    double to;
    double toDirection;
};

Sides sidesOf(const QRectF& needed, const QRectF& needing) {
    if (needed.right() + 2 * stubLength <= needing.left()) return {needed.right(), 1, needing.left(), -1};
    if (needing.right() + 2 * stubLength <= needed.left()) return {needed.left(), -1, needing.right(), 1};
    // One above the other: around the side that sticks out least.
    if (std::abs(needed.right() - needing.right()) <= std::abs(needed.left() - needing.left()))
        return {needed.right(), 1, needing.right(), 1};
    return {needed.left(), -1, needing.left(), -1};
}

}  // namespace

void addLine(Path& path, const QPointF& point) {
    const QPointF start = path.last();
    path << start + (point - start) / 3 << start + (point - start) * 2 / 3 << point;
}

Path loopPath(const QRectF& box, double fromY, double toY) {
    const double x = box.right(), out = x + stubLength;
    const double bulge = std::clamp(std::abs(toY - fromY) * 0.4, 14.0, 26.0);
    Path path{{x, fromY}};
    addLine(path, {out, fromY});
    path << QPointF(out + bulge, fromY) << QPointF(out + bulge, toY) << QPointF(out, toY);
    addLine(path, {x, toY});
    return path;
}

Path directPath(const Drawing& drawing, const Edge& edge) {
    const qsizetype needed = drawing.diagram.indexOf(edge.to), needing = drawing.diagram.indexOf(edge.from);
    const QRectF first = drawing.rectOf(needed), last = drawing.rectOf(needing);
    const double firstY = first.top() + endAtTo(drawing.diagram, edge);
    double lastY = last.top() + endAtFrom(drawing.diagram, edge);
    if (needed == needing) {
        // Both at the header, or a key that refers to itself.
        if (std::abs(lastY - firstY) < box::row / 2) lastY = firstY + box::row / 2;
        return loopPath(first, firstY, lastY);
    }
    const Sides sides = sidesOf(first, last);
    Path path{{sides.from, firstY}};
    const QPointF start(sides.from + sides.fromDirection * stubLength, firstY);
    const QPointF end(sides.to + sides.toDirection * stubLength, lastY);
    addLine(path, start);
    const double pull = std::clamp(std::hypot(end.x() - start.x(), end.y() - start.y()) * 0.45, 24.0, 160.0);
    path << start + QPointF(sides.fromDirection * pull, 0) << end + QPointF(sides.toDirection * pull, 0)
         << end;
    addLine(path, {sides.to, lastY});
    return path;
}

Drawing moved(const Drawing& drawing, const QHash<QualifiedName, QPointF>& places) {
    Drawing out = drawing;
    QList<bool> isMoved(drawing.boxes.size(), false);
    for (qsizetype i = 0; i < drawing.boxes.size(); ++i) {
        const auto place = places.find(drawing.diagram.nodes[i].name);
        if (place == places.end() || *place == drawing.places[i]) continue;
        out.places[i] = *place;
        isMoved[i] = true;
    }
    for (qsizetype i = 0; i < out.paths.size(); ++i) {
        const Edge& edge = out.diagram.edges[i];
        if (isMoved[out.diagram.indexOf(edge.from)] || isMoved[out.diagram.indexOf(edge.to)])
            out.paths[i] = directPath(out, edge);
    }
    return out;
}

void fit(Drawing& drawing) {
    QRectF bounds;
    for (qsizetype i = 0; i < drawing.boxes.size(); ++i)
        bounds |= drawing.rectOf(i);
    for (const Path& path : std::as_const(drawing.paths))
        for (const QPointF& point : path)
            bounds |= QRectF(point - QPointF(1, 1), QSizeF(2, 2));
    const QPointF shift(drawingMargin - std::floor(bounds.left()), drawingMargin - std::floor(bounds.top()));
    for (QPointF& place : drawing.places)
        place += shift;
    for (Path& path : drawing.paths)
        for (QPointF& point : path)
            point += shift;
    drawing.size = drawing.boxes.isEmpty() ? QSizeF()
                                           : QSizeF(std::ceil(bounds.width()) + 2 * drawingMargin,
                                                    std::ceil(bounds.height()) + 2 * drawingMargin);
}

}  // namespace schema::diagram
