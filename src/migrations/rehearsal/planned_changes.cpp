#include "migrations/rehearsal/planned_changes.h"

#include "core/json.h"
#include "migrations/rehearsal/undone.h"
#include "migrations/sql_parser.h"

#include <QJsonArray>
#include <QJsonObject>

namespace migrations {
namespace {

/// The ModifyTable nodes of a plan as EXPLAIN (VERBOSE, FORMAT JSON) writes it (PostgreSQL manual, EXPLAIN).
void collectChanges(const QJsonObject& node, QList<PlannedChange>& out) {
    const QJsonArray below = node[QLatin1String("Plans")].toArray();
    if (node[QLatin1String("Node Type")].toString() == QLatin1String("ModifyTable") &&
        node[QLatin1String("Operation")].toString() != QLatin1String("Insert")) {
        double rows = 0;
        for (const QJsonValue& each : below)
            if (each[QLatin1String("Parent Relationship")].toString() != QLatin1String("InitPlan"))
                rows += each[QLatin1String("Plan Rows")].toDouble();
        out.append({.relation = node[QLatin1String("Schema")].toString() + QLatin1Char('.') +
                                node[QLatin1String("Relation Name")].toString(),
                    .rows = rows});
    }
    for (const QJsonValue& each : below)
        collectChanges(each.toObject(), out);
}

}  // namespace

core::Result<QList<PlannedChange>> plannedChanges(postgres::Connection& runner, const QByteArray& sql) {
    static const QList<QByteArray> changing{"UPDATE", "DELETE", "MERGE", "WITH"};
    QList<PlannedChange> out;
    if (!changing.contains(leadingWords(sql, 1).value(0))) return out;
    const auto asked = undone(runner, [&] {
        const auto plan =
            runner.query(QStringLiteral("EXPLAIN (VERBOSE, FORMAT JSON) ") + QString::fromUtf8(sql));
        // What cannot be planned fails when it runs, and is told then.
        if (!plan || plan->isEmpty()) return;
        const auto parsed = core::parseJsonObject("{\"plans\":" + plan->text(0, 0).toUtf8() + '}');
        if (!parsed) return;
        for (const QJsonValue& each : (*parsed)[QLatin1String("plans")].toArray())
            collectChanges(each[QLatin1String("Plan")].toObject(), out);
    });
    if (!asked) return core::fail(asked);
    return out;
}

}  // namespace migrations
