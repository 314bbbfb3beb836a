#pragma once

#include "schema/sql/change/plan.h"
#include "schema/sql/order.h"

namespace schema::sql {

/// Owner, privileges and comment of a thing that both schemas have.
QStringList alterAccess(const ChangePlan& plan, const ObjectId& id);

/// Before anything is made: DROP for what is gone, as far as it must not be in the way.
QStringList dropObject(const ChangePlan& plan, const ObjectId& id);
/// DROP for the parts of a kept relation that stand inside its CREATE TABLE, and for defaults that are in the
/// way.
QStringList dropInlineParts(const ChangePlan& plan, const Relation& before);
/// Takes partitions and children from parents that they leave, and sequences from columns that go.
QStringList detachAll(const ChangePlan& plan);

/// ALTER for a kept relation and its columns, and its new inline constraints.
QStringList alterRelation(const ChangePlan& plan, const Relation& before, const Relation& after,
                          const Order& order);
QStringList dropColumns(const ChangePlan& plan, const Relation& before, const Relation& after);
QStringList addColumns(const ChangePlan& plan, const Relation& before, const Relation& after);
QStringList alterColumn(const ChangePlan& plan, const Relation& before, const Relation& after,
                        const Column& from, const Column& to, const Order& order);
/// ALTER for a constraint, index, trigger, rule or policy that is kept.
QStringList alterPart(const ChangePlan& plan, const ObjectId& id);

/// ALTER for a kept thing that is no relation.
QStringList alterThing(const ChangePlan& plan, const ObjectId& id);
QStringList alterSequence(const ChangePlan& plan, const Sequence& before, const Sequence& after);
QStringList alterType(const ChangePlan& plan, const Type& before, const Type& after);

/// `SET (…)` and `RESET (…)` from one list of storage options to another.
QStringList changedOptions(const QString& alter, const QStringList& before, const QStringList& after,
                           const QString& prefix = {});
/// `OPTIONS (ADD …, SET …, DROP …)`; empty when nothing differs.
QString changedForeignOptions(const QStringList& before, const QStringList& after);

/// The element of `list` with that id, nullptr when there is none.
template <typename T>
const T* thingIn(const QList<T>& list, const ObjectId& id) {
    for (const T& thing : list)
        if (thing.id() == id) return &thing;
    return nullptr;
}

}  // namespace schema::sql
