#pragma once

#include "migrations/preview/report.h"

namespace migrations {

/// Judges one file by what was observed and checked; fills `verdict` and `reasons`. `relations`: the live
/// sizes. `isIncomplete`: the copy lacks something, so that an error may be the copy's fault.
void judge(FilePreview& file, const QList<RelationFacts>& relations, bool isIncomplete);

/// The worst of the files, and of the refusal.
Verdict worstOf(const PreviewReport& report);

}  // namespace migrations
