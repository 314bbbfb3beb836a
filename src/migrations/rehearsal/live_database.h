#pragma once

#include "core/error.h"
#include "migrations/histories/histories.h"
#include "migrations/rehearsal/stand_ins.h"
#include "postgres/connection.h"
#include "schema/reader.h"

namespace migrations {

/// The rows of one history table, each as a JSON object.
struct HistoryRows {
    schema::QualifiedName name;
    QStringList rows;
};

/// A setting of the database or of a role in it (pg_db_role_setting).
struct DatabaseSetting {
    QString role;  ///< empty: for everybody
    QString name;
    QString value;
};

/// All that a rehearsal has to know of the live database. A value: the connection is not needed afterwards.
struct LiveDatabase {
    postgres::ServerInfo server;
    schema::Snapshot snapshot;
    Histories histories;
    QList<HistoryRows> historyTables;
    /// Why the history tables could not be read; then `histories` and `historyTables` are empty.
    QString historyUnread;
    QString owner;
    QString encoding;
    QString collation;
    QString characterType;
    QList<DatabaseSetting> settings;
    QList<StandIn> standIns;  ///< for extensions that the copy cannot have

    /// Who runs the migrations: the owner of the history table, else of the database.
    QString migrationRole() const;
};

/// Reads it: catalogs and the history tables only, in short read-only transactions. The histories are read
/// again after the schema; code `schema-moved` when a migration ran in between. A login that may not read
/// them gets the rest. Blocks.
core::Result<LiveDatabase> readLiveDatabase(
    postgres::Connection& live, const std::function<void(const schema::ReadProgress&)>& progress = {});

/// Reads the history rows of `connection` into `out`, as the above does.
core::Result<void> readHistory(postgres::Connection& connection, LiveDatabase& out);

}  // namespace migrations
