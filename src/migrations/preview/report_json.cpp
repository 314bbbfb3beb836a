#include "migrations/hazards/lint_report.h"
#include "migrations/preview/report.h"

#include <QJsonArray>

#include <cmath>

namespace migrations {
namespace {

QJsonArray locksOf(const QList<ObservedLock>& locks) {
    QJsonArray out;
    for (const ObservedLock& lock : locks)
        out.append(
            QJsonObject{{QStringLiteral("relation"), lock.relation}, {QStringLiteral("mode"), lock.mode}});
    return out;
}

QJsonArray strings(const QStringList& texts) {
    return QJsonArray::fromStringList(texts);
}

QJsonObject statementJson(const ObservedStatement& statement) {
    QStringList rewrites;
    QJsonObject reasons;
    for (const ObservedRewrite& rewrite : statement.rewrites) {
        rewrites.append(rewrite.relation);
        reasons.insert(rewrite.relation, rewrite.reason);
    }
    QJsonArray changes;
    for (const PlannedChange& change : statement.changes)
        changes.append(QJsonObject{{QStringLiteral("relation"), change.relation},
                                   {QStringLiteral("rows"), std::round(change.rows)}});
    QJsonValue error = QJsonValue::Null;
    if (statement.error)
        error = QJsonObject{{QStringLiteral("code"), statement.error->code},
                            {QStringLiteral("message"), statement.error->message},
                            {QStringLiteral("detail"), statement.error->detail},
                            {QStringLiteral("line"), statement.error->line},
                            {QStringLiteral("column"), statement.error->column}};
    return {{QStringLiteral("number"), statement.number},
            {QStringLiteral("line"), statement.line},
            {QStringLiteral("sql"), statement.sql},
            {QStringLiteral("locks"), locksOf(statement.locks)},
            {QStringLiteral("held"), locksOf(statement.held)},
            {QStringLiteral("rewrites"), strings(rewrites)},
            {QStringLiteral("rewrite_reasons"), reasons},
            {QStringLiteral("scans"), strings(statement.scans)},
            {QStringLiteral("writes"), strings(statement.written)},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("creates"), strings(statement.creates)},
            {QStringLiteral("drops"), strings(statement.drops)},
            {QStringLiteral("phases"), strings(statement.phases)},
            {QStringLiteral("notices"), strings(statement.notices)},
            {QStringLiteral("error"), error},
            {QStringLiteral("elapsed_ms"), std::round(statement.milliseconds * 100) / 100}};
}

QJsonObject checkJson(const DataCheck& check) {
    return {{QStringLiteral("kind"), requirementKey(check.kind)},
            {QStringLiteral("relation"), check.relation},
            {QStringLiteral("subject"), check.subject},
            {QStringLiteral("statement"), check.statement},
            {QStringLiteral("result"), resultKey(check.result)},
            {QStringLiteral("count"), check.count < 0 ? QJsonValue() : QJsonValue(check.count)},
            {QStringLiteral("is_at_least"), check.isAtLeast},
            {QStringLiteral("examples"), strings(check.examples)},
            {QStringLiteral("message"), check.message}};
}

QJsonObject estimateJson(const Estimate& estimate) {
    const QJsonValue least = estimate.isKnown ? QJsonValue(estimate.least) : QJsonValue();
    const QJsonValue most = estimate.isKnown ? QJsonValue(estimate.most) : QJsonValue();
    return {{QStringLiteral("relation"), estimate.relation},
            {QStringLiteral("statement"), estimate.statement},
            {QStringLiteral("seconds_least"), least},
            {QStringLiteral("seconds_most"), most},
            {QStringLiteral("ground"), estimate.ground}};
}

QJsonObject fileJson(const FilePreview& file) {
    QJsonArray reasons, statements, checks;
    for (const Reason& reason : file.reasons)
        reasons.append(QJsonObject{{QStringLiteral("verdict"), verdictKey(reason.verdict)},
                                   {QStringLiteral("statement"), reason.statement},
                                   {QStringLiteral("message"), reason.message}});
    for (const ObservedStatement& statement : file.statements)
        statements.append(statementJson(statement));
    for (const DataCheck& check : file.dataChecks)
        checks.append(checkJson(check));
    QJsonArray hazards, estimates;
    for (const hazards::Hazard& hazard : file.hazards)
        hazards.append(hazards::toJson(hazard));
    for (const Estimate& estimate : file.estimates)
        estimates.append(estimateJson(estimate));
    QJsonObject out{{QStringLiteral("version"), file.version},
                    {QStringLiteral("name"), file.name},
                    {QStringLiteral("verdict"), verdictKey(file.verdict)},
                    {QStringLiteral("reasons"), reasons},
                    {QStringLiteral("statements"), statements},
                    {QStringLiteral("data_checks"), checks},
                    {QStringLiteral("hazards"), hazards},
                    {QStringLiteral("estimates"), estimates},
                    {QStringLiteral("rehearsed"), file.wasRehearsed}};
    if (!file.down.isEmpty())
        out.insert(QStringLiteral("down"),
                   QJsonObject{{QStringLiteral("result"), file.down},
                               {QStringLiteral("details"), strings(file.downDetails)}});
    return out;
}

}  // namespace

QJsonObject toJson(const PreviewReport& report) {
    QJsonArray files, relations, obstacles;
    for (const FilePreview& file : report.files)
        files.append(fileJson(file));
    for (const RelationFacts& facts : report.relations) {
        QJsonObject relation{{QStringLiteral("relation"), facts.relation}};
        if (facts.size.rows) relation.insert(QStringLiteral("rows"), *facts.size.rows);
        if (const auto bytes = facts.size.bytes()) relation.insert(QStringLiteral("bytes"), *bytes);
        if (facts.isEmpty) relation.insert(QStringLiteral("empty"), *facts.isEmpty);
        relations.append(relation);
    }
    for (const Obstacle& obstacle : report.obstacles)
        obstacles.append(QJsonObject{{QStringLiteral("kind"), obstacle.kind},
                                     {QStringLiteral("message"), obstacle.message}});
    return {{QStringLiteral("format"), 1},
            {QStringLiteral("tool"), toolKey(report.tool)},
            {QStringLiteral("directory"), report.directory},
            {QStringLiteral("database"), report.database},
            {QStringLiteral("current"), report.current},
            {QStringLiteral("made_at"), report.madeAt.toString(Qt::ISODate)},
            {QStringLiteral("server"), QJsonObject{{QStringLiteral("major"), report.serverMajor},
                                                   {QStringLiteral("rehearsed_on"), report.rehearsedOn}}},
            {QStringLiteral("ran_as"), report.migrationRole},
            {QStringLiteral("stand_ins"), strings(report.standIns)},
            {QStringLiteral("statistics"), report.statistics},
            {QStringLiteral("assumption"), report.assumption},
            {QStringLiteral("verdict"), verdictKey(report.verdict)},
            {QStringLiteral("refusal"), report.refusal},
            {QStringLiteral("files"), files},
            {QStringLiteral("relations"), relations},
            {QStringLiteral("obstacles"), obstacles},
            {QStringLiteral("before_after"), strings(report.beforeAfter)},
            {QStringLiteral("made_from"), QJsonObject{{QStringLiteral("directory"), report.directoryHash},
                                                      {QStringLiteral("history"), report.historyHash},
                                                      {QStringLiteral("schema"), report.schemaHash}}}};
}

}  // namespace migrations
