#pragma once

#include "cli/command_line.h"
#include "schema/reader.h"

namespace cli {

/// `--no-sizes`, for readSchema().
void addSizesOption(CommandLine& line);

/// Connects read-only to where --database points and reads the schema. Parts that could not be read are said
/// on the standard error.
core::Result<schema::Snapshot> readSchema(
    const CommandLine& line, schema::ReadOptions::Secrets secrets = schema::ReadOptions::Secrets::Skip);

}  // namespace cli
