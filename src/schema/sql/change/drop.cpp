#include "schema/sql/change/statements.h"
#include "schema/sql/change/target.h"
#include "schema/sql/quoting.h"
#include "schema/sql/relation_sql.h"

#include <algorithm>

namespace schema::sql {
namespace {

/// A part that the server takes away with that of a parent table.
bool goesWithParent(const ChangePlan& plan, const Relation& relation, const ObjectId& id) {
    const Index* index = relation.index(id.part);
    const Constraint* constraint = id.kind == Kind::Constraint ? relation.constraint(id.part) : nullptr;
    for (const QualifiedName& parent : relation.parents) {
        if (index && !index->parent.isEmpty())
            return plan.isGone(ObjectId::partOf(parent, Kind::Index, index->parent.name)) ||
                   plan.isGone(ObjectId::partOf(parent, Kind::Constraint, index->parent.name));
        if (constraint && (constraint->isClone || constraint->inheritedFrom > 0)) return true;
    }
    return false;
}

/// The NOT NULL of a column that is dropped. It cannot go first where the column is an identity.
bool goesWithColumn(const ChangePlan& plan, const Relation& relation, const ObjectId& id) {
    const Constraint* constraint = id.kind == Kind::Constraint ? relation.constraint(id.part) : nullptr;
    if (!constraint || constraint->kind != ConstraintKind::NotNull) return false;
    const Relation* after = plan.to().relation(relation.qualifiedName());
    const QString column = constraint->columns.value(0);
    return !after || !after->column(column) ||
           plan.isAddedAgain(ObjectId::partOf(relation.qualifiedName(), Kind::Column, column));
}

QStringList dropPart(const ChangePlan& plan, const ObjectId& id) {
    const Relation* relation = plan.from().relation({id.schema, id.name});
    if (!relation || goesWithParent(plan, *relation, id) || goesWithColumn(plan, *relation, id)) return {};
    if (id.kind == Kind::Constraint)
        return {alterRelationPrefix(*relation) + QStringLiteral("DROP CONSTRAINT ") + quoted(id.part) +
                QLatin1Char(';')};
    if (id.kind == Kind::Default) return {};
    if (id.kind == Kind::Index && !relation->index(id.part)->constraint.isEmpty()) return {};
    const Target target = targetOf(plan.from(), id);
    return {QStringLiteral("DROP ") + target.keyword + QLatin1Char(' ') + target.name + QLatin1Char(';')};
}

QStringList dropRelation(const ChangePlan& plan, const Relation& relation) {
    QStringList out;
    const bool holdsRows =
        relation.kind == RelationKind::Table || relation.kind == RelationKind::PartitionedTable;
    if (holdsRows && plan.isRecreated(relation.id()))
        out << QStringLiteral("-- ") + qualified(relation.qualifiedName()) +
                   QStringLiteral(" is recreated as a different kind of object and loses its rows.");
    const bool parentIsGone =
        relation.isPartition &&
        std::any_of(relation.parents.begin(), relation.parents.end(),
                    [&plan](const QualifiedName& parent) { return plan.isGone(ObjectId::relation(parent)); });
    const Target target = targetOf(plan.from(), relation.id());
    out << QStringLiteral("DROP ") + target.keyword + QLatin1Char(' ') +
               (parentIsGone ? QStringLiteral("IF EXISTS ") : QString()) + target.name + QLatin1Char(';');
    return out;
}

/// True when a sequence goes by itself, with its column.
bool goesWithColumn(const ChangePlan& plan, const Sequence& sequence) {
    return sequence.ownership != SequenceOwnership::None &&
           (plan.isGone(ObjectId::relation(sequence.ownerTable)) ||
            plan.isGone(ObjectId::partOf(sequence.ownerTable, Kind::Column, sequence.ownerColumn)));
}

}  // namespace

QStringList dropObject(const ChangePlan& plan, const ObjectId& id) {
    if (id.isPart()) return dropPart(plan, id);
    if (id.kind == Kind::Relation) {
        const Relation* relation = plan.from().relation({id.schema, id.name});
        return relation ? dropRelation(plan, *relation) : QStringList();
    }
    if (id.kind == Kind::Sequence)
        if (const Sequence* sequence = plan.from().sequence({id.schema, id.name});
            sequence && goesWithColumn(plan, *sequence))
            return {};
    const Target target = targetOf(plan.from(), id);
    if (target.keyword.isEmpty()) return {};
    if (plan.isRenamedAway(id))
        return {QStringLiteral("ALTER ") + target.keyword + QLatin1Char(' ') + target.name +
                QStringLiteral(" RENAME TO ") + quoted(id.name + QStringLiteral("__old")) + QLatin1Char(';')};
    return {QStringLiteral("DROP ") + target.keyword + QLatin1Char(' ') + target.name + QLatin1Char(';')};
}

QStringList dropInlineParts(const ChangePlan& plan, const Relation& before) {
    QStringList out, notNulls;
    for (const Constraint& constraint : before.constraints) {
        const ObjectId id = ObjectId::partOf(before.qualifiedName(), Kind::Constraint, constraint.name);
        if (plan.isGone(id) && isWritten(before, constraint) && isInline(before, constraint))
            (constraint.kind == ConstraintKind::NotNull ? notNulls : out) << dropPart(plan, id);
    }
    // A column of a primary key keeps its NOT NULL as long as the key is there.
    out << notNulls;
    for (const Column& column : before.columns)
        if (plan.hasDisturbedDefault(ObjectId::partOf(before.qualifiedName(), Kind::Column, column.name)))
            out << alterRelationPrefix(before, QStringLiteral("ONLY ")) + QStringLiteral("ALTER COLUMN ") +
                       quoted(column.name) + QStringLiteral(" DROP DEFAULT;");
    return out;
}

QStringList detachAll(const ChangePlan& plan) {
    QStringList out;
    for (const Relation& before : plan.from()->relations) {
        const Relation* after = plan.to().relation(before.qualifiedName());
        if (!after || plan.isGone(before.id()) || !before.extension.isEmpty()) continue;
        for (const QualifiedName& parent : before.parents) {
            const bool stays = after->parents.contains(parent) && after->isPartition == before.isPartition &&
                               !plan.isGone(ObjectId::relation(parent)) &&
                               !plan.has(before.id(), "partition_bound");
            if (stays) continue;
            if (before.isPartition)
                out << QStringLiteral("ALTER TABLE ") + qualified(parent) +
                           QStringLiteral(" DETACH PARTITION ") + qualified(before.qualifiedName()) +
                           QLatin1Char(';');
            else
                out << alterRelationPrefix(before) + QStringLiteral("NO INHERIT ") + qualified(parent) +
                           QLatin1Char(';');
        }
    }
    for (const Sequence& before : plan.from()->sequences) {
        const Sequence* after = plan.to().sequence(before.qualifiedName());
        if (!after || before.ownership != SequenceOwnership::Column || !before.extension.isEmpty()) continue;
        if (goesWithColumn(plan, before) ||
            plan.hasOneOf(before.id(), {"ownership", "owner_table", "owner_column"}))
            out << QStringLiteral("ALTER SEQUENCE ") + qualified(before.qualifiedName()) +
                       QStringLiteral(" OWNED BY NONE;");
    }
    return out;
}

}  // namespace schema::sql
