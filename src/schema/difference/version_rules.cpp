#include "schema/difference/version_rules.h"

#include "schema/difference/expressions.h"

#include <algorithm>

namespace schema {
namespace {

/// The older and the newer of two majors.
struct Versions {
    int older;
    int newer;

    /// True when `major` brought something that only one of the two servers has.
    bool crosses(int major) const { return older < major && newer >= major; }
};

/// From 16 on queries of one table name its columns without it; other texts got other casts now and then.
bool isOtherPrint(const Change& change) {
    static const QStringList printed{
        QStringLiteral("query"), QStringLiteral("definition"),    QStringLiteral("expression"),
        QStringLiteral("keys"),  QStringLiteral("predicate"),     QStringLiteral("using"),
        QStringLiteral("check"), QStringLiteral("when"),          QStringLiteral("filter"),
        QStringLiteral("body"),  QStringLiteral("partition_key"), QStringLiteral("generated")};
    return printed.contains(change.attribute.section(QLatin1Char('.'), -1)) &&
           withoutQualifiers(change.from) == withoutQualifiers(change.to);
}

/// MAINTAIN came with 17; owners got it on everything they have.
bool isMaintain(const Change& change, const Versions& versions) {
    if (!versions.crosses(17) || !change.attribute.contains(QLatin1String("grants["))) return false;
    const auto without = [](const QString& privileges) {
        QStringList out = privileges.split(QStringLiteral(", "));
        out.removeIf([](const QString& each) { return each.startsWith(QLatin1String("MAINTAIN")); });
        return out;
    };
    return without(change.from) == without(change.to);
}

/// NOT NULL became a constraint with a name: 17 for domains, 18 for tables.
bool isNamedNotNull(const Change& change, const Versions& versions, const Snapshot& from,
                    const Snapshot& to) {
    const ObjectId& id = change.object;
    if (id.kind == Kind::Type)
        return versions.crosses(17) && change.attribute.startsWith(QLatin1String("constraints[")) &&
               (change.from.startsWith(QLatin1String("NOT NULL")) ||
                change.to.startsWith(QLatin1String("NOT NULL")));
    if (id.kind != Kind::Constraint || change.action == ChangeAction::Changed || !versions.crosses(18))
        return false;
    const Snapshot& side = change.action == ChangeAction::Removed ? from : to;
    const Relation* relation = side.relation({id.schema, id.name});
    const Constraint* constraint = relation ? relation->constraint(id.part) : nullptr;
    return constraint && constraint->kind == ConstraintKind::NotNull;
}

/// Up to 14 the schema public belonged to the superuser and everybody could make things in it.
bool isStandardPublic(const Change& change, const Versions& versions, const Snapshot& from,
                      const Snapshot& to) {
    if (change.object != ObjectId{Kind::Schema, QStringLiteral("public"), QStringLiteral("public"), {}} ||
        !versions.crosses(15))
        return false;
    const auto isStandard = [](const Snapshot& snapshot) {
        const QList<Schema>& schemas = snapshot->schemas;
        return std::any_of(schemas.begin(), schemas.end(), [&snapshot](const Schema& schema) {
            if (schema.name != QLatin1String("public")) return false;
            const bool belongsToRole = schema.owner == QLatin1String("pg_database_owner");
            const bool everybodyCreates =
                std::any_of(schema.grants.begin(), schema.grants.end(), [](const Grant& grant) {
                    return grant.grantee.isEmpty() && grant.privileges.contains(QStringLiteral("CREATE"));
                });
            return snapshot->origin.majorVersion() >= 15 ? belongsToRole && !everybodyCreates
                                                         : !belongsToRole && everybodyCreates;
        });
    };
    return isStandard(from) && isStandard(to);
}

/// Attributes that one of the two servers does not have.
bool isNewAttribute(const Change& change, const Versions& versions) {
    const Kind kind = change.object.kind;
    const QString& name = change.attribute;
    if (kind == Kind::Publication && name == QLatin1String("generated_columns"))
        return versions.crosses(18) && change.from != QLatin1String("stored") &&
               change.to != QLatin1String("stored");
    if (kind == Kind::Type && name == QLatin1String("multirange")) return versions.crosses(14);
    if (kind == Kind::Sequence && name == QLatin1String("persistence")) return versions.crosses(15);
    if (kind == Kind::Extension && name == QLatin1String("version")) return true;
    return false;
}

}  // namespace

bool comesFromVersion(const Change& change, const Snapshot& from, const Snapshot& to) {
    const int one = from->origin.majorVersion(), other = to->origin.majorVersion();
    if (one == other || one == 0 || other == 0) return false;
    const Versions versions{std::min(one, other), std::max(one, other)};
    if (isNamedNotNull(change, versions, from, to)) return true;
    if (change.action != ChangeAction::Changed) return false;
    return isOtherPrint(change) || isMaintain(change, versions) ||
           isStandardPublic(change, versions, from, to) || isNewAttribute(change, versions);
}

}  // namespace schema
