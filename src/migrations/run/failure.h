#pragma once

#include "migrations/run/session.h"
#include "postgres/diagnostic.h"

namespace migrations {

/// The run did not begin.
ApplyFailure failureOf(const Refusal& refusal);
/// Something about `file` stops the run, without any statement.
ApplyFailure failureOf(const Refusal& refusal, const MigrationFile& file);
/// A statement of the tool's own failed, at `file`.
ApplyFailure failureOf(const core::Error& error, const MigrationFile& file);
/// SQL of the file failed with `diagnostic`; `sent` is what went out.
ApplyFailure failureOf(const core::Error& error, const postgres::Diagnostic& diagnostic, const FileStep& step,
                       const Statement& sent);

}  // namespace migrations
