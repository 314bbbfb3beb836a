#pragma once

#include "schema/snapshot.h"

#include <QSet>

namespace schema::sql {

/// What is done with a thing. Most have only Create.
enum class Step {
    Placeholder,  ///< a shell type or an empty view, to break a circle
    Create,
    Access,   ///< privileges on what an extension brought along
    Attach,   ///< a partition, or its index, to the parent's
    Own,      ///< a sequence by its column
    Refresh,  ///< a materialised view, once all is there
};

/// One place in the script.
struct Task {
    ObjectId id;
    Step step = Step::Create;

    bool operator==(const Task&) const = default;
};

/// The whole script as tasks, each after what it needs.
struct Order {
    QList<Task> tasks;
    /// Defaults and constraints that could not stay inside CREATE TABLE, because something that they need is
    /// needed by the table's users or the other way round.
    QSet<ObjectId> separate;
    /// Types and views that have a placeholder; a view is then written with CREATE OR REPLACE.
    QSet<ObjectId> placeholders;
};

/// Sorts everything that is one's own (not an extension's) so that each thing comes after what it needs, and
/// otherwise by kind and name, so that equal snapshots give equal scripts. Circles are broken as pg_dump
/// breaks them: defaults and checks leave their table, views and types get a placeholder.
Order orderOf(const Snapshot& snapshot);

}  // namespace schema::sql
