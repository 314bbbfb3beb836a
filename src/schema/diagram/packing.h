#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

namespace schema::diagram {

/// Puts rectangles side by side and below each other, each as high up as there is room when its turn comes,
/// so that the whole is about as wide as a screen for its height. (Bottom-left packing on a skyline.) Pure.
QList<QPointF> packed(const QList<QSizeF>& sizes);

}  // namespace schema::diagram
