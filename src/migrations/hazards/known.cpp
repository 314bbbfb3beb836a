#include "migrations/hazards/known.h"

namespace migrations::hazards {

QString constraintName(const Name& table, const Constraint& constraint) {
    if (!constraint.name.isEmpty()) return constraint.name;
    if (!constraint.index.isEmpty()) return constraint.index;
    if (constraint.is("CONSTR_PRIMARY")) return derivedName(table.name, QStringLiteral("pkey"));
    const QString suffix = constraint.is("CONSTR_FOREIGN")     ? QStringLiteral("fkey")
                           : constraint.is("CONSTR_UNIQUE")    ? QStringLiteral("key")
                           : constraint.is("CONSTR_EXCLUSION") ? QStringLiteral("excl")
                                                               : QStringLiteral("check");
    const QString columns = constraint.columns.join(u'_');
    return derivedName(columns.isEmpty() ? table.name : table.name + u'_' + columns, suffix);
}

QString notNullColumn(const Node& expression) {
    if (!expression.is("NullTest") || expression.text("nulltesttype") != QLatin1String("IS_NOT_NULL"))
        return {};
    return expression.child("arg").names("fields").value(0);
}

QString Known::key(const Name& name) const {
    return (name.schema.isEmpty() ? m_schema : name.schema) + u'.' + name.name;
}

bool Known::isNew(const Name& relation) const {
    const QString wanted = key(relation);
    return m_new.contains(wanted) || m_facts.emptyOrNewRelations.contains(wanted);
}

const KnownRelation* Known::relation(const Name& name) const {
    const auto found = m_relations.constFind(key(name));
    return found == m_relations.constEnd() ? nullptr : &*found;
}

const KnownColumn* Known::column(const Name& table, const QString& column) const {
    const KnownRelation* known = relation(table);
    if (!known) return nullptr;
    const auto found = known->columns.constFind(column);
    return found == known->columns.constEnd() ? nullptr : &*found;
}

const KnownConstraint* Known::constraint(const Name& table, const QString& name) const {
    const auto all = m_constraints.constFind(key(table));
    if (all == m_constraints.constEnd()) return nullptr;
    const auto found = all->constFind(name);
    return found == all->constEnd() ? nullptr : &*found;
}

const KnownIndex* Known::index(const Name& name) const {
    const auto found = m_indexes.constFind(key(name));
    return found == m_indexes.constEnd() ? nullptr : &*found;
}

bool Known::hasNotNullCheck(const Name& table, const QString& column) const {
    for (const KnownConstraint& one : m_constraints.value(key(table)))
        if (one.isValid && one.notNullColumn == column) return true;
    return false;
}

bool Known::hasValidCheck(const Name& table) const {
    for (const KnownConstraint& one : m_constraints.value(key(table)))
        if (one.isValid && one.kind == QLatin1String("CONSTR_CHECK")) return true;
    return false;
}

bool Known::isNewInTransaction(const Name& type) const {
    return m_types.value(key(type), -1) == m_transaction;
}

void Known::hold(const QList<RelationLock>& locks) {
    m_hasBlocked |= blockingLock(locks) != nullptr;
    if (!m_isInTransaction) return;
    for (const RelationLock& lock : locks) {
        if (lock.mode != LockMode::AccessExclusive || holds(lock.relation)) continue;
        m_held.append(key(lock.relation));
        m_heldKeys.insert(m_held.last());
    }
}

void Known::beginRun() {
    m_new.clear();
}

void Known::beginFile(Transaction transaction, qsizetype statements) {
    m_mode = transaction;
    m_isOneOfSeveral = statements > 1;
    m_isInTransaction =
        transaction == Transaction::WholeFile || (transaction == Transaction::OneMessage && m_isOneOfSeveral);
    m_hasBlocked = m_hasBegun = m_hasEnded = false;
    m_emptied.clear();
    m_schema = QStringLiteral("public");
    m_parameters.clear();
    m_localParameters.clear();
    startTransaction();
}

void Known::startTransaction() {
    ++m_transaction;
    m_held.clear();
    m_heldKeys.clear();
    m_enumValues.clear();
    m_parameters -= m_localParameters;
    m_localParameters.clear();
}

}  // namespace migrations::hazards
