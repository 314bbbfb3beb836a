#pragma once

#include "migrations/directory.h"
#include "migrations/preview/report.h"
#include "pages/migrations/fact_row.h"
#include "pages/migrations/rehearsal_controller.h"

namespace pages {

/// What the live rows said to the requirements of `file`; empty when it has none.
FactRows checkRows(const migrations::FilePreview& file);
/// What the whole run changes in the schema.
FactRows changeRows(const migrations::PreviewReport& report);
/// What the way down of `file` does; `source` is the same file in the directory, which may be null.
FactRows downRows(const migrations::FilePreview& file, const migrations::Directory& directory,
                  const migrations::MigrationFile* source);
/// The steps of the run, then the statements of `file`, which may be null, with the time each took.
FactRows logRows(const QList<RehearsalStep>& steps, const migrations::FilePreview* file);

}  // namespace pages
