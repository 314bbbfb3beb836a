#pragma once

#include "core/error.h"
#include "migrations/rehearsal/observed.h"

#include <QByteArray>

namespace postgres {
class Connection;
}

namespace migrations {

/// How many rows PostgreSQL's planner expects `sql` to change, when that is UPDATE, DELETE or MERGE; nothing
/// for any other. Only asked, in the transaction of `runner` or one that is undone. Worth
/// as much as the statistics of the database, see RehearsalCopy::statistics().
core::Result<QList<PlannedChange>> plannedChanges(postgres::Connection& runner, const QByteArray& sql);

}  // namespace migrations
