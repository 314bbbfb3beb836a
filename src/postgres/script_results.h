#pragma once

#include "postgres/connection.h"

#include <optional>

namespace postgres {

/// Takes every result of the message that was just sent on `connection`, to the end, whatever happens on the
/// way. `result` gets what worked; the return value is what went wrong, if anything.
std::optional<Diagnostic> collectResults(pg_conn* connection, ScriptResult& result);

}  // namespace postgres
