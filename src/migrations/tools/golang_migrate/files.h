#pragma once

#include "migrations/directory.h"

namespace migrations {

/// True when golang-migrate takes the file: `^([0-9]+)_(.*)\.(down|up)\.(.*)$` (migrate v4,
/// `source/parse.go`). Whatever may follow the last dot, so editors' backups match as well.
bool isGolangMigrateName(const QString& name);

/// The version of a migration as the number golang-migrate stores; 0 for a file that is none.
quint64 versionNumber(const MigrationFile& file);

/// Fills `files` and adds to `findings` as golang-migrate sees the sources: versions as numbers, one
/// migration for the up and down file of a version, two of a kind are an error for it.
void readAsGolangMigrate(Directory& directory);

}  // namespace migrations
