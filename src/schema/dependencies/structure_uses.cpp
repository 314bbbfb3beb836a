#include "schema/dependencies/structure_uses.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace schema::dependencies {
namespace {

ObjectId columnOf(const QualifiedName& relation, const QString& name) {
    return ObjectId::partOf(relation, Kind::Column, name);
}

UseKind kindOfKey(ConstraintKind kind) {
    switch (kind) {
        case ConstraintKind::ForeignKey:
            return UseKind::ForeignKey;
        case ConstraintKind::Check:
        case ConstraintKind::NotNull:
            return UseKind::Check;
        default:
            return UseKind::Key;
    }
}

void addConstraints(const Relation& relation, QList<Use>& out) {
    const QualifiedName name = relation.qualifiedName();
    for (const Constraint& constraint : relation.constraints) {
        // Every NOT NULL of Postgres 18 is a constraint; as a use it says nothing.
        if (constraint.kind == ConstraintKind::NotNull) continue;
        const ObjectId id = ObjectId::partOf(name, Kind::Constraint, constraint.name);
        for (const QString& column : constraint.columns)
            if (!column.isEmpty())
                out.append({id, columnOf(name, column), kindOfKey(constraint.kind), DropEffect::Goes});
        if (constraint.kind != ConstraintKind::ForeignKey) continue;
        for (const QString& column : constraint.referencedColumns)
            out.append(
                {id, columnOf(constraint.references, column), UseKind::ForeignKey, DropEffect::Blocks});
    }
}

void addIndexes(const Relation& relation, QList<Use>& out) {
    const QualifiedName name = relation.qualifiedName();
    for (const Index& index : relation.indexes) {
        const Kind kind = index.constraint.isEmpty() ? Kind::Index : Kind::Constraint;
        const ObjectId id = ObjectId::partOf(name, kind, index.name);
        const QStringList columns = kind == Kind::Index ? index.columns + index.included : index.included;
        for (const QString& column : columns)
            if (!column.isEmpty()) out.append({id, columnOf(name, column), UseKind::Index, DropEffect::Goes});
    }
}

void addTriggers(const Relation& relation, QList<Use>& out) {
    for (const Trigger& trigger : relation.triggers)
        for (const QString& column : trigger.columns)
            out.append({ObjectId::partOf(relation.qualifiedName(), Kind::Trigger, trigger.name),
                        columnOf(relation.qualifiedName(), column), UseKind::Trigger, DropEffect::Blocks});
}

/// A column that only came from a parent goes with the parent's, an index of a partition with the index
/// above.
void addInherited(const Snapshot& snapshot, const Relation& relation, QList<Use>& out) {
    const UseKind kind = relation.isPartition ? UseKind::Partition : UseKind::Inheritance;
    for (const QualifiedName& parent : relation.parents) {
        const Relation* above = snapshot.relation(parent);
        if (!above) continue;
        for (const Column& column : relation.columns)
            if (column.inheritedFrom > 0 && !column.isLocal && above->column(column.name))
                out.append({columnOf(relation.qualifiedName(), column.name), columnOf(parent, column.name),
                            kind, DropEffect::Goes});
        for (const Index& index : relation.indexes) {
            const Index* parentIndex = above->index(index.parent.name);
            if (!parentIndex) continue;
            const auto idOf = [](const QualifiedName& table, const Index& each) {
                return ObjectId::partOf(table, each.constraint.isEmpty() ? Kind::Index : Kind::Constraint,
                                        each.name);
            };
            out.append({idOf(relation.qualifiedName(), index), idOf(parent, *parentIndex), UseKind::Partition,
                        DropEffect::Goes});
        }
    }
}

/// A foreign key to a partitioned table has copies that refer to the partitions; they go all together.
void addKeyCopies(const Snapshot& snapshot, const Relation& relation, QList<Use>& out) {
    const auto isBelow = [&snapshot](const QualifiedName& partition, const QualifiedName& table) {
        const Relation* at = snapshot.relation(partition);
        for (int depth = 0; at && depth < 32; ++depth) {
            if (at->parents.contains(table)) return true;
            at = snapshot.relation(at->parents.value(0));
        }
        return false;
    };
    for (const Constraint& copy : relation.constraints)
        for (const Constraint& key : relation.constraints) {
            if (copy.kind != ConstraintKind::ForeignKey || key.kind != ConstraintKind::ForeignKey ||
                !copy.isClone || key.columns != copy.columns || !isBelow(copy.references, key.references))
                continue;
            const ObjectId copyId = ObjectId::partOf(relation.qualifiedName(), Kind::Constraint, copy.name);
            const ObjectId keyId = ObjectId::partOf(relation.qualifiedName(), Kind::Constraint, key.name);
            out.append({copyId, keyId, UseKind::Partition, DropEffect::Goes});
            out.append({keyId, copyId, UseKind::Partition, DropEffect::Blocks});
        }
}

void addParents(const Relation& relation, QList<Use>& out) {
    for (const QualifiedName& parent : relation.parents)
        out.append({relation.id(), ObjectId::relation(parent),
                    relation.isPartition ? UseKind::Partition : UseKind::Inheritance,
                    relation.isPartition ? DropEffect::Goes : DropEffect::Blocks});
}

template <typename T>
void addMembers(const QList<T>& list, QList<Use>& out) {
    for (const T& thing : list)
        if (!thing.extension.isEmpty())
            out.append({thing.id(),
                        {Kind::Extension, {}, thing.extension, {}},
                        UseKind::Extension,
                        DropEffect::Goes});
}

void addPublications(const Snapshot& snapshot, QList<Use>& out) {
    for (const Publication& publication : snapshot->publications)
        for (const PublishedTable& table : publication.tables) {
            out.append(
                {publication.id(), ObjectId::relation(table.table), UseKind::Publication, DropEffect::Loses});
            for (const QString& column : table.columns)
                out.append({publication.id(), columnOf(table.table, column), UseKind::Publication,
                            DropEffect::Blocks});
        }
}

/// True when the role is named in the grants of a thing; its owner is named anyway.
bool isGranted(const QList<Grant>& grants, const QString& role, const QString& owner) {
    return role != owner && std::ranges::any_of(grants, [&](const Grant& grant) {
               return grant.grantee == role || grant.grantor == role;
           });
}

}  // namespace

