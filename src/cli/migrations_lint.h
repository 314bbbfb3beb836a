#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl migrations lint`: the hazards in the files of a folder. Needs no database.
int runMigrationsLint(const QStringList& arguments);

}  // namespace cli
