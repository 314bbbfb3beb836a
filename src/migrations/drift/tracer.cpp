#include "migrations/drift/tracer.h"

#include "migrations/drift/agreement.h"

namespace migrations {

DriftTracer::DriftTracer(schema::Snapshot side, QList<schema::Change> changes, const schema::Snapshot& before)
    : m_side(std::move(side)), m_changes(std::move(changes)), m_previous(before) {
    const Agreement agreement(before, m_side);
    for (const schema::Change& change : std::as_const(m_changes)) {
        const bool agrees = agreement.covers(change);
        m_places.append({.trace = {.everAgreed = agrees}, .touchedWhole = {}, .agreesNow = agrees});
    }
}

void DriftTracer::take(const QString& file, const schema::Snapshot& after) {
    const Agreement touched(m_previous, after);
    m_previous = after;
    if (touched.changes().isEmpty()) {
        for (Place& place : m_places)
            if (place.agreesNow) place.trace.agreedUntil = file;
        return;
    }
    const Agreement agreement(after, m_side);
    for (qsizetype i = 0; i < m_changes.size(); ++i) {
        const schema::Change& change = m_changes[i];
        Place& place = m_places[i];
        const bool agrees = agreement.covers(change);
        if (agrees) {
            place.trace.everAgreed = true;
            place.trace.agreedUntil = file;
            place.trace.partedAt.clear();
        } else if (place.agreesNow) {
            place.trace.partedAt = file;
        }
        place.agreesNow = agrees;
        if (touched.differs(change.object) ||
            (!change.object.isPart() && touched.differsInWhole(change.object)))
            place.trace.lastTouched = file;
        if (touched.differsInWhole(change.object)) place.touchedWhole = file;
    }
}

QList<DriftTrace> DriftTracer::traces() const {
    QList<DriftTrace> traces;
    for (const Place& place : m_places) {
        DriftTrace trace = place.trace;
        if (trace.lastTouched.isEmpty()) trace.lastTouched = place.touchedWhole;
        if (!trace.everAgreed) trace.partedAt = trace.lastTouched;
        traces.append(trace);
    }
    return traces;
}

}  // namespace migrations
