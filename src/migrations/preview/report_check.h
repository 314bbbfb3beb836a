#pragma once

#include "migrations/preview/report.h"

namespace postgres {
class Connection;
}

namespace migrations {

struct Directory;

/// Whether a saved report (the JSON of toJson()) still holds: what has changed since in the directory, in the
/// history rows and in the schema of `live`, a sentence each; empty when nothing has. Kind Invalid when the
/// JSON is no report. Only reads; blocks.
core::Result<QStringList> changesSince(const QJsonObject& report, const Directory& directory,
                                       postgres::Connection& live);

}  // namespace migrations
