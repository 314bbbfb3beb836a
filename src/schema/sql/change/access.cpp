#include "schema/difference/membership.h"
#include "schema/sql/change/statements.h"
#include "schema/sql/change/target.h"
#include "schema/sql/quoting.h"

namespace schema::sql {
namespace {

template <typename T>
QStringList accessOf(const ChangePlan& plan, const T* before, const T* after) {
    if (!before || !after) return {};
    const ObjectId id = after->id();
    const Target target = targetOf(plan.to(), id);
    QStringList out;
    if constexpr (requires { after->owner; }) {
        const bool isMember = !extensionOf(plan.to(), id).isEmpty();
        const bool newOwner = before->owner != after->owner && !isMember;
        if (plan.writesAccess() && newOwner) out << ownerOf(target, after->owner);
        if constexpr (requires { after->grants; }) {
            if (plan.writesAccess() && (newOwner || plan.hasElementOf(id, "grants")))
                out << changedGrants(target, {before->grants, after->grants, before->owner, after->owner},
                                     plan.majorVersion());
        }
    }
    if (before->comment != after->comment) out << changedComment(target.keyword, target.name, after->comment);
    return out;
}

template <typename T>
QStringList accessIn(const ChangePlan& plan, const QList<T>& before, const QList<T>& after,
                     const ObjectId& id) {
    return accessOf(plan, thingIn(before, id), thingIn(after, id));
}

}  // namespace

QStringList alterAccess(const ChangePlan& plan, const ObjectId& id) {
    const Content& from = plan.from().content();
    const Content& to = plan.to().content();
    const QualifiedName name{id.schema, id.name};
    switch (id.kind) {
        case Kind::Schema:
            return accessIn(plan, from.schemas, to.schemas, id);
        case Kind::Relation:
            return accessOf(plan, plan.from().relation(name), plan.to().relation(name));
        case Kind::Sequence:
            return accessOf(plan, plan.from().sequence(name), plan.to().sequence(name));
        case Kind::Routine:
            return accessOf(plan, plan.from().routine(id), plan.to().routine(id));
        case Kind::Type:
            return accessOf(plan, plan.from().type(name), plan.to().type(name));
        case Kind::Extension:
            return accessIn(plan, from.extensions, to.extensions, id);
        case Kind::Collation:
            return accessIn(plan, from.collations, to.collations, id);
        case Kind::Statistics:
            return accessIn(plan, from.statistics, to.statistics, id);
        case Kind::Operator:
            return accessIn(plan, from.operators, to.operators, id);
        case Kind::Cast:
            return accessIn(plan, from.casts, to.casts, id);
        case Kind::TextSearchDictionary:
            return accessIn(plan, from.dictionaries, to.dictionaries, id);
        case Kind::TextSearchConfiguration:
            return accessIn(plan, from.configurations, to.configurations, id);
        case Kind::ForeignDataWrapper:
            return accessIn(plan, from.wrappers, to.wrappers, id);
        case Kind::ForeignServer:
            return accessIn(plan, from.servers, to.servers, id);
        case Kind::EventTrigger:
            return accessIn(plan, from.eventTriggers, to.eventTriggers, id);
        case Kind::Publication:
            return accessIn(plan, from.publications, to.publications, id);
        default:
            return {};
    }
}

}  // namespace schema::sql
