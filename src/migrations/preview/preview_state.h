#pragma once

#include "migrations/data_checks/requirement.h"
#include "migrations/preview/preview.h"
#include "migrations/rehearsal/copy.h"

#include <memory>

namespace migrations {

/// One preview on its way: what is known, and the report as far as it is filled. The steps are functions over
/// it, in the order in which preview() calls them; an error ends the preview.
struct PreviewState {
    /// What a statement asks of the live rows.
    struct Asked {
        QString file;
        int statement = 0;
        Requirement requirement;
    };

    postgres::Connection& live;
    const PreviewOptions& options;
    const PreviewProgressCallback& progress;
    Directory directory;
    LiveDatabase database = {};
    std::unique_ptr<RehearsalCopy> copy = {};  ///< that the run went through; null when nothing was rehearsed
    QList<Asked> requirements = {};
    PreviewReport report = {};

    void tell(const PreviewProgress& at) const {
        if (progress) progress(at);
    }
    CopyOptions copyOptions() const {
        return {.cacheFolder = options.cacheFolder, .scratch = options.scratch, .stop = options.stop};
    }
    /// As the tool of the report runs, and can be stopped.
    ApplyOptions applyOptions() const {
        ApplyOptions apply = options.apply;
        apply.tool = report.tool;
        apply.stop = options.stop;
        return apply;
    }
    bool isIncomplete() const { return copy && copy->isIncomplete(); }
};

/// The file that a part of the report is about; null when the directory does not have it.
const MigrationFile* sourceOf(const Directory& directory, const FilePreview& file);

/// Where the history of the live database cannot be read: makes the copy, and in it the history of the newest
/// file whose changes are in the live schema.
core::Result<void> assumeHistory(PreviewState& state);
/// What would run, by the tool's own rules.
void planPending(PreviewState& state);
/// Runs the pending files on the copy, watched.
core::Result<void> rehearse(PreviewState& state);
/// Goes up, down and up again with each file before the first that fails, on a separate copy.
core::Result<void> goDownAndUp(PreviewState& state);
/// Asks the live rows.
core::Result<void> checkRows(PreviewState& state);
/// Sizes of all that the run touches, and what is in its way.
core::Result<void> describeLive(PreviewState& state);
/// The hazards of the pending files, with what the applied ones made in mind.
void lintPending(PreviewState& state);
/// How long it takes; only for tables that are large enough for it to matter.
core::Result<void> estimateTimes(PreviewState& state);

}  // namespace migrations
