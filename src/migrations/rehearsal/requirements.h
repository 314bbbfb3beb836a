#pragma once

#include "migrations/data_checks/requirement.h"
#include "migrations/rehearsal/catalog_state.h"
#include "migrations/rehearsal/live_mapping.h"

namespace migrations {

/// What a statement that led from `before` to `after` asks of the live rows, and what it takes from them.
/// `mapping` stands before the statement. Pure.
QList<Requirement> requirements(const CatalogState& before, const CatalogState& after,
                                const LiveMapping& mapping, bool usesUsing);

/// The same of emptying relations whole.
QList<Requirement> lossOfAllRows(const CatalogState& before, const QList<qint64>& relations,
                                 const LiveMapping& mapping);

}  // namespace migrations
