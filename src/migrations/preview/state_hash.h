#pragma once

#include "migrations/rehearsal/live_database.h"

namespace migrations {

// SHA-256 in hex of what a report was made from besides the files, so that `--check` can say whether it still
// holds.

/// Over the rows of the history tables.
QString historyHash(const QList<HistoryRows>& tables);
/// Over what the schema is: sizes, oids and other facts of the moment left out.
QString schemaHash(const schema::Snapshot& snapshot);

}  // namespace migrations
