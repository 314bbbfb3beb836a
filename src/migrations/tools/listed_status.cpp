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

FileStatus withoutListedFile(const HistoryRow& row, State state) {
    return {.version = row.version,
            .name = row.script,
            .description = row.description,
            .state = state,
            .findings = {{Severity::Warning, QStringLiteral("missing-file"),
                          Text::tr("Version %1 ran on this database, but there is no file for it.")
                              .arg(row.version)}},
            .hasFile = false,
            .appliedAt = row.at,
            .operatorVersion = {},
            .error = {},
            .errorStatement = {},
            .recordedHash = {}};
}

}  // namespace

bool ListedTool::isRowOf(const HistoryRow& row, const MigrationFile& file) const {
    return isScriptOf(row.script, file.name) ||
           (!file.version.isEmpty() && normalised(row.version) == normalised(file.version));
}

const HistoryRow* ListedTool::rowOf(const QList<HistoryRow>& rows, const MigrationFile& file) const {
    // A later row is the newer attempt.
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        if (isRowOf(rows[i], file)) return &rows[i];
    }
    return nullptr;
}

void ListedTool::addRowsWithoutFile(const QList<HistoryRow>& rows, const Directory& directory,
                                    Status& status) const {
    for (const HistoryRow& row : rows) {
        if (row.version.isEmpty() || !row.succeeded) continue;
        const bool hasFile = std::ranges::any_of(directory.files, [&](const MigrationFile& file) {
            return file.isMigration && isRowOf(row, file);
        });
        if (hasFile) continue;
        MigrationFile lost;
        lost.version = row.version;
        const auto place = std::ranges::find_if(directory.files, [&](const MigrationFile& file) {
            return !file.isMigration || comesBefore(lost, file);
        });
        const bool isNewest = place == directory.files.end() || !place->isMigration;
        const qsizetype before =
            isNewest ? std::ranges::count_if(
                           status.files, [](const FileStatus& file) { return file.state != State::Ignored; })
                     : std::ranges::find(status.files, place->name, &FileStatus::name) - status.files.begin();
        status.files.insert(before, withoutListedFile(row, isNewest ? State::Future : State::MissingFile));
    }
}

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
    if (isKnown && m_facts.naming) addRowsWithoutFile(history->rows, directory, status);
    addRefusal(directory, status);
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
