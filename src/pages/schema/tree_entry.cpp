#include "pages/schema/tree_entry.h"

#include "pages/schema/relation_entries.h"
#include "schema/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace pages {
namespace {

using namespace schema;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(pages::SchemaTree)
};

QString count(qsizetype number) {
    return QLocale().toString(number);
}

TreeEntry group(TreeGroup kind, const ObjectId& owner, const QString& title, qsizetype number) {
    return {kind, owner, title, count(number), widgets::Tone::Muted, {}, true};
}

/// The things of one schema in the tree, by group. Identity sequences belong to their columns and partitions
/// to their tables.
class SchemaThings {
public:
    SchemaThings(const Snapshot& snapshot, const Search& search, const QString& schema)
        : m_snapshot(snapshot), m_search(search), m_schema(schema) {}

    QList<TreeEntry> groups() const {
        const ObjectId owner{Kind::Schema, m_schema, m_schema, {}};
        QList<TreeEntry> out;
        const auto add = [&](TreeGroup kind, const QString& title) {
            if (const qsizetype number = things(kind).size(); number > 0)
                out.append(group(kind, owner, title, number));
        };
        add(TreeGroup::Tables, Text::tr("Tables"));
        add(TreeGroup::Views, Text::tr("Views"));
        add(TreeGroup::Functions, Text::tr("Functions"));
        add(TreeGroup::Types, Text::tr("Types"));
        add(TreeGroup::Sequences, Text::tr("Sequences"));
        add(TreeGroup::Statistics, Text::tr("Statistics"));
        add(TreeGroup::Others, Text::tr("Others"));
        return out;
    }

    qsizetype count() const {
        qsizetype sum = 0;
        for (const TreeGroup kind :
             {TreeGroup::Tables, TreeGroup::Views, TreeGroup::Functions, TreeGroup::Types,
              TreeGroup::Sequences, TreeGroup::Statistics, TreeGroup::Others})
            sum += things(kind).size();
        return sum;
    }

    QList<TreeEntry> things(TreeGroup kind) const {
        switch (kind) {
            case TreeGroup::Tables:
            case TreeGroup::Views:
                return relations(kind);
            case TreeGroup::Functions:
                return pick(m_snapshot->routines, [](const Routine& routine) -> QString {
                    return routine.kind == RoutineKind::Function ? QString() : kindText(routine.kind);
                });
            case TreeGroup::Types:
                return pick(m_snapshot->types, [](const Type& type) { return kindText(type.kind); });
            case TreeGroup::Sequences:
                return sequences();
            case TreeGroup::Statistics:
                return pick(m_snapshot->statistics,
                            [](const Statistics& each) { return each.relation.name; });
            case TreeGroup::Others:
                return others();
            default:
                return {};
        }
    }

private:
    bool isShown(const ObjectId& id) const { return !m_search.isActive() || m_search.find(id); }

    template <typename T, typename Fact>
    QList<TreeEntry> pick(const QList<T>& list, Fact fact) const {
        QList<TreeEntry> out;
        for (const T& thing : list) {
            if (thing.schema != m_schema || !thing.extension.isEmpty() || !isShown(thing.id())) continue;
            out.append({TreeGroup::None, thing.id(), thing.id().name, fact(thing), widgets::Tone::Muted,
                        thing.comment, false});
        }
        return out;
    }

    QList<TreeEntry> relations(TreeGroup kind) const {
        QList<TreeEntry> out;
        for (const Relation& relation : m_snapshot->relations) {
            if (relation.schema != m_schema || !relation.extension.isEmpty()) continue;
            if (relation.isView() != (kind == TreeGroup::Views)) continue;
            // A partition stands below its table, but a search shows what it found.
            if (m_search.isActive() ? !m_search.find(relation.id()) : relation.isPartition) continue;
            out.append(relationEntry(relation));
        }
        return out;
    }

    QList<TreeEntry> sequences() const {
        QList<TreeEntry> out;
        for (const Sequence& sequence : m_snapshot->sequences) {
            if (sequence.schema != m_schema || !sequence.extension.isEmpty() || !isShown(sequence.id()))
                continue;
            if (sequence.ownership == SequenceOwnership::Identity) continue;
            out.append({TreeGroup::None, sequence.id(), sequence.name, sequence.ownerTable.name,
                        widgets::Tone::Muted, sequence.comment, false});
        }
        return out;
    }

