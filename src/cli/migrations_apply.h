#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl migrations apply`: runs what is pending as the tool that owns the database would.
int runMigrationsApply(const QStringList& arguments);

}  // namespace cli
