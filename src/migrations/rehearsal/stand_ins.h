#pragma once

#include "schema/snapshot.h"

namespace migrations {

/// `snapshot` without the extensions `missing`, which cannot be made where the copy is, with stand-ins for
/// what the schema may use of them: a type is a domain over text without a modifier, a function one that only
/// says that it is a stand-in, so that defaults, checks, views and operators stand. Their aggregates, casts
/// and operator classes are left out. Pure.
schema::Snapshot withStandIns(const schema::Snapshot& snapshot, const QStringList& missing);

}  // namespace migrations
