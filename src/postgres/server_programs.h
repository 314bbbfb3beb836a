#pragma once

#include "core/error.h"

#include <QString>

namespace postgres {

/// The programs of one installed PostgreSQL.
struct ServerPrograms {
    QString folder;
    QString version;  ///< "15.20", "18beta1"
    int majorVersion = 0;

    QString program(const char* name) const { return folder + u'/' + QLatin1String(name); }
};

/// All installed versions with `postgres` and `initdb`, newest first: Debian's /usr/lib/postgresql/*/bin, and
/// PATH, which wins among equals.
QList<ServerPrograms> findServerPrograms();

/// The first of `installed`, or the first of `majorVersion` when that is not 0. Error codes `no_binaries`,
/// `wrong_version`.
core::Result<ServerPrograms> chooseServerPrograms(const QList<ServerPrograms>& installed,
                                                  int majorVersion = 0);

/// Those of `majorVersion`; where that is not installed the next newer one, else the newest; the newest also
/// for 0. `installed` is newest first. Error code `no_binaries`.
core::Result<ServerPrograms> nearestServerPrograms(const QList<ServerPrograms>& installed, int majorVersion);

}  // namespace postgres
