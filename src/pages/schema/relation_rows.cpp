#include "pages/schema/relation_rows.h"

#include "schema/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace pages {
namespace {

using namespace schema;

struct RelationRowsText {
    Q_DECLARE_TR_FUNCTIONS(pages::SchemaThing)
};

QString kindOf(const Constraint& constraint) {
    switch (constraint.kind) {
        case ConstraintKind::PrimaryKey:
            return RelationRowsText::tr("primary key");
        case ConstraintKind::Unique:
            return RelationRowsText::tr("unique");
        case ConstraintKind::ForeignKey:
            return RelationRowsText::tr("foreign key");
        case ConstraintKind::Check:
            return RelationRowsText::tr("check");
        case ConstraintKind::Exclusion:
            return RelationRowsText::tr("exclusion");
        case ConstraintKind::NotNull:
            return RelationRowsText::tr("not null");
    }
    return {};
}

QString noteOf(const Constraint& constraint) {
    QStringList out;
    if (!constraint.comment.isEmpty()) out << constraint.comment;
    if (!constraint.enforced)
        out << RelationRowsText::tr("not enforced");
    else if (!constraint.validated)
        out << RelationRowsText::tr("not validated: older rows may violate it");
    if (constraint.deferrable)
        out << (constraint.initiallyDeferred ? RelationRowsText::tr("deferred")
                                             : RelationRowsText::tr("deferrable"));
    if (constraint.isClone) out << RelationRowsText::tr("from the partitioned table");
    return out.join(QStringLiteral(", "));
}

QString stateOf(Enabled enabled) {
    switch (enabled) {
        case Enabled::Origin:
            return {};
        case Enabled::Disabled:
            return RelationRowsText::tr("disabled");
        case Enabled::Replica:
            return RelationRowsText::tr("on replicas only");
        case Enabled::Always:
            return RelationRowsText::tr("always, also on replicas");
    }
    return {};
}

}  // namespace

QList<PartRow> columnRows(const Snapshot& snapshot, const Relation& relation) {
    QList<PartRow> out;
    for (const Column& column : relation.columns) {
        PartRow row{column.name, {}, column.name, {}};
        QString reference;
        for (const Constraint* key : foreignKeysOf(relation, column.name)) {
            if (!reference.isEmpty()) reference += QStringLiteral(", ");
            reference += referenceText(relation, *key);
            if (!row.leads()) row.target = ObjectId::relation(key->references);
        }
        row.cells = {column.name,
                     shortType(column.type, relation.schema),
                     column.notNull ? RelationRowsText::tr("no") : RelationRowsText::tr("yes"),
                     shortDefault(snapshot, relation, column),
                     reference,
                     columnNote(relation, column)};
        out.append(row);
    }
    return out;
}

QList<PartRow> keyRows(const Snapshot& snapshot, const Relation& relation) {
    QList<PartRow> out;
    // As the kinds are listed: primary key first, checks last.
    QList<Constraint> ordered = relation.constraints;
    std::sort(ordered.begin(), ordered.end(), [](const Constraint& a, const Constraint& b) {
        return std::tie(a.kind, a.name) < std::tie(b.kind, b.name);
    });
    for (const Constraint& constraint : ordered) {
        PartRow row{
            constraint.name,
            {constraint.name, kindOf(constraint), constraintText(relation, constraint), noteOf(constraint)},
            constraint.name,
            ObjectId::relation(constraint.references)};
        if (!constraint.validated) row.tone = widgets::Tone::Warning;
        out.append(row);
    }
    for (const auto& [table, key] : snapshot.referencedBy(relation.qualifiedName())) {
        if (key->isClone) continue;
        out.append({QStringLiteral("<") + table->key() + QLatin1Char('.') + key->name,
                    {key->name, RelationRowsText::tr("referred to by"),
                     table->key() + QStringLiteral(" (") + key->columns.join(QStringLiteral(", ")) +
                         QLatin1Char(')'),
                     noteOf(*key)},
                    {},
                    table->id()});
    }
    return out;
}

