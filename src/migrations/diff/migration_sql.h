#pragma once

#include "schema/ddl.h"
#include "schema/difference/difference.h"

namespace migrations {

/// The SQL of a migration between two schemas.
struct MigrationSql {
    QByteArray sql;
    int statements = 0;  ///< without comments; 0: no statement can do it
};

/// What turns `from` into `to` as a migration can hold it: names with their schemas, no settings that would
/// outlive it, comments for what no statement can do, and before them the names that may have been changed.
/// Pure.
MigrationSql migrationSql(const schema::Snapshot& from, const schema::Snapshot& to,
                          schema::DdlOptions::Access access);

}  // namespace migrations
