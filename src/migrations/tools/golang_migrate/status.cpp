#include "migrations/status_rules.h"
#include "migrations/text.h"
#include "migrations/tools/golang_migrate/files.h"
#include "migrations/tools/golang_migrate/forensics.h"
#include "migrations/tools/golang_migrate/plan.h"
#include "migrations/tools/golang_migrate/tool.h"

#include <algorithm>

namespace migrations {
namespace {

/// The version as the files write it.
QString written(const Directory& directory, qint64 version) {
    const auto file = std::ranges::find_if(directory.files, [&](const MigrationFile& candidate) {
        return candidate.isMigration && versionNumber(candidate) == quint64(version);
    });
    return file == directory.files.end() ? QString::number(version) : file->version;
}

Finding dirty(const QString& version) {
    return {Severity::Problem, QStringLiteral("dirty"),
            Text::tr("The database is dirty at version %1: either that migration failed, or the rollback of "
                     "the one after it. Find out which, repair the schema, then run migrate force with the "
                     "version that the schema has.")
                .arg(version)};
}

void addRowWithoutFile(const Directory& directory, qint64 version, Status& status) {
    const bool isNewest = std::ranges::all_of(directory.files, [&](const MigrationFile& file) {
        return !file.isMigration || versionNumber(file) < quint64(version);
    });
    FileStatus row{.version = QString::number(version),
                   .name = {},
                   .description = {},
                   .state = isNewest ? State::Future : State::MissingFile,
                   .findings = {},
                   .hasFile = false,
                   .appliedAt = {},
                   .operatorVersion = {},
                   .error = {},
                   .errorStatement = {},
                   .recordedHash = {}};
    row.findings.append({Severity::Problem, QStringLiteral("version-not-found"),
                         Text::tr("The database is at version %1, but no file has this version; "
                                  "golang-migrate refuses to continue.")
                             .arg(version)});
    const auto place = std::ranges::find_if(status.files, [&](const FileStatus& file) {
        return file.state == State::Pending || file.state == State::Ignored;
    });
    status.files.insert(place - status.files.begin(), row);
}

/// The table golang-migrate would use: the one in public or the only one. Null when there is none.
const GolangMigrateHistory* chosenHistory(const QList<GolangMigrateHistory>& histories) {
    const auto open = std::ranges::find(histories, QStringLiteral("public"), &GolangMigrateHistory::schema);
    if (open != histories.end()) return &*open;
    return histories.isEmpty() ? nullptr : &histories.first();
}

}  // namespace

void GolangMigrateTool::addStatus(const Directory& directory, const Histories& histories,
                                  Status& status) const {
    const GolangMigrateHistory* history = chosenHistory(histories.golangMigrate);
    const std::optional<qint64> version = history ? history->version : std::nullopt;
    const bool isDirty = history && history->dirty;
    const GolangMigratePlan plan = planGolangMigrate(directory, version, isDirty);

    for (qsizetype i = 0; i < directory.files.size(); ++i) {
        const MigrationFile& file = directory.files[i];
        State state = State::Applied;
        if (!file.isMigration)
            state = State::Ignored;
        else if (plan.run.contains(i))
            state = State::Pending;
        else if (isDirty && versionNumber(file) == quint64(*version))
            state = State::Failed;
        FileStatus row = fileStatus(file, state);
        if (state == State::Failed) row.findings.append(dirty(file.version));
        status.files.append(row);
    }
    if (history) {
        status.historyTable = history->schema + QLatin1Char('.') + history->table;
        if (version && *version >= 0) status.current = written(directory, *version);
        if (history->rowCount > 1) {
            status.findings.append(
                {Severity::Warning, QStringLiteral("several-rows"),
                 Text::tr("%1 has %2 rows, but golang-migrate uses only one and does not define which.")
                     .arg(status.historyTable)
                     .arg(history->rowCount)});
        }
    }
    if (histories.golangMigrate.size() > 1) {
        status.findings.append({Severity::Warning, QStringLiteral("several-histories"),
                                Text::tr("There is more than one schema_migrations table; Colophon read %1. "
                                         "Which one golang-migrate uses depends on its search_path.")
                                    .arg(status.historyTable)});
    }
    if (isDirty)
        status.findings.append(dirty(status.current.isEmpty() ? QStringLiteral("-1") : status.current));
    if (plan.refusal) {
        status.refusal = plan.refusal->message;
        if (plan.refusal->code == QLatin1String("version-not-found")) {
            status.findings.append({Severity::Problem, plan.refusal->code, plan.refusal->message});
            addRowWithoutFile(directory, *version, status);
        }
        return;
    }
    for (const qsizetype i : plan.run)
        status.pending.append(directory.files[i].version);
}

core::Result<void> GolangMigrateTool::examine(const Directory& directory, const Histories& histories,
                                              postgres::Connection& connection, Status& status) const {
    const GolangMigrateHistory* history = chosenHistory(histories.golangMigrate);
    return history ? examineDirty(directory, *history, connection, status) : core::Result<void>();
}

}  // namespace migrations