QList<PartRow> indexRows(const Relation& relation) {
    QList<PartRow> out;
    for (const Index& index : relation.indexes) {
        QStringList notes;
        if (!index.isValid) notes << RelationRowsText::tr("invalid: not used by queries");
        if (!index.comment.isEmpty()) notes << index.comment;
        if (!index.constraint.isEmpty()) notes << RelationRowsText::tr("index of the key with this name");
        if (index.isClustered) notes << RelationRowsText::tr("used by CLUSTER");
        if (index.isReplicaIdentity) notes << RelationRowsText::tr("replica identity");
        const QString what = index.definition.section(QStringLiteral(" USING "), 1);
        out.append({index.name,
                    {index.name,
                     index.primary  ? RelationRowsText::tr("primary")
                     : index.unique ? RelationRowsText::tr("unique")
                                    : QString(),
                     what.isEmpty() ? index.method : what, index.bytes ? bytesText(*index.bytes) : QString(),
                     notes.join(QStringLiteral(", "))},
                    index.name,
                    {},
                    index.isValid ? widgets::Tone::Neutral : widgets::Tone::Warning});
    }
    return out;
}

QList<PartRow> triggerRows(const Relation& relation) {
    QList<PartRow> out;
    for (const Trigger& trigger : relation.triggers) {
        QString when = trigger.timing + QLatin1Char(' ') + trigger.events.join(QStringLiteral(" OR "));
        if (!trigger.columns.isEmpty())
            when.replace(QStringLiteral("UPDATE"),
                         QStringLiteral("UPDATE OF ") + trigger.columns.join(QStringLiteral(", ")));
        out.append(
            {trigger.name,
             {trigger.name, when,
              trigger.forEachRow ? RelationRowsText::tr("each row") : RelationRowsText::tr("each statement"),
              trigger.function + QStringLiteral("()"),
              trigger.comment.isEmpty() ? stateOf(trigger.enabled) : trigger.comment},
             trigger.name,
             {},
             trigger.enabled == Enabled::Disabled ? widgets::Tone::Warning : widgets::Tone::Neutral});
    }
    for (const Rule& rule : relation.rules)
        out.append({QStringLiteral("rule ") + rule.name,
                    {rule.name, rule.event, RelationRowsText::tr("rule"),
                     rule.definition.section(QStringLiteral(" DO "), 1),
                     rule.comment.isEmpty() ? stateOf(rule.enabled) : rule.comment},
                    rule.name,
                    {}});
    return out;
}

QList<PartRow> partitionRows(const Snapshot& snapshot, const Relation& relation) {
    QList<PartRow> out;
    for (const Relation* child : snapshot.children(relation.qualifiedName()))
        out.append({child->key(),
                    {child->schema == relation.schema ? child->name : child->key(), child->partitionBound,
                     child->size.rows ? countText(*child->size.rows) : QString(),
                     child->size.bytes() ? bytesText(*child->size.bytes()) : QString(), child->comment},
                    {},
                    child->id()});
    return out;
}

QList<PartRow> policyRows(const Relation& relation) {
    QList<PartRow> out;
    for (const Policy& policy : relation.policies) {
        QStringList conditions;
        if (!policy.usingExpression.isEmpty())
            conditions << QStringLiteral("USING ") + policy.usingExpression;
        if (!policy.checkExpression.isEmpty())
            conditions << QStringLiteral("WITH CHECK ") + policy.checkExpression;
        out.append(
            {QStringLiteral("policy ") + policy.name,
             {policy.roles.isEmpty() ? QStringLiteral("PUBLIC") : policy.roles.join(QStringLiteral(", ")),
              policy.command,
              (policy.permissive ? RelationRowsText::tr("policy %1")
                                 : RelationRowsText::tr("restrictive policy %1"))
                  .arg(policy.name),
              conditions.join(QLatin1Char(' '))},
             policy.name,
             {}});
    }
    return out;
}

QList<PartRow> grantRows(const QList<Grant>& grants, const Granting& on) {
    QList<PartRow> out;
    for (const Grant& grant : grants) {
        const bool isAll = grant.privileges == on.all && grant.grantable.isEmpty();
        out.append({on.place + QLatin1Char(' ') + grant.key(),
                    {grant.grantee.isEmpty() ? QStringLiteral("PUBLIC") : grant.grantee,
                     isAll ? RelationRowsText::tr("everything") : privilegesText(grant), on.place,
                     grant.grantor == on.owner ? QString()
                                               : RelationRowsText::tr("granted by %1").arg(grant.grantor)},
                    {},
                    {}});
    }
    return out;
}

}  // namespace pages
