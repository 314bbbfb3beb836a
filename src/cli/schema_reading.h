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

/// `--database` and `--snapshot FILE`, of commands that take either.
void addSchemaOptions(CommandLine& line);
/// What --snapshot names, else readSchema().
core::Result<schema::Snapshot> readSchemaOrFile(const CommandLine& line);

/// The one thing called `name`, also a role; the error says when it is none or several.
core::Result<schema::ObjectId> findOne(const schema::Snapshot& snapshot, const QString& name);

}  // namespace cli
