#include "schema/sql/change/statements.h"
#include "schema/sql/change/target.h"
#include "schema/sql/quoting.h"
#include "schema/sql/relation_sql.h"

#include <algorithm>

namespace schema::sql {
namespace {

QStringList changeRelationStorage(const ChangePlan& plan, const Relation& before, const Relation& after) {
    const ObjectId id = after.id();
    const QString start = alterRelationPrefix(after);
    QStringList out;
    if (plan.has(id, "persistence"))
        out << start + (after.persistence == Persistence::Unlogged ? QStringLiteral("SET UNLOGGED;")
                                                                   : QStringLiteral("SET LOGGED;"));
    if (plan.has(id, "access_method"))
        out << start + QStringLiteral("SET ACCESS METHOD ") +
                   (after.accessMethod.isEmpty() ? QStringLiteral("heap") : quoted(after.accessMethod)) +
                   QLatin1Char(';');
    if (plan.has(id, "tablespace"))
        out << start + QStringLiteral("SET TABLESPACE ") +
                   (after.tablespace.isEmpty() ? QStringLiteral("pg_default") : quoted(after.tablespace)) +
                   QLatin1Char(';');
    if (plan.has(id, "options")) out << changedOptions(start, before.options, after.options);
    if (plan.has(id, "toast_options"))
        out << changedOptions(start, before.toastOptions, after.toastOptions, QStringLiteral("toast."));
    if (plan.has(id, "foreign_options"))
        out << start + changedForeignOptions(before.foreignOptions, after.foreignOptions) + QLatin1Char(';');
    return out;
}

QStringList changeSwitches(const ChangePlan& plan, const Relation& before, const Relation& after) {
    const ObjectId id = after.id();
    const QString start = alterRelationPrefix(after);
    QStringList out;
    if (plan.has(id, "row_security"))
        out << start + (after.rowSecurity ? QStringLiteral("ENABLE ROW LEVEL SECURITY;")
                                          : QStringLiteral("DISABLE ROW LEVEL SECURITY;"));
    if (plan.has(id, "force_row_security"))
        out << start + (after.forceRowSecurity ? QStringLiteral("FORCE ROW LEVEL SECURITY;")
                                               : QStringLiteral("NO FORCE ROW LEVEL SECURITY;"));
    if (plan.has(id, "replica_identity") && after.replicaIdentity != ReplicaIdentity::Index)
        out << start + QStringLiteral("REPLICA IDENTITY ") +
                   QString(nameOf(after.replicaIdentity)).toUpper() + QLatin1Char(';');
    const auto isClustered = [](const Index& index) { return index.isClustered; };
    if (std::any_of(before.indexes.begin(), before.indexes.end(), isClustered) &&
        std::none_of(after.indexes.begin(), after.indexes.end(), isClustered))
        out << start + QStringLiteral("SET WITHOUT CLUSTER;");
    return out;
}

/// Keys and checks that stand inside CREATE TABLE when the table is new.
QStringList changeInlineConstraints(const ChangePlan& plan, const Relation& after, const Order& order) {
    QStringList keys, others;
    for (const Constraint& constraint : after.constraints) {
        const ObjectId id = ObjectId::partOf(after.qualifiedName(), Kind::Constraint, constraint.name);
        if (!isWritten(after, constraint) || !isInline(after, constraint) || order.separate.contains(id))
            continue;
        const bool isKey =
            constraint.kind == ConstraintKind::PrimaryKey || constraint.kind == ConstraintKind::Unique;
        // A partition gets the checks of its parent from there.
        const bool byParent = after.isPartition && !constraint.isLocal;
        if (plan.isMade(id)) {
            if (!byParent) (isKey ? keys : others) << separateConstraint(after, constraint);
        } else {
            others << alterPart(plan, id);
        }
    }
    return keys + others;
}

/// What no ALTER can do, in comments.
QStringList whatStays(const ChangePlan& plan, const Relation& before, const Relation& after) {
    const auto id = [&after](const Column& column) {
        return ObjectId::partOf(after.qualifiedName(), Kind::Column, column.name);
    };
    QStringList wanted, kept, added, own, out;
    for (const Column& column : after.columns) {
        wanted << column.name;
        if (!before.column(column.name) || plan.isAddedAgain(id(column))) added << column.name;
        if (plan.has(id(column), "is_local") && !column.isLocal && !after.isPartition) own << column.name;
    }
    for (const Column& column : before.columns)
        if (after.column(column.name) && !plan.isAddedAgain(id(column))) kept << column.name;
    const QString name = qualified(after.qualifiedName());
    if (!after.isView() && kept + added != wanted)
        out << QStringLiteral("-- The order of the columns of ") + name +
                   QStringLiteral(" cannot be changed: ") + (kept + added).join(QStringLiteral(", ")) +
                   QStringLiteral(" instead of ") + wanted.join(QStringLiteral(", ")) + QLatin1Char('.');
    if (!own.isEmpty())
        out << QStringLiteral("-- These columns of ") + name +
                   QStringLiteral(" remain local columns, although they are inherited: ") +
                   own.join(QStringLiteral(", ")) + QLatin1Char('.');
    return out;
}

}  // namespace

QStringList changedOptions(const QString& alter, const QStringList& before, const QStringList& after,
                           const QString& prefix) {
    QStringList set, reset;
    for (const QString& option : after)
        if (!before.contains(option)) set << option;
    const auto nameOf = [](const QString& option) { return option.section(QLatin1Char('='), 0, 0); };
    for (const QString& option : before)
        if (std::none_of(after.begin(), after.end(),
                         [&](const QString& other) { return nameOf(other) == nameOf(option); }))
            reset << prefix + quoted(nameOf(option));
    QStringList out;
    if (!set.isEmpty())
        out << alter + QStringLiteral("SET (") + storageOptions(set, prefix).join(QStringLiteral(", ")) +
                   QStringLiteral(");");
    if (!reset.isEmpty())
        out << alter + QStringLiteral("RESET (") + reset.join(QStringLiteral(", ")) + QStringLiteral(");");
    return out;
}

QString changedForeignOptions(const QStringList& before, const QStringList& after) {
    const auto nameOf = [](const QString& option) { return option.section(QLatin1Char('='), 0, 0); };
    const auto has = [&nameOf](const QStringList& list, const QString& option) {
        return std::any_of(list.begin(), list.end(),
                           [&](const QString& each) { return nameOf(each) == nameOf(option); });
    };
    QStringList out;
    for (const QString& option : before)
        if (!has(after, option)) out << QStringLiteral("DROP ") + quoted(nameOf(option));
    for (const QString& option : after) {
        if (before.contains(option)) continue;
        out << (has(before, option) ? QStringLiteral("SET ") : QStringLiteral("ADD ")) +
                   foreignOptions({option});
    }
    return QStringLiteral("OPTIONS (") + out.join(QStringLiteral(", ")) + QLatin1Char(')');
}

QStringList alterRelation(const ChangePlan& plan, const Relation& before, const Relation& after,
                          const Order& order) {
    QStringList out;
    const QString start = alterRelationPrefix(after);
    if (plan.has(after.id(), "of_type") && !before.ofType.isEmpty()) out << start + QStringLiteral("NOT OF;");
    out << dropColumns(plan, before, after) << changeRelationStorage(plan, before, after)
        << addColumns(plan, before, after);
    for (const Column& column : after.columns) {
        const ObjectId id = ObjectId::partOf(after.qualifiedName(), Kind::Column, column.name);
        const Column* old = before.column(column.name);
        if (old && !plan.isAddedAgain(id)) out << alterColumn(plan, before, after, *old, column, order);
    }
    if (plan.has(after.id(), "of_type") && !after.ofType.isEmpty())
        out << start + QStringLiteral("OF ") + after.ofType + QLatin1Char(';');
    for (const QualifiedName& parent : after.parents)
        if (!after.isPartition && !before.parents.contains(parent))
            out << start + QStringLiteral("INHERIT ") + qualified(parent) + QLatin1Char(';');
    out << changeInlineConstraints(plan, after, order) << changeSwitches(plan, before, after)
        << alterAccess(plan, after.id());
    return out << whatStays(plan, before, after);
}

}  // namespace schema::sql
