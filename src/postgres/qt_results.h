#pragma once

#include "postgres/diagnostic.h"
#include "postgres/table.h"

class QSqlQuery;

namespace postgres {

/// All rows of the result `query` is at. `mayHoldAnyBytes`: its texts come from a SQL_ASCII database.
Table readTable(QSqlQuery& query, bool mayHoldAnyBytes);

/// What was wrong with the last statement of `query`, as far as Qt Sql kept it.
Diagnostic complaintOf(const QSqlQuery& query);

}  // namespace postgres
