#include "schema/privileges/roles.h"

#include <algorithm>

namespace schema {

RoleGraph::RoleGraph(const Snapshot& snapshot) : m_snapshot(snapshot) {
    for (qsizetype i = 0; i < snapshot->roles.size(); ++i)
        m_roles.insert(snapshot->roles[i].name, i);
}

const Role* RoleGraph::role(const QString& name) const {
    const auto at = m_roles.constFind(name);
    return at == m_roles.constEnd() ? nullptr : &m_snapshot->roles[*at];
}

bool RoleGraph::isSuperuser(const QString& name) const {
    const Role* found = role(name);
    return found && found->superuser;
}

QStringList RoleGraph::names() const {
    QStringList out = m_roles.keys();
    out.sort();
    return out;
}

QList<RoleStep> RoleGraph::stepsFrom(const QString& name) const {
    QList<RoleStep> out;
    const Role* from = role(name);
    if (!from) return out;
    for (const Membership& membership : from->memberships) {
        // A role may be a member by several grants; it has what any of them gives.
        const auto known = std::ranges::find(out, membership.role, &RoleStep::role);
        if (known != out.end()) {
            known->inherits = known->inherits || membership.inherits;
            known->mayBecome = known->mayBecome || membership.mayBecome;
        } else {
            out.append({membership.role, membership.inherits, membership.mayBecome});
        }
    }
    // Before 16 a role that does not inherit has nothing of pg_database_owner either.
    const QString databaseOwner = QStringLiteral("pg_database_owner");
    if (name == m_snapshot->origin.owner && role(databaseOwner)) {
        const bool inherits = m_snapshot->origin.majorVersion() >= 16 || from->inherits;
        out.append({databaseOwner, inherits, true, true});
    }
    return out;
}

QHash<QString, QList<RoleStep>> RoleGraph::ways(const QString& start, Way way) const {
    QHash<QString, QList<RoleStep>> out{{start, {}}};
    QStringList open{start};
    for (qsizetype at = 0; at < open.size(); ++at)
        for (const RoleStep& step : stepsFrom(open[at])) {
            if (way == Way::Inherit ? !step.inherits : !step.mayBecome) continue;
            if (out.contains(step.role)) continue;
            out.insert(step.role, out.value(open[at]) + QList{step});
            open.append(step.role);
        }
    return out;
}

const QHash<QString, QList<RoleStep>>& RoleGraph::inherited(const QString& name) const {
    const auto at = m_inherited.constFind(name);
    return at != m_inherited.constEnd() ? *at : *m_inherited.insert(name, ways(name, Way::Inherit));
}

QHash<QString, QList<RoleStep>> RoleGraph::reachableBySetRole(const QString& name) const {
    QHash<QString, QList<RoleStep>> out = ways(name, Way::SetRole);
    for (const QString& each : inherited(name).keys())
        out.remove(each);
    return out;
}

}  // namespace schema
