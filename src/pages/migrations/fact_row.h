#pragma once

#include "widgets/tokens.h"

#include <QList>
#include <QString>

namespace pages {

/// A line of what a rehearsal found. A value.
struct FactRow {
    enum class Kind { Plain, Strong, Muted, Code };

    int place = 0;       ///< in the list, from 0; set by the model
    int number = 0;      ///< of the statement that the lines after it belong to; 0 for those
    QString label = {};  ///< a word or two, shown as a chip
    widgets::Tone tone = widgets::Tone::Neutral;
    QString iconName = {};  ///< beside the label
    QString text = {};
    Kind kind = Kind::Plain;
    QString aside = {};      ///< how long, how many, when
    bool isHeading = false;  ///< the lines after it belong to it
    // Where it stands in the SQL of the migration, from 1; 0 when it stands nowhere.
    int line = 0;
    int column = 0;
};
using FactRows = QList<FactRow>;

}  // namespace pages
