#pragma once

#include "pages/schema/part_row.h"
#include "schema/snapshot.h"

#include <QMap>

namespace pages {

/// What the right side says about one thing.
struct ThingView {
    QString title;      ///< `public.post`
    QStringList facts;  ///< "table", "owner blog", "about 1.2 million rows" …
    QString comment;
    QString warning;      ///< who has it locked; definitions that are old or missing
    QString valuesTitle;  ///< what ThingTab::Values is called here: "Labels", "Settings"
    QList<ThingTab> tabs;
    QMap<ThingTab, QList<PartRow>> rows;  ///< of every tab that is a plain table
};

/// Everything to show of `id`; without tabs when there is no such thing.
ThingView viewOf(const schema::Snapshot& snapshot, const schema::ObjectId& id);

/// The tab that shows a part of this kind.
ThingTab tabOf(schema::Kind part);

}  // namespace pages
