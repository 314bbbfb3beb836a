#include "migrations/hazards/lint_report.h"

#include "migrations/hazards/words.h"
#include "migrations/markdown_text.h"

#include <QJsonArray>

#include <algorithm>

namespace migrations::hazards {
namespace {

QString indented(const QString& text, const QString& by) {
    QStringList lines = text.trimmed().split(u'\n');
    for (QString& line : lines)
        line.prepend(by);
    return lines.join(u'\n');
}

QString summaryOf(const LintReport& report) {
    return Words::tr("files: %1 · problems: %2 · warnings: %3 · notes: %4")
        .arg(report.files.size())
        .arg(report.count(Severity::Problem))
        .arg(report.count(Severity::Warning))
        .arg(report.count(Severity::Note));
}

QString severityTitle(Severity severity) {
    switch (severity) {
        case Severity::Problem:
            return Words::tr("problem");
        case Severity::Warning:
            return Words::tr("warning");
        case Severity::Note:
            break;
    }
    return Words::tr("note");
}

}  // namespace

QString severityKey(Severity severity) {
    switch (severity) {
        case Severity::Problem:
            return QStringLiteral("problem");
        case Severity::Warning:
            return QStringLiteral("warning");
        case Severity::Note:
            break;
    }
    return QStringLiteral("note");
}

qsizetype LintReport::count(Severity severity) const {
    qsizetype found = 0;
    for (const FileLint& file : files)
        found += std::ranges::count(file.hazards, severity, &Hazard::severity);
    return found;
}

bool LintReport::reaches(Severity severity) const {
    return std::ranges::any_of(files, [severity](const FileLint& file) {
        return std::ranges::any_of(file.hazards, [severity](const Hazard& hazard) {
            return hazard.severity >= severity && !hazard.disproved;
        });
    });
}

QString toText(const LintReport& report, Severity least) {
    QString text;
    for (const FileLint& file : report.files) {
        for (const Hazard& hazard : file.hazards) {
            if (hazard.severity < least) continue;
            text += QStringLiteral("%1/%2:%3:%4: %5: %6 [%7]\n")
                        .arg(report.directory, file.name, QString::number(hazard.line),
                             QString::number(hazard.column), severityTitle(hazard.severity), hazard.message,
                             hazard.rule);
            if (!hazard.safer.isEmpty())
                text += indented(Words::tr("safer:"), QStringLiteral("    ")) + u'\n' +
                        indented(hazard.safer, QStringLiteral("        ")) + u'\n';
        }
    }
    if (!text.isEmpty()) text += u'\n';
    text += summaryOf(report) + u'\n';
    if (report.count(Severity::Note) > 0 && least > Severity::Note)
        text +=
            Words::tr("--fail-on note and --format json list the notes; --explain RULE explains a rule.") +
            u'\n';
    return text;
}

QJsonObject toJson(const Hazard& hazard) {
    return {{QStringLiteral("rule"), hazard.rule},
            {QStringLiteral("severity"), severityKey(hazard.severity)},
            {QStringLiteral("line"), hazard.line},
            {QStringLiteral("column"), hazard.column},
            {QStringLiteral("statement"), hazard.statementNumber},
            {QStringLiteral("relation"), hazard.relation},
            {QStringLiteral("message"), hazard.message},
            {QStringLiteral("safer"), hazard.safer},
            {QStringLiteral("disproved"), hazard.disproved},
            {QStringLiteral("evidence"), hazard.evidence}};
}

QJsonObject toJson(const LintReport& report) {
    QJsonArray files;
    for (const FileLint& file : report.files) {
        QJsonArray hazards;
        for (const Hazard& hazard : file.hazards)
            hazards.append(toJson(hazard));
        files.append(QJsonObject{{QStringLiteral("version"), file.version},
                                 {QStringLiteral("name"), file.name},
                                 {QStringLiteral("hazards"), hazards}});
    }
    return {
        {QStringLiteral("format"), 1},
        {QStringLiteral("directory"), report.directory},
        {QStringLiteral("tool"), toolKey(report.tool)},
        {QStringLiteral("counts"), QJsonObject{{QStringLiteral("problem"), report.count(Severity::Problem)},
                                               {QStringLiteral("warning"), report.count(Severity::Warning)},
                                               {QStringLiteral("note"), report.count(Severity::Note)}}},
        {QStringLiteral("files"), files}};
}

QString toMarkdown(const LintReport& report, Severity least) {
    QString text =
        QStringLiteral("### %1\n\n%2\n").arg(Words::tr("Hazards in migrations"), summaryOf(report));
    QString rows;
    QString safer;
    for (const FileLint& file : report.files) {
        for (const Hazard& hazard : file.hazards) {
            if (hazard.severity < least) continue;
            const QString place = QStringLiteral("%1:%2").arg(file.name).arg(hazard.line);
            rows += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                        .arg(escapedMarkdown(place), severityTitle(hazard.severity),
                             escapedMarkdown(hazard.message), escapedMarkdown(hazard.rule));
            if (!hazard.safer.isEmpty())
                safer += QStringLiteral("\n**%1** %2\n\n%3\n")
                             .arg(escapedMarkdown(place), escapedMarkdown(hazard.rule),
                                  fencedMarkdown(QStringLiteral("sql"), hazard.safer.trimmed()));
        }
    }
    if (rows.isEmpty()) return text;
    text += QStringLiteral("\n| %1 | %2 | %3 | %4 |\n|---|---|---|---|\n")
                .arg(Words::tr("Place"), Words::tr("Severity"), Words::tr("Hazard"), Words::tr("Rule")) +
            rows;
    if (!safer.isEmpty())
        text += QStringLiteral("\n<details><summary>%1</summary>\n%2\n</details>\n")
                    .arg(Words::tr("Safer alternatives"), safer);
    return text;
}

QString explain(const Rule& rule) {
    QString text = QStringLiteral("%1 (%2): %3\n\n%4\n")
                       .arg(rule.key, severityTitle(rule.severity), rule.title, rule.help);
    if (!rule.alsoKnownAs.isEmpty())
        text += u'\n' +
                Words::tr("Names in other tools: %1").arg(rule.alsoKnownAs.join(QLatin1String(", "))) + u'\n';
    if (rule.sinceMajor > 0) text += Words::tr("From PostgreSQL %1 on.").arg(rule.sinceMajor) + u'\n';
    if (rule.untilMajor > 0) text += Words::tr("Up to PostgreSQL %1.").arg(rule.untilMajor) + u'\n';
    const auto example = [](const QString& title, const QByteArray& sql) -> QString {
        return u'\n' + title + u'\n' + indented(QString::fromUtf8(sql), QStringLiteral("    ")) + u'\n';
    };
    if (!rule.given.isEmpty()) text += example(Words::tr("Given:"), rule.given);
    return text + example(Words::tr("Bad:"), rule.bad) + example(Words::tr("Good:"), rule.good);
}

}  // namespace migrations::hazards
