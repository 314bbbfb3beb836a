#pragma once

#include "schema/object_id.h"
#include "widgets/tokens.h"

#include <QStringList>

namespace pages {

/// One row of a tab: cells as text, and what the row is and leads to.
struct PartRow {
    QString key;  ///< unique in the tab and the same after a refresh
    QStringList cells;
    QString part;             ///< ObjectId::part of what it shows, to select it from the tree
    schema::ObjectId target;  ///< where Enter or a click on the link goes; nowhere when its name is empty
    widgets::Tone tone = widgets::Tone::Neutral;  ///< of the last cell
    bool leads() const { return !target.name.isEmpty(); }
};

/// The tabs of the right side.
enum class ThingTab {
    Columns,
    Keys,
    Indexes,
    Triggers,
    Partitions,
    Objects,
    Members,
    Values,
    Access,
    Uses,
    Advice,
    Ddl,
    Diagram
};

}  // namespace pages
