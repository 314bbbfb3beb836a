#pragma once

#include <QString>

namespace schema::diagram {

/// The faces a diagram is written in.
enum class Face {
    Title,  ///< Inter semibold, 13
    Name,   ///< Inter, 13
    Type,   ///< JetBrains Mono, 11
};

/// Pixels at scale 1.
double fontSize(Face face);

/// How wide `text` is about to be, in pixels at scale 1. Not measured but added up from the advance widths of
/// the fonts, so that a diagram is the same on every machine, with and without a display.
double textWidth(const QString& text, Face face);

/// `text`, or as much of its beginning as fits into `width` with an ellipsis behind it.
QString elided(const QString& text, Face face, double width);

}  // namespace schema::diagram
