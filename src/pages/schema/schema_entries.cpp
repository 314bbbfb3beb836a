#include "pages/schema/schema_entries.h"

#include "pages/schema/relation_entries.h"
#include "schema/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace pages {
namespace {

using namespace schema;

struct SchemaEntriesText {
    Q_DECLARE_TR_FUNCTIONS(pages::SchemaTree)
};

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
                out.append({kind, owner, title, QLocale().toString(number), widgets::Tone::Muted, {}, true});
        };
        add(TreeGroup::Tables, SchemaEntriesText::tr("Tables"));
        add(TreeGroup::Views, SchemaEntriesText::tr("Views"));
        add(TreeGroup::Functions, SchemaEntriesText::tr("Functions"));
        add(TreeGroup::Types, SchemaEntriesText::tr("Types"));
        add(TreeGroup::Sequences, SchemaEntriesText::tr("Sequences"));
        add(TreeGroup::Statistics, SchemaEntriesText::tr("Statistics"));
        add(TreeGroup::Others, SchemaEntriesText::tr("Others"));
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

}  // namespace

QList<TreeEntry> schemaGroups(const Snapshot& snapshot, const Search& search, const QString& schema) {
    return SchemaThings(snapshot, search, schema).groups();
}

QList<TreeEntry> schemaThings(const Snapshot& snapshot, const Search& search, const QString& schema,
                              TreeGroup group) {
    return SchemaThings(snapshot, search, schema).things(group);
}

qsizetype schemaThingCount(const Snapshot& snapshot, const Search& search, const QString& schema) {
    return SchemaThings(snapshot, search, schema).count();
}

}  // namespace pages