QList<Use> structureUses(const Snapshot& snapshot) {
    QList<Use> out;
    for (const Relation& relation : snapshot->relations) {
        addConstraints(relation, out);
        addIndexes(relation, out);
        addTriggers(relation, out);
        addParents(relation, out);
        addInherited(snapshot, relation, out);
        addKeyCopies(snapshot, relation, out);
    }
    for (const Sequence& sequence : snapshot->sequences)
        if (sequence.ownership != SequenceOwnership::None)
            out.append({sequence.id(), columnOf(sequence.ownerTable, sequence.ownerColumn),
                        UseKind::OwnedSequence, DropEffect::Goes});
    addPublications(snapshot, out);
    for (const Statistics& statistics : snapshot->statistics)
        out.append({statistics.id(), ObjectId::relation(statistics.relation), UseKind::Statistics,
                    DropEffect::Goes});
    for (const UserMapping& mapping : snapshot->userMappings)
        out.append({mapping.id(),
                    {Kind::ForeignServer, {}, mapping.server, {}},
                    UseKind::ForeignServer,
                    DropEffect::Blocks});
    // A language that an extension brought along is called like it.
    for (const Routine& routine : snapshot->routines)
        for (const Extension& extension : snapshot->extensions)
            if (extension.name == routine.language)
                out.append({routine.id(), extension.id(), UseKind::Body, DropEffect::Blocks});
    addMembers(snapshot->relations, out), addMembers(snapshot->sequences, out);
    addMembers(snapshot->routines, out), addMembers(snapshot->types, out);
    addMembers(snapshot->collations, out), addMembers(snapshot->operators, out);
    addMembers(snapshot->casts, out), addMembers(snapshot->dictionaries, out);
    addMembers(snapshot->configurations, out), addMembers(snapshot->wrappers, out);
    addMembers(snapshot->eventTriggers, out);
    return out;
}

