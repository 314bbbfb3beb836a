#include "migrations/drift/agreement.h"

namespace migrations {

Agreement::Agreement(const schema::Snapshot& one, const schema::Snapshot& other)
    : m_list(schema::difference(one, other).changes) {
    m_list.removeIf(
        [](const schema::Change& change) { return change.changeClass == schema::ChangeClass::Version; });
    for (const schema::Change& change : std::as_const(m_list)) {
        m_changes[change.object].append(change.attribute);
        m_wholes.insert(change.object.whole());
    }
}

bool Agreement::covers(const schema::Change& change) const {
    // A part goes with its relation, and is not listed then.
    if (change.object.isPart() && m_changes.value(change.object.whole()).contains(QString())) return false;
    const QStringList attributes = m_changes.value(change.object);
    return !attributes.contains(QString()) &&
           (change.attribute.isEmpty() || !attributes.contains(change.attribute));
}

}  // namespace migrations
