#pragma once

#include "postgres/connection.h"

namespace postgres {

/// Opens the Qt Sql connection called `name` in this thread. With Access::ReadOnly its settings travel with
/// the greeting; a pooler that refuses them gets them as SET statements. On failure nothing called `name` is
/// left.
core::Result<void> openDatabase(const QString& name, const Profile& profile, Access access);

/// libpq's handle of the open Qt Sql connection `name`; nullptr when there is none.
pg_conn* handleOf(const QString& name);

/// True when texts arrive as the bytes that a SQL_ASCII database holds; see textOfBytes().
bool isSqlAscii(const pg_conn* connection);

}  // namespace postgres
