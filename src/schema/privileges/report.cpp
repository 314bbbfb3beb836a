#include "schema/privileges/report.h"

#include "schema/text_table.h"
#include "schema/words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace schema {
namespace {

struct AccessText {
    Q_DECLARE_TR_FUNCTIONS(schema::Access)
};

QString pathText(const QList<RoleStep>& path) {
    QStringList roles;
    for (const RoleStep& step : path)
        roles << step.role;
    return roles.join(QStringLiteral(" → "));
}

/// `SELECT, INSERT`, and those with `*` may be passed on.
QString heldText(const QList<Privilege>& privileges) {
    QStringList out;
    for (const Privilege& privilege : privileges)
        if (privilege.isHeld()) out << privilege.name;
    if (out.size() == privileges.size() && out.size() > 1) return AccessText::tr("everything");
    return out.join(QStringLiteral(", "));
}

QString firstReason(const QList<Privilege>& privileges) {
    for (const Privilege& privilege : privileges)
        if (privilege.isHeld()) return reasonText(privilege.reasons.front());
    return {};
}

QJsonArray toJson(const QList<Privilege>& privileges) {
    QJsonArray out;
    for (const Privilege& privilege : privileges) {
        QJsonArray reasons;
        for (const AccessReason& reason : privilege.reasons) {
            QJsonObject each{{QStringLiteral("kind"), QString(nameOf(reason.kind))}};
            QJsonArray path;
            for (const RoleStep& step : reason.path)
                path.append(step.role);
            if (!path.isEmpty()) each.insert(QStringLiteral("over"), path);
            if (!reason.grantee.isEmpty()) each.insert(QStringLiteral("grantee"), reason.grantee);
            if (!reason.grantor.isEmpty()) each.insert(QStringLiteral("grantor"), reason.grantor);
            if (reason.mayPassOn) each.insert(QStringLiteral("may_pass_on"), true);
            reasons.append(each);
        }
        out.append(QJsonObject{{QStringLiteral("privilege"), privilege.name},
                               {QStringLiteral("held"), privilege.isHeld()},
                               {QStringLiteral("reasons"), reasons}});
    }
    return out;
}

QJsonObject toJson(const RowSecurity& security) {
    QJsonArray policies;
    for (const AppliedPolicy& policy : security.policies)
        policies.append(QJsonObject{{QStringLiteral("name"), policy.name},
                                    {QStringLiteral("command"), policy.command},
                                    {QStringLiteral("permissive"), policy.permissive},
                                    {QStringLiteral("using"), policy.usingExpression},
                                    {QStringLiteral("check"), policy.checkExpression},
                                    {QStringLiteral("role"), policy.role}});
    return {{QStringLiteral("state"), QString(nameOf(security.state))},
            {QStringLiteral("policies"), policies}};
}

void addRows(TextTable& table, const QList<Privilege>& privileges, const QString& on) {
    for (const Privilege& privilege : privileges) {
        QStringList reasons;
        for (const AccessReason& reason : privilege.reasons)
            reasons << reasonText(reason);
        table.add({privilege.isHeld() ? AccessText::tr("yes") : AccessText::tr("no"), privilege.name, on,
                   reasons.join(QStringLiteral("; "))});
    }
}

}  // namespace

QString reasonText(const AccessReason& reason) {
    const QString path = pathText(reason.path);
    QString out;
    switch (reason.kind) {
        case ReasonKind::Superuser:
            return AccessText::tr("superuser");
        case ReasonKind::Public:
            out = AccessText::tr("granted to PUBLIC by %1").arg(reason.grantor);
            break;
        case ReasonKind::Predefined:
            return path.isEmpty() ? AccessText::tr("predefined role")
                                  : AccessText::tr("member of %1, which has it on all objects").arg(path);
        case ReasonKind::Owner:
            return path.isEmpty() ? AccessText::tr("owner")
                                  : AccessText::tr("member of %1, the owner").arg(path);
        case ReasonKind::Grant:
            out = path.isEmpty() ? AccessText::tr("granted by %1").arg(reason.grantor)
                                 : AccessText::tr("member of %1, granted by %2").arg(path, reason.grantor);
            break;
    }
    return reason.mayPassOn ? AccessText::tr("%1, with grant option").arg(out) : out;
}

QString rowSecurityText(const RowSecurity& security) {
    switch (security.state) {
        case RowSecurity::State::Off:
            return AccessText::tr("Row-level security is off: every row.");
        case RowSecurity::State::Superuser:
            return AccessText::tr("Superusers bypass row-level security: every row.");
        case RowSecurity::State::Bypass:
            return AccessText::tr("The role has BYPASSRLS: every row.");
        case RowSecurity::State::Owner:
            return AccessText::tr("Owners bypass row-level security unless it is forced: every row.");
        case RowSecurity::State::Applies:
            if (security.policies.isEmpty())
                return AccessText::tr(
                    "Row-level security is on and no policy applies to this role: no rows.");
            return AccessText::tr("Row-level security is on; these policies apply:");
    }
    return {};
}

