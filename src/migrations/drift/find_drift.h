#pragma once

#include "core/error.h"
#include "migrations/directory.h"
#include "migrations/drift/drift.h"
#include "schema/ddl.h"
#include "schema/loading/prelude.h"

#include <functional>
#include <stop_token>

namespace postgres {
class Connection;
}

namespace migrations {

struct DriftOptions {
    /// Whose rules; by default those of the tool that owns the database.
    std::optional<Tool> tool = {};
    /// A file of SQL that is compared too; empty: none.
    QString schemaFile = {};
    /// Whether owners and privileges count.
    schema::DdlOptions::Access access = schema::DdlOptions::Access::Include;
    /// What the migrations expect to be there before the first of them.
    schema::Prelude prelude = {};
    QString cacheFolder = {};  ///< as in postgres::PrivateServer::Options
    /// Ask to stop and it ends soon with core::Error::cancelled(), and no process and no file is left.
    std::stop_token stop = {};
};

/// How far finding a drift has come.
struct DriftProgress {
    enum class Phase { ReadingDatabase, Replaying, ReadingFile, Tracing };
    Phase phase = Phase::ReadingDatabase;
    int done = 0;
    int total = 0;      ///< 0 when that is not known
    QString what = {};  ///< the migration that ran last
};
using DriftProgressCallback = std::function<void(const DriftProgress&)>;
/// "Replaying 003_add_x.sql (3 of 5)", translated.
QString progressText(const DriftProgress& progress);

/// Compares the schema of `live` with what the migrations make that it claims to have run, and a schema file
/// with what all migrations make. The migrations run on a private server with the name, the settings and the
/// role of the live database. History tables, and what two major versions of PostgreSQL print differently,
/// are no drift. Where something differs the migrations run once more, to find where it came in.
///
/// `live` is only read: catalogs and history tables, without waiting for a lock longer than a second. Errors:
/// a migration or the file fails on the private server (Invalid, with file, line and column), a part of the
/// live schema is locked (Conflict) or could not be read, and those of Replay. Blocks for seconds; belongs to
/// the thread of `live`, which should be opened for Access::ReadOnly.
core::Result<DriftReport> findDrift(const Directory& directory, postgres::Connection& live,
                                    const DriftOptions& options = {},
                                    const DriftProgressCallback& progress = {});

}  // namespace migrations
