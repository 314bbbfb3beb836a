#pragma once

#include "schema/privileges/roles.h"

#include <optional>

namespace schema {

/// Why a role has a privilege.
enum class ReasonKind {
    Superuser,   ///< passes every check
    Owner,       ///< it is granted to the owner, which the role is or inherits from
    Grant,       ///< granted to the role, or to one that it inherits from
    Public,      ///< granted to PUBLIC
    Predefined,  ///< a role of Postgres gives it on everything: pg_read_all_data …
};
constexpr auto enumNames(ReasonKind) {
    return std::to_array<const char*>({"superuser", "owner", "grant", "public", "predefined role"});
}

struct AccessReason {
    ReasonKind kind = ReasonKind::Grant;
    QList<RoleStep> path;  ///< from the role to the one that was granted to; empty: the role itself
    QString grantee;       ///< empty for PUBLIC
    QString grantor;       ///< empty where nothing was granted
    bool mayPassOn = false;

    bool operator==(const AccessReason&) const = default;
};

/// One privilege of a role on one thing or column.
struct Privilege {
    QString name;  ///< SELECT …
    /// None: the role does not have it.
    QList<AccessReason> reasons;
    /// Owners and superusers may grant also what they do not have.
    bool mayGrant = false;

    bool isHeld() const { return !reasons.isEmpty(); }
    bool operator==(const Privilege&) const = default;
};

/// A policy that has a say in what a role sees or writes.
struct AppliedPolicy {
    QString name;
    QString command;  ///< as the policy has it: ALL, SELECT …
    bool permissive = true;
    QString usingExpression;
    QString checkExpression;
    QString role;  ///< because of which role it applies; PUBLIC when empty
    QList<RoleStep> path;

    bool operator==(const AppliedPolicy&) const = default;
};

/// Whether row-level security filters what the role does with a table, and by which policies.
struct RowSecurity {
    enum class State {
        Off,        ///< the table does not have it on
        Superuser,  ///< passes it
        Bypass,     ///< the role has BYPASSRLS
        Owner,      ///< owners pass it, unless it is forced
        Applies,
    };
    State state = State::Off;
    QList<AppliedPolicy> policies;

    /// The policies for one command: SELECT, INSERT, UPDATE, DELETE. With no permissive one among them no row
    /// is seen or written.
    QList<AppliedPolicy> policiesFor(const QString& command) const;
    bool operator==(const RowSecurity&) const = default;
};
constexpr auto enumNames(RowSecurity::State) {
    return std::to_array<const char*>({"off", "superuser", "bypass", "owner", "applies"});
}

/// Everything that one role may do with one thing.
struct ThingAccess {
    ObjectId thing;
    QList<Privilege> privileges;  ///< every one that there is on such a thing, in the usual order
    QList<std::pair<QString, QList<Privilege>>> columns;  ///< columns on which it has more than on the whole
    bool mayUseSchema = true;  ///< without USAGE on the schema nothing in it can be named
    RowSecurity rowSecurity;
    /// Roles that the role may SET ROLE to, and that then have more.
    QStringList moreAs;

    bool mayAnything() const;
};

/// What roles may do, as Postgres decides it, without asking the server. Immutable; any thread may ask one
/// object at a time.
class AccessRules {
public:
    explicit AccessRules(const Snapshot& snapshot);

    const RoleGraph& roles() const { return m_roles; }
    /// A relation, sequence, routine, type, schema, foreign-data wrapper or foreign server; of other things,
    /// and for roles that are not there, nothing.
    ThingAccess access(const QString& role, const ObjectId& thing) const;
    /// What has_column_privilege() says: on the column or on the whole table.
    QList<Privilege> columnPrivileges(const QString& role, const Relation& relation,
                                      const Column& column) const;

private:
    struct Granted;
    QList<Privilege> privileges(const QString& role, const Granted& on) const;
    std::optional<Granted> grantedOn(const ObjectId& thing) const;
    RowSecurity rowSecurity(const QString& role, const Relation& relation) const;

    Snapshot m_snapshot;
    RoleGraph m_roles;
};

}  // namespace schema
