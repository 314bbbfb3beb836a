#pragma once

#include "migrations/status.h"

namespace migrations {

/// The line of a file before its history is known.
FileStatus fileStatus(const MigrationFile& file, State state);

}  // namespace migrations
