#include "migrations/preview/preview.h"

#include "migrations/directory_hash.h"
#include "migrations/preview/hazard_evidence.h"
#include "migrations/preview/preview_state.h"
#include "migrations/preview/state_hash.h"
#include "migrations/preview/verdict.h"
#include "migrations/status.h"
#include "migrations/text.h"
#include "postgres/connection.h"

#include <algorithm>

namespace migrations {

const MigrationFile* sourceOf(const Directory& directory, const FilePreview& file) {
    const auto found = std::ranges::find(directory.files, file.name, &MigrationFile::name);
    return found == directory.files.end() ? directory.find(file.version) : &*found;
}

void planPending(PreviewState& state) {
    const LiveDatabase& database = state.database;
    PreviewReport& report = state.report;
    const Tool tool = state.options.apply.tool.value_or(owner(state.directory, database.histories));
    state.directory = state.directory.as(tool);
    const Status found = status(state.directory, database.histories, tool);
    report.tool = tool;
    report.directory = state.directory.path;
    report.database = database.server.database;
    report.serverMajor = database.server.majorVersion();
    report.madeAt = QDateTime::currentDateTimeUtc();
    report.current = found.current;
    report.refusal = found.refusal;
    report.directoryHash = directoryHash(state.directory);
    if (database.historyUnread.isEmpty()) report.historyHash = historyHash(database.historyTables);
    report.afterDdl = schema::ddl(database.snapshot);
    report.schemaHash = schemaHash(database.snapshot);
    QStringList repeatable;  // those have no version
    for (const FileStatus& each : found.files)
        if (each.version.isEmpty() && each.state == State::Pending) repeatable.append(each.name);
    for (const QString& version : found.pending) {
        if (version.isEmpty()) {
            if (repeatable.isEmpty()) continue;
            report.files.append({.version = {}, .name = repeatable.takeFirst()});
        } else {
            const MigrationFile* file = state.directory.find(version);
            if (!file) continue;
            report.files.append({.version = file->version, .name = file->name});
        }
        const int limit = state.options.apply.limit;
        if (limit > 0 && report.files.size() >= limit) break;
    }
}

core::Result<PreviewReport> preview(const Directory& directory, postgres::Connection& live,
                                    const PreviewOptions& options, const PreviewProgressCallback& progress) {
    if (directory.files.isEmpty())
        return core::fail(
            core::ErrorKind::NotFound,
            Text::tr("%1 contains no migrations of a tool that Colophon supports.").arg(directory.path));
    PreviewState state{.live = live, .options = options, .progress = progress, .directory = directory};
    state.tell({.phase = PreviewProgress::Phase::ReadingSchema});
    auto database = readLiveDatabase(live);
    if (!database) return core::fail(database);
    state.database = *std::move(database);
    if (!state.database.historyUnread.isEmpty())
        if (auto assumed = assumeHistory(state); !assumed) return core::fail(assumed);
    planPending(state);
    if (!state.report.files.isEmpty())
        for (const auto step : {rehearse, goDownAndUp})
            if (auto done = step(state); !done) return core::fail(done);
    for (const auto step : {checkRows, describeLive})
        if (auto done = step(state); !done) return core::fail(done);
    lintPending(state);
    if (auto estimated = estimateTimes(state); !estimated) return core::fail(estimated);
    for (FilePreview& file : state.report.files) {
        weighHazards(file, state.report.relations);
        judge(file, state.report.relations, state.isIncomplete());
    }
    state.report.verdict = worstOf(state.report);
    return state.report;
}

QString progressText(const PreviewProgress& progress) {
    switch (progress.phase) {
        case PreviewProgress::Phase::ReadingSchema:
            return Text::tr("Reading the live schema");
        case PreviewProgress::Phase::MakingCopy:
            return Text::tr("Creating a private copy of the schema");
        case PreviewProgress::Phase::Rehearsing:
            return Text::tr("Rehearsing %1 (%2 of %3)")
                .arg(progress.what)
                .arg(progress.done)
                .arg(progress.total);
        case PreviewProgress::Phase::CheckingRows:
            return Text::tr("Checking rows of %1 (%2 of %3)")
                .arg(progress.what)
                .arg(progress.done)
                .arg(progress.total);
        case PreviewProgress::Phase::GoingDown:
            return Text::tr("Running down and up again (%1 of %2)").arg(progress.done).arg(progress.total);
    }
    return {};
}

}  // namespace migrations
