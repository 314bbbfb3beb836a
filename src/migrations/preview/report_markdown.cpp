#include "migrations/markdown_text.h"
#include "migrations/preview/amounts.h"
#include "migrations/preview/rates.h"
#include "migrations/preview/report.h"
#include "migrations/rehearsal/lock_modes.h"
#include "migrations/text.h"

namespace migrations {
namespace {

QString verdictSign(Verdict verdict) {
    switch (verdict) {
        case Verdict::Safe:
            return QStringLiteral("✅");
        case Verdict::QuietHour:
            return QStringLiteral("🕒");
        case Verdict::CannotTell:
            return QStringLiteral("❔");
        case Verdict::WillFail:
            return QStringLiteral("❌");
    }
    return {};
}

QString effects(const ObservedStatement& statement) {
    QStringList parts;
    for (const ObservedLock& lock : statement.locks)
        parts.append(Text::tr("locks %1 (%2)").arg(escapedMarkdown(lock.relation), lockTitle(lock.mode)));
    for (const ObservedRewrite& rewrite : statement.rewrites)
        parts.append(Text::tr("rewrites %1: %2").arg(escapedMarkdown(rewrite.relation), rewrite.reason));
    for (const QString& relation : statement.scans)
        parts.append(Text::tr("reads all of %1").arg(escapedMarkdown(relation)));
    if (statement.error)
        parts.append(Text::tr("**error** %1 (%2)")
                         .arg(escapedMarkdown(statement.error->message), statement.error->code));
    return parts.join(QStringLiteral("; "));
}

QString fileSection(const FilePreview& file) {
    QString out = QStringLiteral("\n#### %1 %2 — %3\n\n")
                      .arg(verdictSign(file.verdict), escapedMarkdown(file.name), verdictTitle(file.verdict));
    for (const Reason& reason : file.reasons)
        out += QStringLiteral("- ") + escapedMarkdown(reason.message) + QLatin1Char('\n');
    for (const Estimate& each : file.estimates)
        if (each.isKnown)
            out += QStringLiteral("- ") +
                   Text::tr("Time for %1: %2 (%3)")
                       .arg(escapedMarkdown(each.relation), rangeText(each), escapedMarkdown(each.ground)) +
                   QLatin1Char('\n');
    for (const hazards::Hazard& hazard : file.hazards) {
        if (hazard.severity == Severity::Note) continue;
        out += QStringLiteral("- `%1` %2").arg(hazard.rule, escapedMarkdown(hazard.message));
        if (hazard.disproved)
            out += QLatin1Char(' ') + Text::tr("Ruled out: %1").arg(escapedMarkdown(hazard.evidence));
        out += QLatin1Char('\n');
    }
    if (!file.down.isEmpty()) out += QStringLiteral("- ") + downText(file.down) + QLatin1Char('\n');
    for (const QString& detail : file.downDetails)
        out += QStringLiteral("  - ") + escapedMarkdown(detail) + QLatin1Char('\n');
    if (file.statements.isEmpty()) return out;
    out += QStringLiteral("\n<details><summary>%1</summary>\n\n")
               .arg(Text::tr("Statements: %1").arg(file.statements.size()));
    for (const ObservedStatement& statement : file.statements)
        out += fencedMarkdown(QStringLiteral("sql"), statement.sql) + QStringLiteral("\n\n") +
               effects(statement) + QStringLiteral("\n\n");
    return out + QStringLiteral("</details>\n");
}

QString list(const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return {};
    QString out = QStringLiteral("\n<details><summary>%1</summary>\n\n").arg(title);
    for (const QString& line : lines)
        out += QStringLiteral("- ") + escapedMarkdown(line) + QLatin1Char('\n');
    return out + QStringLiteral("\n</details>\n");
}

}  // namespace

QString toMarkdown(const PreviewReport& report) {
    QString out = QStringLiteral("### %1 %2\n\n")
                      .arg(verdictSign(report.verdict),
                           Text::tr("Pending migrations: %1").arg(verdictTitle(report.verdict)));
    out += Text::tr("%1 on %2, at version %3.")
               .arg(toolTitle(report.tool), escapedMarkdown(report.database),
                    report.current.isEmpty() ? Text::tr("none") : escapedMarkdown(report.current));
    if (!report.rehearsedOn.isEmpty())
        out += QLatin1Char(' ') + Text::tr("Rehearsed on PostgreSQL %1.").arg(report.rehearsedOn) +
               QLatin1Char(' ') + report.statistics;
    out += QLatin1Char('\n');
    if (!report.assumption.isEmpty())
        out += QLatin1Char('\n') + escapedMarkdown(report.assumption) + QLatin1Char('\n');
    if (!report.refusal.isEmpty()) out += QStringLiteral("\n**%1**\n").arg(escapedMarkdown(report.refusal));
    if (report.files.isEmpty())
        return out + QLatin1Char('\n') + Text::tr("Nothing is pending.") + QLatin1Char('\n');
    out += QStringLiteral("\n| %1 | %2 | %3 |\n|---|---|---|\n")
               .arg(Text::tr("Migration"), Text::tr("Verdict"), Text::tr("Why"));
    for (const FilePreview& file : report.files)
        out += QStringLiteral("| %1 | %2 %3 | %4 |\n")
                   .arg(escapedMarkdown(file.name), verdictSign(file.verdict), verdictTitle(file.verdict),
                        file.reasons.isEmpty() ? QString() : escapedMarkdown(file.reasons.first().message));
    for (const FilePreview& file : report.files)
        out += fileSection(file);
    QStringList sizes, obstacles;
    for (const RelationFacts& facts : report.relations)
        sizes.append(QStringLiteral("%1: %2").arg(facts.relation, amountText(facts)));
    for (const Obstacle& obstacle : report.obstacles)
        obstacles.append(obstacle.message);
    return out + list(Text::tr("Changes to the schema"), report.beforeAfter) +
           list(Text::tr("Tables it touches"), sizes) + list(Text::tr("Current blockers"), obstacles) +
           list(Text::tr("Differences from the live database"), report.standIns);
}

}  // namespace migrations
