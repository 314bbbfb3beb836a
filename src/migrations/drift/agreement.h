#pragma once

#include "schema/difference/difference.h"

#include <QHash>
#include <QSet>

namespace migrations {

/// In what two schemas agree: the difference between them, to be asked about single objects and attributes.
class Agreement {
public:
    Agreement(const schema::Snapshot& one, const schema::Snapshot& other);

    /// Whether the two have the same of what `change` is about: the attribute of the object, or for an object
    /// that was added or removed whether it is there.
    bool covers(const schema::Change& change) const;
    /// Whether `object` itself differs in anything.
    bool differs(const schema::ObjectId& object) const { return m_changes.contains(object); }
    /// Whether anything differs of the relation that `object` is a part of, or of itself where it is none.
    bool differsInWhole(const schema::ObjectId& object) const { return m_wholes.contains(object.whole()); }

    const QList<schema::Change>& changes() const { return m_list; }

private:
    QList<schema::Change> m_list;
    /// The attributes that differ; an empty one when only one of the two has the object.
    QHash<schema::ObjectId, QStringList> m_changes;
    QSet<schema::ObjectId> m_wholes;
};

}  // namespace migrations
