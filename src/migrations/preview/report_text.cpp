#include "migrations/preview/amounts.h"
#include "migrations/preview/rates.h"
#include "migrations/preview/report.h"
#include "migrations/rehearsal/lock_modes.h"
#include "migrations/text.h"
#include "schema/words.h"

namespace migrations {
namespace {

QString indented(const QString& text, int depth) {
    return QString(depth * 2, QLatin1Char(' ')) + text + QLatin1Char('\n');
}

/// The first line of a statement, for people.
QString headOf(const QString& sql) {
    constexpr int widest = 96;
    const QString line = sql.simplified();
    return line.size() > widest ? line.left(widest - 1) + QStringLiteral("…") : line;
}

QString statementText(const ObservedStatement& statement) {
    QString out = indented(QStringLiteral("%1. %2").arg(statement.number).arg(headOf(statement.sql)), 2);
    QStringList locks;
    for (const ObservedLock& lock : statement.locks)
        locks.append(QStringLiteral("%1 (%2)").arg(lock.relation, lockTitle(lock.mode)));
    if (!locks.isEmpty()) out += indented(Text::tr("locks     %1").arg(locks.join(QStringLiteral(", "))), 3);
    locks.clear();
    for (const ObservedLock& lock : statement.held)
        locks.append(QStringLiteral("%1 (%2)").arg(lock.relation, lockTitle(lock.mode)));
    if (!locks.isEmpty()) out += indented(Text::tr("holds on  %1").arg(locks.join(QStringLiteral(", "))), 3);
    for (const ObservedRewrite& rewrite : statement.rewrites)
        out += indented(Text::tr("rewrites  %1: %2").arg(rewrite.relation, rewrite.reason), 3);
    for (const PlannedChange& change : statement.changes)
        out += indented(Text::tr("changes   about %1 rows of %2")
                            .arg(schema::countText(static_cast<qint64>(change.rows)), change.relation),
                        3);
    if (!statement.scans.isEmpty())
        out += indented(Text::tr("reads     all of %1").arg(statement.scans.join(QStringLiteral(", "))), 3);
    if (!statement.phases.isEmpty())
        out += indented(Text::tr("phases    %1").arg(statement.phases.join(QStringLiteral(", "))), 3);
    for (const QString& notice : statement.notices)
        out += indented(Text::tr("notice    %1").arg(notice), 3);
    if (statement.error) {
        const ObservedError& error = *statement.error;
        const QString what = QStringLiteral("%1 (%2)").arg(error.message, error.code);
        out += indented(
            error.column > 0
                ? Text::tr("error     line %1, column %2: %3").arg(error.line).arg(error.column).arg(what)
                : Text::tr("error     line %1: %2").arg(error.line).arg(what),
            3);
        // Message and SQLSTATE are in the detail once more.
        for (const QString& line : error.detail.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            if (line != error.message && !line.startsWith(QLatin1String("SQLSTATE")))
                out += indented(line, 4);
    }
    return out;
}

QString fileText(const FilePreview& file) {
    QString out = QStringLiteral("%1  %2\n").arg(verdictTitle(file.verdict), -18).arg(file.name);
    for (const Reason& reason : file.reasons)
        out += indented(QStringLiteral("- ") + reason.message, 1);
    for (const ObservedStatement& statement : file.statements)
        out += statementText(statement);
    for (const Estimate& each : file.estimates)
        out += indented(
            each.isKnown ? Text::tr("time for %1: %2 (%3)").arg(each.relation, rangeText(each), each.ground)
                         : Text::tr("time for %1: unknown (%2)").arg(each.relation, each.ground),
            1);
    for (const hazards::Hazard& hazard : file.hazards) {
        if (hazard.severity == Severity::Note) continue;
        out += indented(
            QStringLiteral("%1:%2 [%3] %4").arg(file.name).arg(hazard.line).arg(hazard.rule, hazard.message),
            1);
        if (hazard.disproved) out += indented(Text::tr("ruled out: %1").arg(hazard.evidence), 2);
    }
    if (!file.down.isEmpty()) out += indented(downText(file.down), 1);
    for (const QString& detail : file.downDetails)
        out += indented(detail, 2);
    return out + QLatin1Char('\n');
}

QString section(const QString& title, const QStringList& lines) {
    if (lines.isEmpty()) return {};
    QString out = title + QLatin1Char('\n');
    for (const QString& line : lines)
        out += indented(line, 1);
    return out + QLatin1Char('\n');
}

}  // namespace

QString toText(const PreviewReport& report) {
    QString out =
        Text::tr("%1 on %2: %3").arg(toolTitle(report.tool), report.database, verdictTitle(report.verdict)) +
        QLatin1Char('\n');
    if (!report.refusal.isEmpty())
        out += Text::tr("%1 would refuse to run: %2").arg(toolTitle(report.tool), report.refusal) +
               QLatin1Char('\n');
    if (!report.assumption.isEmpty()) out += report.assumption + QLatin1Char('\n');
    if (report.files.isEmpty()) return out + Text::tr("Nothing is pending.") + QLatin1Char('\n');
    if (!report.rehearsedOn.isEmpty())
        out += Text::tr("Rehearsed on a copy of the schema, PostgreSQL %1, as %2.")
                   .arg(report.rehearsedOn, report.migrationRole) +
               QLatin1Char(' ') + report.statistics + QLatin1Char('\n');
    out += QLatin1Char('\n');
    for (const FilePreview& file : report.files)
        out += fileText(file);
    QStringList sizes, obstacles;
    for (const RelationFacts& facts : report.relations)
        sizes.append(QStringLiteral("%1: %2").arg(facts.relation, amountText(facts)));
    for (const Obstacle& obstacle : report.obstacles)
        obstacles.append(obstacle.message);
    out += section(Text::tr("Changes to the schema"), report.beforeAfter);
    out += section(Text::tr("Tables it touches"), sizes);
    out += section(Text::tr("Current blockers"), obstacles);
    out += section(Text::tr("Differences from the live database"), report.standIns);
    return out.trimmed() + QLatin1Char('\n');
}

}  // namespace migrations
