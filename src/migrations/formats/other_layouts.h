#pragma once

#include "migrations/directory.h"

namespace migrations {

/// Fills `files` for the tools whose directories are recognised and listed: dbmate, goose, Flyway,
/// sql-migrate, pop, Sqitch and plain numbered files.
void readAsOther(Directory& directory);

}  // namespace migrations
