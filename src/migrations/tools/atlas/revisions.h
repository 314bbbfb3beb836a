#pragma once

#include "migrations/histories/histories.h"

namespace migrations {

/// Reads the rows of `schema`.atlas_schema_revisions, whatever columns its Atlas gave it, without the row
/// `.atlas_cloud_identifier`.
core::Result<AtlasHistory> readAtlasHistory(postgres::Connection& connection, const QString& schema);

/// Why Atlas would call the database not clean, in its words, or an empty text. `historySchema` is where its
/// own table lives; `boundSchema` the one schema it is bound to by `search_path`, empty for the whole
/// database. Source: ariga/atlas `sql/postgres/driver.go`, CheckClean.
core::Result<QString> whyNotClean(postgres::Connection& connection, const QString& historySchema,
                                  const QString& boundSchema);

}  // namespace migrations
