#include "schema/sql/member_sql.h"

#include "schema/sql/access_sql.h"
#include "schema/sql/quoting.h"

namespace schema::sql {
namespace {

template <typename Thing>
QStringList changes(const Snapshot& snapshot, const Thing& thing, const Target& target) {
    const int majorVersion = snapshot->origin.majorVersion();
    const QList<Grant> initial = thing.extensionGrants.isEmpty()
                                     ? builtinGrants(target.acl, thing.owner, majorVersion)
                                     : thing.extensionGrants;
    return grantsOn(target, thing.grants, initial, majorVersion);
}

}  // namespace

QStringList memberGrants(const Snapshot& snapshot, const Relation& relation) {
    return changes(snapshot, relation,
                   {QStringLiteral("TABLE"), qualified(relation.qualifiedName()), AclKind::Table, {}, {}});
}

QStringList memberGrants(const Snapshot& snapshot, const Sequence& sequence) {
    return changes(
        snapshot, sequence,
        {QStringLiteral("SEQUENCE"), qualified(sequence.qualifiedName()), AclKind::Sequence, {}, {}});
}

QStringList memberGrants(const Snapshot& snapshot, const Routine& routine) {
    const QString name = qualified(routine.schema, routine.name) + QLatin1Char('(') +
                         routine.identityArguments + QLatin1Char(')');
    return changes(
        snapshot, routine,
        {routine.kind == RoutineKind::Procedure ? QStringLiteral("PROCEDURE") : QStringLiteral("FUNCTION"),
         name,
         AclKind::Routine,
         {},
         {}});
}

QStringList memberGrants(const Snapshot& snapshot, const Type& type) {
    return changes(snapshot, type,
                   {QStringLiteral("TYPE"), qualified(type.qualifiedName()), AclKind::Type, {}, {}});
}

}  // namespace schema::sql