QList<Use> usesOfRole(const Snapshot& snapshot, const QString& role) {
    QList<Use> out;
    const ObjectId id{Kind::Role, {}, role, {}};
    const auto add = [&](const auto& list) {
        for (const auto& thing : list) {
            if (thing.owner == role) out.append({thing.id(), id, UseKind::Owner, DropEffect::Blocks});
            if constexpr (requires { thing.grants; })
                if (isGranted(thing.grants, role, thing.owner))
                    out.append({thing.id(), id, UseKind::Grant, DropEffect::Blocks});
        }
    };
    add(snapshot->schemas), add(snapshot->relations), add(snapshot->sequences), add(snapshot->routines);
    add(snapshot->types), add(snapshot->collations), add(snapshot->statistics), add(snapshot->operators);
    add(snapshot->dictionaries), add(snapshot->configurations), add(snapshot->wrappers);
    add(snapshot->servers), add(snapshot->eventTriggers), add(snapshot->publications);
    for (const Relation& relation : snapshot->relations) {
        for (const Column& column : relation.columns)
            if (isGranted(column.grants, role, relation.owner))
                out.append({columnOf(relation.qualifiedName(), column.name), id, UseKind::Grant,
                            DropEffect::Blocks});
        for (const Policy& policy : relation.policies)
            if (policy.roles.contains(role))
                out.append({ObjectId::partOf(relation.qualifiedName(), Kind::Policy, policy.name), id,
                            UseKind::Policy, DropEffect::Blocks});
    }
    for (const DefaultPrivileges& privileges : snapshot->defaultPrivileges)
        if (privileges.role == role || isGranted(privileges.grants, role, privileges.role))
            out.append({privileges.id(), id, UseKind::Grant, DropEffect::Blocks});
    return out;
}

QList<Use> usesOfSchema(const Snapshot& snapshot, const QString& schema) {
    QList<Use> out;
    const ObjectId id{Kind::Schema, schema, schema, {}};
    const auto add = [&](const auto& list) {
        for (const auto& thing : list)
            if (thing.schema == schema) out.append({thing.id(), id, UseKind::Schema, DropEffect::Blocks});
    };
    add(snapshot->relations), add(snapshot->sequences), add(snapshot->routines), add(snapshot->types);
    add(snapshot->extensions), add(snapshot->collations), add(snapshot->statistics);
    add(snapshot->operators), add(snapshot->dictionaries), add(snapshot->configurations);
    return out;
}

QList<Use> mentions(const Snapshot& snapshot, const ObjectId& id) {
    static const QSet<Kind> searched{Kind::Relation, Kind::Routine, Kind::Sequence, Kind::Type, Kind::Column};
    if (!searched.contains(id.kind)) return {};
    const auto word = [](const QString& name) {
        return QRegularExpression(
            QStringLiteral("(?<![\\w$])%1(?![\\w$])").arg(QRegularExpression::escape(name)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    const QRegularExpression whole = word(id.kind == Kind::Routine ? id.name.section(u'(', 0, 0) : id.name);
    const QRegularExpression part = word(id.part);
    QList<Use> out;
    for (const Routine& routine : snapshot->routines) {
        if (!routine.extension.isEmpty() || routine.source.isEmpty() || routine.id() == id) continue;
        if (!whole.match(routine.source).hasMatch()) continue;
        if (id.isPart() && !part.match(routine.source).hasMatch()) continue;
        out.append({routine.id(), id, UseKind::Mention, DropEffect::Breaks});
    }
    return out;
}

}  // namespace schema::dependencies
