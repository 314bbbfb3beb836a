#include "pages/migrations/drift_rows.h"

#include "schema/difference/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace pages {
namespace {

using migrations::DriftDifference;
using migrations::DriftLabel;
using widgets::Tone;

struct DriftRowText {
    Q_DECLARE_TR_FUNCTIONS(pages::DriftRows)
};

FactRow actionRow(schema::ChangeAction action, Tone tone) {
    switch (action) {
        case schema::ChangeAction::Added:
            return {.label = DriftRowText::tr("added"), .tone = tone};
        case schema::ChangeAction::Removed:
            return {.label = DriftRowText::tr("missing"), .tone = tone};
        case schema::ChangeAction::Changed:
            break;
    }
    return {.label = DriftRowText::tr("changed"), .tone = tone};
}

void addDifference(const DriftDifference& difference, FactRows& rows) {
    const schema::Change& change = difference.change;
    FactRow row =
        actionRow(change.action, difference.label == DriftLabel::Cosmetic ? Tone::Neutral : Tone::Warning);
    row.text = QStringLiteral("%1 %2 · %3")
                   .arg(change.what, change.object.text(), migrations::differenceWords(difference));
    rows.append(row);
    if (change.from.contains(QLatin1Char('\n')) || change.to.contains(QLatin1Char('\n')))
        rows.append({.text = schema::changedLines(change.from, change.to).join(QLatin1Char('\n')),
                     .kind = FactRow::Kind::Code});
    rows.append({.text = migrations::traceSentence(difference), .kind = FactRow::Kind::Muted});
}

}  // namespace

FactRows driftRows(const migrations::DriftReport& report) {
    FactRows rows;
    for (const DriftLabel label : migrations::driftLabels) {
        const int count = report.count(label);
        if (count == 0) continue;
        QString title = migrations::driftLabelTitle(label);
        title[0] = title[0].toUpper();
        rows.append({.text = title,
                     .kind = FactRow::Kind::Strong,
                     .aside = QLocale().toString(count),
                     .isHeading = true});
        for (const DriftDifference& difference : report.differences)
            if (difference.label == label) addDifference(difference, rows);
    }
    for (const QString& note : migrations::driftNotes(report))
        rows.append({.text = note, .kind = FactRow::Kind::Muted});
    return rows;
}

}  // namespace pages
