#include "schema/sql/access_sql.h"

#include "schema/sql/quoting.h"

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

QStringList defaultPrivileges(const DefaultPrivileges& privileges, int majorVersion) {
    const AclKind kind = privileges.objects == QStringLiteral("sequences")   ? AclKind::Sequence
                         : privileges.objects == QStringLiteral("functions") ? AclKind::Routine
                         : privileges.objects == QStringLiteral("types")     ? AclKind::Type
                         : privileges.objects == QStringLiteral("schemas")   ? AclKind::Schema
                                                                             : AclKind::Table;
    Target target;
    target.acl = kind;
    target.grantKeyword = privileges.objects.toUpper();
    // For all schemas the list replaces the built-in one; for one schema it only adds.
    const QList<Grant> builtin =
        privileges.schema.isEmpty() ? builtinGrants(kind, privileges.role, majorVersion) : QList<Grant>();
    const QString prefix =
        QStringLiteral("ALTER DEFAULT PRIVILEGES FOR ROLE ") + quoted(privileges.role) +
        (privileges.schema.isEmpty() ? QString()
                                     : QStringLiteral(" IN SCHEMA ") + quoted(privileges.schema)) +
        QLatin1Char(' ');
    QStringList out;
    for (const QString& statement : grantsOn(target, privileges.grants, builtin, majorVersion))
        out << prefix + statement;
    return out;
}

}  // namespace schema::sql
