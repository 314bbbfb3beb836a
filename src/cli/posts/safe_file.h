#pragma once

#include "core/error.h"

#include <QByteArray>

namespace cli {

enum class Existing { Keep, Replace };
enum class Saved { New, Unchanged, Replaced, Kept };

/// What saveFile() would do: a file with the same bytes is Unchanged, one with others Replaced or Kept.
Saved outcomeOf(const QString& path, const QByteArray& bytes, Existing existing);

/// Writes the bytes beside the file and renames them into place, so that what was there stays until all is
/// written. An error says why (a full disk, no right); the file is then as it was.
core::Result<Saved> saveFile(const QString& path, const QByteArray& bytes, Existing existing);

}  // namespace cli
