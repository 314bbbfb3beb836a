#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl migrations preview`; its exit code.
int runMigrationsPreview(const QStringList& arguments);

}  // namespace cli
