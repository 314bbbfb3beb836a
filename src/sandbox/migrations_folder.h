#pragma once

#include <QString>

namespace sandbox {

/// How many of the sandbox's migrations have run; those after them are proposed, and pending.
int appliedMigrations();

/// Writes the sandbox's migrations into `folder`, which is made: the blog's own, the proposed ones after
/// them, and the atlas.sum of both together. False when it could not be written.
bool writeMigrations(const QString& folder);

}  // namespace sandbox
