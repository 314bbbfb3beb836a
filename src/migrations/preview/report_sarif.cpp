#include "migrations/hazards/lint_report.h"
#include "migrations/preview/report.h"
#include "migrations/text.h"

#include <QJsonArray>

namespace migrations {
namespace {

QString levelOf(Verdict verdict) {
    return verdict == Verdict::WillFail ? QStringLiteral("error") : QStringLiteral("warning");
}

QString ruleOf(Verdict verdict) {
    return QStringLiteral("rehearsal-") + verdictKey(verdict);
}

QJsonObject ruleJson(Verdict verdict) {
    return {
        {QStringLiteral("id"), ruleOf(verdict)},
        {QStringLiteral("shortDescription"), QJsonObject{{QStringLiteral("text"), verdictTitle(verdict)}}},
        {QStringLiteral("defaultConfiguration"), QJsonObject{{QStringLiteral("level"), levelOf(verdict)}}}};
}

/// The line in its file of the statement that `reason` is about.
int lineOf(const FilePreview& file, const Reason& reason) {
    for (const ObservedStatement& statement : file.statements) {
        if (statement.number != reason.statement) continue;
        return statement.error && statement.error->line > 0 ? statement.error->line
                                                            : std::max(1, statement.line);
    }
    return 1;
}

QJsonObject resultJson(const FilePreview& file, const Reason& reason, int ruleIndex, const QString& uri) {
    const QJsonObject place{
        {QStringLiteral("artifactLocation"), QJsonObject{{QStringLiteral("uri"), uri}}},
        {QStringLiteral("region"), QJsonObject{{QStringLiteral("startLine"), lineOf(file, reason)}}}};
    return {
        {QStringLiteral("ruleId"), ruleOf(reason.verdict)},
        {QStringLiteral("ruleIndex"), ruleIndex},
        {QStringLiteral("level"), levelOf(reason.verdict)},
        {QStringLiteral("message"), QJsonObject{{QStringLiteral("text"), reason.message}}},
        {QStringLiteral("locations"), QJsonArray{QJsonObject{{QStringLiteral("physicalLocation"), place}}}}};
}

}  // namespace

QJsonObject toSarif(const PreviewReport& report) {
    hazards::LintReport lint{report.directory, report.tool, {}};
    for (const FilePreview& file : report.files)
        lint.files.append({file.version, file.name, file.hazards});
    QJsonObject log = hazards::toSarif(lint);
    QJsonArray runs = log[QStringLiteral("runs")].toArray();
    QJsonObject run = runs.first().toObject();
    QJsonObject tool = run[QStringLiteral("tool")].toObject(),
                driver = tool[QStringLiteral("driver")].toObject();
    QJsonArray rules = driver[QStringLiteral("rules")].toArray();
    QJsonArray results = run[QStringLiteral("results")].toArray();
    for (const Verdict verdict : {Verdict::WillFail, Verdict::CannotTell, Verdict::QuietHour}) {
        const auto index = static_cast<int>(rules.size());
        rules.append(ruleJson(verdict));
        for (const FilePreview& file : report.files)
            for (const Reason& reason : file.reasons)
                if (reason.verdict == verdict)
                    results.append(
                        resultJson(file, reason, index, hazards::artifactUri(report.directory, file.name)));
    }
    driver.insert(QStringLiteral("rules"), rules);
    tool.insert(QStringLiteral("driver"), driver);
    run.insert(QStringLiteral("tool"), tool);
    run.insert(QStringLiteral("results"), results);
    runs[0] = run;
    log.insert(QStringLiteral("runs"), runs);
    return log;
}

}  // namespace migrations
