#pragma once

#include "cli/command_line.h"
#include "migrations/tools/settings.h"
#include "migrations/tools/tool_id.h"
#include "schema/loading/prelude.h"

#include <optional>

namespace cli {

/// `--dir`.
void addFolderOption(CommandLine& line);
/// `--dir` and `--tool`, which the commands about migrations share.
void addMigrationsOptions(CommandLine& line);
/// The folder that was named.
core::Result<QString> migrationsFolder(const CommandLine& line);
/// The tool that was named; nothing when none was.
core::Result<std::optional<migrations::Tool>> migrationsTool(const CommandLine& line);

/// `--prelude`, for the commands that run a folder from its beginning.
void addPreludeOption(CommandLine& line);
/// The file that was named; empty when none was.
core::Result<schema::Prelude> prelude(const CommandLine& line);

/// An option for everything that can be set for a run of one tool.
void addToolSettings(CommandLine& line);
/// What was set of that; Invalid where a tool does not take it.
core::Result<migrations::ToolSettings> toolSettings(const CommandLine& line);

}  // namespace cli
