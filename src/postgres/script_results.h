#pragma once

#include "postgres/connection.h"

#include <optional>

namespace postgres {

/// Reads all results of the message that was just sent on `connection`, also after errors. `result` receives
/// the successful ones; the return value is the error, if any.
std::optional<Diagnostic> collectResults(pg_conn* connection, ScriptResult& result);

}  // namespace postgres
