#pragma once

#include "schema/search.h"
#include "schema/snapshot.h"
#include "widgets/tokens.h"

namespace pages {

/// What holds things of one kind together in the tree.
enum class TreeGroup {
    None,
    Tables,
    Views,
    Functions,
    Types,
    Sequences,
    Statistics,
    Others,  ///< collations, operators, text search
    Columns,
    Keys,
    Indexes,
    Triggers,
    Policies,
    Partitions,
    Children,
    Extensions,
    Publications,
    EventTriggers,
    ForeignServers,
    Roles,
};

/// One line of the schema tree. A value; what lies below it is made when it is opened.
struct TreeEntry {
    TreeGroup group = TreeGroup::None;  ///< a heading over things of one kind
    /// The thing; of a group, what it is a group of (a schema, a relation, nothing for the database).
    schema::ObjectId id = {};
    QString text = {};
    QString fact = {};  ///< at the right: a size, a count, a kind, a lock
    widgets::Tone tone = widgets::Tone::Muted;
    QString hint = {};  ///< for the tool tip
    bool hasChildren = false;

    bool isGroup() const { return group != TreeGroup::None; }
    /// Unique among its siblings and the same after a refresh.
    QString key() const;
};

/// The lines below `parent`; the top ones for nullptr. With an active search only what it found, and what
/// leads there.
QList<TreeEntry> treeEntries(const schema::Snapshot& snapshot, const schema::Search& search,
                             const TreeEntry* parent);

/// The lines from the top that lead to a thing, itself last; parts of relations below their relation's group.
/// Empty when the tree does not show it.
QList<TreeEntry> pathTo(const schema::Snapshot& snapshot, const schema::Search& search,
                        const schema::ObjectId& id);

}  // namespace pages
