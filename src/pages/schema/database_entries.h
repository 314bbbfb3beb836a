#pragma once

#include "pages/schema/tree_entry.h"

namespace pages {

/// The groups of what belongs to the database and to no schema, those that are not empty.
QList<TreeEntry> databaseGroups(const schema::Snapshot& snapshot, const schema::Search& search);
/// The things of one such group.
QList<TreeEntry> databaseThings(const schema::Snapshot& snapshot, const schema::Search& search,
                                TreeGroup group);

}  // namespace pages
