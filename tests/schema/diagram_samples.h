#pragma once

#include "schema/diagram/build.h"
#include "schema/snapshot.h"

namespace support {

/// A table with a primary key `id`, `columns` further ones, and a foreign key to each of `parents` on a
/// column of its own.
schema::Relation sampleTable(const QString& name, int columns, const QStringList& parents = {});

schema::Snapshot sampleSchema(const QList<schema::Relation>& tables);

/// A schema of `tables` tables as real ones are: a few that many refer to, chains, some alone. Always the
/// same.
schema::Snapshot sampleSchema(int tables);

}  // namespace support
