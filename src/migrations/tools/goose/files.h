#pragma once

#include "migrations/directory.h"
#include "migrations/refusal.h"

namespace migrations {

/// The version of a file as the number goose stores; 0 for a file that is none.
qint64 gooseVersion(const MigrationFile& file);
/// A migration written in Go.
bool isGoMigration(const MigrationFile& file);
/// goose runs nothing while files below the newest version have no row.
Refusal missingRefusal(const QStringList& names, const QString& newest);

}  // namespace migrations
