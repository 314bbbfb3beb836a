#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl migrations verify`; its exit code.
int runMigrationsVerify(const QStringList& arguments);

}  // namespace cli
