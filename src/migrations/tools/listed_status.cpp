#include "migrations/status_rules.h"
#include "migrations/text.h"
#include "migrations/tools/listed_tool.h"

#include <algorithm>

namespace migrations {
namespace {

/// 007 is 7 and 1.02 is 1.2 for these tools.
QString normalised(const QString& version) {
    QStringList parts = version.split(QLatin1Char('.'));
    for (QString& part : parts) {
        while (part.size() > 1 && part.startsWith(QLatin1Char('0')))
            part.remove(0, 1);
    }
    return parts.join(QLatin1Char('.'));
}

/// Whether a row's script is this file: the whole name, or after a folder's slash (Flyway writes those).
bool isScriptOf(const QString& script, const QString& name) {
    return script == name || script.endsWith(QLatin1Char('/') + name);
}

const HistoryRow* rowOf(const QList<HistoryRow>& rows, const MigrationFile& file) {
    // A later row is the newer attempt.
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        const HistoryRow& row = rows[i];
        if (isScriptOf(row.script, file.name)) return &row;
        if (!file.version.isEmpty() && normalised(row.version) == normalised(file.version)) return &row;
    }
    return nullptr;
}

}  // namespace

void ListedTool::addStatus(const Directory& directory, const Histories& histories, Status& status) const {
    const auto history = std::ranges::find(histories.others, status.tool, &OtherHistory::tool);
    const bool isKnown = history != histories.others.end();
    qsizetype lastApplied = -1;
    for (qsizetype i = 0; i < directory.files.size(); ++i) {
        const MigrationFile& file = directory.files[i];
        FileStatus row = fileStatus(file, file.isMigration ? State::Pending : State::Ignored);
        const HistoryRow* entry = isKnown && file.isMigration ? rowOf(history->rows, file) : nullptr;
        if (entry) {
            row.state = entry->succeeded ? State::Applied : State::Failed;
            row.appliedAt = entry->at;
            lastApplied = i;
            status.current = file.version;
            if (!entry->succeeded) {
                row.findings.append(
                    {Severity::Problem, QStringLiteral("failed"),
                     Text::tr("This migration failed and waits for somebody to look at it.")});
            }
        }
        status.files.append(row);
    }
    for (qsizetype i = 0; i < lastApplied; ++i) {
        FileStatus& row = status.files[i];
        if (row.state != State::Pending || runsLateFiles()) continue;
        row.state = State::OutOfOrder;
        row.findings.append({Severity::Problem, QStringLiteral("out-of-order"),
                             Text::tr("Newer migrations ran already, this one never did.")});
    }
    addRefusal(status);
    for (const FileStatus& row : std::as_const(status.files)) {
        if (row.state == State::Pending && status.refusal.isEmpty()) status.pending.append(row.version);
    }
    if (isKnown) {
        status.historyTable = history->schema + QLatin1Char('.') + history->table;
    } else if (!directory.files.isEmpty()) {
        status.findings.append({Severity::Note, QStringLiteral("no-history"),
                                Text::tr("The database has no history table of %1, so nothing is known of "
                                         "what ran.")
                                    .arg(toolTitle(status.tool))});
    }
}

}  // namespace migrations
