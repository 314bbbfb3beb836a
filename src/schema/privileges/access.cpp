#include "schema/privileges/access.h"

#include "core/stable_sort.h"
#include "schema/acl.h"

#include <QSet>

#include <algorithm>

namespace schema {
namespace {

template <typename T>
const T* withId(const QList<T>& list, const ObjectId& id) {
    for (const T& thing : list)
        if (thing.id() == id) return &thing;
    return nullptr;
}

/// The predefined role that gives `privilege` on everything of the kind (aclchk.c, *_aclmask_ext).
QStringList predefinedFor(AclKind kind, const QString& privilege, int majorVersion) {
    if (majorVersion < 14) return {};
    const QString reads = QStringLiteral("pg_read_all_data"), writes = QStringLiteral("pg_write_all_data");
    if (kind == AclKind::Schema && privilege == QLatin1String("USAGE")) return {reads, writes};
    if (kind != AclKind::Table && kind != AclKind::Sequence) return {};
    if (privilege == QLatin1String("SELECT")) return {reads};
    if (privilege == QLatin1String("INSERT") || privilege == QLatin1String("UPDATE") ||
        privilege == QLatin1String("DELETE"))
        return {writes};
    if (privilege == QLatin1String("MAINTAIN")) return {QStringLiteral("pg_maintain")};
    return {};
}

QSet<QString> held(const QList<Privilege>& privileges) {
    QSet<QString> out;
    for (const Privilege& privilege : privileges)
        if (privilege.isHeld()) out.insert(privilege.name);
    return out;
}

}  // namespace

/// What the check of a privilege looks at.
struct AccessRules::Granted {
    AclKind kind = AclKind::Table;
    QString owner;
    QList<Grant> grants;
};

bool ThingAccess::mayAnything() const {
    const auto isHeld = [](const Privilege& privilege) { return privilege.isHeld(); };
    return std::ranges::any_of(privileges, isHeld) || !columns.isEmpty();
}

QList<AppliedPolicy> RowSecurity::policiesFor(const QString& command) const {
    QList<AppliedPolicy> out;
    for (const AppliedPolicy& policy : policies)
        if (policy.command == QLatin1String("ALL") || policy.command == command) out.append(policy);
    return out;
}

AccessRules::AccessRules(const Snapshot& snapshot) : m_snapshot(snapshot), m_roles(snapshot) {}

std::optional<AccessRules::Granted> AccessRules::grantedOn(const ObjectId& thing) const {
    const QualifiedName name{thing.schema, thing.name};
    switch (thing.kind) {
        case Kind::Relation:
            if (const Relation* relation = m_snapshot.relation(name))
                return Granted{AclKind::Table, relation->owner, relation->grants};
            break;
        case Kind::Sequence:
            if (const Sequence* sequence = m_snapshot.sequence(name))
                return Granted{AclKind::Sequence, sequence->owner, sequence->grants};
            break;
        case Kind::Routine:
            if (const Routine* routine = m_snapshot.routine(thing))
                return Granted{AclKind::Routine, routine->owner, routine->grants};
            break;
        case Kind::Type:
            if (const Type* type = m_snapshot.type(name))
                return Granted{AclKind::Type, type->owner, type->grants};
            break;
        case Kind::Schema:
            if (const Schema* schema = withId(m_snapshot->schemas, thing))
                return Granted{AclKind::Schema, schema->owner, schema->grants};
            break;
        case Kind::ForeignDataWrapper:
            if (const ForeignDataWrapper* wrapper = withId(m_snapshot->wrappers, thing))
                return Granted{AclKind::ForeignDataWrapper, wrapper->owner, wrapper->grants};
            break;
        case Kind::ForeignServer:
            if (const ForeignServer* server = withId(m_snapshot->servers, thing))
                return Granted{AclKind::ForeignServer, server->owner, server->grants};
            break;
        default:
            break;
    }
    return {};
}

QList<Privilege> AccessRules::privileges(const QString& role, const Granted& on) const {
    const int majorVersion = m_snapshot->origin.majorVersion();
    const QHash<QString, QList<RoleStep>>& inherited = m_roles.inherited(role);
    QList<Privilege> out;
    for (const QString& name : allPrivileges(on.kind, majorVersion)) {
        Privilege privilege{name, {}, m_roles.isSuperuser(role) || inherited.contains(on.owner)};
        if (m_roles.isSuperuser(role)) privilege.reasons.append({ReasonKind::Superuser, {}, role, {}, true});
        for (const Grant& grant : on.grants) {
            if (!grant.privileges.contains(name)) continue;
            const bool isPublic = grant.grantee.isEmpty();
            if (!isPublic && !inherited.contains(grant.grantee)) continue;
            const ReasonKind kind = isPublic                    ? ReasonKind::Public
                                    : grant.grantee == on.owner ? ReasonKind::Owner
                                                                : ReasonKind::Grant;
            privilege.reasons.append({kind, inherited.value(grant.grantee), grant.grantee, grant.grantor,
                                      kind == ReasonKind::Owner || grant.grantable.contains(name)});
        }
        for (const QString& predefined : predefinedFor(on.kind, name, majorVersion))
            if (inherited.contains(predefined))
                privilege.reasons.append(
                    {ReasonKind::Predefined, inherited.value(predefined), predefined, {}, false});
        // The shortest explanation first.
        core::stableSort(privilege.reasons, {}, [](const AccessReason& reason) {
            return std::pair(reason.kind == ReasonKind::Superuser ? 0 : 1, reason.path.size());
        });
        for (const AccessReason& reason : std::as_const(privilege.reasons))
            privilege.mayGrant = privilege.mayGrant || reason.mayPassOn;
        out.append(privilege);
    }
    return out;
}

QList<Privilege> AccessRules::columnPrivileges(const QString& role, const Relation& relation,
                                               const Column& column) const {
    const Granted table{AclKind::Table, relation.owner, relation.grants};
    const QList<Privilege> onTable = privileges(role, table);
    QList<Privilege> out = privileges(role, {AclKind::Column, relation.owner, column.grants});
    for (Privilege& privilege : out)
        for (const Privilege& whole : onTable)
            if (whole.name == privilege.name)
                for (const AccessReason& reason : whole.reasons)
                    if (!privilege.reasons.contains(reason)) privilege.reasons.append(reason);
    return out;
}

RowSecurity AccessRules::rowSecurity(const QString& role, const Relation& relation) const {
    RowSecurity out;
    const Role* known = m_roles.role(role);
    if (!relation.rowSecurity || !known) return out;
    const auto& inherited = m_roles.inherited(role);
    if (known->superuser)
        out.state = RowSecurity::State::Superuser;
    else if (known->bypassesRowSecurity)
        out.state = RowSecurity::State::Bypass;
    else if (inherited.contains(relation.owner) && !relation.forceRowSecurity)
        out.state = RowSecurity::State::Owner;
    else
        out.state = RowSecurity::State::Applies;
    if (out.state != RowSecurity::State::Applies) return out;
    for (const Policy& policy : relation.policies) {
        AppliedPolicy applied{policy.name,
                              policy.command,
                              policy.permissive,
                              policy.usingExpression,
                              policy.checkExpression,
                              {},
                              {}};
        const auto fits =
            std::ranges::find_if(policy.roles, [&](const QString& each) { return inherited.contains(each); });
        if (fits != policy.roles.end()) {
            applied.role = *fits;
            applied.path = inherited.value(*fits);
        } else if (!policy.roles.isEmpty()) {
            continue;
        }
        out.policies.append(applied);
    }
    return out;
}

ThingAccess AccessRules::access(const QString& role, const ObjectId& thing) const {
    ThingAccess out;
    out.thing = thing;
    const auto granted = grantedOn(thing);
    if (!granted || !m_roles.role(role)) return out;
    out.privileges = privileges(role, *granted);
    QSet<QString> have = held(out.privileges);
    if (const Relation* relation = m_snapshot.relation({thing.schema, thing.name});
        relation && thing.kind == Kind::Relation) {
        for (const Column& column : relation->columns) {
            if (column.grants.isEmpty()) continue;
            QList<Privilege> more = privileges(role, {AclKind::Column, relation->owner, column.grants});
            more.removeIf(
                [&have](const Privilege& each) { return !each.isHeld() || have.contains(each.name); });
            if (!more.isEmpty()) out.columns.append({column.name, more});
        }
        out.rowSecurity = rowSecurity(role, *relation);
    }
    if (!thing.schema.isEmpty() && thing.kind != Kind::Schema)
        if (const auto schema = grantedOn({Kind::Schema, thing.schema, thing.schema, {}}))
            out.mayUseSchema = held(privileges(role, *schema)).contains(QStringLiteral("USAGE"));
    if (m_roles.isSuperuser(role)) return out;
    for (const QString& other : m_roles.reachableBySetRole(role).keys())
        if (!(held(privileges(other, *granted)) - have).isEmpty()) out.moreAs << other;
    out.moreAs.sort();
    return out;
}

}  // namespace schema
