#include "schema/difference/consequence_rules.h"
#include "schema/difference/expressions.h"

#include <algorithm>

namespace schema {
namespace {

const Relation* relationOf(const Snapshot& snapshot, const ObjectId& id) {
    return snapshot.relation({id.schema, id.name});
}

const Column* columnOf(const Snapshot& snapshot, const ObjectId& id) {
    const Relation* relation = relationOf(snapshot, id);
    return relation ? relation->column(id.part) : nullptr;
}

bool isColumnChange(const Change& change) {
    return change.object.kind == Kind::Column;
}

bool is(const Change& change, const char* attribute) {
    return change.attribute == QLatin1String(attribute);
}

/// A table that becomes a view, or the other way round, has nothing left to compare but owner, privileges and
/// comment.
bool becomesAnotherKind(const Change& change, const ChangeIndex& all) {
    const ObjectId whole = change.object.whole();
    if (whole.kind != Kind::Relation || is(change, "kind") || !all.attribute(whole, "kind")) return false;
    if (is(change, "partition_key")) return true;
    const Relation* before = relationOf(all.from(), whole);
    const Relation* after = relationOf(all.to(), whole);
    if (!before || !after || before->isView() == after->isView()) return false;
    if (change.object.isPart()) return true;
    return !is(change, "owner") && !is(change, "comment") &&
           !change.attribute.startsWith(QLatin1String("grants"));
}

/// A default that is there or not is one change.
bool isTheSameDefault(const Change& change, const ChangeIndex& all) {
    if (!isColumnChange(change)) return false;
    if (is(change, "has_expression")) return all.attribute(change.object, "expression");
    return is(change, "expression") && all.attribute(change.object, "generated");
}

bool isPrintedWithTheNewType(const Change& change, const ChangeIndex& all) {
    if (!isColumnChange(change) || !is(change, "expression")) return false;
    const Column* column = columnOf(all.to(), change.object);
    if (column && column->generated != Generated::No) return followsFromType(change, all);
    return all.attribute(change.object, "type") && withoutCasts(change.from) == withoutCasts(change.to);
}

/// The columns of a view are those of its query.
bool comesWithTheQuery(const Change& change, const ChangeIndex& all) {
    const ObjectId view = change.object.whole();
    const Relation* relation = relationOf(all.to(), view);
    if (!relation || !relation->isView()) return false;
    if (is(change, "query"))
        return all.readsFromChanged(view) && withoutCasts(change.from) == withoutCasts(change.to);
    const bool isColumn = isColumnChange(change) &&
                          (change.attribute.isEmpty() || is(change, "type") || is(change, "collation"));
    if (!isColumn && !is(change, "columns.order")) return false;
    return all.attribute(view, "query") || all.readsFromChanged(view);
}

/// The same change of the same column in a parent, from which this column is inherited.
bool isInheritedChange(const Change& change, const ChangeIndex& all) {
    if (!isColumnChange(change) && !is(change, "columns.order")) return false;
    const Relation* before = relationOf(all.from(), change.object);
    const Relation* after = relationOf(all.to(), change.object);
    const Relation* child = after ? after : before;
    if (!child || (before && after && before->parents != after->parents)) return false;
    for (const QualifiedName& parent : child->parents) {
        if (!isColumnChange(change)) {
            if (all.attribute(ObjectId::relation(parent), "columns.order")) return true;
            continue;
        }
        const Column* column =
            columnOf(change.action == ChangeAction::Removed ? all.from() : all.to(), change.object);
        if (!column || column->inheritedFrom == 0) continue;
        const ObjectId above = ObjectId::partOf(parent, Kind::Column, change.object.part);
        if (change.action != ChangeAction::Changed) {
            if (all.hasAction(change.action, above)) return true;
            continue;
        }
        const Change* same = all.attribute(above, qPrintable(change.attribute));
        if (same && same->from == change.from && same->to == change.to) return true;
    }
    return false;
}

/// Who inherits from whom is said by the relation, or by the parent that got or lost the column.
bool isInheritanceOfColumn(const Change& change, const ChangeIndex& all) {
    if (!isColumnChange(change) || !(is(change, "is_local") || is(change, "inherited_from"))) return false;
    const ObjectId whole = change.object.whole();
    if (all.attribute(whole, "parents")) return true;
    const Relation* after = relationOf(all.to(), whole);
    return after && std::any_of(after->parents.begin(), after->parents.end(), [&](const QualifiedName& name) {
               const ObjectId above = ObjectId::partOf(name, Kind::Column, change.object.part);
               return all.isAdded(above) || all.isRemoved(above);
           });
}

bool isSaidByParents(const Change& change, const ChangeIndex& all) {
    return change.object.kind == Kind::Relation &&
           (is(change, "is_partition") || is(change, "partition_bound")) &&
           all.attribute(change.object, "parents");
}

/// A new primary key makes its columns NOT NULL.
bool comesWithThePrimaryKey(const Change& change, const ChangeIndex& all) {
    if (!isColumnChange(change) || !is(change, "not_null") || change.to != QLatin1String("yes")) return false;
    const Relation* after = relationOf(all.to(), change.object);
    return after &&
           std::any_of(after->constraints.begin(), after->constraints.end(), [&](const Constraint& key) {
               return key.kind == ConstraintKind::PrimaryKey && key.columns.contains(change.object.part) &&
                      all.isAdded(ObjectId::partOf(after->qualifiedName(), Kind::Constraint, key.name));
           });
}

}  // namespace

QList<ConsequenceRule> relationRules() {
    return {becomesAnotherKind, isTheSameDefault,      isPrintedWithTheNewType, comesWithTheQuery,
            isInheritedChange,  isInheritanceOfColumn, isSaidByParents,         comesWithThePrimaryKey};
}

bool followsFromType(const Change& change, const ChangeIndex& all) {
    return !all.retypedColumns(change.object.whole()).isEmpty() &&
           withoutCasts(change.from) == withoutCasts(change.to);
}

}  // namespace schema
