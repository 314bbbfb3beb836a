#pragma once

#include "schema/acl.h"
#include "schema/ddl.h"

namespace schema::sql {

/// A thing as ALTER, COMMENT and GRANT name it.
struct Target {
    QString keyword;  ///< `TABLE`, `FUNCTION` … for ALTER and COMMENT
    QString name;     ///< quoted and qualified, with arguments where it has some
    AclKind acl = AclKind::Table;
    QString grantKeyword;  ///< where GRANT says it otherwise; empty: as `keyword`
    QString grantName;
};

/// `COMMENT ON …`, nothing for an empty comment.
QStringList commentOn(const QString& keyword, const QString& name, const QString& comment);

/// `ALTER … OWNER TO …`.
QString ownerOf(const Target& target, const QString& owner);

/// The REVOKEs and GRANTs that lead from `builtin` to `grants`. `columns` restricts them to a column, `
/// (title)`.
QStringList grantsOn(const Target& target, const QList<Grant>& grants, const QList<Grant>& builtin,
                     int majorVersion, const QString& column = {});

/// The same from what `from` grants to what `to` grants, where the owner was `fromOwner` and is `toOwner` by
/// now; also for privileges that were passed on and for grant options.
struct GrantChange {
    QList<Grant> from;
    QList<Grant> to;
    QString fromOwner;
    QString toOwner;
};
QStringList changedGrants(const Target& target, const GrantChange& change, int majorVersion,
                          const QString& column = {});

/// `COMMENT ON …`, also where the comment is taken away.
QStringList changedComment(const QString& keyword, const QString& name, const QString& comment);

/// Owner and privileges, as far as the options want them, then the comment.
QStringList ownership(const Target& target, const QString& owner, const QList<Grant>& grants,
                      const QString& comment, const DdlOptions& options, int majorVersion);

/// ALTER DEFAULT PRIVILEGES.
QStringList defaultPrivileges(const DefaultPrivileges& privileges, int majorVersion);
QStringList changedDefaultPrivileges(const DefaultPrivileges& before, const DefaultPrivileges& after,
                                     int majorVersion);
AclKind defaultPrivilegesKind(const DefaultPrivileges& privileges);

}  // namespace schema::sql
