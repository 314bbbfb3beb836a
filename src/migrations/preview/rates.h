#pragma once

#include "core/error.h"
#include "migrations/preview/report.h"

namespace postgres {
class Connection;
}

namespace migrations {

/// How fast the rehearsal's server works on rows of one width, in bytes and rows a second.
struct Rates {
    double rewrittenBytes = 0;
    double readBytes = 0;
    double indexedRows = 0;
};

/// Measures them with a table of its own, made and dropped in the database of `scratch` (a private server);
/// takes some 100 ms. `width`: bytes a row.
core::Result<Rates> measureRates(postgres::Connection& scratch, int width);

/// How long the statement will work on `facts`' relation, from its size and the rates: an estimate, or one
/// that says that it is not known.
Estimate estimate(const ObservedStatement& statement, const RelationFacts& facts, const Rates& rates);

/// "2 to 10 min"; empty when it is not known.
QString rangeText(const Estimate& estimate);

}  // namespace migrations
