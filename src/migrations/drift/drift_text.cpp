#include "migrations/drift/drift.h"
#include "migrations/markdown_text.h"
#include "migrations/text.h"
#include "migrations/tools/all.h"
#include "schema/difference/formats.h"

namespace migrations {
namespace {

bool isLong(const schema::Change& change) {
    return change.from.contains(QLatin1Char('\n')) || change.to.contains(QLatin1Char('\n'));
}

QString sideWords(DriftSide side) {
    switch (side) {
        case DriftSide::Database:
            return Text::tr("in the database");
        case DriftSide::SchemaFile:
            return Text::tr("in the schema file");
        case DriftSide::Both:
            return Text::tr("in the database and the schema file");
    }
    return {};
}

}  // namespace

QString differenceWords(const DriftDifference& difference) {
    const schema::Change& change = difference.change;
    const QString side = sideWords(difference.side);
    if (change.action == schema::ChangeAction::Added) return Text::tr("only %1").arg(side);
    if (change.action == schema::ChangeAction::Removed) return Text::tr("missing %1").arg(side);
    const QString attribute = QString(change.attribute).replace(QLatin1Char('_'), QLatin1Char(' '));
    return isLong(change) ? QStringLiteral("%1 (%2)").arg(attribute, side)
                          : QStringLiteral("%1: %2 → %3 (%4)").arg(attribute, change.from, change.to, side);
}

QString driftHeadline(const DriftReport& report) {
    const QString version = report.version.isEmpty() ? Text::tr("before the first version")
                                                     : Text::tr("at version %1").arg(report.version);
    return Text::tr("Database %1 %2 (%3, %4); %5 migrations replayed on PostgreSQL %6.")
        .arg(report.database, version, toolTitle(report.tool), report.directory,
             QString::number(report.applied), QString::number(report.replayedMajor));
}

QString driftSentence(const DriftReport& report) {
    if (!report.hasDrift())
        return report.schemaFile.isEmpty()
                   ? Text::tr("No drift: the database has what its migrations make.")
                   : Text::tr(
                         "No drift: the database has what its migrations make, and %1 says what all "
                         "migrations make.")
                         .arg(report.schemaFile);
    QStringList counts;
    for (const DriftLabel label : driftLabels)
        if (const int count = report.count(label))
            counts.append(QStringLiteral("%1 %2").arg(QString::number(count), driftLabelTitle(label)));
    QString text = Text::tr("Differences: %1.").arg(counts.join(QStringLiteral(", ")));
    if (!report.firstParting.isEmpty())
        text +=
            QLatin1Char(' ') + Text::tr("Database and migrations first part at %1.").arg(report.firstParting);
    return text;
}

QStringList driftNotes(const DriftReport& report) {
    QStringList notes = report.notes;
    if (report.versionDifferences > 0)
        notes.append(Text::tr("Left out, because PostgreSQL %1 and %2 print or keep it differently: %3.")
                         .arg(QString::number(report.serverMajor), QString::number(report.replayedMajor),
                              QString::number(report.versionDifferences)));
    return notes;
}

QString traceSentence(const DriftDifference& difference) {
    const DriftTrace& trace = difference.trace;
    QString text;
    if (trace.everAgreed)
        text = trace.agreedUntil.isEmpty()
                   ? Text::tr("They part at %1.").arg(trace.partedAt)
                   : Text::tr("They agree up to %1 and part at %2.").arg(trace.agreedUntil, trace.partedAt);
    else if (trace.lastTouched.isEmpty())
        text = Text::tr("No migration makes it, and none touches it.");
    else
        text = Text::tr("No migration makes it; %1 touched %2 last.")
                   .arg(trace.lastTouched, difference.change.object.whole().text());
    if (difference.isPending) text += QLatin1Char(' ') + Text::tr("A pending migration makes the same.");
    return text;
}

QString toText(const DriftReport& report) {
    QStringList lines{driftHeadline(report)};
    for (const QString& note : driftNotes(report))
        lines << note;
    std::optional<DriftLabel> label;
    for (const DriftDifference& difference : report.differences) {
        const schema::Change& change = difference.change;
        if (label != difference.label)
            lines << QString() << driftLabelTitle(difference.label) + QLatin1Char(':');
        label = difference.label;
        const char sign = change.action == schema::ChangeAction::Added     ? '+'
                          : change.action == schema::ChangeAction::Removed ? '-'
                                                                           : '~';
        lines << QStringLiteral("%1 %2 %3 · %4")
                     .arg(QString(QLatin1Char(sign)), change.what, change.object.text(),
                          differenceWords(difference));
        if (isLong(change))
            for (const QString& line : schema::changedLines(change.from, change.to))
                lines << QStringLiteral("      ") + line;
        lines << QStringLiteral("    ") + traceSentence(difference);
    }
    lines << QString() << driftSentence(report);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString toMarkdown(const DriftReport& report) {
    QString text = QStringLiteral("### ") + (report.hasDrift() ? Text::tr("Drift") : Text::tr("No drift")) +
                   QStringLiteral("\n\n") + escapedMarkdown(driftHeadline(report)) + QStringLiteral("\n\n");
    for (const QString& note : driftNotes(report))
        text += QStringLiteral("- ") + escapedMarkdown(note) + QLatin1Char('\n');
    if (report.hasDrift()) {
        text += QStringLiteral("\n| %1 | %2 | %3 | %4 |\n|---|---|---|---|\n")
                    .arg(Text::tr("label"), Text::tr("object"), Text::tr("difference"), Text::tr("where"));
        QString blocks;
        for (const DriftDifference& difference : report.differences) {
            const schema::Change& change = difference.change;
            const QString object = escapedMarkdown(change.what + QLatin1Char(' ') + change.object.text());
            text += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                        .arg(driftLabelTitle(difference.label), object,
                             escapedMarkdown(differenceWords(difference)),
                             escapedMarkdown(traceSentence(difference)));
            if (isLong(change))
                blocks +=
                    QLatin1Char('\n') + object + QStringLiteral("\n\n") +
                    fencedMarkdown(QStringLiteral("diff"),
                                   schema::changedLines(change.from, change.to).join(QLatin1Char('\n')));
        }
        text += blocks;
    }
    return text + QLatin1Char('\n') + escapedMarkdown(driftSentence(report)) + QLatin1Char('\n');
}

QString driftSummary(const DriftReport& report) {
    if (!report.hasDrift()) return Text::tr("no drift");
    const qsizetype count = report.differences.size();
    if (count == report.count(DriftLabel::Cosmetic)) return Text::tr("cosmetic drift");
    return count == 1 ? Text::tr("drift: 1 difference") : Text::tr("drift: %1 differences").arg(count);
}

}  // namespace migrations
