#include "pages/migrations/report_rows.h"

#include "migrations/sending.h"
#include "pages/migrations/verdict_look.h"
#include "schema/difference/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace pages {
namespace {

using migrations::DataCheck;
using migrations::FilePreview;
using widgets::Tone;

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(pages::ReportText)
};

FactRow resultRow(DataCheck::Result result) {
    switch (result) {
        case DataCheck::Result::Pass:
            return {.label = ReportText::tr("satisfied"),
                    .tone = Tone::Good,
                    .iconName = QStringLiteral("dialog-positive")};
        case DataCheck::Result::Fail:
            return {.label = ReportText::tr("violated"),
                    .tone = Tone::Bad,
                    .iconName = QStringLiteral("dialog-error")};
        case DataCheck::Result::NotChecked:
            break;
    }
    return {.label = ReportText::tr("not checked"), .iconName = QStringLiteral("colophon-question")};
}

FactRow changedRow(schema::ChangeAction action) {
    switch (action) {
        case schema::ChangeAction::Added:
            return {.label = ReportText::tr("added"), .tone = Tone::Good};
        case schema::ChangeAction::Removed:
            return {.label = ReportText::tr("removed"), .tone = Tone::Bad};
        case schema::ChangeAction::Changed:
            break;
    }
    return {.label = ReportText::tr("changed"), .tone = Tone::Accent};
}

QString countText(const DataCheck& check) {
    if (check.count < 0) return {};
    const QString number = QLocale().toString(check.count);
    const QString count = check.isAtLeast ? ReportText::tr("more than %1").arg(number) : number;
    return check.kind == migrations::RequirementKind::Unique ? ReportText::tr("values: %1").arg(count)
                                                             : ReportText::tr("rows: %1").arg(count);
}

/// `restores`, `differs`, `fails`, `absent`, or empty, as a line.
FactRow downRow(const QString& result, bool hasDown) {
    if (result == QLatin1String("restores"))
        return {.label = ReportText::tr("restores the schema"),
                .tone = Tone::Good,
                .iconName = QStringLiteral("dialog-positive"),
                .text = ReportText::tr("After the down migration the schema is the same as before.")};
    if (result == QLatin1String("differs"))
        return {.label = ReportText::tr("differs"),
                .tone = Tone::Warning,
                .iconName = QStringLiteral("dialog-warning"),
                .text = ReportText::tr("After the down migration the schema is not the same as before.")};
    if (result == QLatin1String("fails"))
        return {.label = ReportText::tr("fails"),
                .tone = Tone::Bad,
                .iconName = QStringLiteral("dialog-error"),
                .text = ReportText::tr("The down migration fails with an error.")};
    if (!hasDown || result == QLatin1String("absent"))
        return {.label = ReportText::tr("absent"),
                .iconName = QStringLiteral("dialog-information"),
                .text = ReportText::tr(
                    "This migration has no down migration. To undo it, write a new migration.")};
    return {.label = ReportText::tr("not run"),
            .iconName = QStringLiteral("colophon-question"),
            .text = ReportText::tr("There is a down migration, but this rehearsal did not run it.")};
}

}  // namespace

FactRows checkRows(const FilePreview& file) {
    FactRows rows;
    for (const DataCheck& check : file.dataChecks) {
        FactRow row = resultRow(check.result);
        // Data that goes away is no error, and the tool does not stop.
        if (check.kind == migrations::RequirementKind::DataLoss && check.result == DataCheck::Result::Fail) {
            row.label = ReportText::tr("loses data");
            row.tone = Tone::Warning;
            row.iconName = QStringLiteral("dialog-warning");
        }
        row.text = QStringLiteral("%1 · %2").arg(check.subject, check.relation);
        row.kind = FactRow::Kind::Strong;
        row.aside = countText(check);
        for (const migrations::ObservedStatement& statement : file.statements)
            if (statement.number == check.statement) row.line = statement.line;
        rows.append(row);
        rows.append({.text = check.message, .line = row.line});
        for (const QString& example : check.examples)
            rows.append({.text = example, .kind = FactRow::Kind::Code, .line = row.line});
    }
    return rows;
}

FactRows changeRows(const migrations::PreviewReport& report) {
    FactRows rows;
    for (const schema::Change& change : report.changes) {
        FactRow row = changedRow(change.action);
        row.text = change.what + QLatin1Char(' ') + change.object.text();
        const QString attribute = QString(change.attribute).replace(QLatin1Char('_'), QLatin1Char(' '));
        const bool isLong = change.from.contains(QLatin1Char('\n')) || change.to.contains(QLatin1Char('\n'));
        if (isLong)
            row.text += QStringLiteral(" · ") + attribute;
        else if (!attribute.isEmpty())
            row.text += QStringLiteral(" · %1: %2 → %3").arg(attribute, change.from, change.to);
        rows.append(row);
        if (isLong)
            rows.append({.text = schema::changedLines(change.from, change.to).join(QLatin1Char('\n')),
                         .kind = FactRow::Kind::Code});
    }
    if (!rows.isEmpty())
        rows.prepend({.text = ReportText::tr("Changes of all pending migrations together:"),
                      .kind = FactRow::Kind::Muted});
    return rows;
}

FactRows downRows(const FilePreview& file, const migrations::Directory& directory,
                  const migrations::MigrationFile* source) {
    migrations::Sending down;
    if (source) down = migrations::sendingOf(directory, *source, migrations::Direction::Down);
    FactRows rows{downRow(file.down, !down.statements.isEmpty() || down.error)};
    for (const QString& detail : file.downDetails)
        rows.append({.text = detail});
    int number = 0;
    for (const migrations::Statement& statement : std::as_const(down.statements))
        rows.append({.number = ++number,
                     .text = QString::fromUtf8(statement.text).simplified(),
                     .kind = FactRow::Kind::Code});
    return rows;
}

FactRows logRows(const QList<RehearsalStep>& steps, const FilePreview* file) {
    FactRows rows;
    for (const RehearsalStep& step : steps)
        rows.append(
            {.text = step.text, .aside = QLocale().toString(step.at.time(), QStringLiteral("HH:mm:ss"))});
    if (!file || file->statements.isEmpty()) return rows;
    rows.append({.text = file->name, .kind = FactRow::Kind::Strong});
    for (const migrations::ObservedStatement& statement : file->statements)
        rows.append({.number = statement.number,
                     .label = statement.error ? ReportText::tr("error") : QString(),
                     .tone = Tone::Bad,
                     .text = statement.sql.simplified(),
                     .kind = FactRow::Kind::Code,
                     .aside = durationText(statement.milliseconds),
                     .line = statement.line});
    return rows;
}

}  // namespace pages
