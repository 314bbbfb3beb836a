#pragma once

#include "migrations/histories/columns.h"
#include "migrations/histories/histories.h"

namespace migrations {

/// Reads the table if it is one of dbmate, goose, Flyway, sql-migrate or pop; tells by the columns, because
/// names are shared. For Sqitch, Liquibase and pgroll only the tool is told. Tool::None when it is nobody's.
core::Result<OtherHistory> readOtherHistory(postgres::Connection& connection, const QString& schema,
                                            const QString& table, const Columns& columns);

}  // namespace migrations
