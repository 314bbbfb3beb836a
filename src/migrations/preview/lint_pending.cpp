#include "migrations/hazards/linter.h"
#include "migrations/hazards/up_part.h"
#include "migrations/preview/preview_state.h"

#include <algorithm>
#include <utility>

namespace migrations {

void lintPending(PreviewState& state) {
    hazards::Facts facts;
    facts.serverMajor = state.report.serverMajor;
    hazards::Linter linter(facts);
    bool isRunning = false;
    for (const MigrationFile& file : std::as_const(state.directory.files)) {
        if (!file.isMigration || !file.hasUp) continue;
        const hazards::UpPart part = hazards::upPart(state.directory, file);
        const auto pending = std::ranges::find(state.report.files, file.name, &FilePreview::name);
        if (pending == state.report.files.end()) {
            if (!isRunning) linter.learn(part.sql, part.transaction);
            continue;
        }
        if (!std::exchange(isRunning, true)) linter.beginRun();
        pending->hazards = linter.lint(part.sql, part.transaction);
    }
}

}  // namespace migrations
