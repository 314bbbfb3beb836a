#include "schema/difference/difference_text.h"
#include "schema/difference/formats.h"

namespace schema {
namespace {

bool isLong(const Change& change) {
    return change.from.contains(QLatin1Char('\n')) || change.to.contains(QLatin1Char('\n'));
}

QString classSuffix(const Change& change) {
    return change.changeClass == ChangeClass::Semantic
               ? QString()
               : QStringLiteral("  (%1)").arg(nameOf(change.changeClass));
}

QStringList attributeLines(const Change& change) {
    const QString attribute = QString(change.attribute).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!isLong(change))
        return {
            QStringLiteral("    %1: %2 → %3%4").arg(attribute, change.from, change.to, classSuffix(change))};
    QStringList out{QStringLiteral("    %1:%2").arg(attribute, classSuffix(change))};
    for (const QString& line : changedLines(change.from, change.to))
        out << QStringLiteral("      ") + line;
    return out;
}

QString countsLine(const Difference& difference) {
    QStringList parts;
    for (const ChangeClass each : {ChangeClass::Semantic, ChangeClass::Cosmetic, ChangeClass::Version})
        if (const qsizetype count = difference.count(each))
            parts << QStringLiteral("%1 %2").arg(count).arg(nameOf(each));
    return DifferenceText::tr("%n difference(s): %1.", nullptr, static_cast<int>(difference.changes.size()))
        .arg(parts.join(QStringLiteral(", ")));
}

}  // namespace

QStringList changedLines(const QString& from, const QString& to) {
    QStringList before = from.split(QLatin1Char('\n')), after = to.split(QLatin1Char('\n'));
    while (!before.isEmpty() && !after.isEmpty() && before.first() == after.first()) {
        before.removeFirst();
        after.removeFirst();
    }
    while (!before.isEmpty() && !after.isEmpty() && before.last() == after.last()) {
        before.removeLast();
        after.removeLast();
    }
    QStringList out;
    for (const QString& line : before)
        out << QStringLiteral("- ") + line;
    for (const QString& line : after)
        out << QStringLiteral("+ ") + line;
    return out;
}

QString toText(const Difference& difference) {
    if (difference.isEmpty()) return {};
    QStringList lines;
    ObjectId current;
    for (const Change& change : difference.changes) {
        if (change.action != ChangeAction::Changed) {
            const QString sign =
                change.action == ChangeAction::Added ? QStringLiteral("+") : QStringLiteral("-");
            lines << QStringLiteral("%1 %2 %3%4")
                         .arg(sign, change.what, change.object.text(), classSuffix(change));
            current = {};
            continue;
        }
        if (current != change.object)
            lines << QStringLiteral("~ %1 %2").arg(change.what, change.object.text());
        current = change.object;
        lines << attributeLines(change);
    }
    if (!difference.renames.isEmpty()) {
        lines << QString() << DifferenceText::tr("Same definition but a different name, possibly renamed:");
        for (const RenameProposal& proposal : difference.renames)
            lines << QStringLiteral("    ") + proposal.text();
    }
    lines << QString() << countsLine(difference);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace schema
