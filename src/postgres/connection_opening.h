#pragma once

#include "postgres/connection.h"

namespace postgres {

/// How long the settings of a connection that only looks hold.
enum class SettingsScope {
    Session,      ///< they came with the connection
    Transaction,  ///< lookingOnlyStatements() in each: a pooler hands the session on to others
};

/// Opens the Qt Sql connection called `name` in this thread. With Access::ReadOnly its settings travel with
/// the greeting; where a pooler refuses them, the scope is Transaction. On failure nothing called `name` is
/// left.
core::Result<SettingsScope> openDatabase(const QString& name, const Profile& profile, Access access);

/// What makes a transaction that was just begun one that only looks. Leaves nothing behind: a SET that lasts
/// would make other clients of a pooler read only.
QStringList lookingOnlyStatements();

/// libpq's handle of the open Qt Sql connection `name`; nullptr when there is none.
pg_conn* handleOf(const QString& name);

/// True when texts arrive as the bytes that a SQL_ASCII database holds; see textOfBytes().
bool isSqlAscii(const pg_conn* connection);

}  // namespace postgres
