#include "migrations/status.h"
#include "migrations/text.h"

#include <algorithm>

namespace migrations {
namespace {

QChar glyph(State state) {
    switch (state) {
        case State::Applied:
        case State::Baseline:
            return u'✓';
        case State::Pending:
            return u'●';
        case State::Ignored:
            return u'–';
        default:
            return u'!';
    }
}

void addFindings(const QList<Finding>& findings, const QString& indent, QString& text) {
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::Note) continue;
        const QString title =
            finding.severity == Severity::Problem ? Text::tr("problem") : Text::tr("warning");
        text += indent + title + QStringLiteral(": ") + finding.message + QStringLiteral(" [") +
                finding.code + QStringLiteral("]\n");
    }
}

}  // namespace

QString summary(const Status& status) {
    QStringList parts{toolTitle(status.tool)};
    if (status.sumOk) parts.append(*status.sumOk ? Text::tr("atlas.sum ok") : Text::tr("atlas.sum wrong"));
    for (const State state : allStates()) {
        const qsizetype count = status.count(state);
        const bool isAlwaysTold = state == State::Applied || state == State::Pending;
        if (count > 0 || isAlwaysTold)
            parts.append(QStringLiteral("%1 %2").arg(count).arg(stateTitle(state)));
    }
    return parts.join(QStringLiteral(" · "));
}

QString toText(const Status& status) {
    QString text = status.directory + QStringLiteral(" · ") + summary(status) + QLatin1Char('\n');
    const QString none = Text::tr("none");
    text += Text::tr("current version: %1").arg(status.current.isEmpty() ? none : status.current);
    if (!status.historyTable.isEmpty()) text += QStringLiteral(" (%1)").arg(status.historyTable);
    text += QLatin1Char('\n');
    addFindings(status.findings, {}, text);
    if (!status.files.isEmpty()) text += QLatin1Char('\n');

    qsizetype width = 0;
    qsizetype stateWidth = 0;
    for (const FileStatus& file : status.files) {
        width = std::max(width, file.name.size());
        stateWidth = std::max(stateWidth, stateTitle(file.state).size());
    }
    for (const FileStatus& file : status.files) {
        const QString name = file.name.isEmpty() ? file.version : file.name;
        text += glyph(file.state) + QStringLiteral(" ") + name.leftJustified(width) + QStringLiteral("  ") +
                (file.appliedAt.isValid() ? stateTitle(file.state).leftJustified(stateWidth)
                                          : stateTitle(file.state));
        if (file.appliedAt.isValid())
            text += QStringLiteral("  ") + file.appliedAt.toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
        text += QLatin1Char('\n');
        addFindings(file.findings, QStringLiteral("    "), text);
    }
    const qsizetype notes = status.findingCount(Severity::Note) - status.findingCount(Severity::Warning);
    if (notes > 0) {
        text += QLatin1Char('\n') + Text::tr("notes: %1; --format json lists them.").arg(notes) +
                QLatin1Char('\n');
    }
    return text;
}

}  // namespace migrations
