#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl migrations diff NAME --to FILE`: writes the migration that leads a directory to a schema
/// file.
int runMigrationsDiff(const QStringList& arguments);

}  // namespace cli
