#include "schema/sql/change/target.h"

#include "schema/sql/quoting.h"

namespace schema::sql {
namespace {

QString relationKeyword(RelationKind kind) {
    switch (kind) {
        case RelationKind::View:
            return QStringLiteral("VIEW");
        case RelationKind::MaterializedView:
            return QStringLiteral("MATERIALIZED VIEW");
        case RelationKind::ForeignTable:
            return QStringLiteral("FOREIGN TABLE");
        default:
            return QStringLiteral("TABLE");
    }
}

Target routineTarget(const Snapshot& snapshot, const ObjectId& id) {
    const Routine* routine = snapshot.routine(id);
    if (!routine) return {};
    const bool isAggregate = routine->kind == RoutineKind::Aggregate;
    const QString keyword = isAggregate                               ? QStringLiteral("AGGREGATE")
                            : routine->kind == RoutineKind::Procedure ? QStringLiteral("PROCEDURE")
                                                                      : QStringLiteral("FUNCTION");
    const QString name = qualified(routine->schema, routine->name);
    const QString arguments = QLatin1Char('(') + routine->identityArguments + QLatin1Char(')');
    return {keyword,
            name + (isAggregate && routine->identityArguments.isEmpty() ? QStringLiteral("(*)") : arguments),
            AclKind::Routine, isAggregate ? QStringLiteral("FUNCTION") : keyword, name + arguments};
}

Target operatorTarget(const Snapshot& snapshot, const ObjectId& id) {
    for (const Operator& op : snapshot->operators) {
        if (op.id() != id) continue;
        const QString left = op.left.isEmpty() ? QStringLiteral("NONE") : op.left;
        const QString right = op.right.isEmpty() ? QStringLiteral("NONE") : op.right;
        return {QStringLiteral("OPERATOR"),
                quoted(op.schema) + QLatin1Char('.') + op.name + QStringLiteral(" (") + left +
                    QStringLiteral(", ") + right + QLatin1Char(')'),
                AclKind::Routine,
                {},
                {}};
    }
    return {};
}

Target partTarget(const ObjectId& id) {
    const QString table = qualified(id.schema, id.name);
    const QString on = quoted(id.part) + QStringLiteral(" ON ") + table;
    switch (id.kind) {
        case Kind::Column:
            return {QStringLiteral("COLUMN"),
                    table + QLatin1Char('.') + quoted(id.part),
                    AclKind::Column,
                    {},
                    {}};
        case Kind::Index:
            return {QStringLiteral("INDEX"), qualified(id.schema, id.part), AclKind::Table, {}, {}};
        case Kind::Constraint:
            return {QStringLiteral("CONSTRAINT"), on, AclKind::Table, {}, {}};
        case Kind::Trigger:
            return {QStringLiteral("TRIGGER"), on, AclKind::Table, {}, {}};
        case Kind::Rule:
            return {QStringLiteral("RULE"), on, AclKind::Table, {}, {}};
        default:
            return {QStringLiteral("POLICY"), on, AclKind::Table, {}, {}};
    }
}

}  // namespace

Target targetOf(const Snapshot& snapshot, const ObjectId& id) {
    if (id.isPart()) return partTarget(id);
    const QString name = qualified(id.schema, id.name);
    const QString plain = quoted(id.name);
    const auto simple = [](const char* keyword, const QString& text, AclKind acl = AclKind::Table) {
        return Target{QString(QLatin1String(keyword)), text, acl, {}, {}};
    };
    switch (id.kind) {
        case Kind::Schema:
            return simple("SCHEMA", plain, AclKind::Schema);
        case Kind::Relation: {
            const Relation* relation = snapshot.relation({id.schema, id.name});
            return {relationKeyword(relation ? relation->kind : RelationKind::Table),
                    name,
                    AclKind::Table,
                    QStringLiteral("TABLE"),
                    {}};
        }
        case Kind::Sequence:
            return simple("SEQUENCE", name, AclKind::Sequence);
        case Kind::Routine:
            return routineTarget(snapshot, id);
        case Kind::Type: {
            const Type* type = snapshot.type({id.schema, id.name});
            const bool isDomain = type && type->kind == TypeKind::Domain;
            return {isDomain ? QStringLiteral("DOMAIN") : QStringLiteral("TYPE"),
                    name,
                    AclKind::Type,
                    QStringLiteral("TYPE"),
                    {}};
        }
        case Kind::Extension:
            return simple("EXTENSION", plain);
        case Kind::Collation:
            return simple("COLLATION", name);
        case Kind::Statistics:
            return simple("STATISTICS", name);
        case Kind::Operator:
            return operatorTarget(snapshot, id);
        case Kind::Cast:
            return simple("CAST", QLatin1Char('(') + id.name + QLatin1Char(')'));
        case Kind::TextSearchDictionary:
            return simple("TEXT SEARCH DICTIONARY", name);
        case Kind::TextSearchConfiguration:
            return simple("TEXT SEARCH CONFIGURATION", name);
        case Kind::ForeignDataWrapper:
            return simple("FOREIGN DATA WRAPPER", plain, AclKind::ForeignDataWrapper);
        case Kind::ForeignServer:
            return {QStringLiteral("SERVER"),
                    plain,
                    AclKind::ForeignServer,
                    QStringLiteral("FOREIGN SERVER"),
                    {}};
        case Kind::UserMapping:
            for (const UserMapping& mapping : snapshot->userMappings)
                if (mapping.id() == id)
                    return simple("USER MAPPING", QStringLiteral("FOR ") +
                                                      (mapping.role.isEmpty() ? QStringLiteral("PUBLIC")
                                                                              : quoted(mapping.role)) +
                                                      QStringLiteral(" SERVER ") + quoted(mapping.server));
            return {};
        case Kind::EventTrigger:
            return simple("EVENT TRIGGER", plain);
        case Kind::Publication:
            return simple("PUBLICATION", plain);
        default:
            return {};
    }
}

QString alterRelationPrefix(const Relation& relation, const QString& only) {
    return QStringLiteral("ALTER ") + relationKeyword(relation.kind) + QLatin1Char(' ') +
           (relation.isView() ? QString() : only) + qualified(relation.qualifiedName()) + QLatin1Char(' ');
}

}  // namespace schema::sql
