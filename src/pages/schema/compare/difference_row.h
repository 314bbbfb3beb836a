#pragma once

#include "schema/difference/difference.h"

namespace pages {

/// One line of the list of differences.
struct DifferenceRow {
    schema::Change change;
    enum class Kind {
        Listed,
        Consequence,  ///< follows from another line
    } kind = Kind::Listed;

    /// Unique in one comparison.
    QString key() const;
};

/// Which lines are shown.
enum class DifferenceFilter { All, Semantic, Cosmetic, Version, Consequences };

bool shows(DifferenceFilter filter, const DifferenceRow& row);

}  // namespace pages
