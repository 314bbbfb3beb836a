#pragma once

#include "cli/posts/importer.h"

#include <QJsonObject>

namespace cli {

/// A post as lines for a terminal: what happens to it, where it will be found, what is not carried over.
QString toText(const ImportedPost& post);

/// How many of what, and what went wrong, in a few lines.
QString summary(const QList<ImportedPost>& posts, ImportOptions::Mode mode);

QJsonObject toJson(const QList<ImportedPost>& posts, ImportOptions::Mode mode);

/// A file could not be taken, or a post not be written.
bool hasProblem(const QList<ImportedPost>& posts);

}  // namespace cli
