#pragma once

#include "schema/diagram/drawing.h"

namespace schema::diagram {

/// A line leaves and enters a box straight for this long; the crow's foot is drawn there.
inline constexpr double stubLength = 22;

/// Goes on straight to `point`, as a curve.
void addLine(Path& path, const QPointF& point);

/// A line of a table to itself, on the right side of its box.
Path loopPath(const QRectF& box, double fromY, double toY);

}  // namespace schema::diagram
