#include "migrations/hazards/lint_report.h"

#include <QHash>
#include <QJsonArray>
#include <QUrl>

namespace migrations::hazards {
namespace {

QString sarifLevel(Severity severity) {
    switch (severity) {
        case Severity::Problem:
            return QStringLiteral("error");
        case Severity::Warning:
            return QStringLiteral("warning");
        case Severity::Note:
            break;
    }
    return QStringLiteral("note");
}

QJsonObject textOf(const QString& text) {
    return {{QStringLiteral("text"), text}};
}

QJsonObject sarifRule(const Rule& rule) {
    const QString examples = QStringLiteral("%1\n\n```sql\n-- bad\n%2\n\n-- good\n%3\n```")
                                 .arg(rule.help, QString::fromUtf8(rule.bad), QString::fromUtf8(rule.good));
    return {{QStringLiteral("id"), rule.key},
            {QStringLiteral("shortDescription"), textOf(rule.title)},
            {QStringLiteral("fullDescription"), textOf(rule.help)},
            {QStringLiteral("help"),
             QJsonObject{{QStringLiteral("text"), rule.help}, {QStringLiteral("markdown"), examples}}},
            {QStringLiteral("defaultConfiguration"),
             QJsonObject{{QStringLiteral("level"), sarifLevel(rule.severity)}}},
            {QStringLiteral("properties"),
             QJsonObject{{QStringLiteral("tags"), QJsonArray::fromStringList(rule.alsoKnownAs)}}}};
}

QJsonObject sarifResult(const Hazard& hazard, int ruleIndex, const QString& uri) {
    const QJsonObject region{{QStringLiteral("startLine"), hazard.line},
                             {QStringLiteral("startColumn"), hazard.column}};
    const QJsonObject place{{QStringLiteral("artifactLocation"), QJsonObject{{QStringLiteral("uri"), uri}}},
                            {QStringLiteral("region"), region}};
    QJsonObject result{
        {QStringLiteral("ruleId"), hazard.rule},
        {QStringLiteral("ruleIndex"), ruleIndex},
        {QStringLiteral("level"), sarifLevel(hazard.severity)},
        {QStringLiteral("message"), textOf(hazard.message)},
        {QStringLiteral("locations"), QJsonArray{QJsonObject{{QStringLiteral("physicalLocation"), place}}}}};
    if (!hazard.disproved) return result;
    result.insert(QStringLiteral("suppressions"),
                  QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("external")},
                                         {QStringLiteral("justification"), hazard.evidence}}});
    return result;
}

}  // namespace

/// Relative to where the program runs, as a pipeline in the repository's folder wants it, unless the folder
/// was named from the root.
QString artifactUri(const QString& directory, const QString& name) {
    const QString path =
        QString(directory).append(directory.endsWith(u'/') ? QLatin1String() : QLatin1String("/")) + name;
    const QUrl url = path.startsWith(u'/') ? QUrl::fromLocalFile(path) : QUrl();
    if (url.isValid() && !url.isEmpty()) return QString::fromUtf8(url.toEncoded());
    return QString::fromUtf8(QUrl::toPercentEncoding(path, "/"));
}

QJsonObject toSarif(const LintReport& report) {
    QJsonArray rules;
    QHash<QString, int> indexes;
    for (const Rule* rule : allRules()) {
        indexes.insert(rule->key, static_cast<int>(rules.size()));
        rules.append(sarifRule(*rule));
    }
    QJsonArray results;
    for (const FileLint& file : report.files)
        for (const Hazard& hazard : file.hazards)
            results.append(
                sarifResult(hazard, indexes.value(hazard.rule), artifactUri(report.directory, file.name)));
    const QJsonObject driver{{QStringLiteral("name"), QStringLiteral("colophonctl")},
                             {QStringLiteral("semanticVersion"), QStringLiteral(COLOPHON_VERSION)},
                             {QStringLiteral("rules"), rules}};
    const QJsonObject run{{QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driver}}},
                          {QStringLiteral("columnKind"), QStringLiteral("unicodeCodePoints")},
                          {QStringLiteral("results"), results}};
    return {{QStringLiteral("$schema"), QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
            {QStringLiteral("version"), QStringLiteral("2.1.0")},
            {QStringLiteral("runs"), QJsonArray{run}}};
}

}  // namespace migrations::hazards