QString policyText(const AppliedPolicy& policy) {
    QString out = (policy.permissive ? AccessText::tr("policy %1 for %2")
                                     : AccessText::tr("restrictive policy %1 for %2"))
                      .arg(policy.name, policy.command);
    out += u' ' + (policy.role.isEmpty()   ? AccessText::tr("(PUBLIC)")
                   : policy.path.isEmpty() ? AccessText::tr("(the role)")
                                           : AccessText::tr("(member of %1)").arg(pathText(policy.path)));
    if (!policy.usingExpression.isEmpty()) out += QStringLiteral(" USING ") + policy.usingExpression;
    if (!policy.checkExpression.isEmpty()) out += QStringLiteral(" WITH CHECK ") + policy.checkExpression;
    return out;
}

QList<ThingAccess> accessOverview(const Snapshot& snapshot, const AccessRules& rules, const QString& role) {
    QList<ThingAccess> out;
    const auto add = [&](const auto& list) {
        for (const auto& thing : list) {
            if (!thing.extension.isEmpty()) continue;
            const ThingAccess access = rules.access(role, thing.id());
            if (access.mayAnything()) out.append(access);
        }
    };
    add(snapshot->schemas), add(snapshot->relations), add(snapshot->sequences), add(snapshot->routines);
    add(snapshot->types), add(snapshot->wrappers), add(snapshot->servers);
    return out;
}

QString toText(const Snapshot& snapshot, const QString& role, const ThingAccess& access) {
    QString out =
        AccessText::tr("%1 on %2 %3").arg(role, kindText(snapshot, access.thing), access.thing.text()) +
        QStringLiteral("\n\n");
    if (!access.mayUseSchema)
        out += AccessText::tr("Without USAGE on the schema %1, no object in it can be used.")
                   .arg(access.thing.schema) +
               QStringLiteral("\n\n");
    TextTable table;
    addRows(table, access.privileges, {});
    for (const auto& [column, privileges] : access.columns)
        addRows(table, privileges, AccessText::tr("column %1").arg(column));
    out += table.text(2);
    if (access.thing.kind == Kind::Relation) {
        out += u'\n' + rowSecurityText(access.rowSecurity) + u'\n';
        for (const AppliedPolicy& policy : access.rowSecurity.policies)
            out += QStringLiteral("  ") + policyText(policy) + u'\n';
    }
    if (!access.moreAs.isEmpty())
        out +=
            u'\n' +
            AccessText::tr("After SET ROLE it also has: %1").arg(access.moreAs.join(QStringLiteral(", "))) +
            u'\n';
    return out;
}

QString toText(const Snapshot& snapshot, const QString& role, const QList<ThingAccess>& things) {
    if (things.isEmpty()) return AccessText::tr("%1 has no privileges here.").arg(role) + u'\n';
    TextTable table;
    for (const ThingAccess& access : things) {
        QStringList notes;
        if (!access.mayUseSchema) notes << AccessText::tr("only with USAGE on the schema");
        if (access.rowSecurity.state == RowSecurity::State::Applies)
            notes << AccessText::tr("row-level security");
        table.add({kindText(snapshot, access.thing), access.thing.text(), heldText(access.privileges),
                   firstReason(access.privileges), notes.join(QStringLiteral(", "))});
        for (const auto& [column, privileges] : access.columns)
            table.add({kindText(snapshot, {Kind::Column, {}, {}, {}}),
                       access.thing.text() + u' ' + column,
                       heldText(privileges),
                       firstReason(privileges),
                       {}});
    }
    return AccessText::tr("Privileges of %1").arg(role) + QStringLiteral("\n\n") + table.text(2);
}

QJsonObject toJson(const QString& role, const QList<ThingAccess>& things) {
    QJsonArray out;
    for (const ThingAccess& access : things) {
        QJsonObject each{{QStringLiteral("kind"), QString(nameOf(access.thing.kind))},
                         {QStringLiteral("schema"), access.thing.schema},
                         {QStringLiteral("name"), access.thing.name},
                         {QStringLiteral("may_use_schema"), access.mayUseSchema},
                         {QStringLiteral("privileges"), toJson(access.privileges)}};
        QJsonObject columns;
        for (const auto& [column, privileges] : access.columns)
            columns.insert(column, toJson(privileges));
        if (!columns.isEmpty()) each.insert(QStringLiteral("columns"), columns);
        if (access.thing.kind == Kind::Relation)
            each.insert(QStringLiteral("row_security"), toJson(access.rowSecurity));
        if (!access.moreAs.isEmpty())
            each.insert(QStringLiteral("more_as"), QJsonArray::fromStringList(access.moreAs));
        out.append(each);
    }
    return {{QStringLiteral("format"), QStringLiteral("colophon-access")},
            {QStringLiteral("version"), 1},
            {QStringLiteral("role"), role},
            {QStringLiteral("things"), out}};
}

}  // namespace schema
