#pragma once

#include "schema/ddl.h"
#include "schema/difference/difference.h"

#include <QHash>
#include <QSet>

namespace schema::sql {

/// What happens to each object on the way from one schema to another: made, dropped, made again, or altered.
class ChangePlan {
public:
    ChangePlan(const Snapshot& from, const Snapshot& to, const DdlOptions& options);

    const Snapshot& from() const { return m_from; }
    const Snapshot& to() const { return m_to; }
    const DdlOptions& options() const { return m_options; }
    int majorVersion() const { return m_to->origin.majorVersion(); }
    bool writesAccess() const { return m_options.access == DdlOptions::Access::Include; }

    /// Only the second schema has it, or it is made again; of a part also when its relation is.
    bool isMade(const ObjectId& id) const;
    /// Only the first schema has it, or it is made again.
    bool isGone(const ObjectId& id) const;
    bool makesAnything() const { return !m_created.isEmpty() || !m_recreated.isEmpty(); }
    bool isRecreated(const ObjectId& id) const { return m_recreated.contains(id); }
    /// A type that kept tables use: it is renamed first, so that their columns can be given the new one.
    bool isRenamedAway(const ObjectId& type) const { return m_renamedAway.contains(type); }
    /// A column that is dropped and added again, because what it is generated from has changed.
    bool isAddedAgain(const ObjectId& column) const { return m_addedAgain.contains(column); }
    /// A column that keeps its name, but whose type is renamed away.
    bool isMovedToNewType(const ObjectId& column) const { return m_movedToNewType.contains(column); }
    /// A column whose default has to go before something that it calls can be made again.
    bool hasDisturbedDefault(const ObjectId& column) const { return m_disturbedDefaults.contains(column); }

    bool hasChanges(const ObjectId& id) const { return m_changes.contains(id); }
    bool has(const ObjectId& id, const char* attribute) const;
    bool hasOneOf(const ObjectId& id, std::initializer_list<const char*> attributes) const;
    /// Whether an attribute of a list has changed, `grants[…]`.
    bool hasElementOf(const ObjectId& id, const char* list) const;
    /// Whether anything else than `attributes` (or elements of lists called so) has changed.
    bool hasOtherThan(const ObjectId& id, std::initializer_list<const char*> attributes) const;

private:
    friend class RecreationClosure;
    void collect();
    void seed();
    void seedRelation(const Relation& before, const Relation& after);
    void seedColumns(const Relation& before, const Relation& after);
    void seedParts(const Relation& before, const Relation& after);
    void seedThings();
    bool needsNewType(const Type& before, const Type& after) const;

    const Snapshot& m_from;
    const Snapshot& m_to;
    const DdlOptions& m_options;
    QHash<ObjectId, QSet<QString>> m_changes;
    QSet<ObjectId> m_created, m_dropped, m_recreated, m_renamedAway;
    QSet<ObjectId> m_addedAgain, m_movedToNewType, m_disturbedDefaults;
};

/// The labels of `before` are all in `after`, in the same order.
bool canBeExtended(const QStringList& before, const QStringList& after);

}  // namespace schema::sql
