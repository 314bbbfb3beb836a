#include "schema/sql/key_sql.h"

#include "schema/sql/access_sql.h"
#include "schema/sql/quoting.h"
#include "schema/sql/relation_sql.h"

#include <algorithm>

namespace schema::sql {
namespace {

QString deferral(const Constraint& constraint) {
    if (!constraint.deferrable) return {};
    return constraint.initiallyDeferred ? QStringLiteral(" DEFERRABLE INITIALLY DEFERRED")
                                        : QStringLiteral(" DEFERRABLE");
}

QString keyBody(const Constraint& constraint, const Index& index) {
    QString out = constraint.kind == ConstraintKind::PrimaryKey ? QStringLiteral("PRIMARY KEY")
                                                                : QStringLiteral("UNIQUE");
    if (index.nullsNotDistinct) out += QStringLiteral(" NULLS NOT DISTINCT");
    out += QStringLiteral(" (") + quotedList(constraint.columns) +
           (constraint.temporal ? QStringLiteral(" WITHOUT OVERLAPS)") : QStringLiteral(")"));
    if (!index.included.isEmpty())
        out += QStringLiteral(" INCLUDE (") + quotedList(index.included) + QLatin1Char(')');
    if (!index.options.isEmpty())
        out += QStringLiteral(" WITH (") + storageOptions(index.options).join(QStringLiteral(", ")) +
               QLatin1Char(')');
    if (!index.tablespace.isEmpty())
        out += QStringLiteral(" USING INDEX TABLESPACE ") + quoted(index.tablespace);
    return out + deferral(constraint);
}

QString alterTable(const Relation& relation, const QString& change) {
    return QStringLiteral("ALTER TABLE ") + qualified(relation.qualifiedName()) + QLatin1Char(' ') + change +
           QLatin1Char(';');
}

/// ENABLE/DISABLE for a trigger or rule that does not fire as usual.
QStringList enabledState(const Relation& relation, const QString& what, const QString& name,
                         Enabled enabled) {
    switch (enabled) {
        case Enabled::Origin:
            return {};
        case Enabled::Disabled:
            return {
                alterTable(relation, QStringLiteral("DISABLE ") + what + QLatin1Char(' ') + quoted(name))};
        case Enabled::Replica:
            return {alterTable(relation,
                               QStringLiteral("ENABLE REPLICA ") + what + QLatin1Char(' ') + quoted(name))};
        case Enabled::Always:
            return {alterTable(relation,
                               QStringLiteral("ENABLE ALWAYS ") + what + QLatin1Char(' ') + quoted(name))};
    }
    return {};
}

QString onRelation(const Relation& relation, const QString& name) {
    return quoted(name) + QStringLiteral(" ON ") + qualified(relation.qualifiedName());
}

/// Nothing for a text that could not be read.
QStringList statement(const QString& definition) {
    if (definition.isEmpty()) return {};
    return {definition.endsWith(QLatin1Char(';')) ? definition : definition + QLatin1Char(';')};
}

}  // namespace

bool isWritten(const Relation& relation, const Constraint& constraint) {
    switch (constraint.kind) {
        case ConstraintKind::Check:
        case ConstraintKind::NotNull:
            return constraint.isLocal || relation.isPartition;
        case ConstraintKind::ForeignKey:
            return !constraint.isClone;
        default:
            return true;
    }
}

bool isInline(const Relation& relation, const Constraint& constraint) {
    switch (constraint.kind) {
        case ConstraintKind::ForeignKey:
            return false;
        case ConstraintKind::Check:
        case ConstraintKind::NotNull:
            return constraint.validated;
        default:
            // Keys of partitions are attached to their parents' and so come one by one.
            return relation.kind == RelationKind::Table && !relation.isPartition;
    }
}

bool isValidatedAlone(const Snapshot& snapshot, const Relation& relation, const Constraint& constraint) {
    if (constraint.kind != ConstraintKind::Check && constraint.kind != ConstraintKind::NotNull) return false;
    if (isWritten(relation, constraint) || !constraint.validated) return false;
    return std::any_of(relation.parents.begin(), relation.parents.end(), [&](const QualifiedName& name) {
        const Relation* parent = snapshot.relation(name);
        const Constraint* above = parent ? parent->constraint(constraint.name) : nullptr;
        return above && !above->validated;
    });
}

QString constraintBody(const Relation& relation, const Constraint& constraint) {
    if (constraint.kind == ConstraintKind::PrimaryKey || constraint.kind == ConstraintKind::Unique)
        if (const Index* index = relation.index(constraint.name)) return keyBody(constraint, *index);
    return constraint.definition;
}

QStringList constraintComment(const Relation& relation, const Constraint& constraint) {
    return commentOn(QStringLiteral("CONSTRAINT"), onRelation(relation, constraint.name), constraint.comment);
}

QStringList indexSettings(const Relation& relation, const Index& index) {
    const QString name = qualified(relation.schema, index.name);
    QStringList out;
    if (index.isClustered) out << alterTable(relation, QStringLiteral("CLUSTER ON ") + quoted(index.name));
    if (index.isReplicaIdentity)
        out << alterTable(relation, QStringLiteral("REPLICA IDENTITY USING INDEX ") + quoted(index.name));
    for (const IndexStatistics& each : index.statistics)
        out << QStringLiteral("ALTER INDEX ") + name + QStringLiteral(" ALTER COLUMN ") +
                   QString::number(each.position) + QStringLiteral(" SET STATISTICS ") +
                   QString::number(each.target) + QLatin1Char(';');
    out << commentOn(QStringLiteral("INDEX"), name, index.comment);
    return out;
}

QStringList separateDefault(const Relation& relation, const Column& column) {
    return {QStringLiteral("ALTER TABLE ONLY ") + qualified(relation.qualifiedName()) +
            QStringLiteral(" ALTER COLUMN ") + quoted(column.name) + QStringLiteral(" SET DEFAULT ") +
            column.expression + QLatin1Char(';')};
}

QStringList separateConstraint(const Relation& relation, const Constraint& constraint) {
    if (!isWritten(relation, constraint))
        return {alterTable(relation, QStringLiteral("VALIDATE CONSTRAINT ") + quoted(constraint.name))};
    if (constraintBody(relation, constraint).isEmpty()) return {};
    const bool isKey = constraint.kind == ConstraintKind::PrimaryKey ||
                       constraint.kind == ConstraintKind::Unique ||
                       constraint.kind == ConstraintKind::Exclusion;
    const QString table = qualified(relation.qualifiedName());
    QStringList out{(isKey ? QStringLiteral("ALTER TABLE ONLY ") : QStringLiteral("ALTER TABLE ")) + table +
                    QStringLiteral("\n    ADD CONSTRAINT ") + quoted(constraint.name) + QLatin1Char(' ') +
                    constraintBody(relation, constraint) + QLatin1Char(';')};
    if (const Index* index = isKey ? relation.index(constraint.name) : nullptr)
        out << indexSettings(relation, *index);
    out << constraintComment(relation, constraint);
    return out;
}

QStringList createIndex(const Relation& relation, const Index& index) {
    QStringList out = statement(index.definition);
    if (out.isEmpty()) return out;
    if (!index.tablespace.isEmpty())
        out << QStringLiteral("ALTER INDEX ") + qualified(relation.schema, index.name) +
                   QStringLiteral(" SET TABLESPACE ") + quoted(index.tablespace) + QLatin1Char(';');
    out << indexSettings(relation, index);
    return out;
}

QStringList attachIndex(const Relation& relation, const Index& index) {
    if (index.parent.isEmpty()) return {};
    return {QStringLiteral("ALTER INDEX ") + qualified(index.parent) + QStringLiteral(" ATTACH PARTITION ") +
            qualified(relation.schema, index.name) + QLatin1Char(';')};
}

QStringList createTrigger(const Relation& relation, const Trigger& trigger) {
    QStringList out = statement(trigger.definition);
    if (out.isEmpty()) return out;
    out << enabledState(relation, QStringLiteral("TRIGGER"), trigger.name, trigger.enabled);
    out << commentOn(QStringLiteral("TRIGGER"), onRelation(relation, trigger.name), trigger.comment);
    return out;
}

QStringList createRule(const Relation& relation, const Rule& rule) {
    QStringList out = statement(rule.definition);
    if (out.isEmpty()) return out;
    out << enabledState(relation, QStringLiteral("RULE"), rule.name, rule.enabled);
    out << commentOn(QStringLiteral("RULE"), onRelation(relation, rule.name), rule.comment);
    return out;
}

QStringList createPolicy(const Relation& relation, const Policy& policy) {
    QString create = QStringLiteral("CREATE POLICY ") + onRelation(relation, policy.name);
    if (!policy.permissive) create += QStringLiteral(" AS RESTRICTIVE");
    if (policy.command != QStringLiteral("ALL")) create += QStringLiteral(" FOR ") + policy.command;
    if (!policy.roles.isEmpty()) create += QStringLiteral(" TO ") + quotedList(policy.roles);
    if (!policy.usingExpression.isEmpty())
        create += QStringLiteral(" USING (") + policy.usingExpression + QLatin1Char(')');
    if (!policy.checkExpression.isEmpty())
        create += QStringLiteral(" WITH CHECK (") + policy.checkExpression + QLatin1Char(')');
    QStringList out{create + QLatin1Char(';')};
    out << commentOn(QStringLiteral("POLICY"), onRelation(relation, policy.name), policy.comment);
    return out;
}

QStringList createStatistics(const Statistics& statistics, const DdlOptions& options) {
    if (statistics.definition.isEmpty()) return {};
    const QString name = qualified(statistics.schema, statistics.name);
    const Target target{QStringLiteral("STATISTICS"), name, AclKind::Table, {}, {}};
    QStringList out = statement(statistics.definition);
    if (statistics.target >= 0)
        out << QStringLiteral("ALTER STATISTICS ") + name + QStringLiteral(" SET STATISTICS ") +
                   QString::number(statistics.target) + QLatin1Char(';');
    if (options.access == DdlOptions::Access::Include) out << ownerOf(target, statistics.owner);
    out << commentOn(target.keyword, name, statistics.comment);
    return out;
}

}  // namespace schema::sql
