#pragma once

#include <QStringList>

namespace cli {

/// `colophonctl migrations force VERSION`: sets golang-migrate's version and clears its dirty mark.
int runMigrationsForce(const QStringList& arguments);
/// `colophonctl migrations baseline VERSION`: tells Atlas at which version a database without history is.
int runMigrationsBaseline(const QStringList& arguments);

}  // namespace cli
