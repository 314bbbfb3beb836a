#pragma once

#include "migrations/preview/report.h"

namespace migrations {

/// Marks the hazards of `file` that the rehearsal or the live rows disprove, with the evidence: nothing was
/// rewritten or read, or the table has no rows.
void weighHazards(FilePreview& file, const QList<RelationFacts>& relations);

}  // namespace migrations
