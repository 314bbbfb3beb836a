#pragma once

#include "migrations/status.h"

namespace migrations {

/// One tool's part of `status()`: fills files, pending, refusal, current, historyTable and findings.
void statusOfGolangMigrate(const Directory& directory, const Histories& histories, Status& status);
void statusOfAtlas(const Directory& directory, const Histories& histories, Status& status);
void statusOfOthers(const Directory& directory, const Histories& histories, Status& status);

/// The line of a file before its history is known.
FileStatus fileStatus(const MigrationFile& file, State state);

/// The table golang-migrate would use: the one in public or the only one. Null when there is none.
const GolangMigrateHistory* chosenHistory(const QList<GolangMigrateHistory>& histories);
/// The revisions table Atlas would use: of its own schema, of public, or the only one.
const AtlasHistory* chosenHistory(const QList<AtlasHistory>& histories);

}  // namespace migrations
