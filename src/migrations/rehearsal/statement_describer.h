#pragma once

#include "migrations/rehearsal/observed.h"
#include "migrations/rehearsal/relation_watch.h"
#include "schema/object_id.h"

namespace migrations {

/// Says of a statement, in the names of before the run, what was observed while it ran. Pure.
class StatementDescriber {
public:
    /// `start`: the relations before the run. `ignored`: the tool's own tables, which are left out.
    StatementDescriber(Places start, const QList<schema::QualifiedName>& ignored);

    enum class SeenFrom {
        Transaction,    ///< its own, which is open still
        SecondSession,  ///< after it is committed
    };
    /// Fills in the locks, rewrites, scans, and what was written, made and dropped.
    void describe(const QByteArray& sql, const Observation& observation, SeenFrom seenFrom,
                  ObservedStatement& out) const;

    bool wasThere(qint64 relation) const { return m_start.contains(relation); }
    bool isIgnored(qint64 relation) const { return m_ignored.contains(relation); }

private:
    QList<ObservedLock> named(const Locks& locks) const;
    void noteRelations(const Observation& observation, const Locks& added, ObservedStatement& out) const;
    void noteStorage(const QByteArray& sql, const Observation& observation, ObservedStatement& out) const;
    void noteScans(const QByteArray& sql, const Observation& observation, SeenFrom seenFrom,
                   ObservedStatement& out) const;

    const Places m_start;
    QSet<qint64> m_ignored;  ///< with their indexes
};

}  // namespace migrations
