#include "schema/ddl.h"

#include "schema/sql/access_sql.h"
#include "schema/sql/order.h"
#include "schema/sql/quoting.h"
#include "schema/sql/relation_sql.h"
#include "schema/sql/script_frame.h"
#include "schema/sql/write.h"

namespace schema {
namespace {

QString joined(const QStringList& statements) {
    return statements.isEmpty() ? QString() : statements.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

/// What belongs to a relation, in the order in which it has to come.
QList<sql::Task> tasksOf(const Snapshot& snapshot, const Relation& relation) {
    using sql::Step;
    QList<sql::Task> before, out{{relation.id(), Step::Create}};
    for (const Sequence& sequence : snapshot->sequences) {
        if (sequence.ownership != SequenceOwnership::Column ||
            sequence.ownerTable != relation.qualifiedName())
            continue;
        before.append({sequence.id(), Step::Create});
        out.append({sequence.id(), Step::Own});
    }
    const auto isSeparateCheck = [&relation](const Constraint& each) {
        return (each.kind == ConstraintKind::Check || each.kind == ConstraintKind::NotNull) &&
               sql::isWritten(relation, each) && !sql::isInline(relation, each);
    };
    // A partition must have its checks when it is attached.
    for (const Constraint& constraint : relation.constraints)
        if (isSeparateCheck(constraint))
            out.append({ObjectId::partOf(relation.qualifiedName(), Kind::Constraint, constraint.name),
                        Step::Create});
    if (relation.isPartition) out.append({relation.id(), Step::Attach});
    const auto add = [&](Kind kind, const QString& name, Step step = Step::Create) {
        out.append({ObjectId::partOf(relation.qualifiedName(), kind, name), step});
    };
    for (const Constraint& constraint : relation.constraints)
        if (constraint.kind != ConstraintKind::ForeignKey && sql::isWritten(relation, constraint) &&
            !sql::isInline(relation, constraint) && !isSeparateCheck(constraint))
            add(Kind::Constraint, constraint.name);
    for (const Index& index : relation.indexes) {
        if (index.constraint.isEmpty()) add(Kind::Index, index.name);
        if (!index.parent.isEmpty()) add(Kind::Index, index.name, Step::Attach);
    }
    for (const Statistics& statistics : snapshot->statistics)
        if (statistics.relation == relation.qualifiedName()) out.append({statistics.id(), Step::Create});
    for (const Constraint& constraint : relation.constraints)
        if (constraint.kind == ConstraintKind::ForeignKey && sql::isWritten(relation, constraint))
            add(Kind::Constraint, constraint.name);
    for (const Trigger& trigger : relation.triggers)
        add(Kind::Trigger, trigger.name);
    for (const Rule& rule : relation.rules)
        add(Kind::Rule, rule.name);
    for (const Policy& policy : relation.policies)
        add(Kind::Policy, policy.name);
    if (relation.kind == RelationKind::MaterializedView && relation.isPopulated)
        out.append({relation.id(), Step::Refresh});
    return before + out;
}

}  // namespace

QString ddl(const Snapshot& snapshot, const DdlOptions& options) {
    QStringList blocks{sql::scriptSettings()};
    if (options.roles == DdlOptions::Roles::Create && options.access == DdlOptions::Access::Include)
        blocks << sql::createRoles(snapshot.content());
    const sql::Order order = sql::orderOf(snapshot);
    for (const sql::Task& task : order.tasks)
        blocks << joined(sql::write(snapshot, task, order, options));
    // Last, because they must not touch what this script makes.
    if (options.access == DdlOptions::Access::Include)
        for (const DefaultPrivileges& privileges : snapshot->defaultPrivileges)
            blocks << joined(sql::defaultPrivileges(privileges, snapshot->origin.majorVersion()));
    for (const PartFailure& failure : snapshot->failures)
        blocks << QStringLiteral("-- Not read, and therefore missing here: ") + failure.part +
                      QLatin1Char('\n');
    blocks.removeAll(QString());
    return blocks.join(QLatin1Char('\n'));
}

QString ddl(const Snapshot& snapshot, const ObjectId& id, const DdlOptions& options) {
    QStringList blocks;
    QList<sql::Task> tasks{{id, sql::Step::Create}};
    if (id.kind == Kind::Relation)
        if (const Relation* relation = snapshot.relation({id.schema, id.name}))
            tasks = tasksOf(snapshot, *relation);
    for (const sql::Task& task : tasks)
        blocks << joined(sql::write(snapshot, task, {}, options));
    blocks.removeAll(QString());
    return blocks.join(QLatin1Char('\n'));
}

}  // namespace schema
