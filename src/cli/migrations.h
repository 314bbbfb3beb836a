#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl migrations status`: read-only. Exit code 0 fine, 2 something is wrong, 1 it could not look;
/// with --exit-code 3 when something is pending.
int runMigrationsStatus(const QStringList& arguments);

/// `colophonctl migrations apply`. Exit code 0 applied or nothing to do, 2 a migration failed or the tool
/// would refuse, 1 it could not begin.
int runMigrationsApply(const QStringList& arguments);

}  // namespace cli
