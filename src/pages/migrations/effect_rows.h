#pragma once

#include "migrations/preview/report.h"
#include "pages/migrations/fact_row.h"

namespace pages {

/// Why the verdict of `file` is what it is, then what each of its statements did.
FactRows effectRows(const migrations::PreviewReport& report, const migrations::FilePreview& file);

}  // namespace pages