    QList<TreeEntry> others() const {
        const auto kind = [this](const auto& thing) { return kindText(m_snapshot, thing.id()); };
        return pick(m_snapshot->collations, kind) + pick(m_snapshot->operators, kind) +
               pick(m_snapshot->configurations, kind) + pick(m_snapshot->dictionaries, kind);
    }

    const Snapshot& m_snapshot;
    const Search& m_search;
    QString m_schema;
};

/// The groups of what belongs to the database and to no schema.
class DatabaseThings {
public:
    DatabaseThings(const Snapshot& snapshot, const Search& search) : m_snapshot(snapshot), m_search(search) {}

    QList<TreeEntry> groups() const {
        QList<TreeEntry> out;
        const auto add = [&](TreeGroup kind, const QString& title) {
            if (const qsizetype number = things(kind).size(); number > 0)
                out.append(group(kind, {}, title, number));
        };
        add(TreeGroup::Extensions, Text::tr("Extensions"));
        add(TreeGroup::Publications, Text::tr("Publications"));
        add(TreeGroup::EventTriggers, Text::tr("Event triggers"));
        add(TreeGroup::ForeignServers, Text::tr("Foreign servers"));
        add(TreeGroup::Roles, Text::tr("Roles"));
        return out;
    }

    QList<TreeEntry> things(TreeGroup kind) const {
        switch (kind) {
            case TreeGroup::Extensions:
                return pick(m_snapshot->extensions, [](const Extension& each) { return each.version; });
            case TreeGroup::Publications:
                return pick(m_snapshot->publications, [](const Publication&) { return QString(); });
            case TreeGroup::EventTriggers:
                return pick(m_snapshot->eventTriggers, [](const EventTrigger& each) { return each.event; });
            case TreeGroup::ForeignServers:
                return pick(m_snapshot->servers, [](const ForeignServer& each) { return each.wrapper; });
            case TreeGroup::Roles:
                return roles();
            default:
                return {};
        }
    }

private:
    template <typename T, typename Fact>
    QList<TreeEntry> pick(const QList<T>& list, Fact fact) const {
        QList<TreeEntry> out;
        for (const T& thing : list)
            if (!m_search.isActive() || m_search.find(thing.id()))
                out.append({TreeGroup::None, thing.id(), thing.name, fact(thing), widgets::Tone::Muted,
                            thing.comment, false});
        return out;
    }

    QList<TreeEntry> roles() const {
        QList<TreeEntry> out;
        for (const Role& role : m_snapshot->roles) {
            if (role.isPredefined() || (m_search.isActive() && !m_search.find(role.id()))) continue;
            out.append({TreeGroup::None, role.id(), role.name,
                        role.superuser  ? Text::tr("superuser")
                        : role.canLogin ? Text::tr("login")
                                        : QString(),
                        widgets::Tone::Muted, role.comment, false});
        }
        return out;
    }

    const Snapshot& m_snapshot;
    const Search& m_search;
};

QList<TreeEntry> topEntries(const Snapshot& snapshot, const Search& search) {
    QList<TreeEntry> out;
    for (const Schema& each : snapshot->schemas) {
        if (!each.extension.isEmpty()) continue;
        if (search.isActive() && !search.find(each.id()) && !search.isInSchema(each.name)) continue;
        const qsizetype number = SchemaThings(snapshot, search, each.name).count();
        if (search.isActive() && number == 0 && !search.find(each.id())) continue;
        out.append({TreeGroup::None, each.id(), each.name,
                    Text::tr("%n objects", nullptr, static_cast<int>(number)), widgets::Tone::Muted,
                    each.comment, number > 0});
    }
    return out + DatabaseThings(snapshot, search).groups();
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
    if (!parent->isGroup()) return SchemaThings(snapshot, search, parent->id.name).groups();
    if (!parent->id.name.isEmpty())
        return SchemaThings(snapshot, search, parent->id.name).things(parent->group);
    return DatabaseThings(snapshot, search).things(parent->group);
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
