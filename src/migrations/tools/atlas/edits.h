#pragma once

#include "migrations/directory.h"
#include "migrations/histories/histories.h"

#include <QHash>

namespace migrations {

/// What the hash in a revision row says about its file.
enum class Authenticity {
    Unchanged,
    UnchangedButInserted,  ///< unchanged; another file was put before it since
    Edited,                ///< the first row whose file is not what ran
    Unknown,               ///< cannot be told, because an earlier file was edited
};

/// Compares every row with the files, which Atlas itself never does. A row holds the entry of the chain when
/// it was written, so a file that was added before it later has to be left out again. By version; rows
/// without a hash or a file are absent.
QHash<QString, Authenticity> compareWithHistory(const Directory& directory,
                                                const QList<AtlasRevision>& revisions);

}  // namespace migrations
