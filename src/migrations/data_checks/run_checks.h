#pragma once

#include "core/error.h"
#include "migrations/data_checks/data_check.h"

#include <chrono>

namespace postgres {
class Connection;
}

namespace migrations {

/// Asks the live database whether its rows meet `requirement`: one read-only transaction that is over when
/// this returns, with row security off, so that a login which does not see all rows gets "not checked" and
/// never a wrong yes. Whatever goes wrong with the question (no right to read, `limit` reached, a function
/// that only the migration makes) is "not checked" with the reason. An error only when the connection is lost
/// or the read was cancelled. Blocks; belongs to the thread of `live`.
core::Result<DataCheck> runCheck(postgres::Connection& live, const Requirement& requirement,
                                 std::chrono::milliseconds limit);

/// Whether a relation (quoted and qualified) has no row at all; nothing when that could not be seen.
std::optional<bool> hasNoRows(postgres::Connection& live, const QString& relation);

}  // namespace migrations
