#pragma once

#include "migrations/preview/report.h"

namespace postgres {
class Connection;
}

namespace migrations {

struct Directory;

/// What a saved report was made from, see PreviewReport::directoryHash and those after it.
struct SavedReport {
    QString directory;
    QString history;
    QString schema;
};

/// Reads the JSON of toJson(PreviewReport); kind Invalid when it is none. Pure.
core::Result<SavedReport> readSavedReport(const QJsonObject& json);

/// Whether a saved report (the JSON of toJson()) still holds: what has changed since in the directory, in the
/// history rows and in the schema of `live`, a sentence each; empty when nothing has. Kind Invalid when the
/// JSON is no report. Only reads; blocks.
core::Result<QStringList> changesSince(const QJsonObject& report, const Directory& directory,
                                       postgres::Connection& live);

}  // namespace migrations
