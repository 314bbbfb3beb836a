#pragma once

#include "cli/command_line.h"
#include "migrations/apply.h"

#include <functional>

namespace cli {

/// `--dir`, `--tool`, `--database`, `--format`, `--lock-timeout` and the settings of the tools: what commands
/// that write a history share.
void addRunOptions(CommandLine& line);
/// What they were set to, except the folder, the database and the format.
core::Result<migrations::ApplyOptions> runOptions(const CommandLine& line);

using MigrationsWork = std::function<core::Result<migrations::ApplyReport>(
    const migrations::Directory& directory, postgres::Connection& connection,
    const migrations::ApplyOptions& options)>;

/// Reads the folder, connects, does `work`, prints its report, and returns the exit code. The work runs on a
/// thread of its own, so that the main one can listen to Ctrl+C: the first lets the statement that runs come
/// to its end, the second gives it up.
int runMigrations(const CommandLine& line, const core::Result<migrations::ApplyOptions>& options,
                  const MigrationsWork& work);

}  // namespace cli
