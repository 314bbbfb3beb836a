#pragma once

#include "migrations/data_checks/requirement.h"
#include "migrations/rehearsal/catalog_state.h"
#include "migrations/rehearsal/live_mapping.h"

namespace migrations {

/// What a statement that led from `before` to `after` asks of the live rows, and what it takes from them.
/// `mapping` stands before the statement; `values` is what it says about columns that get another type. Pure.
QList<Requirement> requirements(const CatalogState& before, const CatalogState& after,
                                const LiveMapping& mapping, const NewValues& values);

/// The same of emptying relations whole.
QList<Requirement> lossOfAllRows(const CatalogState& before, const QList<qint64>& relations,
                                 const LiveMapping& mapping);

}  // namespace migrations
