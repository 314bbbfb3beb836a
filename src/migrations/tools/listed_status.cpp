#include "migrations/status_rules.h"
#include "migrations/text.h"
#include "migrations/tools/listed_tool.h"

#include <QSet>

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

/// The name of the file in a row's script; Flyway writes folders before it.
QString scriptName(const HistoryRow& row) {
    return row.script.sliced(row.script.lastIndexOf(QLatin1Char('/')) + 1);
}

FileStatus withoutListedFile(const HistoryRow& row, State state) {
    return {.version = row.version,
            .name = row.script,
            .description = row.description,
            .state = state,
            .findings = {{Severity::Warning, QStringLiteral("missing-file"),
                          Text::tr("Version %1 ran on this database, but the folder has no file for it.")
                              .arg(row.version)}},
            .hasFile = false,
            .appliedAt = row.at,
            .operatorVersion = {},
            .error = {},
            .errorStatement = {},
            .recordedHash = {}};
}

}  // namespace

QString ListedTool::versionKey(const QString& version) const {
    return normalised(version);
}

/// The row of each file, by indices.
QHash<qsizetype, qsizetype> ListedTool::rowsOfFiles(const QList<HistoryRow>& rows,
                                                    const Directory& directory) const {
    // A later row is the newer attempt.
    QHash<QString, qsizetype> byVersion;
    QHash<QString, qsizetype> byScript;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        byVersion.insert(versionKey(rows[i].version), i);
        byScript.insert(scriptName(rows[i]), i);
    }
    QHash<qsizetype, qsizetype> found;
    for (qsizetype i = 0; i < directory.files.size(); ++i) {
        const MigrationFile& file = directory.files[i];
        if (!file.isMigration) continue;
        const qsizetype sameVersion =
            file.version.isEmpty() ? -1 : byVersion.value(versionKey(file.version), -1);
        const qsizetype row = std::max(sameVersion, byScript.value(file.name, -1));
        if (row >= 0) found.insert(i, row);
    }
    return found;
}

void ListedTool::addRowsWithoutFile(const QList<HistoryRow>& rows, const Directory& directory,
                                    Status& status) const {
    QSet<QString> versions;
    QSet<QString> names;
    for (const MigrationFile& file : directory.files) {
        if (!file.isMigration) continue;
        versions.insert(versionKey(file.version));
        names.insert(file.name);
    }
    for (const HistoryRow& row : rows) {
        if (row.version.isEmpty() || !row.succeeded) continue;
        if (versions.contains(versionKey(row.version)) || names.contains(scriptName(row))) continue;
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
    const QHash<qsizetype, qsizetype> rows =
        isKnown ? rowsOfFiles(history->rows, directory) : QHash<qsizetype, qsizetype>();
    qsizetype lastApplied = -1;
    for (qsizetype i = 0; i < directory.files.size(); ++i) {
        const MigrationFile& file = directory.files[i];
        FileStatus row = fileStatus(file, file.isMigration ? State::Pending : State::Ignored);
        const auto found = rows.constFind(i);
        const HistoryRow* entry = found == rows.constEnd() ? nullptr : &history->rows[*found];
        if (entry) {
            row.state = entry->succeeded ? State::Applied : State::Failed;
            row.appliedAt = entry->at;
            lastApplied = i;
            status.current = file.version;
            if (!entry->succeeded) {
                row.findings.append(
                    {Severity::Problem, QStringLiteral("failed"),
                     Text::tr("This migration failed. Repair the schema, then let %1 repair its "
                              "history.")
                         .arg(toolTitle(status.tool))});
            }
        }
        status.files.append(row);
    }
    for (qsizetype i = 0; i < lastApplied; ++i) {
        FileStatus& row = status.files[i];
        if (row.state != State::Pending || runsLateFiles()) continue;
        row.state = State::OutOfOrder;
        row.findings.append({Severity::Problem, QStringLiteral("out-of-order"),
                             Text::tr("Newer migrations have already run, but this one has not.")});
    }
    if (isKnown && m_facts.naming) addRowsWithoutFile(history->rows, directory, status);
    addRefusal(directory, status);
    for (const FileStatus& row : std::as_const(status.files)) {
        if (row.state == State::Pending && status.refusal.isEmpty()) status.pending.append(row.version);
    }
    if (isKnown) {
        status.historyTable = history->schema + QLatin1Char('.') + history->table;
    } else if (!directory.files.isEmpty()) {
        status.findings.append(
            {Severity::Note, QStringLiteral("no-history"),
             Text::tr(
                 "The database has no history table of %1, so it is not known which migrations have run.")
                 .arg(toolTitle(status.tool))});
    }
}

}  // namespace migrations
