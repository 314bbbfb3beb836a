#pragma once

#include "core/error.h"

#include <QString>
#include <QStringList>

namespace postgres {
class Connection;
}

namespace migrations {

/// What ANALYZE found in the columns of the relations called one of `relations`, as far as the login may see
/// it: pg_stats shows it to those who may read the column. One JSON object for each column. Blocks.
core::Result<QStringList> readColumnStatistics(postgres::Connection& live, const QStringList& relations);

/// Gives the same columns of another database these statistics, so that its planner expects as many rows as
/// there. `superuser`: a session of one. Says how many columns took them; one that is of another type there
/// does not. From PostgreSQL 18 on with pg_restore_attribute_stats(), before that in pg_statistic itself,
/// without what only arrays, text search and ranges have. Blocks.
core::Result<int> writeColumnStatistics(postgres::Connection& superuser, const QStringList& statistics);

}  // namespace migrations
