#pragma once

#include "migrations/status.h"

namespace migrations {

/// Says of a database that golang-migrate left dirty which file failed, whether it took effect, and which
/// version to force. The row holds the version the run was going to, so dirty N is either the up file of N or
/// the down file of the version after it. What is in the schema tells which: everything that the up file of N
/// makes, or nothing of it; the same for the next one. Adds the finding `dirty-cause` and sets Status::force,
/// unless that cannot be told. Reads the catalog only; blocks; the connection's thread.
core::Result<void> examineDirty(const Directory& directory, const GolangMigrateHistory& history,
                                postgres::Connection& connection, Status& status);

}  // namespace migrations
