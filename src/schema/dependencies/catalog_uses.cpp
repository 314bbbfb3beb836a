#include "schema/dependencies/structure_uses.h"

#include <QSet>

namespace schema::dependencies {
namespace {

/// The default of a generated column is that column: it goes with what it is made from.
ObjectId generatedOrDefault(const Snapshot& snapshot, const ObjectId& id) {
    if (id.kind != Kind::Default) return id;
    const Relation* relation = snapshot.relation({id.schema, id.name});
    const Column* column = relation ? relation->column(id.part) : nullptr;
    if (!column || column->generated == Generated::No) return id;
    return ObjectId::partOf({id.schema, id.name}, Kind::Column, id.part);
}

UseKind kindByUser(const Snapshot& snapshot, const ObjectId& user) {
    switch (user.kind) {
        case Kind::Relation:
            if (const Relation* relation = snapshot.relation({user.schema, user.name}))
                if (relation->isView()) return UseKind::Query;
            return UseKind::Other;
        case Kind::Default:
            return UseKind::Default;
        case Kind::Constraint: {
            const Relation* relation = snapshot.relation({user.schema, user.name});
            const Constraint* constraint = relation ? relation->constraint(user.part) : nullptr;
            if (!constraint) return UseKind::Other;
            return constraint->kind == ConstraintKind::ForeignKey ? UseKind::ForeignKey
                   : constraint->kind == ConstraintKind::Check    ? UseKind::Check
                                                                  : UseKind::Key;
        }
        case Kind::Index:
            return UseKind::Index;
        case Kind::Trigger:
        case Kind::EventTrigger:
            return UseKind::Trigger;
        case Kind::Rule:
            return UseKind::Rule;
        case Kind::Policy:
            return UseKind::Policy;
        case Kind::Routine:
            return UseKind::Body;
        case Kind::Statistics:
            return UseKind::Statistics;
        case Kind::Publication:
            return UseKind::Publication;
        case Kind::ForeignServer:
            return UseKind::ForeignServer;
        default:
            return UseKind::Other;
    }
}

UseKind kindOfUse(const Snapshot& snapshot, const ObjectId& user, const ObjectId& used) {
    if (user.kind == Kind::Column && (used.kind == Kind::Column || used.kind == Kind::Routine))
        return UseKind::Generated;
    if (used.kind == Kind::Collation) return UseKind::Collation;
    if (used.kind == Kind::ForeignServer || used.kind == Kind::ForeignDataWrapper)
        return UseKind::ForeignServer;
    if (user.kind == Kind::Column || user.kind == Kind::Type || user.kind == Kind::Relation) {
        if (used.kind == Kind::Type) return UseKind::Type;
        // A column may be of another table's row type.
        const UseKind byUser = kindByUser(snapshot, user);
        if (used.kind == Kind::Relation && byUser == UseKind::Other) return UseKind::Type;
        return byUser;
    }
    if (user.kind == Kind::Routine && used.kind == Kind::Type) return UseKind::Type;
    return kindByUser(snapshot, user);
}

/// What goes along without CASCADE: what pg_depend has as an automatic dependency on a column of the same
/// table, or on the table of extended statistics.
DropEffect effectOf(const ObjectId& user, const ObjectId& used, UseKind kind) {
    const bool isOwnColumn = used.kind == Kind::Column && user.isPart() && user.whole() == used.whole();
    if (isOwnColumn && (kind == UseKind::Index || kind == UseKind::Check || kind == UseKind::Key))
        return DropEffect::Goes;
    if (kind == UseKind::Statistics && used.kind == Kind::Column) return DropEffect::Goes;
    return DropEffect::Blocks;
}

}  // namespace

QList<Use> catalogUses(const Snapshot& snapshot) {
    QList<Use> out;
    const auto add = [&](const ObjectId& object, const ObjectId& needs) {
        const ObjectId user = generatedOrDefault(snapshot, object);
        if (user == needs || needs.whole() == user) return;
        const UseKind kind = kindOfUse(snapshot, user, needs);
        const Type* composite = user.kind == Kind::Type ? snapshot.type({user.schema, user.name}) : nullptr;
        const bool isAttribute = composite && composite->kind == TypeKind::Composite;
        out.append({user, needs, kind, isAttribute ? DropEffect::BlocksPart : effectOf(user, needs, kind)});
    };
    // Where a column is known, the relation as a whole adds nothing.
    QSet<std::pair<ObjectId, ObjectId>> finer;
    for (const Dependency& dependency : snapshot->columnDependencies) {
        add(dependency.object, dependency.needs);
        finer.insert({dependency.object, dependency.needs.whole()});
        if (dependency.object.kind == Kind::Column)
            finer.insert({dependency.object.whole(), dependency.needs.whole()});
    }
    for (const Relation& relation : snapshot->relations)
        for (const Constraint& constraint : relation.constraints)
            if (constraint.kind == ConstraintKind::ForeignKey)
                finer.insert({ObjectId::partOf(relation.qualifiedName(), Kind::Constraint, constraint.name),
                              ObjectId::relation(constraint.references)});
    for (const Dependency& dependency : snapshot->dependencies)
        if (!finer.contains({dependency.object, dependency.needs})) add(dependency.object, dependency.needs);
    return out;
}

}  // namespace schema::dependencies
