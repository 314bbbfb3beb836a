#include "schema/difference/consequence_rules.h"
#include "schema/difference/definitions.h"
#include "schema/difference/expressions.h"
#include "schema/difference/membership.h"

#include <algorithm>

namespace schema {
namespace {

bool isOf(const Change& change, Kind kind, const char* attribute) {
    return change.object.kind == kind && change.attribute == QLatin1String(attribute);
}

/// The sequence of a serial or identity column comes, goes and changes with it.
bool belongsToColumn(const Change& change, const ChangeIndex& all) {
    if (change.object.kind != Kind::Sequence) return false;
    const Snapshot& side = change.action == ChangeAction::Removed ? all.from() : all.to();
    const Sequence* sequence = side.sequence({change.object.schema, change.object.name});
    if (!sequence || sequence->ownership == SequenceOwnership::None) return false;
    const ObjectId table = ObjectId::relation(sequence->ownerTable);
    const ObjectId column = ObjectId::partOf(sequence->ownerTable, Kind::Column, sequence->ownerColumn);
    if (change.action != ChangeAction::Changed)
        return all.hasAction(change.action, table) || all.hasAction(change.action, column) ||
               all.attribute(column, "identity");
    const auto sameAsTable = [&](const char* attribute) {
        const Change* other = all.attribute(table, attribute);
        return change.attribute == QLatin1String(attribute) && other && other->to == change.to;
    };
    if (sameAsTable("owner") || sameAsTable("persistence")) return true;
    const bool bounds = change.attribute == QLatin1String("type") ||
                        change.attribute == QLatin1String("maximum") ||
                        change.attribute == QLatin1String("minimum");
    if (!bounds) return false;
    const Change* type = all.attribute(change.object, "type");
    if (change.attribute != QLatin1String("type") && type) return true;
    const Change* columnType = all.attribute(column, "type");
    return sequence->ownership == SequenceOwnership::Identity && columnType &&
           columnType->to == sequence->type;
}

/// Which column owns a sequence is said with whether one does.
bool isSaidByOwnership(const Change& change, const ChangeIndex& all) {
    return (isOf(change, Kind::Sequence, "owner_table") || isOf(change, Kind::Sequence, "owner_column")) &&
           all.attribute(change.object, "ownership");
}

/// The limits of a sequence are those of its type.
bool isLimitOfType(const Change& change, const ChangeIndex& all) {
    return (isOf(change, Kind::Sequence, "maximum") || isOf(change, Kind::Sequence, "minimum")) &&
           all.attribute(change.object, "type");
}

/// What an extension brings along is the extension's; only privileges on it are one's own.
bool belongsToExtension(const Change& change, const ChangeIndex& all) {
    const ObjectId whole = change.object.whole();
    QString extension = extensionOf(all.to(), whole);
    if (extension.isEmpty()) extension = extensionOf(all.from(), whole);
    if (extension.isEmpty()) return false;
    const ObjectId id{Kind::Extension, {}, extension, {}};
    if (all.isAdded(id) || all.isRemoved(id) || all.attribute(id, "version")) return true;
    if (change.action == ChangeAction::Changed && change.attribute.startsWith(QLatin1String("grants")))
        return false;
    // Another major version brings the same extension along in another form.
    return all.from()->origin.majorVersion() != all.to()->origin.majorVersion() ||
           all.attribute(id, "schema");
}

bool goesWithItsTable(const Change& change, const ChangeIndex& all) {
    if (change.object.kind == Kind::Statistics && change.action != ChangeAction::Changed) {
        const Content& side =
            change.action == ChangeAction::Removed ? all.from().content() : all.to().content();
        for (const Statistics& statistics : side.statistics) {
            if (statistics.id() != change.object) continue;
            const ObjectId table = ObjectId::relation(statistics.relation);
            if (all.hasAction(change.action, table)) return true;
            if (change.action == ChangeAction::Added) return false;
            const QStringList gone = all.removedColumns(table);
            return std::any_of(gone.begin(), gone.end(), [&statistics](const QString& column) {
                return namesIdentifier(statistics.definition, column);
            });
        }
    }
    if (change.object.kind != Kind::Publication || !change.attribute.startsWith(QLatin1String("tables[")))
        return false;
    return std::any_of(all.from()->relations.begin(), all.from()->relations.end(),
                       [&](const Relation& relation) {
                           return change.attribute == QStringLiteral("tables[%1]").arg(relation.key()) &&
                                  all.isRemoved(relation.id());
                       });
}

bool isDefinitionOfRoutine(const Change& change, const ChangeIndex& all) {
    const ObjectId& id = change.object;
    if (isOf(change, Kind::Routine, "rows")) return all.attribute(id, "result");
    if (isOf(change, Kind::Routine, "cost")) return all.attribute(id, "language");
    if (!isOf(change, Kind::Routine, "definition")) return false;
    const Routine* before = all.from().routine(id);
    const Routine* after = all.to().routine(id);
    const bool others =
        all.hasOneOf(id, {"kind", "arguments", "result", "language", "volatility", "parallel", "leakproof",
                          "strict", "security_definer", "cost", "rows", "settings", "source"});
    return others && sqlBody(before->definition) == sqlBody(after->definition);
}

/// The constraint of a domain that `attribute` is about: `constraints[short].definition`.
const Constraint* domainConstraint(const Snapshot& snapshot, const Change& change) {
    const Type* type = snapshot.type({change.object.schema, change.object.name});
    if (!type) return nullptr;
    for (const Constraint& constraint : type->constraints)
        if (change.attribute.startsWith(QStringLiteral("constraints[%1]").arg(constraint.name)))
            return &constraint;
    return nullptr;
}

bool isSaidByDomain(const Change& change, const ChangeIndex& all) {
    if (change.object.kind != Kind::Type) return false;
    const bool inConstraint = change.attribute.startsWith(QLatin1String("constraints["));
    if (all.attribute(change.object, "base_type") &&
        (change.attribute == QLatin1String("expression") || inConstraint) &&
        withoutCasts(change.from) == withoutCasts(change.to))
        return true;
    if (!inConstraint) return false;
    const Constraint* before = domainConstraint(all.from(), change);
    const Constraint* after = domainConstraint(all.to(), change);
    // From 17 on NOT NULL is a constraint, too; the domain says it.
    if (!before != !after)
        return (before ? before : after)->kind == ConstraintKind::NotNull &&
               all.attribute(change.object, "not_null");
    return before && change.attribute.endsWith(QLatin1String("].definition")) &&
           constraintCore(before->definition) == constraintCore(after->definition) &&
           before->validated != after->validated;
}

/// A new kind of type has nothing left to compare but owner, privileges and comment.
bool becomesAnotherType(const Change& change, const ChangeIndex& all) {
    return change.object.kind == Kind::Type && change.action == ChangeAction::Changed &&
           all.attribute(change.object, "kind") && change.attribute != QLatin1String("kind") &&
           change.attribute != QLatin1String("owner") && change.attribute != QLatin1String("comment") &&
           !change.attribute.startsWith(QLatin1String("grants"));
}

}  // namespace

QList<ConsequenceRule> thingRules() {
    return {belongsToColumn,  isSaidByOwnership, isLimitOfType,         belongsToExtension,
            goesWithItsTable, isSaidByDomain,    isDefinitionOfRoutine, becomesAnotherType};
}

}  // namespace schema
