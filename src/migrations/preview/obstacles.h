#pragma once

#include "core/error.h"
#include "migrations/preview/report.h"

namespace postgres {
class Connection;
}

namespace migrations {

/// What is in the way on the live server at this moment: sessions that hold locks on `relations`,
/// transactions that are open for long, the tool's own lock, prepared transactions, replication slots that
/// fall behind. Needs no rights; without pg_read_all_stats the statements of other sessions stay unknown.
/// Blocks.
core::Result<QList<Obstacle>> readObstacles(postgres::Connection& live, const QStringList& relations);

}  // namespace migrations
