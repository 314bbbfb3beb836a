#pragma once

#include "migrations/drift/drift.h"
#include "pages/migrations/fact_row.h"

namespace pages {

/// The differences by label, each with where it comes in; then the notes.
FactRows driftRows(const migrations::DriftReport& report);

}  // namespace pages
