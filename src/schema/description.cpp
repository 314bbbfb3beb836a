#include "schema/description.h"

#include "schema/ddl.h"
#include "schema/text_table.h"
#include "schema/words.h"

#include <QCoreApplication>

namespace schema {
namespace {

struct DescriptionText {
    Q_DECLARE_TR_FUNCTIONS(schema::Description)
};

QString section(const QString& title, const TextTable& table) {
    return table.isEmpty() ? QString() : QLatin1Char('\n') + title + QLatin1Char('\n') + table.text(2);
}

QString facts(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString heading(const QString& kind, const QString& name, const QStringList& parts, const QString& comment) {
    QString out = kind + QLatin1Char(' ') + name + QLatin1Char('\n') + facts(parts) + QLatin1Char('\n');
    if (!comment.isEmpty()) out += comment + QLatin1Char('\n');
    return out;
}

TextTable columns(const Snapshot& snapshot, const Relation& relation) {
    TextTable table;
    for (const Column& column : relation.columns) {
        QStringList references;
        for (const Constraint* key : foreignKeysOf(relation, column.name))
            references << QStringLiteral("→ ") + referenceText(relation, *key);
        const QString value = shortDefault(snapshot, relation, column);
        table.add({column.name, shortType(column.type, relation.schema),
                   column.notNull ? DescriptionText::tr("not null") : QString(),
                   value.isEmpty() ? value : DescriptionText::tr("default %1").arg(value),
                   references.join(QStringLiteral(", ")), columnNote(relation, column)});
    }
    return table;
}

TextTable keys(const Relation& relation) {
    TextTable table;
    for (const Constraint& constraint : relation.constraints)
        if (constraint.kind != ConstraintKind::NotNull)
            table.add(
                {constraint.name,
                 constraint.definition.isEmpty() ? QString(nameOf(constraint.kind)) : constraint.definition,
                 constraint.comment});
    return table;
}

TextTable indexes(const Relation& relation) {
    TextTable table;
    for (const Index& index : relation.indexes) {
        QStringList notes;
        if (!index.isValid) notes << DescriptionText::tr("invalid");
        if (index.isClustered) notes << DescriptionText::tr("used by CLUSTER");
        if (index.isReplicaIdentity) notes << DescriptionText::tr("replica identity");
        if (!index.comment.isEmpty()) notes << index.comment;
        const QString what = index.definition.section(QStringLiteral(" USING "), 1);
        table.add({index.name, index.unique ? DescriptionText::tr("unique") : QString(),
                   index.bytes ? bytesText(*index.bytes) : QString(), what.isEmpty() ? index.method : what,
                   notes.join(QStringLiteral(", "))});
    }
    return table;
}

TextTable triggers(const Relation& relation) {
    TextTable table;
    for (const Trigger& trigger : relation.triggers)
        table.add({trigger.name,
                   trigger.timing + QLatin1Char(' ') + trigger.events.join(QStringLiteral(" OR ")),
                   trigger.function + QStringLiteral("()"),
                   trigger.enabled == Enabled::Origin ? QString() : QString(nameOf(trigger.enabled))});
    for (const Rule& rule : relation.rules)
        table.add({rule.name, DescriptionText::tr("rule on %1").arg(rule.event),
                   rule.instead ? QStringLiteral("INSTEAD") : QString(),
                   rule.enabled == Enabled::Origin ? QString() : QString(nameOf(rule.enabled))});
    return table;
}

TextTable policies(const Relation& relation) {
    TextTable table;
    for (const Policy& policy : relation.policies)
        table.add(
            {policy.name, policy.command,
             policy.roles.isEmpty() ? QStringLiteral("PUBLIC") : policy.roles.join(QStringLiteral(", ")),
             policy.permissive ? QString() : DescriptionText::tr("restrictive"),
             policy.usingExpression.isEmpty() ? QString() : QStringLiteral("USING ") + policy.usingExpression,
             policy.checkExpression.isEmpty() ? QString()
                                              : QStringLiteral("WITH CHECK ") + policy.checkExpression});
    return table;
}

TextTable access(const QList<Grant>& grants, const QList<Column>& columns = {}) {
    TextTable table;
    const auto add = [&table](const Grant& grant, const QString& where) {
        table.add({grant.grantee.isEmpty() ? QStringLiteral("PUBLIC") : grant.grantee, privilegesText(grant),
                   where});
    };
    for (const Grant& grant : grants)
        add(grant, {});
    for (const Column& column : columns)
        for (const Grant& grant : column.grants)
            add(grant, DescriptionText::tr("on %1").arg(column.name));
    return table;
}

QString describeRelation(const Snapshot& snapshot, const Relation& relation) {
    const bool hasFiles = relation.kind != RelationKind::View && relation.kind != RelationKind::ForeignTable;
    QString out = heading(
        kindText(relation.kind), relation.key(),
        {DescriptionText::tr("owner %1").arg(relation.owner),
         relation.extension.isEmpty() ? QString()
                                      : DescriptionText::tr("of extension %1").arg(relation.extension),
         relation.persistence == Persistence::Unlogged ? DescriptionText::tr("unlogged") : QString(),
         hasFiles ? rowsText(relation.size) : QString(), hasFiles ? sizeText(relation.size) : QString(),
         relation.size.analyzed.isValid()
             ? DescriptionText::tr("analysed %1").arg(relation.size.analyzed.toString(Qt::ISODate))
             : QString()},
        relation.comment);
    if (relation.lock) out += QLatin1Char('\n') + lockSentence(*relation.lock) + QLatin1Char('\n');
    out += section(DescriptionText::tr("Columns"), columns(snapshot, relation));
    TextTable place;
    for (const QualifiedName& parent : relation.parents)
        place.add(
            {relation.isPartition ? DescriptionText::tr("partition of") : DescriptionText::tr("inherits"),
             parent.schema + QLatin1Char('.') + parent.name, relation.partitionBound});
    if (!relation.partitionKey.isEmpty())
        place.add({DescriptionText::tr("partitioned by"), relation.partitionKey});
    for (const Relation* child : snapshot.children(relation.qualifiedName()))
        place.add(
            {child->isPartition ? DescriptionText::tr("has partition") : DescriptionText::tr("inherited by"),
             child->key(), child->partitionBound});
    out += section(DescriptionText::tr("Inheritance"), place);
    out += section(DescriptionText::tr("Keys and checks"), keys(relation));
    TextTable referring;
    for (const auto& [table, key] : snapshot.referencedBy(relation.qualifiedName()))
        if (!key->isClone) referring.add({table->key(), key->name, key->definition});
    out += section(DescriptionText::tr("Referred to by"), referring);
    out += section(DescriptionText::tr("Indexes"), indexes(relation));
    out += section(DescriptionText::tr("Triggers and rules"), triggers(relation));
    const QString security =
        !relation.rowSecurity ? DescriptionText::tr("Policies (row-level security is off)")
        : relation.forceRowSecurity
            ? DescriptionText::tr("Policies (row-level security is on, also for the owner)")
            : DescriptionText::tr("Policies (row-level security is on)");
    out += section(security, policies(relation));
    TextTable statistics;
    for (const Statistics& each : snapshot->statistics)
        if (each.relation == relation.qualifiedName()) statistics.add({each.name, each.definition});
    out += section(DescriptionText::tr("Extended statistics"), statistics);
    TextTable options;
    for (const QString& option : relation.options)
        options.add({option});
    for (const QString& option : relation.toastOptions)
        options.add({QStringLiteral("toast.") + option});
    out += section(DescriptionText::tr("Options"), options);
    out += section(DescriptionText::tr("Access (* with grant option)"),
                   access(relation.grants, relation.columns));
    if (relation.isView())
        out += QLatin1Char('\n') + DescriptionText::tr("Query") + QLatin1Char('\n') + relation.query +
               QLatin1Char('\n');
    return out;
}

QString describeRoutine(const Routine& routine, const QString& definition) {
    return heading(
               kindText(routine.kind), routine.key(),
               {routine.result.isEmpty() ? QString() : DescriptionText::tr("returns %1").arg(routine.result),
                routine.language, QString(nameOf(routine.volatility)),
                routine.securityDefiner ? DescriptionText::tr("security definer") : QString(),
                DescriptionText::tr("owner %1").arg(routine.owner)},
               routine.comment) +
           QLatin1Char('\n') + definition +
           section(DescriptionText::tr("Access (* with grant option)"), access(routine.grants));
}

QString describeType(const Type& type) {
    TextTable table;
    for (const QString& label : type.labels)
        table.add({label});
    for (const Attribute& attribute : type.attributes)
        table.add({attribute.name, attribute.type, attribute.comment});
    for (const Constraint& constraint : type.constraints)
        table.add({constraint.name, constraint.definition, constraint.comment});
    return heading(kindText(type.kind), type.key(),
                   {type.baseType, type.notNull ? DescriptionText::tr("not null") : QString(),
                    type.expression.isEmpty() ? QString()
                                              : DescriptionText::tr("default %1").arg(type.expression),
                    type.subtype, DescriptionText::tr("owner %1").arg(type.owner)},
                   type.comment) +
           (table.isEmpty() ? QString() : QLatin1Char('\n') + table.text(2)) +
           section(DescriptionText::tr("Access (* with grant option)"), access(type.grants));
}

}  // namespace

QString describe(const Snapshot& snapshot, const ObjectId& id) {
    if (id.kind == Kind::Relation) {
        const Relation* relation = snapshot.relation({id.schema, id.name});
        return relation ? describeRelation(snapshot, *relation) : QString();
    }
    const QString definition = ddl(snapshot, id);
    if (id.kind == Kind::Routine)
        if (const Routine* routine = snapshot.routine(id)) return describeRoutine(*routine, definition);
    if (id.kind == Kind::Type)
        if (const Type* type = snapshot.type({id.schema, id.name})) return describeType(*type);
    if (id.kind == Kind::Schema) return outline(snapshot, id.name);
    if (definition.isEmpty()) return {};
    return kindText(snapshot, id) + QLatin1Char(' ') + id.text() + QStringLiteral("\n\n") + definition;
}

}  // namespace schema
