#pragma once

#include "schema/difference/difference.h"

#include <QHash>
#include <QSet>

namespace schema {

/// The changes by object, to ask what else has changed. Refers to both snapshots and the list, which must
/// outlive it.
class ChangeIndex {
public:
    ChangeIndex(const QList<Change>& changes, const Snapshot& from, const Snapshot& to);

    const Snapshot& from() const { return m_from; }
    const Snapshot& to() const { return m_to; }

    bool isRemoved(const ObjectId& id) const { return m_removed.contains(id); }
    bool isAdded(const ObjectId& id) const { return m_added.contains(id); }
    /// On one side only, the one that `action` says.
    bool hasAction(ChangeAction action, const ObjectId& id) const {
        return action == ChangeAction::Added ? isAdded(id) : isRemoved(id);
    }
    /// The change of that attribute, nullptr when it is the same on both sides.
    const Change* attribute(const ObjectId& id, const char* name) const;
    bool hasAny(const ObjectId& id) const { return m_attributes.contains(id); }
    /// Whether one of `names` has changed.
    bool hasOneOf(const ObjectId& id, std::initializer_list<const char*> names) const;
    /// Columns of the relation whose type or collation has changed.
    QStringList retypedColumns(const ObjectId& relation) const { return m_retyped.value(relation); }
    QStringList removedColumns(const ObjectId& relation) const { return m_removedColumns.value(relation); }
    /// Whether the view reads, also through other views, from a relation whose columns or query have changed.
    bool readsFromChanged(const ObjectId& view) const { return m_readers.contains(view); }

private:
    void findReaders(QList<ObjectId> changed);

    const Snapshot& m_from;
    const Snapshot& m_to;
    QSet<ObjectId> m_removed, m_added;
    QHash<ObjectId, QHash<QString, const Change*>> m_attributes;
    QHash<ObjectId, QStringList> m_retyped, m_removedColumns;
    QSet<ObjectId> m_readers;
};

}  // namespace schema
