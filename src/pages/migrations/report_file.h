#pragma once

#include "core/error.h"
#include "migrations/preview/report.h"

#include <qcoro/qcorotask.h>

namespace pages {

/// Writes the report as JSON where the name ends in `.json`, as Markdown otherwise, on a worker thread.
/// What was in the file before is kept when that fails.
QCoro::Task<core::Result<void>> saveReport(migrations::PreviewReport report, QString path);

}  // namespace pages
