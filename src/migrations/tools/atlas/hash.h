#pragma once

#include "migrations/directory.h"

namespace migrations {

/// What `writeSum` did.
struct HashReport {
    QString directory;
    QString total;           ///< the first line of atlas.sum: `h1:…`
    QList<Finding> changes;  ///< in what the directory differed from the old atlas.sum
    bool isWritten = false;  ///< false when atlas.sum was right already
};

/// The sum that `atlas migrate hash` would write for what `directory` holds; Invalid when a file could not be
/// read.
core::Result<SumFile> sumOf(const Directory& directory);

/// Writes atlas.sum as `atlas migrate hash` does: over every `*.sql`; over `*.up.sql` only for
/// golang-migrate's files, unless the old atlas.sum lists the others too. The file is replaced as a whole or
/// not at all. Errors: those of readDirectory(); Invalid when Atlas cannot use such a directory or a file
/// cannot be read; NotAllowed when it cannot be written. Blocks on the disk; any thread.
core::Result<HashReport> writeSum(const QString& path);

}  // namespace migrations
