#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl migrations down`: takes migrations back as their tool would.
int runMigrationsDown(const QStringList& arguments);

}  // namespace cli
