#pragma once

#include "schema/sql/change/plan.h"

namespace schema::sql {

/// Adds to a plan what has to be made again because something that it needs is: views over a changed column,
/// defaults that call a function, tables' columns of a type.
class RecreationClosure {
public:
    explicit RecreationClosure(ChangePlan& plan);
    void run();

private:
    /// The columns of a kept table that go, come again, or get another type.
    struct Touched {
        QStringList retyped;
        QStringList gone;
        QStringList all() const { return retyped + gone; }
    };
    Touched touchedColumns(const Relation& before) const;
    bool spread();
    void disturb(const ObjectId& dependent);
    void recreate(const ObjectId& id);
    void spreadFromColumns(const Relation& before);
    void spreadToParts(const Relation& before, const Touched& touched);
    void spreadFromType(const Type& type);
    bool mentions(const ObjectId& dependent, const QStringList& columns) const;

    ChangePlan& m_plan;
    QHash<ObjectId, QList<ObjectId>> m_dependents;
    QSet<ObjectId> m_done;
    bool m_grown = false;
};

}  // namespace schema::sql
