#pragma once

#include "migrations/preview/report.h"

namespace migrations {

/// "1.2 million rows, 800 MB", as far as it is known; empty when nothing is.
QString amountText(const RelationFacts& facts);

}  // namespace migrations
