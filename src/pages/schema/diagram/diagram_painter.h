#pragma once

#include "schema/diagram/figure.h"
#include "schema/diagram/formats.h"
#include "widgets/tokens.h"

#include <QPainterPath>

class QPainter;

namespace pages {

/// How a part of a diagram stands out.
enum class Emphasis {
    Usual,
    Found,    ///< the search found it
    Current,  ///< has the keyboard's attention
};

/// The fonts of the three faces, at scale 1. Made on the GUI thread; looking for them takes a while.
struct DiagramFonts {
    QFont title;
    QFont name;
    QFont type;

    DiagramFonts();
};

/// What every part of a picture is painted with: `scale` is pixels of the screen for one of the drawing;
/// below a half, names take the place of columns.
struct DiagramBrush {
    const widgets::Tokens& tokens;
    const DiagramFonts& fonts;
    double scale = 1;
    bool isComparison = false;
};

/// The words of the mark's colours, for SVG.
schema::diagram::Colors diagramColors(const widgets::Tokens& tokens);

QPainterPath painterPath(const schema::diagram::Path& path);

void paintTable(QPainter* painter, const schema::diagram::Node& node, const schema::diagram::Box& box,
                const QRectF& rect, const DiagramBrush& brush, Emphasis emphasis = Emphasis::Usual);

/// `path` and `figures` are those of the edge.
void paintEdge(QPainter* painter, const schema::diagram::Edge& edge, const QPainterPath& path,
               const QList<schema::diagram::Figure>& figures, const DiagramBrush& brush,
               Emphasis emphasis = Emphasis::Usual);

/// The whole drawing with its background, at scale 1. Any thread.
void paintDrawing(QPainter* painter, const schema::diagram::Drawing& drawing, const widgets::Tokens& tokens,
                  const DiagramFonts& fonts);

}  // namespace pages
