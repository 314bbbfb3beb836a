#include "schema/dependencies/graph.h"

#include "schema/dependencies/structure_uses.h"

#include <QSet>

#include <algorithm>

namespace schema {
namespace {

void sortAndUnite(QList<Use>& uses) {
    std::ranges::sort(uses, [](const Use& a, const Use& b) { return a < b; });
    uses.erase(std::unique(uses.begin(), uses.end(),
                           [](const Use& a, const Use& b) { return a.user == b.user && a.used == b.used; }),
               uses.end());
}

}  // namespace

DependencyGraph::DependencyGraph(const Snapshot& snapshot) : m_snapshot(snapshot) {
    m_uses = dependencies::structureUses(snapshot);
    // Where the structure says what a use is for, pg_depend adds nothing.
    QSet<std::pair<ObjectId, ObjectId>> known;
    for (const Use& use : std::as_const(m_uses))
        known.insert({use.user, use.used});
    for (const Use& use : dependencies::catalogUses(snapshot))
        if (!known.contains({use.user, use.used})) m_uses.append(use);
    sortAndUnite(m_uses);
    for (qsizetype i = 0; i < m_uses.size(); ++i) {
        const Use& use = m_uses[i];
        m_byUsed[use.used].append(i);
        m_byUser[use.user].append(i);
        if (use.used.isPart()) m_byUsedWhole[use.used.whole()].append(i);
        if (use.user.isPart()) m_byUserWhole[use.user.whole()].append(i);
    }
}

QList<Use> DependencyGraph::partsOf(const ObjectId& id, const Uses& parts, bool isUser) const {
    QList<Use> out;
    for (const qsizetype each : parts.value(id))
        if ((isUser ? m_uses[each].used : m_uses[each].user).whole() != id) out.append(m_uses[each]);
    return out;
}

QList<Use> DependencyGraph::usersOf(const ObjectId& id) const {
    QList<Use> out;
    for (const qsizetype each : m_byUsed.value(id))
        out.append(m_uses[each]);
    if (id.kind == Kind::Relation) out += partsOf(id, m_byUsedWhole, false);
    if (id.kind == Kind::Role) out += dependencies::usesOfRole(m_snapshot, id.name);
    if (id.kind == Kind::Schema) out += dependencies::usesOfSchema(m_snapshot, id.name);
    sortAndUnite(out);
    return out;
}

QList<Use> DependencyGraph::usedBy(const ObjectId& id) const {
    QList<Use> out;
    for (const qsizetype each : m_byUser.value(id))
        out.append(m_uses[each]);
    if (id.kind == Kind::Relation) out += partsOf(id, m_byUserWhole, true);
    // A column's own sequence and default are things of their own, which it cannot do without.
    if (id.kind == Kind::Column) {
        for (const qsizetype each : m_byUser.value(ObjectId{Kind::Default, id.schema, id.name, id.part}))
            out.append(m_uses[each]);
        for (const qsizetype each : m_byUsed.value(id))
            if (m_uses[each].kind == UseKind::ForeignKey && m_uses[each].user.whole() == id.whole())
                for (const qsizetype target : m_byUser.value(m_uses[each].user))
                    if (m_uses[target].used.whole() != id.whole()) out.append(m_uses[target]);
    }
    sortAndUnite(out);
    return out;
}

template <typename Step>
QList<Reach> DependencyGraph::walk(const ObjectId& id, Step step) const {
    QList<Reach> out;
    QSet<ObjectId> seen{id};
    struct Place {
        ObjectId id;
        qsizetype reach;
        int depth;
    };
    QList<Place> open{{id, -1, 0}};
    for (qsizetype at = 0; at < open.size(); ++at) {
        const Place place = open[at];
        if (place.id.kind == Kind::Column)
            seen.insert({Kind::Default, place.id.schema, place.id.name, place.id.part});
        for (const auto& [use, next] : step(place.id)) {
            if (seen.contains(next)) continue;
            // Parts of what goes as a whole go with it.
            if (next.isPart() && seen.contains(next.whole())) continue;
            seen.insert(next);
            out.append({use, place.reach, place.depth + 1});
            if (use.effect != DropEffect::Breaks && use.effect != DropEffect::BlocksPart)
                open.append({next, out.size() - 1, place.depth + 1});
        }
    }
    return out;
}

QList<Reach> DependencyGraph::blastRadius(const ObjectId& id) const {
    return walk(id, [this, &id](const ObjectId& at) {
        QList<std::pair<Use, ObjectId>> out;
        QList<Use> users = usersOf(at);
        // Only the thing itself is looked for in texts: a match is a hint, and hints of hints are noise.
        if (at == id) users += dependencies::mentions(m_snapshot, id);
        for (const Use& use : users)
            if (at == id || use.kind != UseKind::Mention) out.append({use, use.user});
        return out;
    });
}

QList<Reach> DependencyGraph::foundation(const ObjectId& id) const {
    return walk(id, [this](const ObjectId& at) {
        QList<std::pair<Use, ObjectId>> out;
        for (const Use& use : usedBy(at))
            out.append({use, use.used});
        return out;
    });
}

}  // namespace schema
