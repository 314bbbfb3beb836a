#pragma once

#include "migrations/comparison/schema_side.h"

namespace migrations {

/// Runs the migrations of a directory on a fresh database, up to and with `version` when that is not empty:
/// those of golang-migrate, Atlas, goose and dbmate exactly as the tool does, those of sql-migrate, Flyway
/// and plain numbered files by sending the up part of each in one message. Other layouts, and what the server
/// refuses, are errors that name the file.
core::Result<ReadSide> replayDirectory(schema::ScratchServer& scratch, const QString& folder,
                                       const QString& version, std::stop_token stop);

}  // namespace migrations
