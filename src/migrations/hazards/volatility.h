#pragma once

#include "migrations/hazards/known.h"

namespace migrations::hazards {

/// How the value of an expression depends on the row that it is evaluated for.
enum class Volatility {
    Stable,    ///< one value for the whole statement
    Volatile,  ///< another value each time
    Unknown,   ///< a function that neither PostgreSQL's list nor the migrations explain
};

/// Of an expression without columns, as a default is one. Source: provolatile of pg_proc in PostgreSQL 13 to
/// 18 for the functions that occur in defaults.
Volatility volatilityOf(const Node& expression, const Known& known);

}  // namespace migrations::hazards
