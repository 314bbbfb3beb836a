#pragma once

#include "migrations/directory.h"

namespace migrations {

/// Which tools left a sign among `sources`, and how the files are written. Fills `tool`, `layout` and
/// `signs`. `hasSum` says that there is an atlas.sum.
enum class AtlasSumFile { Absent, Present };
void recognise(Directory& directory, AtlasSumFile sum);

}  // namespace migrations
