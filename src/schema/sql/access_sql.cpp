#include "schema/sql/access_sql.h"

#include "schema/sql/quoting.h"

#include <algorithm>

namespace schema::sql {
namespace {

const Grant* sameParties(const QList<Grant>& grants, const Grant& wanted) {
    for (const Grant& grant : grants)
        if (grant.grantee == wanted.grantee && grant.grantor == wanted.grantor) return &grant;
    return nullptr;
}

QStringList without(QStringList list, const QStringList& others) {
    list.removeIf([&](const QString& each) { return others.contains(each); });
    return list;
}

QString role(const QString& name) {
    return name.isEmpty() ? QStringLiteral("PUBLIC") : quoted(name);
}

/// `SELECT, INSERT`, or ALL; on a column each privilege carries the column.
QString words(const QStringList& privileges, AclKind kind, int majorVersion, const QString& column) {
    if (privileges == allPrivileges(kind, majorVersion)) return QStringLiteral("ALL") + column;
    QStringList out;
    for (const QString& privilege : privileges)
        out << privilege + column;
    return out.join(QStringLiteral(", "));
}

/// A grant that somebody else than the owner gave has to be given by that role again.
QStringList givenBy(const QString& grantor, const QString& owner, const QString& statement) {
    if (grantor == owner) return {statement};
    return {QStringLiteral("SET SESSION AUTHORIZATION ") + quoted(grantor) + QLatin1Char(';'), statement,
            QStringLiteral("RESET SESSION AUTHORIZATION;")};
}

/// The grants as ALTER … OWNER TO leaves them: the new owner in the place of the old one.
QList<Grant> takenOver(const GrantChange& change) {
    QList<Grant> out;
    for (Grant grant : change.from) {
        if (grant.grantor == change.fromOwner) grant.grantor = change.toOwner;
        if (grant.grantee == change.fromOwner) grant.grantee = change.toOwner;
        const auto same = std::find_if(out.begin(), out.end(), [&grant](const Grant& each) {
            return each.grantee == grant.grantee && each.grantor == grant.grantor;
        });
        if (same == out.end()) {
            out.append(grant);
            continue;
        }
        same->privileges += without(grant.privileges, same->privileges);
        same->grantable += without(grant.grantable, same->grantable);
    }
    return out;
}

QString ownerIn(const QList<Grant>& builtin, const QList<Grant>& grants) {
    if (!builtin.isEmpty()) return builtin.front().grantor;
    return grants.isEmpty() ? QString() : grants.front().grantor;
}

}  // namespace

QStringList commentOn(const QString& keyword, const QString& name, const QString& comment) {
    if (comment.isEmpty()) return {};
    return {QStringLiteral("COMMENT ON ") + keyword + QLatin1Char(' ') + name + QStringLiteral(" IS ") +
            literal(comment) + QLatin1Char(';')};
}

QStringList changedComment(const QString& keyword, const QString& name, const QString& comment) {
    if (!comment.isEmpty()) return commentOn(keyword, name, comment);
    return {QStringLiteral("COMMENT ON ") + keyword + QLatin1Char(' ') + name + QStringLiteral(" IS NULL;")};
}

QString ownerOf(const Target& target, const QString& owner) {
    return QStringLiteral("ALTER ") + target.keyword + QLatin1Char(' ') + target.name +
           QStringLiteral(" OWNER TO ") + quoted(owner) + QLatin1Char(';');
}

QStringList grantsOn(const Target& target, const QList<Grant>& grants, const QList<Grant>& builtin,
                     int majorVersion, const QString& column) {
    const QString name = target.grantName.isEmpty() ? target.name : target.grantName;
    const QString on = QStringLiteral(" ON ") +
                       (target.grantKeyword.isEmpty() ? target.keyword : target.grantKeyword) +
                       (name.isEmpty() ? QString() : QLatin1Char(' ') + name);
    const QString owner = ownerIn(builtin, grants);
    const AclKind kind = column.isEmpty() ? target.acl : AclKind::Column;
    QStringList out;
    for (const Grant& before : builtin) {
        const Grant* now = sameParties(grants, before);
        const QStringList gone = now ? without(before.privileges, now->privileges) : before.privileges;
        if (!gone.isEmpty())
            out << QStringLiteral("REVOKE ") + words(gone, kind, majorVersion, column) + on +
                       QStringLiteral(" FROM ") + role(before.grantee) + QLatin1Char(';');
    }
    // Who passes a privilege on must have got it first.
    QList<Grant> ordered, passedOn;
    for (const Grant& grant : grants)
        (grant.grantor == owner ? ordered : passedOn).append(grant);
    ordered += passedOn;
    for (const Grant& grant : ordered) {
        const Grant* before = sameParties(builtin, grant);
        const QStringList passable = before ? without(grant.grantable, before->grantable) : grant.grantable;
        const QStringList plain =
            without(before ? without(grant.privileges, before->privileges) : grant.privileges, passable);
        const QString to = on + QStringLiteral(" TO ") + role(grant.grantee);
        if (!plain.isEmpty())
            out << givenBy(
                grant.grantor, owner,
                QStringLiteral("GRANT ") + words(plain, kind, majorVersion, column) + to + QLatin1Char(';'));
        if (!passable.isEmpty())
            out << givenBy(grant.grantor, owner,
                           QStringLiteral("GRANT ") + words(passable, kind, majorVersion, column) + to +
                               QStringLiteral(" WITH GRANT OPTION;"));
    }
    return out;
}

QStringList changedGrants(const Target& target, const GrantChange& change, int majorVersion,
                          const QString& column) {
    const QString name = target.grantName.isEmpty() ? target.name : target.grantName;
    const QString on = QStringLiteral(" ON ") +
                       (target.grantKeyword.isEmpty() ? target.keyword : target.grantKeyword) +
                       (name.isEmpty() ? QString() : QLatin1Char(' ') + name);
    const AclKind kind = column.isEmpty() ? target.acl : AclKind::Column;
    const QList<Grant> before = takenOver(change);
    // What was passed on goes first and comes last.
    const auto ordered = [&change](const QList<Grant>& grants, bool passedOnFirst) {
        QList<Grant> own, passedOn;
        for (const Grant& grant : grants)
            (grant.grantor == change.toOwner ? own : passedOn).append(grant);
        return passedOnFirst ? passedOn + own : own + passedOn;
    };
    QStringList out;
    for (const Grant& grant : ordered(before, true)) {
        const Grant* now = sameParties(change.to, grant);
        const QStringList gone = now ? without(grant.privileges, now->privileges) : grant.privileges;
        const QStringList noLonger =
            now ? without(without(grant.grantable, now->grantable), gone) : QStringList();
        const QString from = on + QStringLiteral(" FROM ") + role(grant.grantee) + QLatin1Char(';');
        if (!gone.isEmpty())
            out << givenBy(grant.grantor, change.toOwner,
                           QStringLiteral("REVOKE ") + words(gone, kind, majorVersion, column) + from);
        if (!noLonger.isEmpty())
            out << givenBy(grant.grantor, change.toOwner,
                           QStringLiteral("REVOKE GRANT OPTION FOR ") +
                               words(noLonger, kind, majorVersion, column) + from);
    }
    for (const Grant& grant : ordered(change.to, false)) {
        const Grant* old = sameParties(before, grant);
        const QStringList passable = old ? without(grant.grantable, old->grantable) : grant.grantable;
        const QStringList plain =
            without(old ? without(grant.privileges, old->privileges) : grant.privileges, passable);
        const QString to = on + QStringLiteral(" TO ") + role(grant.grantee);
        if (!plain.isEmpty())
            out << givenBy(
                grant.grantor, change.toOwner,
                QStringLiteral("GRANT ") + words(plain, kind, majorVersion, column) + to + QLatin1Char(';'));
        if (!passable.isEmpty())
            out << givenBy(grant.grantor, change.toOwner,
                           QStringLiteral("GRANT ") + words(passable, kind, majorVersion, column) + to +
                               QStringLiteral(" WITH GRANT OPTION;"));
    }
    return out;
}

QStringList ownership(const Target& target, const QString& owner, const QList<Grant>& grants,
                      const QString& comment, const DdlOptions& options, int majorVersion) {
    QStringList out;
    if (options.access == DdlOptions::Access::Include) {
        out << ownerOf(target, owner);
        out << grantsOn(target, grants, builtinGrants(target.acl, owner, majorVersion), majorVersion);
    }
    out << commentOn(target.keyword, target.name, comment);
    return out;
}

AclKind defaultPrivilegesKind(const DefaultPrivileges& privileges) {
    return privileges.objects == QStringLiteral("sequences")   ? AclKind::Sequence
           : privileges.objects == QStringLiteral("functions") ? AclKind::Routine
           : privileges.objects == QStringLiteral("types")     ? AclKind::Type
           : privileges.objects == QStringLiteral("schemas")   ? AclKind::Schema
                                                               : AclKind::Table;
}

QStringList defaultPrivileges(const DefaultPrivileges& privileges, int majorVersion) {
    // For all schemas the list replaces the built-in one; for one schema it only adds.
    DefaultPrivileges before = privileges;
    before.grants = privileges.schema.isEmpty()
                        ? builtinGrants(defaultPrivilegesKind(privileges), privileges.role, majorVersion)
                        : QList<Grant>();
    return changedDefaultPrivileges(before, privileges, majorVersion);
}

QStringList changedDefaultPrivileges(const DefaultPrivileges& before, const DefaultPrivileges& after,
                                     int majorVersion) {
    Target target;
    target.acl = defaultPrivilegesKind(after);
    target.grantKeyword = after.objects.toUpper();
    const QString prefix =
        QStringLiteral("ALTER DEFAULT PRIVILEGES FOR ROLE ") + quoted(after.role) +
        (after.schema.isEmpty() ? QString() : QStringLiteral(" IN SCHEMA ") + quoted(after.schema)) +
        QLatin1Char(' ');
    QStringList out;
    for (const QString& statement :
         changedGrants(target, {before.grants, after.grants, after.role, after.role}, majorVersion))
        out << prefix + statement;
    return out;
}

}  // namespace schema::sql
