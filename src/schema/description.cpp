#include "schema/description.h"

#include "schema/ddl.h"
#include "schema/text_table.h"
#include "schema/words.h"

#include <QCoreApplication>

namespace schema {
namespace {

struct Text {
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
                   column.notNull ? Text::tr("not null") : QString(),
                   value.isEmpty() ? value : Text::tr("default %1").arg(value),
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
        if (!index.isValid) notes << Text::tr("invalid");
        if (index.isClustered) notes << Text::tr("CLUSTER uses it");
        if (index.isReplicaIdentity) notes << Text::tr("replica identity");
        if (!index.comment.isEmpty()) notes << index.comment;
        const QString what = index.definition.section(QStringLiteral(" USING "), 1);
        table.add({index.name, index.unique ? Text::tr("unique") : QString(),
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
        table.add({rule.name, Text::tr("rule on %1").arg(rule.event),
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
             policy.permissive ? QString() : Text::tr("restrictive"),
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
            add(grant, Text::tr("on %1").arg(column.name));
    return table;
}

QString describeRelation(const Snapshot& snapshot, const Relation& relation) {
    const bool hasFiles = relation.kind != RelationKind::View && relation.kind != RelationKind::ForeignTable;
    QString out = heading(
        kindText(relation.kind), relation.key(),
        {Text::tr("owner %1").arg(relation.owner),
         relation.extension.isEmpty() ? QString() : Text::tr("of extension %1").arg(relation.extension),
         relation.persistence == Persistence::Unlogged ? Text::tr("unlogged") : QString(),
         hasFiles ? rowsText(relation.size) : QString(), hasFiles ? sizeText(relation.size) : QString(),
         relation.size.analyzed.isValid()
             ? Text::tr("analysed %1").arg(relation.size.analyzed.toString(Qt::ISODate))
             : QString()},
        relation.comment);
    if (relation.lock) out += QLatin1Char('\n') + lockSentence(*relation.lock) + QLatin1Char('\n');
    out += section(Text::tr("Columns"), columns(snapshot, relation));
    TextTable place;
    for (const QualifiedName& parent : relation.parents)
        place.add({relation.isPartition ? Text::tr("partition of") : Text::tr("inherits"),
                   parent.schema + QLatin1Char('.') + parent.name, relation.partitionBound});
    if (!relation.partitionKey.isEmpty()) place.add({Text::tr("partitioned by"), relation.partitionKey});
    for (const Relation* child : snapshot.children(relation.qualifiedName()))
        place.add({child->isPartition ? Text::tr("has partition") : Text::tr("inherited by"), child->key(),
                   child->partitionBound});
    out += section(Text::tr("Inheritance"), place);
    out += section(Text::tr("Keys and checks"), keys(relation));
    TextTable referring;
    for (const auto& [table, key] : snapshot.referencedBy(relation.qualifiedName()))
        if (!key->isClone) referring.add({table->key(), key->name, key->definition});
    out += section(Text::tr("Referred to by"), referring);
    out += section(Text::tr("Indexes"), indexes(relation));
    out += section(Text::tr("Triggers and rules"), triggers(relation));
    const QString security = !relation.rowSecurity ? Text::tr("Policies (row security is off)")
                             : relation.forceRowSecurity
                                 ? Text::tr("Policies (row security is on, also for the owner)")
                                 : Text::tr("Policies (row security is on)");
    out += section(security, policies(relation));
    TextTable statistics;
    for (const Statistics& each : snapshot->statistics)
        if (each.relation == relation.qualifiedName()) statistics.add({each.name, each.definition});
    out += section(Text::tr("Extended statistics"), statistics);
    TextTable options;
    for (const QString& option : relation.options)
        options.add({option});
    for (const QString& option : relation.toastOptions)
        options.add({QStringLiteral("toast.") + option});
    out += section(Text::tr("Options"), options);
    out += section(Text::tr("Access (* may be passed on)"), access(relation.grants, relation.columns));
    if (relation.isView())
        out += QLatin1Char('\n') + Text::tr("Query") + QLatin1Char('\n') + relation.query + QLatin1Char('\n');
    return out;
}

QString describeRoutine(const Routine& routine, const QString& definition) {
    return heading(kindText(routine.kind), routine.key(),
                   {routine.result.isEmpty() ? QString() : Text::tr("returns %1").arg(routine.result),
                    routine.language, QString(nameOf(routine.volatility)),
                    routine.securityDefiner ? Text::tr("security definer") : QString(),
                    Text::tr("owner %1").arg(routine.owner)},
                   routine.comment) +
           QLatin1Char('\n') + definition +
           section(Text::tr("Access (* may be passed on)"), access(routine.grants));
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
                   {type.baseType, type.notNull ? Text::tr("not null") : QString(),
                    type.expression.isEmpty() ? QString() : Text::tr("default %1").arg(type.expression),
                    type.subtype, Text::tr("owner %1").arg(type.owner)},
                   type.comment) +
           (table.isEmpty() ? QString() : QLatin1Char('\n') + table.text(2)) +
           section(Text::tr("Access (* may be passed on)"), access(type.grants));
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
