#pragma once

#include "schema/snapshot.h"

#include <QHash>

namespace schema {

/// One step from a role to a role it is a member of.
struct RoleStep {
    QString role;             ///< the role that the step leads to
    bool inherits = true;     ///< false: its privileges are there only after SET ROLE
    bool mayBecome = true;    ///< false: SET ROLE is refused
    bool isImplicit = false;  ///< the owner of the database is a member of pg_database_owner

    bool operator==(const RoleStep&) const = default;
};

/// Who is a member of what, directly or over others, as has_privs_of_role() and member_can_set_role() of
/// PostgreSQL 13 to 18 see it (src/backend/utils/adt/acl.c). Keeps a copy of the snapshot; a value.
class RoleGraph {
public:
    explicit RoleGraph(const Snapshot& snapshot);

    const Role* role(const QString& name) const;
    bool isSuperuser(const QString& name) const;
    /// The shortest ways from `role` to every role whose privileges it has without SET ROLE, itself first
    /// with no steps.
    const QHash<QString, QList<RoleStep>>& inherited(const QString& role) const;
    /// The same for the roles that it has to, and may, SET ROLE to first.
    QHash<QString, QList<RoleStep>> reachableBySetRole(const QString& role) const;
    /// Every role, PUBLIC aside, sorted.
    QStringList names() const;

private:
    enum class Way { Inherit, SetRole };
    QHash<QString, QList<RoleStep>> ways(const QString& role, Way way) const;
    QList<RoleStep> stepsFrom(const QString& role) const;

    Snapshot m_snapshot;
    QHash<QString, qsizetype> m_roles;
    mutable QHash<QString, QHash<QString, QList<RoleStep>>> m_inherited;
};

}  // namespace schema
