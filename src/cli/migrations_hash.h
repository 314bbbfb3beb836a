#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl migrations hash`: writes atlas.sum and says what changed.
int runMigrationsHash(const QStringList& arguments);

}  // namespace cli
