#include "schema/sql/relation_sql.h"

#include "schema/sql/access_sql.h"
#include "schema/sql/column_sql.h"
#include "schema/sql/key_sql.h"
#include "schema/sql/quoting.h"
#include "schema/sql/sequence_sql.h"

namespace schema::sql {
namespace {

QString keywordOf(const Relation& relation) {
    switch (relation.kind) {
        case RelationKind::View:
            return QStringLiteral("VIEW");
        case RelationKind::MaterializedView:
            return QStringLiteral("MATERIALIZED VIEW");
        case RelationKind::ForeignTable:
            return QStringLiteral("FOREIGN TABLE");
        default:
            return QStringLiteral("TABLE");
    }
}

QString withOptions(const Relation& relation) {
    const QStringList all =
        storageOptions(relation.options) + storageOptions(relation.toastOptions, QStringLiteral("toast."));
    return all.isEmpty() ? QString()
                         : QStringLiteral("\nWITH (") + all.join(QStringLiteral(", ")) + QLatin1Char(')');
}

QString storage(const Relation& relation) {
    QString out;
    if (!relation.accessMethod.isEmpty()) out += QStringLiteral("\nUSING ") + quoted(relation.accessMethod);
    out += withOptions(relation);
    if (!relation.tablespace.isEmpty()) out += QStringLiteral("\nTABLESPACE ") + quoted(relation.tablespace);
    return out;
}

/// What stands between the parentheses of CREATE TABLE.
QStringList tableElements(const RelationContext& context) {
    const Relation& relation = context.relation;
    QStringList out;
    for (const Column& column : relation.columns) {
        if (!column.isLocal && !relation.isPartition) continue;
        const bool separate =
            context.separate.contains(ObjectId::partOf(relation.qualifiedName(), Kind::Default, column.name));
        const QString written = columnDefinition(context.snapshot, relation, column,
                                                 separate ? DefaultPlace::Separate : DefaultPlace::Inline);
        // A typed table repeats only the columns that have something of their own.
        if (relation.ofType.isEmpty() || written != quoted(column.name) + QStringLiteral(" WITH OPTIONS"))
            out << written;
    }
    for (const Constraint& constraint : relation.constraints) {
        const ObjectId id = ObjectId::partOf(relation.qualifiedName(), Kind::Constraint, constraint.name);
        if (constraint.kind == ConstraintKind::NotNull || !isWritten(relation, constraint) ||
            !isInline(relation, constraint) || context.separate.contains(id))
            continue;
        if (constraintBody(relation, constraint).isEmpty()) continue;
        out << QStringLiteral("CONSTRAINT ") + quoted(constraint.name) + QLatin1Char(' ') +
                   constraintBody(relation, constraint);
    }
    return out;
}

QString createTable(const RelationContext& context) {
    const Relation& relation = context.relation;
    QString out = relation.persistence == Persistence::Unlogged ? QStringLiteral("CREATE UNLOGGED ")
                                                                : QStringLiteral("CREATE ");
    out += keywordOf(relation) + QLatin1Char(' ') + qualified(relation.qualifiedName());
    const QStringList elements = tableElements(context);
    if (!relation.ofType.isEmpty()) out += QStringLiteral(" OF ") + relation.ofType;
    if (!elements.isEmpty())
        out += QStringLiteral(" (\n    ") + elements.join(QStringLiteral(",\n    ")) + QStringLiteral("\n)");
    else if (relation.ofType.isEmpty())
        out += QStringLiteral(" ()");
    if (!relation.parents.isEmpty() && !relation.isPartition) {
        QStringList parents;
        for (const QualifiedName& parent : relation.parents)
            parents << qualified(parent);
        out += QStringLiteral("\nINHERITS (") + parents.join(QStringLiteral(", ")) + QLatin1Char(')');
    }
    if (!relation.partitionKey.isEmpty()) out += QStringLiteral("\nPARTITION BY ") + relation.partitionKey;
    if (!relation.foreignServer.isEmpty()) {
        out += QStringLiteral("\nSERVER ") + quoted(relation.foreignServer);
        if (!relation.foreignOptions.isEmpty())
            out += QStringLiteral("\nOPTIONS (") + foreignOptions(relation.foreignOptions) + QLatin1Char(')');
    }
    return out + storage(relation) + QLatin1Char(';');
}

QString createView(const Relation& relation) {
    QString query = relation.query;
    while (query.endsWith(QLatin1Char(';')) || query.endsWith(QLatin1Char('\n')))
        query.chop(1);
    QString out = QStringLiteral("CREATE ") + keywordOf(relation) + QLatin1Char(' ') +
                  qualified(relation.qualifiedName());
    out += storage(relation);
    out += QStringLiteral(" AS\n") + query;
    // Filled at the end of the script, when everything that its query calls is there.
    if (relation.kind == RelationKind::MaterializedView) out += QStringLiteral("\nWITH NO DATA");
    return out + QLatin1Char(';');
}

/// Said instead of passing off half a table as the whole.
QString incomplete(const Relation& relation) {
    return QStringLiteral("-- Incomplete: ") + qualified(relation.qualifiedName()) +
           QStringLiteral(
               " could not be read in full, so defaults, checks, indexes or triggers may be missing here.");
}

QStringList tableSettings(const RelationContext& context) {
    const Relation& relation = context.relation;
    const QString alter = QStringLiteral("ALTER TABLE ") + qualified(relation.qualifiedName());
    QStringList out;
    for (const Index& index : relation.indexes)
        if (const Constraint* constraint = relation.constraint(index.constraint);
            constraint && isInline(relation, *constraint) &&
            !context.separate.contains(
                ObjectId::partOf(relation.qualifiedName(), Kind::Constraint, constraint->name)))
            out << indexSettings(relation, index);
    if (relation.replicaIdentity == ReplicaIdentity::Full)
        out << alter + QStringLiteral(" REPLICA IDENTITY FULL;");
    if (relation.replicaIdentity == ReplicaIdentity::Nothing)
        out << alter + QStringLiteral(" REPLICA IDENTITY NOTHING;");
    if (relation.rowSecurity) out << alter + QStringLiteral(" ENABLE ROW LEVEL SECURITY;");
    if (relation.forceRowSecurity) out << alter + QStringLiteral(" FORCE ROW LEVEL SECURITY;");
    return out;
}

QStringList inlineConstraintComments(const RelationContext& context) {
    const Relation& relation = context.relation;
    QStringList out;
    for (const Constraint& constraint : relation.constraints) {
        const ObjectId id = ObjectId::partOf(relation.qualifiedName(), Kind::Constraint, constraint.name);
        if (isWritten(relation, constraint) && isInline(relation, constraint) &&
            !context.separate.contains(id))
            out << constraintComment(relation, constraint);
    }
    return out;
}

}  // namespace

QStringList createRelation(const RelationContext& context) {
    const Relation& relation = context.relation;
    if (relation.isView() && relation.query.isEmpty()) return {incomplete(relation)};
    const int majorVersion = context.snapshot->origin.majorVersion();
    QStringList out{relation.isView() ? createView(relation) : createTable(context)};
    if (relation.definitions == Definitions::Missing) out.prepend(incomplete(relation));
    if (!relation.isView()) out << tableSettings(context);
    Target target{keywordOf(relation),
                  qualified(relation.qualifiedName()),
                  AclKind::Table,
                  QStringLiteral("TABLE"),
                  {}};
    out << ownership(target, relation.owner, relation.grants, relation.comment, context.options,
                     majorVersion);
    for (const Column& column : relation.columns) {
        if (!column.isLocal && !relation.isPartition)
            out << inheritedColumnChanges(context.snapshot, relation, column);
        out << columnSettings(relation, column, context.options, majorVersion);
        if (column.identity == Identity::None || (!column.isLocal && !relation.isPartition)) continue;
        if (const Sequence* sequence = context.snapshot.sequenceOf(relation.qualifiedName(), column.name))
            out << identitySequence(*sequence, relation, context.options, majorVersion);
    }
    out << inlineConstraintComments(context);
    return out;
}

QStringList attachPartition(const Relation& relation) {
    if (!relation.isPartition || relation.parents.isEmpty()) return {};
    return {QStringLiteral("ALTER TABLE ONLY ") + qualified(relation.parents.front()) +
            QStringLiteral(" ATTACH PARTITION ") + qualified(relation.qualifiedName()) + QLatin1Char(' ') +
            relation.partitionBound + QLatin1Char(';')};
}

QStringList placeholderView(const Relation& view) {
    QStringList columns;
    for (const Column& column : view.columns)
        columns << QStringLiteral("NULL::") + column.type +
                       (column.collation.isEmpty() ? QString()
                                                   : QStringLiteral(" COLLATE ") + column.collation) +
                       QStringLiteral(" AS ") + quoted(column.name);
    return {QStringLiteral("CREATE VIEW ") + qualified(view.qualifiedName()) +
            QStringLiteral(" AS\n SELECT ") + columns.join(QStringLiteral(",\n    ")) + QLatin1Char(';')};
}

}  // namespace schema::sql
