#pragma once

#include "core/error.h"
#include "schema/snapshot.h"

namespace schema {

/// An error when a part of the schema could not be read, because what is missing on one side only would look
/// like a difference: Conflict when another session holds a lock on a relation, Database for all else.
/// `title` names the database.
core::Result<void> requireWhole(const Snapshot& snapshot, const QString& title);

}  // namespace schema
