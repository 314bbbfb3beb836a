#include "schema/sql/change/plan.h"

#include "schema/difference/compare.h"
#include "schema/difference/definitions.h"
#include "schema/difference/expressions.h"
#include "schema/difference/membership.h"
#include "schema/sql/change/closure.h"

#include <algorithm>

namespace schema::sql {

ChangePlan::ChangePlan(const Snapshot& from, const Snapshot& to, const DdlOptions& options)
    : m_from(from), m_to(to), m_options(options) {
    collect();
    seed();
    RecreationClosure(*this).run();
}

bool ChangePlan::isMade(const ObjectId& id) const {
    if (m_created.contains(id) || m_recreated.contains(id)) return true;
    return id.isPart() && isMade(id.whole());
}

bool ChangePlan::isGone(const ObjectId& id) const {
    if (m_dropped.contains(id) || m_recreated.contains(id)) return true;
    return id.isPart() && isGone(id.whole());
}

bool ChangePlan::has(const ObjectId& id, const char* attribute) const {
    const auto at = m_changes.constFind(id);
    return at != m_changes.constEnd() && at->contains(QLatin1String(attribute));
}

bool ChangePlan::hasOneOf(const ObjectId& id, std::initializer_list<const char*> attributes) const {
    return std::any_of(attributes.begin(), attributes.end(),
                       [&](const char* attribute) { return has(id, attribute); });
}

bool ChangePlan::hasElementOf(const ObjectId& id, const char* list) const {
    const QSet<QString> changed = m_changes.value(id);
    const QString prefix = QLatin1String(list) + QLatin1Char('[');
    return std::any_of(changed.begin(), changed.end(),
                       [&prefix](const QString& attribute) { return attribute.startsWith(prefix); });
}

bool ChangePlan::hasOtherThan(const ObjectId& id, std::initializer_list<const char*> attributes) const {
    const QSet<QString> changed = m_changes.value(id);
    return std::any_of(changed.begin(), changed.end(), [&](const QString& attribute) {
        return std::none_of(attributes.begin(), attributes.end(), [&attribute](const char* known) {
            return attribute == QLatin1String(known) ||
                   attribute.startsWith(QLatin1String(known) + QLatin1Char('['));
        });
    });
}

void ChangePlan::collect() {
    for (const Change& change : allChanges(m_from.content(), m_to.content())) {
        const ObjectId& id = change.object;
        const bool isMember =
            !extensionOf(m_from, id.whole()).isEmpty() || !extensionOf(m_to, id.whole()).isEmpty();
        if (isMember && !change.attribute.startsWith(QLatin1String("grants["))) continue;
        if (change.action == ChangeAction::Added) m_created.insert(id);
        if (change.action == ChangeAction::Removed) m_dropped.insert(id);
        if (change.action == ChangeAction::Changed) m_changes[id].insert(change.attribute);
    }
    // The sequence of an identity column comes and goes with it.
    const auto belongsToIdentity = [](const Snapshot& snapshot, const ObjectId& id) {
        const Sequence* sequence =
            id.kind == Kind::Sequence ? snapshot.sequence({id.schema, id.name}) : nullptr;
        return sequence && sequence->ownership == SequenceOwnership::Identity;
    };
    m_created.removeIf([&](const ObjectId& id) { return belongsToIdentity(m_to, id); });
    m_dropped.removeIf([&](const ObjectId& id) { return belongsToIdentity(m_from, id); });
}

void ChangePlan::seed() {
    for (const Relation& before : m_from->relations)
        if (const Relation* after = m_to.relation(before.qualifiedName());
            after && before.extension.isEmpty())
            seedRelation(before, *after);
    seedThings();
}

void ChangePlan::seedRelation(const Relation& before, const Relation& after) {
    const ObjectId id = before.id();
    if (hasOneOf(id, {"kind", "query", "partition_key", "foreign_server"}) ||
        (before.isView() && hasOneOf(id, {"access_method", "tablespace"}))) {
        m_recreated.insert(id);
        return;
    }
    seedColumns(before, after);
    seedParts(before, after);
}

void ChangePlan::seedColumns(const Relation& before, const Relation& after) {
    for (const Column& column : before.columns) {
        const ObjectId id = ObjectId::partOf(before.qualifiedName(), Kind::Column, column.name);
        const Column* now = after.column(column.name);
        if (!now || now->generated == Generated::No) continue;
        const bool isOtherExpression =
            has(id, "expression") && withoutCasts(column.expression) != withoutCasts(now->expression);
        if (has(id, "generated") || isOtherExpression) m_addedAgain.insert(id);
    }
}

void ChangePlan::seedParts(const Relation& before, const Relation& after) {
    const bool isRetyped =
        std::any_of(before.columns.begin(), before.columns.end(), [&](const Column& column) {
            return hasOneOf(ObjectId::partOf(before.qualifiedName(), Kind::Column, column.name),
                            {"type", "collation"});
        });
    const auto isOtherText = [isRetyped](const QString& one, const QString& other) {
        return isRetyped ? withoutCasts(one) != withoutCasts(other)
                         : stableExpression(one) != stableExpression(other);
    };
    const auto part = [&before](Kind kind, const QString& name) {
        return ObjectId::partOf(before.qualifiedName(), kind, name);
    };
    for (const Constraint& constraint : before.constraints) {
        const Constraint* now = after.constraint(constraint.name);
        const ObjectId id = part(Kind::Constraint, constraint.name);
        const ObjectId index = part(Kind::Index, constraint.name);
        if (!now) continue;
        const bool isOther =
            hasOtherThan(id, {"comment", "validated", "deferrable", "initially_deferred", "definition",
                              "columns", "is_local", "inherited_from", "is_clone"}) ||
            (now->kind != ConstraintKind::Check && has(id, "columns")) ||
            (now->kind != ConstraintKind::ForeignKey && hasOneOf(id, {"deferrable", "initially_deferred"})) ||
            (has(id, "validated") && !now->validated) ||
            hasOneOf(index, {"included", "nulls_not_distinct", "method"}) ||
            isOtherText(constraintCore(constraint.definition), constraintCore(now->definition));
        if (isOther) m_recreated.insert(id);
    }
    for (const Index& index : before.indexes) {
        const Index* now = after.index(index.name);
        const ObjectId id = part(Kind::Index, index.name);
        if (!now || (!index.constraint.isEmpty() && !now->constraint.isEmpty())) continue;
        const IndexParts one = indexParts(index.definition), other = indexParts(now->definition);
        const bool isOther = hasOneOf(id, {"method", "unique", "nulls_not_distinct", "included",
                                           "has_predicate", "constraint", "primary", "columns"}) ||
                             (has(id, "parent") && now->parent.isEmpty()) ||
                             isOtherText(one.keys, other.keys) || isOtherText(one.predicate, other.predicate);
        if (isOther) m_recreated.insert(id);
    }
    for (const Trigger& trigger : before.triggers)
        if (const ObjectId id = part(Kind::Trigger, trigger.name); hasOtherThan(id, {"enabled", "comment"}))
            m_recreated.insert(id);
    for (const Rule& rule : before.rules)
        if (const ObjectId id = part(Kind::Rule, rule.name); hasOtherThan(id, {"enabled", "comment"}))
            m_recreated.insert(id);
    for (const Policy& policy : before.policies)
        if (const ObjectId id = part(Kind::Policy, policy.name); hasOtherThan(id, {"comment"}))
            m_recreated.insert(id);
}

bool ChangePlan::needsNewType(const Type& before, const Type& after) const {
    const ObjectId id = before.id();
    if (hasOneOf(id, {"kind", "base_type", "collation", "subtype", "operator_class", "canonical",
                      "difference", "multirange", "attributes.order"}))
        return true;
    return before.kind == TypeKind::Enum && !canBeExtended(before.labels, after.labels);
}

void ChangePlan::seedThings() {
    for (const Type& before : m_from->types)
        if (const Type* after = m_to.type(before.qualifiedName());
            after && before.extension.isEmpty() && needsNewType(before, *after))
            m_recreated.insert(before.id());
    for (const ObjectId& id : m_changes.keys()) {
        bool again = false;
        switch (id.kind) {
            case Kind::Routine: {
                const Routine* after = m_to.routine(id);
                again = hasOneOf(id, {"kind", "arguments", "result"}) ||
                        (after && after->kind == RoutineKind::Aggregate &&
                         hasOtherThan(id, {"owner", "comment", "grants"}));
                break;
            }
            case Kind::Collation:
            case Kind::Operator:
            case Kind::Cast:
            case Kind::TextSearchDictionary:
                again = hasOtherThan(id, {"owner", "comment"});
                break;
            case Kind::TextSearchConfiguration:
                again = has(id, "parser");
                break;
            case Kind::ForeignServer:
                again = hasOneOf(id, {"wrapper", "type"});
                break;
            case Kind::UserMapping:
                again = true;
                break;
            case Kind::EventTrigger:
                again = hasOneOf(id, {"event", "tags", "function"});
                break;
            case Kind::Publication:
                again = has(id, "all_tables");
                break;
            case Kind::Statistics:
                again = hasOneOf(id, {"definition", "relation"});
                break;
            default:
                break;
        }
        const bool isMember = !extensionOf(m_to, id.whole()).isEmpty();
        if (again && !isMember) m_recreated.insert(id);
    }
}

bool canBeExtended(const QStringList& before, const QStringList& after) {
    qsizetype at = 0;
    for (const QString& label : after)
        if (at < before.size() && before[at] == label) ++at;
    return at == before.size();
}

}  // namespace schema::sql
