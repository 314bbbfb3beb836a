#pragma once

#include "migrations/directory.h"
#include "migrations/hazards/hazard.h"

#include <QHash>

namespace migrations::hazards {

/// The part of a file that runs when a migration is applied. Everything else of it, its way back for example,
/// is blanks, so that bytes and lines are where they are in the file.
struct UpPart {
    QByteArray sql;
    Transaction transaction = Transaction::Unknown;
    /// Placeholders that the tool fills in, by the names that stand for them in `sql`.
    QHash<QString, QString> placeholders;
};

/// By the sections and annotations of the directory's layout and the rules of its tool.
UpPart upPart(const Directory& directory, const MigrationFile& file);

}  // namespace migrations::hazards
