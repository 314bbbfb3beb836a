#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl migrations new NAME`: writes an empty migration in the directory's format.
int runMigrationsNew(const QStringList& arguments);

}  // namespace cli
