#include "migrations/drift/claim.h"

#include "migrations/status.h"
#include "migrations/text.h"
#include "migrations/tools/all.h"

#include <algorithm>

namespace migrations {
namespace {

/// A sentence about a file or row that the replay cannot be exact about; empty for all others.
QString oddity(const FileStatus& file) {
    switch (file.state) {
        case State::MissingFile:
        case State::Future:
            return Text::tr(
                       "Version %1 ran on the database, but there is no file for it; what it made looks "
                       "as if it was made by hand.")
                .arg(file.version);
        case State::EditedAfterApply:
            return Text::tr("%1 was edited after it ran; it is replayed as it is now.").arg(file.name);
        case State::Partial:
        case State::Failed:
            return Text::tr("%1 did not run to its end; what it made looks as if it was made by hand.")
                .arg(file.name);
        default:
            return {};
    }
}

bool ran(const FileStatus& file) {
    // A repeatable migration that is edited is pending once more.
    if (std::ranges::any_of(file.findings,
                            [](const Finding& each) { return each.code == QLatin1String("outdated"); }))
        return true;
    const State state = file.state;
    return state == State::Applied || state == State::EditedAfterApply || state == State::Baseline;
}

}  // namespace

DriftClaim claimOf(const Directory& directory, const Histories& histories, std::optional<Tool> tool) {
    DriftClaim claim;
    claim.tool = tool.value_or(owner(directory, histories));
    const Directory seen = directory.as(claim.tool);
    const Status status = migrations::status(directory, histories, claim.tool);
    if (toolOf(claim.tool).historyPlaces().isEmpty()) {
        for (const MigrationFile& file : seen.files) {
            if (!file.isMigration || !file.hasUp) continue;
            claim.files.append(file.name);
            claim.version = file.version;
        }
        claim.notes.append(
            Text::tr("Files without a tool keep no history: the database is taken to have run them all."));
        return claim;
    }
    claim.version = status.current;
    QString newest;
    for (const FileStatus& file : status.files) {
        if (const QString sentence = oddity(file); !sentence.isEmpty()) claim.notes.append(sentence);
        const bool isFile = std::ranges::any_of(seen.files, [&](const MigrationFile& each) {
            return each.name == file.name && each.isMigration && each.hasUp;
        });
        if (!isFile) continue;
        if (ran(file)) {
            claim.files.append(file.name);
            // A repeatable migration has none.
            if (!file.version.isEmpty()) newest = file.version;
        }
        if (file.state == State::Pending || file.state == State::OutOfOrder) claim.pending.append(file.name);
    }
    if (claim.version.isEmpty()) claim.version = newest;
    if (status.historyTable.isEmpty())
        claim.notes.append(Text::tr("The database has no history of %1, so it claims to have run nothing.")
                               .arg(toolTitle(claim.tool)));
    return claim;
}

}  // namespace migrations
