#pragma once

#include "pages/schema/tree_entry.h"

namespace pages {

/// The groups of the things in one schema, those that are not empty.
QList<TreeEntry> schemaGroups(const schema::Snapshot& snapshot, const schema::Search& search,
                              const QString& schema);
/// The things of one such group.
QList<TreeEntry> schemaThings(const schema::Snapshot& snapshot, const schema::Search& search,
                              const QString& schema, TreeGroup group);
qsizetype schemaThingCount(const schema::Snapshot& snapshot, const schema::Search& search,
                           const QString& schema);

}  // namespace pages
