#include "schema/sql/write.h"

#include "schema/sql/member_sql.h"
#include "schema/sql/quoting.h"
#include "schema/sql/relation_sql.h"
#include "schema/sql/sequence_sql.h"
#include "schema/sql/thing_sql.h"

#include <algorithm>

namespace schema::sql {
namespace {

template <typename T>
const T* byId(const QList<T>& list, const ObjectId& id) {
    const auto at = std::find_if(list.begin(), list.end(), [&](const T& thing) { return thing.id() == id; });
    return at == list.end() ? nullptr : &*at;
}

template <typename T>
const T* byName(const QList<T>& list, const QString& name) {
    const auto at =
        std::find_if(list.begin(), list.end(), [&](const T& thing) { return thing.name == name; });
    return at == list.end() ? nullptr : &*at;
}

QStringList writeRelation(const Snapshot& snapshot, const Relation& relation, const Task& task,
                          const Order& order, const DdlOptions& options) {
    switch (task.step) {
        case Step::Placeholder:
            return placeholderView(relation);
        case Step::Attach:
            return attachPartition(relation);
        case Step::Refresh:
            return {QStringLiteral("REFRESH MATERIALIZED VIEW ") + qualified(relation.qualifiedName()) +
                    QLatin1Char(';')};
        default:
            break;
    }
    QStringList out = createRelation({snapshot, relation, options, order.separate});
    if (!order.placeholders.contains(task.id)) return out;
    for (QString& statement : out)
        if (statement.startsWith(QStringLiteral("CREATE VIEW")))
            statement.replace(0, static_cast<qsizetype>(qstrlen("CREATE VIEW")),
                              QStringLiteral("CREATE OR REPLACE VIEW"));
    return out;
}

QStringList writePart(const Relation& relation, const Task& task) {
    const QString& name = task.id.part;
    switch (task.id.kind) {
        case Kind::Default:
            if (const Column* column = relation.column(name)) return separateDefault(relation, *column);
            break;
        case Kind::Constraint:
            if (const Constraint* constraint = relation.constraint(name))
                return separateConstraint(relation, *constraint);
            break;
        case Kind::Index:
            if (const Index* index = relation.index(name))
                return task.step == Step::Attach ? attachIndex(relation, *index)
                                                 : createIndex(relation, *index);
            break;
        case Kind::Trigger:
            if (const Trigger* trigger = byName(relation.triggers, name))
                return createTrigger(relation, *trigger);
            break;
        case Kind::Rule:
            if (const Rule* rule = byName(relation.rules, name)) return createRule(relation, *rule);
            break;
        case Kind::Policy:
            if (const Policy* policy = byName(relation.policies, name))
                return createPolicy(relation, *policy);
            break;
        default:
            break;
    }
    return {};
}

QStringList writeThing(const Snapshot& snapshot, const Task& task, const DdlOptions& options) {
    const Content& content = snapshot.content();
    const ObjectId& id = task.id;
    const int majorVersion = content.origin.majorVersion();
    const auto one = [&id](const auto& list, auto create) {
        const auto* thing = byId(list, id);
        return thing ? create(*thing) : QStringList();
    };
    // Of these there may be thousands.
    const auto only = [](const auto* thing, auto create) { return thing ? create(*thing) : QStringList(); };
    switch (id.kind) {
        case Kind::Schema:
            return one(content.schemas,
                       [&](const Schema& each) { return createSchema(each, options, majorVersion); });
        case Kind::Extension:
            return one(content.extensions, [](const Extension& each) { return createExtension(each); });
        case Kind::Collation:
            return one(content.collations,
                       [&](const Collation& each) { return createCollation(each, options); });
        case Kind::Type:
            return only(snapshot.type({id.schema, id.name}), [&](const Type& each) {
                return task.step == Step::Placeholder ? createShellType(each)
                                                      : createType(each, options, majorVersion);
            });
        case Kind::Routine:
            return only(snapshot.routine(id),
                        [&](const Routine& each) { return createRoutine(each, options, majorVersion); });
        case Kind::Operator:
            return one(content.operators,
                       [&](const Operator& each) { return createOperator(each, options); });
        case Kind::Cast:
            return one(content.casts, [](const Cast& each) { return createCast(each); });
        case Kind::TextSearchDictionary:
            return one(content.dictionaries,
                       [&](const TextSearchDictionary& each) { return createDictionary(each, options); });
        case Kind::TextSearchConfiguration:
            return one(content.configurations, [&](const TextSearchConfiguration& each) {
                return createConfiguration(each, options);
            });
        case Kind::ForeignDataWrapper:
            return one(content.wrappers, [&](const ForeignDataWrapper& each) {
                return createWrapper(each, options, majorVersion);
            });
        case Kind::ForeignServer:
            return one(content.servers,
                       [&](const ForeignServer& each) { return createServer(each, options, majorVersion); });
        case Kind::UserMapping:
            return one(content.userMappings, [](const UserMapping& each) { return createUserMapping(each); });
        case Kind::EventTrigger:
            return one(content.eventTriggers,
                       [&](const EventTrigger& each) { return createEventTrigger(each, options); });
        case Kind::Publication:
            return one(content.publications,
                       [&](const Publication& each) { return createPublication(each, options); });
        case Kind::Statistics:
            return one(content.statistics,
                       [&](const Statistics& each) { return createStatistics(each, options); });
        case Kind::Sequence:
            return only(snapshot.sequence({id.schema, id.name}), [&](const Sequence& each) {
                return task.step == Step::Own ? ownSequence(each)
                                              : createSequence(each, options, majorVersion);
            });
        default:
            return {};
    }
}

QStringList writeAccess(const Snapshot& snapshot, const ObjectId& id, const DdlOptions& options) {
    if (options.access == DdlOptions::Access::Omit) return {};
    const auto one = [&](const auto& list) {
        const auto* thing = byId(list, id);
        return thing ? memberGrants(snapshot, *thing) : QStringList();
    };
    switch (id.kind) {
        case Kind::Relation:
            return one(snapshot->relations);
        case Kind::Sequence:
            return one(snapshot->sequences);
        case Kind::Routine:
            return one(snapshot->routines);
        default:
            return one(snapshot->types);
    }
}

}  // namespace

QStringList write(const Snapshot& snapshot, const Task& task, const Order& order, const DdlOptions& options) {
    if (task.step == Step::Access) return writeAccess(snapshot, task.id, options);
    if (task.id.kind != Kind::Relation && !task.id.isPart()) return writeThing(snapshot, task, options);
    const Relation* relation = snapshot.relation({task.id.schema, task.id.name});
    if (!relation) return {};
    return task.id.isPart() ? writePart(*relation, task)
                            : writeRelation(snapshot, *relation, task, order, options);
}

}  // namespace schema::sql
