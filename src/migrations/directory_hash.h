#pragma once

#include "migrations/directory.h"

namespace migrations {

/// SHA-256 in hex over the names and bytes of all files.
QString directoryHash(const Directory& directory);

}  // namespace migrations
