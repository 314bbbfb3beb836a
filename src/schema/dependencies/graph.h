#pragma once

#include "schema/dependencies/use.h"
#include "schema/snapshot.h"

#include <QHash>

namespace schema {

/// A thing that is reached from another one over uses, and how.
struct Reach {
    Use use;           ///< the last step
    qsizetype parent;  ///< the Reach before it in the list; -1: the step begins at the thing asked about
    int depth = 1;     ///< steps from the thing asked about

    bool operator==(const Reach&) const = default;
};

/// Who uses what in a schema, down to columns, defaults, keys and indexes. Built once per snapshot (some
/// milliseconds per thousand tables), then immutable; any thread may ask.
class DependencyGraph {
public:
    DependencyGraph() = default;
    explicit DependencyGraph(const Snapshot& snapshot);

    /// What uses `id` directly, sorted. Of a relation what uses any part of it, without its own parts; of a
    /// column also the parts of its own relation that have it.
    QList<Use> usersOf(const ObjectId& id) const;
    /// What `id` uses directly; of a relation what any part of it uses, without itself. Not the schema it
    /// lies in and not roles.
    QList<Use> usedBy(const ObjectId& id) const;
    /// Everything that dropping `id`, or changing it so that its users have to be made again, reaches: first
    /// found by the shortest way, each thing once.
    QList<Reach> blastRadius(const ObjectId& id) const;
    /// Everything that `id` needs, and what that needs.
    QList<Reach> foundation(const ObjectId& id) const;

private:
    using Uses = QHash<ObjectId, QList<qsizetype>>;
    QList<Use> partsOf(const ObjectId& id, const Uses& parts, bool isUser) const;
    template <typename Step>
    QList<Reach> walk(const ObjectId& id, Step step) const;

    Snapshot m_snapshot;
    QList<Use> m_uses;
    Uses m_byUsed;  ///< by the exact thing or part
    Uses m_byUser;
    Uses m_byUsedWhole;  ///< by the relation of the part
    Uses m_byUserWhole;
};

}  // namespace schema
