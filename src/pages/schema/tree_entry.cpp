#include "pages/schema/tree_entry.h"

#include "pages/schema/database_entries.h"
#include "pages/schema/relation_entries.h"
#include "pages/schema/schema_entries.h"

#include <QCoreApplication>

#include <algorithm>

namespace pages {
namespace {

using namespace schema;

struct TreeEntryText {
    Q_DECLARE_TR_FUNCTIONS(pages::SchemaTree)
};

QList<TreeEntry> topEntries(const Snapshot& snapshot, const Search& search) {
    QList<TreeEntry> out;
    for (const Schema& each : snapshot->schemas) {
        if (!each.extension.isEmpty()) continue;
        if (search.isActive() && !search.find(each.id()) && !search.isInSchema(each.name)) continue;
        const qsizetype number = schemaThingCount(snapshot, search, each.name);
        if (search.isActive() && number == 0 && !search.find(each.id())) continue;
        out.append({TreeGroup::None, each.id(), each.name,
                    TreeEntryText::tr("%n objects", nullptr, static_cast<int>(number)), widgets::Tone::Muted,
                    each.comment, number > 0});
    }
    return out + databaseGroups(snapshot, search);
}

/// The group of the tree that a thing which is no part of another stands in.
TreeGroup groupOf(const Snapshot& snapshot, const ObjectId& id) {
    switch (id.kind) {
        case Kind::Relation: {
            const Relation* relation = snapshot.relation({id.schema, id.name});
            return relation && relation->isView() ? TreeGroup::Views : TreeGroup::Tables;
        }
        case Kind::Routine:
            return TreeGroup::Functions;
        case Kind::Type:
            return TreeGroup::Types;
        case Kind::Sequence:
            return TreeGroup::Sequences;
        case Kind::Statistics:
            return TreeGroup::Statistics;
        case Kind::Extension:
            return TreeGroup::Extensions;
        case Kind::Publication:
            return TreeGroup::Publications;
        case Kind::EventTrigger:
            return TreeGroup::EventTriggers;
        case Kind::ForeignServer:
            return TreeGroup::ForeignServers;
        case Kind::Role:
            return TreeGroup::Roles;
        default:
            return TreeGroup::Others;
    }
}

}  // namespace

QString TreeEntry::key() const {
    return isGroup() ? QStringLiteral("#%1").arg(static_cast<int>(group))
                     : QStringLiteral("%1 %2 %3 %4")
                           .arg(QString::number(static_cast<int>(id.kind)), id.schema, id.name, id.part);
}

QList<TreeEntry> treeEntries(const Snapshot& snapshot, const Search& search, const TreeEntry* parent) {
    if (!parent) return topEntries(snapshot, search);
    if (parent->id.kind == Kind::Relation && !parent->id.name.isEmpty())
        return relationEntries(snapshot, search, *parent);
    if (!parent->isGroup()) return schemaGroups(snapshot, search, parent->id.name);
    if (!parent->id.name.isEmpty()) return schemaThings(snapshot, search, parent->id.name, parent->group);
    return databaseThings(snapshot, search, parent->group);
}

QList<TreeEntry> pathTo(const Snapshot& snapshot, const Search& search, const ObjectId& id) {
    QStringList keys;
    const ObjectId whole = id.whole();
    if (id.kind == Kind::Schema) {
        keys << TreeEntry{.id = id}.key();
    } else {
        if (!whole.schema.isEmpty())
            keys << TreeEntry{.id = {Kind::Schema, whole.schema, whole.schema, {}}}.key();
        keys << TreeEntry{.group = groupOf(snapshot, whole)}.key();
        const Relation* relation =
            whole.kind == Kind::Relation ? snapshot.relation({whole.schema, whole.name}) : nullptr;
        if (relation && relation->isPartition && !search.isActive()) {
            keys.clear();
            if (relation->parents.isEmpty()) return {};
            for (const TreeEntry& entry :
                 pathTo(snapshot, search, ObjectId::relation(relation->parents.front())))
                keys << entry.key();
            keys << TreeEntry{.group = TreeGroup::Partitions}.key();
        }
        keys << TreeEntry{.id = whole}.key();
        if (id.isPart()) keys << TreeEntry{.group = partGroup(id.kind)}.key() << TreeEntry{.id = id}.key();
    }
    QList<TreeEntry> out;
    for (const QString& key : keys) {
        const TreeEntry parent = out.value(out.size() - 1);
        const QList<TreeEntry> entries = treeEntries(snapshot, search, out.isEmpty() ? nullptr : &parent);
        const auto at = std::find_if(entries.begin(), entries.end(),
                                     [&](const TreeEntry& each) { return each.key() == key; });
        if (at == entries.end()) return {};
        out.append(*at);
    }
    return out;
}

}  // namespace pages
