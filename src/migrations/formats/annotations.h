#pragma once

#include "migrations/directory.h"

namespace migrations {

/// True when a line of an SQL file is the comment `-- MARK WORD`, in any case.
bool hasAnnotation(const SourceFile& file, QByteArrayView mark, QByteArrayView word);

}  // namespace migrations
