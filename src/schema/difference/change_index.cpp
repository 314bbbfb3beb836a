#include "schema/difference/change_index.h"

#include <algorithm>

namespace schema {

ChangeIndex::ChangeIndex(const QList<Change>& changes, const Snapshot& from, const Snapshot& to)
    : m_from(from), m_to(to) {
    QSet<ObjectId> changed;
    for (const Change& change : changes) {
        const ObjectId& id = change.object;
        if (id.kind == Kind::Column || change.attribute == QLatin1String("query")) changed.insert(id.whole());
        switch (change.action) {
            case ChangeAction::Added:
                m_added.insert(id);
                break;
            case ChangeAction::Removed:
                m_removed.insert(id);
                if (id.kind == Kind::Column) m_removedColumns[id.whole()].append(id.part);
                break;
            case ChangeAction::Changed:
                m_attributes[id].insert(change.attribute, &change);
                if (id.kind != Kind::Column) break;
                if (change.attribute == QLatin1String("type") ||
                    change.attribute == QLatin1String("collation"))
                    m_retyped[id.whole()].append(id.part);
                break;
        }
    }
    findReaders(changed.values());
}

void ChangeIndex::findReaders(QList<ObjectId> changed) {
    if (changed.isEmpty()) return;
    QHash<ObjectId, QList<ObjectId>> readersOf;
    for (const Dependency& dependency : m_to->dependencies)
        if (dependency.object.kind == Kind::Relation && dependency.needs.kind == Kind::Relation)
            readersOf[dependency.needs].append(dependency.object);
    for (qsizetype i = 0; i < changed.size(); ++i)
        for (const ObjectId& reader : readersOf.value(changed[i])) {
            const Relation* relation = m_to.relation({reader.schema, reader.name});
            if (!relation || !relation->isView() || m_readers.contains(reader)) continue;
            m_readers.insert(reader);
            changed.append(reader);
        }
}

const Change* ChangeIndex::attribute(const ObjectId& id, const char* name) const {
    const auto at = m_attributes.constFind(id);
    return at == m_attributes.constEnd() ? nullptr : at->value(QLatin1String(name), nullptr);
}

bool ChangeIndex::hasOneOf(const ObjectId& id, std::initializer_list<const char*> names) const {
    return std::any_of(names.begin(), names.end(),
                       [&](const char* name) { return attribute(id, name) != nullptr; });
}

}  // namespace schema
