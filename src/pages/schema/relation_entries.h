#pragma once

#include "pages/schema/tree_entry.h"

namespace pages {

/// A relation as a line of the tree: its size at the right, or who has it locked.
TreeEntry relationEntry(const schema::Relation& relation);

/// What lies below a relation (groups with counts), or below such a group.
QList<TreeEntry> relationEntries(const schema::Snapshot& snapshot, const schema::Search& search,
                                 const TreeEntry& parent);

/// The group below a relation that parts of this kind stand in.
TreeGroup partGroup(schema::Kind kind);

}  // namespace pages
