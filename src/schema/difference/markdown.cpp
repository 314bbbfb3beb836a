#include "schema/difference/difference_text.h"
#include "schema/difference/formats.h"

#include <algorithm>

namespace schema {
namespace {

/// `text` as code in a cell of a table; the fence is longer than any run of backquotes in it.
QString cell(const QString& text) {
    if (text.isEmpty()) return {};
    QString inside = text;
    inside.replace(QLatin1Char('|'), QStringLiteral("\\|"));
    QString fence = QStringLiteral("`");
    while (inside.contains(fence))
        fence += QLatin1Char('`');
    const QString space = fence.size() > 1 ? QStringLiteral(" ") : QString();
    return fence + space + inside + space + fence;
}

bool isBlock(const Change& change) {
    return change.from.contains(QLatin1Char('\n')) || change.to.contains(QLatin1Char('\n'));
}

QString block(const Change& change) {
    const QStringList lines = changedLines(change.from, change.to);
    QString fence = QStringLiteral("```");
    while (std::any_of(lines.begin(), lines.end(),
                       [&fence](const QString& line) { return line.contains(fence); }))
        fence += QLatin1Char('`');
    return QStringLiteral("%1 %2 · %3\n\n%4diff\n%5\n%4\n")
        .arg(change.what, cell(change.object.text()), change.attribute, fence, lines.join(QLatin1Char('\n')));
}

}  // namespace

QString toMarkdown(const Difference& difference) {
    if (difference.isEmpty()) return DifferenceText::tr("No differences.") + QLatin1Char('\n');
    QString table =
        QStringLiteral("| | %1 | %2 | %3 | %4 | %5 |\n|---|---|---|---|---|---|\n")
            .arg(DifferenceText::tr("object"), DifferenceText::tr("attribute"), DifferenceText::tr("from"),
                 DifferenceText::tr("to"), DifferenceText::tr("class"));
    const QString below = DifferenceText::tr("below");
    QStringList blocks;
    for (const Change& change : difference.changes) {
        const bool isLong = isBlock(change);
        if (isLong) blocks << block(change);
        table += QStringLiteral("| %1 | %2 %3 | %4 | %5 | %6 | %7 |\n")
                     .arg(QString(nameOf(change.action)), change.what, cell(change.object.text()),
                          change.attribute, isLong ? below : cell(change.from),
                          isLong ? below : cell(change.to), QString(nameOf(change.changeClass)));
    }
    QString out = table;
    if (!difference.renames.isEmpty()) {
        out += QLatin1Char('\n') +
               DifferenceText::tr("Same definition but a different name, possibly renamed:") +
               QStringLiteral("\n\n");
        for (const RenameProposal& proposal : difference.renames)
            out += QStringLiteral("- %1 %2 → %3\n")
                       .arg(proposal.what, cell(proposal.from.text()),
                            cell(proposal.from.isPart() ? proposal.to.part : proposal.to.text()));
    }
    for (const QString& each : blocks)
        out += QLatin1Char('\n') + each;
    return out;
}

}  // namespace schema
