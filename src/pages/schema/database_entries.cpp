#include "pages/schema/database_entries.h"

#include <QCoreApplication>
#include <QLocale>

namespace pages {
namespace {

using namespace schema;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(pages::SchemaTree)
};

/// The groups of what belongs to the database and to no schema.
class DatabaseThings {
public:
    DatabaseThings(const Snapshot& snapshot, const Search& search) : m_snapshot(snapshot), m_search(search) {}

    QList<TreeEntry> groups() const {
        QList<TreeEntry> out;
        const auto add = [&](TreeGroup kind, const QString& title) {
            if (const qsizetype number = things(kind).size(); number > 0)
                out.append({kind, {}, title, QLocale().toString(number), widgets::Tone::Muted, {}, true});
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

}  // namespace

QList<TreeEntry> databaseGroups(const Snapshot& snapshot, const Search& search) {
    return DatabaseThings(snapshot, search).groups();
}

QList<TreeEntry> databaseThings(const Snapshot& snapshot, const Search& search, TreeGroup group) {
    return DatabaseThings(snapshot, search).things(group);
}

}  // namespace pages
