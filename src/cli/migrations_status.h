#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl migrations status`: which migrations of a folder ran on a database. Only looks.
int runMigrationsStatus(const QStringList& arguments);

}  // namespace cli
