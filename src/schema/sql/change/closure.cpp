#include "schema/sql/change/closure.h"

#include "schema/difference/definitions.h"
#include "schema/difference/expressions.h"
#include "schema/sql/quoting.h"

#include <algorithm>

namespace schema::sql {
namespace {

bool namesOneOf(const QString& text, const QStringList& columns) {
    return std::any_of(columns.begin(), columns.end(),
                       [&text](const QString& column) { return namesIdentifier(text, column); });
}

bool sharesOne(const QStringList& list, const QStringList& others) {
    return std::any_of(list.begin(), list.end(),
                       [&others](const QString& each) { return others.contains(each); });
}

}  // namespace

RecreationClosure::RecreationClosure(ChangePlan& plan) : m_plan(plan) {
    for (const Dependency& dependency : plan.from()->dependencies)
        m_dependents[dependency.needs].append(dependency.object);
    for (const UserMapping& mapping : plan.from()->userMappings)
        m_dependents[{Kind::ForeignServer, {}, mapping.server, {}}].append(mapping.id());
}

void RecreationClosure::run() {
    do {
        m_grown = false;
        spread();
        for (const Relation& before : m_plan.from()->relations)
            if (before.extension.isEmpty() && !m_plan.isGone(before.id()) && !before.isView())
                spreadFromColumns(before);
        for (const Type& type : m_plan.from()->types)
            if (m_plan.isRecreated(type.id())) spreadFromType(type);
    } while (m_grown);
}

bool RecreationClosure::spread() {
    for (const QSet<ObjectId>* set : {&m_plan.m_dropped, &m_plan.m_recreated}) {
        for (const ObjectId& gone : QSet<ObjectId>(*set)) {
            if (m_done.contains(gone)) continue;
            m_done.insert(gone);
            for (const ObjectId& dependent : m_dependents.value(gone))
                disturb(dependent);
        }
    }
    return m_grown;
}

void RecreationClosure::disturb(const ObjectId& dependent) {
    if (m_plan.isGone(dependent)) return;
    if (dependent.kind == Kind::Default) {
        const ObjectId column =
            ObjectId::partOf({dependent.schema, dependent.name}, Kind::Column, dependent.part);
        const Relation* relation = m_plan.from().relation({dependent.schema, dependent.name});
        const Column* before = relation ? relation->column(dependent.part) : nullptr;
        if (before && before->generated != Generated::No) {
            m_grown = m_grown || !m_plan.m_addedAgain.contains(column);
            m_plan.m_addedAgain.insert(column);
        } else {
            m_plan.m_disturbedDefaults.insert(column);
        }
        return;
    }
    if (dependent.kind == Kind::Relation) {
        const Relation* relation = m_plan.from().relation({dependent.schema, dependent.name});
        if (!relation || !relation->isView()) return;
    }
    recreate(dependent);
}

void RecreationClosure::recreate(const ObjectId& id) {
    if (m_plan.isGone(id) || m_plan.m_created.contains(id) || id.kind == Kind::Column ||
        id.kind == Kind::Schema || id.kind == Kind::Extension || id.kind == Kind::Sequence)
        return;
    m_plan.m_recreated.insert(id);
    m_grown = true;
}

RecreationClosure::Touched RecreationClosure::touchedColumns(const Relation& before) const {
    Touched out;
    for (const Column& column : before.columns) {
        const ObjectId id = ObjectId::partOf(before.qualifiedName(), Kind::Column, column.name);
        if (m_plan.m_dropped.contains(id) || m_plan.m_addedAgain.contains(id))
            out.gone << column.name;
        else if (m_plan.hasOneOf(id, {"type", "collation"}) || m_plan.isMovedToNewType(id))
            out.retyped << column.name;
    }
    return out;
}

bool RecreationClosure::mentions(const ObjectId& dependent, const QStringList& columns) const {
    const Relation* relation = m_plan.from().relation({dependent.schema, dependent.name});
    QString text;
    if (dependent.kind == Kind::Routine) {
        const Routine* routine = m_plan.from().routine(dependent);
        text = routine ? sqlBody(routine->definition) : QString();
    } else if (dependent.kind == Kind::Relation && relation && relation->isView()) {
        text = relation->query;
    } else if (relation && dependent.kind == Kind::Policy) {
        for (const Policy& policy : relation->policies)
            if (policy.name == dependent.part) text = policy.usingExpression + policy.checkExpression;
    } else if (relation && dependent.kind == Kind::Rule) {
        for (const Rule& rule : relation->rules)
            if (rule.name == dependent.part) text = rule.definition;
    }
    // A whole row stands for all columns.
    return namesOneOf(text, columns) || text.contains(QLatin1String(".*"));
}

void RecreationClosure::spreadFromColumns(const Relation& before) {
    const Touched touched = touchedColumns(before);
    if (touched.all().isEmpty()) return;
    for (const ObjectId& dependent : m_dependents.value(before.id()))
        if (mentions(dependent, touched.all())) disturb(dependent);
    // A generated column cannot stay while what it is made from gets another type.
    for (const Column& column : before.columns) {
        const ObjectId id = ObjectId::partOf(before.qualifiedName(), Kind::Column, column.name);
        if (column.generated == Generated::No || m_plan.m_addedAgain.contains(id) || m_plan.isGone(id) ||
            !namesOneOf(column.expression, touched.all()))
            continue;
        m_plan.m_addedAgain.insert(id);
        m_grown = true;
    }
    spreadToParts(before, touched);
    for (const Publication& publication : m_plan.from()->publications)
        for (const PublishedTable& table : publication.tables)
            if (table.table == before.qualifiedName() &&
                (namesOneOf(table.filter, touched.all()) || sharesOne(table.columns, touched.gone)))
                recreate(publication.id());
}

void RecreationClosure::spreadToParts(const Relation& before, const Touched& touched) {
    const auto part = [&before](Kind kind, const QString& name) {
        return ObjectId::partOf(before.qualifiedName(), kind, name);
    };
    for (const Policy& policy : before.policies)
        if (namesOneOf(policy.usingExpression + QLatin1Char(' ') + policy.checkExpression, touched.all()))
            recreate(part(Kind::Policy, policy.name));
    for (const Trigger& trigger : before.triggers)
        if (sharesOne(trigger.columns, touched.all()) ||
            namesOneOf(triggerParts(trigger.definition).condition, touched.all()))
            recreate(part(Kind::Trigger, trigger.name));
    for (const Rule& rule : before.rules)
        if (namesOneOf(rule.definition, touched.all())) recreate(part(Kind::Rule, rule.name));
    if (touched.gone.isEmpty()) return;
    // These go with the column.
    for (const Constraint& constraint : before.constraints)
        if (sharesOne(constraint.columns, touched.gone)) recreate(part(Kind::Constraint, constraint.name));
    for (const Index& index : before.indexes) {
        const IndexParts parts = indexParts(index.definition);
        if (index.constraint.isEmpty() &&
            (sharesOne(index.columns + index.included, touched.gone) ||
             namesOneOf(parts.keys + QLatin1Char(' ') + parts.predicate, touched.gone)))
            recreate(part(Kind::Index, index.name));
    }
    for (const Statistics& statistics : m_plan.from()->statistics)
        if (statistics.relation == before.qualifiedName() && namesOneOf(statistics.definition, touched.gone))
            recreate(statistics.id());
}

void RecreationClosure::spreadFromType(const Type& type) {
    const QString name = qualified(type.qualifiedName());
    for (const Relation& relation : m_plan.from()->relations) {
        const Relation* after = m_plan.to().relation(relation.qualifiedName());
        if (!after || relation.isView() || m_plan.isGone(relation.id())) continue;
        for (const Column& column : relation.columns) {
            if (column.type != name && column.type != name + QStringLiteral("[]")) continue;
            m_plan.m_renamedAway.insert(type.id());
            const ObjectId id = ObjectId::partOf(relation.qualifiedName(), Kind::Column, column.name);
            if (!after->column(column.name) || m_plan.m_movedToNewType.contains(id)) continue;
            m_plan.m_movedToNewType.insert(id);
            m_grown = true;
        }
    }
}

}  // namespace schema::sql
