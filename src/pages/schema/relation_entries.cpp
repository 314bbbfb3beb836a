#include "pages/schema/relation_entries.h"

#include "schema/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace pages {
namespace {

using namespace schema;

struct RelationEntriesText {
    Q_DECLARE_TR_FUNCTIONS(pages::SchemaTree)
};

QList<const Relation*> childrenOf(const Snapshot& snapshot, const Relation& relation, TreeGroup group) {
    QList<const Relation*> out;
    for (const Relation* child : snapshot.children(relation.qualifiedName()))
        if (child->isPartition == (group == TreeGroup::Partitions)) out.append(child);
    return out;
}

QString shortKind(const Constraint& constraint) {
    switch (constraint.kind) {
        case ConstraintKind::PrimaryKey:
            return RelationEntriesText::tr("primary");
        case ConstraintKind::Unique:
            return RelationEntriesText::tr("unique");
        case ConstraintKind::ForeignKey:
            return QStringLiteral("→ ") + constraint.references.name;
        case ConstraintKind::Check:
            return RelationEntriesText::tr("check");
        case ConstraintKind::Exclusion:
            return RelationEntriesText::tr("exclusion");
        case ConstraintKind::NotNull:
            return RelationEntriesText::tr("not null");
    }
    return {};
}

QList<TreeEntry> groupsOf(const Snapshot& snapshot, const Search& search, const Relation& relation) {
    QList<TreeEntry> out;
    const auto add = [&](TreeGroup group, const QString& title, qsizetype number) {
        if (number > 0)
            out.append(
                {group, relation.id(), title, QLocale().toString(number), widgets::Tone::Muted, {}, true});
    };
    const Hit* hit = search.find(relation.id());
    if (hit && !hit->inName && !hit->columns.isEmpty()) {
        add(TreeGroup::Columns, RelationEntriesText::tr("Columns"), hit->columns.size());
        return out;
    }
    add(TreeGroup::Columns, RelationEntriesText::tr("Columns"), relation.columns.size());
    add(TreeGroup::Keys, RelationEntriesText::tr("Keys"), relation.constraints.size());
    add(TreeGroup::Indexes, RelationEntriesText::tr("Indexes"), relation.indexes.size());
    add(TreeGroup::Triggers, RelationEntriesText::tr("Triggers"),
        relation.triggers.size() + relation.rules.size());
    add(TreeGroup::Policies, RelationEntriesText::tr("Policies"), relation.policies.size());
    if (relation.kind == RelationKind::PartitionedTable)
        add(TreeGroup::Partitions, RelationEntriesText::tr("Partitions"),
            childrenOf(snapshot, relation, TreeGroup::Partitions).size());
    else if (!relation.isView())
        add(TreeGroup::Children, RelationEntriesText::tr("Children"),
            childrenOf(snapshot, relation, TreeGroup::Children).size());
    return out;
}

}  // namespace

TreeEntry relationEntry(const Relation& relation) {
    TreeEntry out;
    out.id = relation.id();
    out.text = relation.name;
    out.hint = relation.comment;
    out.hasChildren = !relation.columns.isEmpty();
    if (relation.lock) {
        out.fact = lockText(*relation.lock);
        out.tone = widgets::Tone::Warning;
        out.hint = lockSentence(*relation.lock);
    } else if (const auto bytes = relation.size.bytes()) {
        out.fact = bytesText(*bytes);
    }
    return out;
}

QList<TreeEntry> relationEntries(const Snapshot& snapshot, const Search& search, const TreeEntry& parent) {
    const Relation* relation = snapshot.relation({parent.id.schema, parent.id.name});
    if (!relation) return {};
    if (!parent.isGroup()) return groupsOf(snapshot, search, *relation);
    QList<TreeEntry> out;
    const auto add = [&](Kind kind, const QString& name, const QString& fact, const QString& hint,
                         widgets::Tone tone = widgets::Tone::Muted) {
        out.append({TreeGroup::None, ObjectId::partOf(relation->qualifiedName(), kind, name), name, fact,
                    tone, hint, false});
    };
    switch (parent.group) {
        case TreeGroup::Columns: {
            const Hit* hit = search.find(relation->id());
            const bool onlyFound = hit && !hit->inName && !hit->columns.isEmpty();
            for (const Column& column : relation->columns)
                if (!onlyFound || hit->columns.contains(column.name))
                    add(Kind::Column, column.name, shortType(column.type, relation->schema), column.comment);
            break;
        }
        case TreeGroup::Keys:
            for (const Constraint& constraint : relation->constraints)
                add(Kind::Constraint, constraint.name, shortKind(constraint), constraint.definition);
            break;
        case TreeGroup::Indexes:
            for (const Index& index : relation->indexes)
                add(Kind::Index, index.name,
                    !index.isValid ? RelationEntriesText::tr("invalid")
                    : index.bytes  ? bytesText(*index.bytes)
                                   : QString(),
                    index.definition, index.isValid ? widgets::Tone::Muted : widgets::Tone::Warning);
            break;
        case TreeGroup::Triggers:
            for (const Trigger& trigger : relation->triggers)
                add(Kind::Trigger, trigger.name,
                    trigger.enabled == Enabled::Disabled ? RelationEntriesText::tr("disabled")
                                                         : trigger.timing.toLower(),
                    trigger.definition);
            for (const Rule& rule : relation->rules)
                add(Kind::Rule, rule.name, RelationEntriesText::tr("rule"), rule.definition);
            break;
        case TreeGroup::Policies:
            for (const Policy& policy : relation->policies)
                add(Kind::Policy, policy.name, policy.command, policy.usingExpression);
            break;
        case TreeGroup::Partitions:
        case TreeGroup::Children:
            for (const Relation* child : childrenOf(snapshot, *relation, parent.group))
                out.append(relationEntry(*child));
            break;
        default:
            break;
    }
    return out;
}

TreeGroup partGroup(Kind kind) {
    switch (kind) {
        case Kind::Constraint:
            return TreeGroup::Keys;
        case Kind::Index:
            return TreeGroup::Indexes;
        case Kind::Trigger:
        case Kind::Rule:
            return TreeGroup::Triggers;
        case Kind::Policy:
            return TreeGroup::Policies;
        default:
            return TreeGroup::Columns;
    }
}

}  // namespace pages
