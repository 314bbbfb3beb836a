#pragma once

#include "schema/snapshot.h"

namespace schema::sql {

/// The SET commands that a script begins with, so that it means the same for whoever runs it.
QString scriptSettings();

/// A block that makes the roles which `content` names, where they are not there yet.
QString createRoles(const Content& content);
/// The same for those that `from` does not name.
QString createMissingRoles(const Content& from, const Content& to);

}  // namespace schema::sql
