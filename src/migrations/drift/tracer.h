#pragma once

#include "migrations/drift/drift.h"

namespace migrations {

/// Follows differences through the states that a directory goes through: where each comes in. Given the state
/// before the first migration, then the one after each. Pure.
///
/// A binary search would need that two states never agree again once they have parted, which does not hold: a
/// migration may make a column, the next drop it and a later one make it again. So it looks at every state.
class DriftTracer {
public:
    /// `side` is what differs from the migrations in `changes`.
    DriftTracer(schema::Snapshot side, QList<schema::Change> changes, const schema::Snapshot& before);

    void take(const QString& file, const schema::Snapshot& after);
    /// One for each change, in their order.
    QList<DriftTrace> traces() const;

private:
    struct Place {
        DriftTrace trace;
        QString touchedWhole;
        bool agreesNow = false;
    };
    schema::Snapshot m_side;
    QList<schema::Change> m_changes;
    schema::Snapshot m_previous;
    QList<Place> m_places;
};

}  // namespace migrations
