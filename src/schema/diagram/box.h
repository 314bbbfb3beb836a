#pragma once

#include "schema/diagram/diagram.h"

#include <QRectF>

namespace schema::diagram {

/// The measures of a drawn table, in pixels at scale 1.
namespace box {
inline constexpr double header = 32;
inline constexpr double row = 22;
inline constexpr double foot = 6;      ///< below the last row
inline constexpr double padding = 10;  ///< left and right
inline constexpr double glyph = 20;    ///< the place of the key left of a name
inline constexpr double between = 18;  ///< at least this between name and type
inline constexpr double narrowest = 130;
inline constexpr double widest = 380;
inline constexpr double radius = 6;
}  // namespace box

/// One line of a box: what it says, cut to the width that there is.
struct BoxLine {
    QString name;
    QString type;
    Row row;
};

/// How a node is drawn: its size and its texts. Made for pictures and the view alike, so that both agree.
struct Box {
    QString schema;  ///< `blog.` where the diagram has several schemas, else empty
    QString title;
    QString badge;  ///< right in the header: what it is when it is no plain table, partitions
    QList<BoxLine> lines;
    QString more;  ///< `+ 7 columns`, in a last line; empty for none
    double width = 0;
    double height = 0;

    /// The middle of line `index` below the top; of the header for -1.
    static double middleOf(qsizetype index);
};

/// Before the name of what changed, so that the colour is not the only sign: `+ `, `− `, `~ `.
QString signOf(Mark mark);

enum class Titles { Plain, WithSchema };

Box boxOf(const Node& node, Titles titles);

}  // namespace schema::diagram
