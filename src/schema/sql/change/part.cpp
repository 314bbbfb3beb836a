#include "schema/difference/definitions.h"
#include "schema/sql/change/statements.h"
#include "schema/sql/change/target.h"
#include "schema/sql/key_sql.h"
#include "schema/sql/quoting.h"

namespace schema::sql {
namespace {

QStringList alterConstraint(const ChangePlan& plan, const Relation& after, const ObjectId& id) {
    const Constraint* now = after.constraint(id.part);
    if (!now) return {};
    const QString start = alterRelationPrefix(after);
    QStringList out;
    if (plan.has(id, "validated") && now->validated)
        out << start + QStringLiteral("VALIDATE CONSTRAINT ") + quoted(id.part) + QLatin1Char(';');
    if (plan.hasOneOf(id, {"deferrable", "initially_deferred"})) {
        const QString deferral = !now->deferrable         ? QStringLiteral(" NOT DEFERRABLE")
                                 : now->initiallyDeferred ? QStringLiteral(" DEFERRABLE INITIALLY DEFERRED")
                                                          : QStringLiteral(" DEFERRABLE INITIALLY IMMEDIATE");
        out << start + QStringLiteral("ALTER CONSTRAINT ") + quoted(id.part) + deferral + QLatin1Char(';');
    }
    if (plan.has(id, "comment")) {
        const Target target = targetOf(plan.to(), id);
        out << changedComment(target.keyword, target.name, now->comment);
    }
    return out;
}

QStringList alterIndex(const ChangePlan& plan, const Relation& before, const Relation& after,
                       const ObjectId& id) {
    const Index* was = before.index(id.part);
    const Index* now = after.index(id.part);
    if (!was || !now || !plan.hasChanges(id)) return {};
    const Target target = targetOf(plan.to(), id);
    const QString start = QStringLiteral("ALTER INDEX ") + target.name + QLatin1Char(' ');
    QStringList out;
    if (plan.has(id, "options")) out << changedOptions(start, was->options, now->options);
    if (plan.has(id, "tablespace"))
        out << start + QStringLiteral("SET TABLESPACE ") +
                   (now->tablespace.isEmpty() ? QStringLiteral("pg_default") : quoted(now->tablespace)) +
                   QLatin1Char(';');
    if (plan.hasOneOf(id, {"is_valid", "is_ready"}) && now->isValid)
        out << QStringLiteral("REINDEX INDEX ") + target.name + QLatin1Char(';');
    if (plan.has(id, "is_clustered") && now->isClustered)
        out << alterRelationPrefix(after) + QStringLiteral("CLUSTER ON ") + quoted(id.part) +
                   QLatin1Char(';');
    if (plan.has(id, "is_replica_identity") && now->isReplicaIdentity)
        out << alterRelationPrefix(after) + QStringLiteral("REPLICA IDENTITY USING INDEX ") +
                   quoted(id.part) + QLatin1Char(';');
    if (plan.hasElementOf(id, "statistics")) {
        for (const IndexStatistics& each : was->statistics)
            out << start + QStringLiteral("ALTER COLUMN %1 SET STATISTICS -1;").arg(each.position);
        for (const IndexStatistics& each : now->statistics)
            out << start + QStringLiteral("ALTER COLUMN %1 SET STATISTICS %2;")
                               .arg(each.position)
                               .arg(each.target);
    }
    if (plan.has(id, "comment")) out << changedComment(target.keyword, target.name, now->comment);
    return out;
}

template <typename T>
QStringList alterSwitch(const ChangePlan& plan, const Relation& after, const ObjectId& id,
                        const QList<T>& parts, const QString& what) {
    QStringList out;
    for (const T& part : parts) {
        if (part.name != id.part) continue;
        if constexpr (requires { part.enabled; }) {
            static const QStringList states{QStringLiteral("ENABLE "), QStringLiteral("DISABLE "),
                                            QStringLiteral("ENABLE REPLICA "),
                                            QStringLiteral("ENABLE ALWAYS ")};
            if (plan.has(id, "enabled"))
                out << alterRelationPrefix(after) + states.value(static_cast<int>(part.enabled)) + what +
                           QLatin1Char(' ') + quoted(part.name) + QLatin1Char(';');
        }
        const Target target = targetOf(plan.to(), id);
        if (plan.has(id, "comment")) out << changedComment(target.keyword, target.name, part.comment);
    }
    return out;
}

}  // namespace

QStringList alterPart(const ChangePlan& plan, const ObjectId& id) {
    const Relation* before = plan.from().relation({id.schema, id.name});
    const Relation* after = plan.to().relation({id.schema, id.name});
    if (!before || !after) return {};
    switch (id.kind) {
        case Kind::Constraint:
            return alterConstraint(plan, *after, id) +
                   alterIndex(plan, *before, *after,
                              ObjectId::partOf(after->qualifiedName(), Kind::Index, id.part));
        case Kind::Index:
            return alterIndex(plan, *before, *after, id);
        case Kind::Trigger:
            return alterSwitch(plan, *after, id, after->triggers, QStringLiteral("TRIGGER"));
        case Kind::Rule:
            return alterSwitch(plan, *after, id, after->rules, QStringLiteral("RULE"));
        case Kind::Policy:
            return alterSwitch(plan, *after, id, after->policies, {});
        default:
            return {};
    }
}

}  // namespace schema::sql
