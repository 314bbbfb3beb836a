#pragma once

#include "migrations/apply.h"
#include "migrations/refusal.h"
#include "migrations/statement.h"

namespace migrations {

/// One tool's part of `apply()`; they fill the report.
core::Result<void> applyAsGolangMigrate(const Directory& directory, postgres::Connection& connection,
                                        const ApplyOptions& options, const ProgressCallback& progress,
                                        ApplyReport& report);
core::Result<void> applyAsAtlas(const Directory& directory, postgres::Connection& connection,
                                const ApplyOptions& options, const ProgressCallback& progress,
                                ApplyReport& report);

/// The run did not begin.
ApplyFailure failureOf(const Refusal& refusal);
/// The SQL that `connection` sent last failed; it begins at byte `offset` of `file`.
ApplyFailure failureOf(const core::Error& error, const postgres::Connection& connection,
                       const MigrationFile& file, qsizetype offset);
/// A statement of the tool's own failed, at `file`.
ApplyFailure failureOf(const core::Error& error, const MigrationFile& file);
/// Something about `file` stops the run, without any statement.
ApplyFailure failureOf(const Refusal& refusal, const MigrationFile& file);

}  // namespace migrations
