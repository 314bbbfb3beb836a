#include "schema/difference/consequence_rules.h"
#include "schema/difference/definitions.h"
#include "schema/difference/expressions.h"

#include <algorithm>

namespace schema {
namespace {

/// A constraint, index or trigger on one side; nullptr where that side does not have it.
struct Part {
    const Relation* relation = nullptr;
    const Constraint* constraint = nullptr;
    const Index* index = nullptr;
};

Part partIn(const Snapshot& snapshot, const ObjectId& id) {
    Part out;
    out.relation = snapshot.relation({id.schema, id.name});
    if (!out.relation) return out;
    if (id.kind == Kind::Constraint) out.constraint = out.relation->constraint(id.part);
    if (id.kind == Kind::Index || id.kind == Kind::Constraint) out.index = out.relation->index(id.part);
    return out;
}

/// On the side that has it, the new one where both have.
Part partOfChange(const Change& change, const ChangeIndex& all) {
    return partIn(change.action == ChangeAction::Removed ? all.from() : all.to(), change.object);
}

ObjectId sibling(const ObjectId& id, Kind kind) {
    return ObjectId::partOf({id.schema, id.name}, kind, id.part);
}

bool isAbout(const Change& change, Kind kind, std::initializer_list<const char*> attributes) {
    return change.object.kind == kind &&
           std::any_of(attributes.begin(), attributes.end(),
                       [&change](const char* name) { return change.attribute == QLatin1String(name); });
}

/// The index behind a key comes and goes with it and has the same columns.
bool isIndexOfKey(const Change& change, const ChangeIndex& all) {
    if (change.object.kind != Kind::Index) return false;
    const ObjectId key = sibling(change.object, Kind::Constraint);
    if (change.action != ChangeAction::Changed) return all.hasAction(change.action, key);
    if (!isAbout(change, Kind::Index,
                 {"columns", "method", "unique", "primary", "constraint", "definition", "has_predicate"}))
        return false;
    return all.isAdded(key) || all.isRemoved(key) ||
           (all.hasAny(key) && !partIn(all.to(), change.object).index->constraint.isEmpty());
}

/// What pg_get_constraintdef() writes holds nothing that fields do not say, but for checks and exclusions.
bool isSaidByFields(const Change& change, const ChangeIndex& all) {
    if (!isAbout(change, Kind::Constraint, {"definition"})) return false;
    const ObjectId& id = change.object;
    const bool others =
        all.hasOneOf(id, {"kind", "columns", "references", "referenced_columns", "match", "on_update",
                          "on_delete", "set_columns", "deferrable", "initially_deferred", "validated",
                          "enforced", "no_inherit", "temporal"});
    const Constraint* before = partIn(all.from(), id).constraint;
    const Constraint* after = partIn(all.to(), id).constraint;
    if (before->kind != after->kind) return true;
    if (after->kind == ConstraintKind::Check || after->kind == ConstraintKind::Exclusion ||
        after->kind == ConstraintKind::NotNull)
        return constraintCore(before->definition) == constraintCore(after->definition) &&
               (others || all.attribute(id, "validated"));
    return others || all.hasAny(sibling(id, Kind::Index));
}

/// The columns of a check are those in its text.
bool isColumnsOfCheck(const Change& change, const ChangeIndex& all) {
    if (!isAbout(change, Kind::Constraint, {"columns"})) return false;
    const Constraint* after = partIn(all.to(), change.object).constraint;
    return after->kind == ConstraintKind::Check && all.attribute(change.object, "definition");
}

bool isPartPrintedWithTheNewType(const Change& change, const ChangeIndex& all) {
    const bool printed =
        isAbout(change, Kind::Constraint, {"definition"}) || isAbout(change, Kind::Index, {"definition"}) ||
        isAbout(change, Kind::Trigger, {"definition"}) || isAbout(change, Kind::Policy, {"using", "check"});
    return printed && followsFromType(change, all);
}

/// A key, index or check goes with its column.
bool goesWithItsColumn(const Change& change, const ChangeIndex& all) {
    if (change.action != ChangeAction::Removed ||
        (change.object.kind != Kind::Constraint && change.object.kind != Kind::Index))
        return false;
    const QStringList gone = all.removedColumns(change.object.whole());
    const Part part = partOfChange(change, all);
    return std::any_of(gone.begin(), gone.end(), [&part](const QString& column) {
        if (part.constraint && part.constraint->columns.contains(column)) return true;
        return part.index && (part.index->columns.contains(column) || part.index->included.contains(column) ||
                              namesIdentifier(indexParts(part.index->definition).keys, column) ||
                              namesIdentifier(indexParts(part.index->definition).predicate, column));
    });
}

/// The part of the parent table that this one of a child belongs to.
QList<ObjectId> partsAbove(const Part& part, const ObjectId& id) {
    QList<ObjectId> out;
    if (!part.relation) return out;
    const bool byIndex = part.index && !part.index->parent.isEmpty();
    for (const QualifiedName& parent : part.relation->parents) {
        if (byIndex) {
            out << ObjectId::partOf(parent, Kind::Index, part.index->parent.name)
                << ObjectId::partOf(parent, Kind::Constraint, part.index->parent.name);
        } else if (part.constraint && (part.constraint->inheritedFrom > 0 || part.constraint->isClone)) {
            out << ObjectId::partOf(parent, Kind::Constraint, id.part);
        }
    }
    return out;
}

bool isInheritedPart(const Change& change, const ChangeIndex& all) {
    if (change.object.kind != Kind::Constraint && change.object.kind != Kind::Index) return false;
    const Part part = partOfChange(change, all);
    const QList<ObjectId> above = partsAbove(part, change.object);
    const bool attached = all.attribute(change.object.whole(), "parents");
    if (isAbout(change, Kind::Constraint, {"is_local", "inherited_from", "is_clone"}) ||
        isAbout(change, Kind::Index, {"parent"})) {
        const QList<ObjectId> earlier = partsAbove(partIn(all.from(), change.object), change.object);
        const QList<ObjectId> both = above + earlier;
        return attached || std::any_of(both.begin(), both.end(), [&](const ObjectId& id) {
                   return all.isAdded(id) || all.isRemoved(id);
               });
    }
    if (attached && change.action == ChangeAction::Added && !above.isEmpty()) return true;
    return std::any_of(above.begin(), above.end(), [&](const ObjectId& id) {
        if (change.action != ChangeAction::Changed)
            return all.hasAction(change.action, id) || all.attribute(id, "no_inherit");
        const Change* same = all.attribute(id, qPrintable(change.attribute));
        if (!same) return false;
        // The definition of an index names its table.
        return (same->from == change.from && same->to == change.to) ||
               change.attribute == QLatin1String("definition");
    });
}

/// Of two indexes, the one that no longer is the table's replica identity or CLUSTER index.
bool isHandedOver(const Change& change, const ChangeIndex& all) {
    if (!isAbout(change, Kind::Index, {"is_replica_identity", "is_clustered"})) return false;
    if (change.attribute == QLatin1String("is_replica_identity") &&
        all.attribute(change.object.whole(), "replica_identity"))
        return true;
    if (change.to != QLatin1String("no")) return false;
    const Relation* after = all.to().relation({change.object.schema, change.object.name});
    return std::any_of(after->indexes.begin(), after->indexes.end(), [&](const Index& index) {
        const ObjectId id = ObjectId::partOf(after->qualifiedName(), Kind::Index, index.name);
        const Change* other = all.attribute(id, qPrintable(change.attribute));
        return other && other->to == QLatin1String("yes");
    });
}

/// From 18 on NOT NULL is a constraint, too; the column says it.
bool isNotNullOfColumn(const Change& change, const ChangeIndex& all) {
    if (change.object.kind != Kind::Constraint || change.action == ChangeAction::Changed) return false;
    const Part part = partOfChange(change, all);
    if (!part.constraint || part.constraint->kind != ConstraintKind::NotNull) return false;
    const ObjectId column = ObjectId::partOf({change.object.schema, change.object.name}, Kind::Column,
                                             part.constraint->columns.value(0));
    return all.attribute(column, "not_null") || all.hasAction(change.action, column);
}

/// What is not enforced is not validated either.
bool isValidatedByEnforcing(const Change& change, const ChangeIndex& all) {
    return isAbout(change, Kind::Constraint, {"validated"}) && all.attribute(change.object, "enforced");
}

bool isDefinitionOfRule(const Change& change, const ChangeIndex& all) {
    return isAbout(change, Kind::Rule, {"definition"}) && all.hasOneOf(change.object, {"event", "instead"});
}

}  // namespace

QList<ConsequenceRule> partRules() {
    return {isIndexOfKey,       isSaidByFields,        isColumnsOfCheck, isPartPrintedWithTheNewType,
            goesWithItsColumn,  isInheritedPart,       isHandedOver,     isNotNullOfColumn,
            isDefinitionOfRule, isValidatedByEnforcing};
}

}  // namespace schema
