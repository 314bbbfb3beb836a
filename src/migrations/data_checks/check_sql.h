#pragma once

#include "migrations/data_checks/requirement.h"

namespace migrations {

/// How many rows are counted before counting ends.
inline constexpr int mostCounted = 10'000;

/// A SELECT that gives one row: `count` of what stands in the way, at most mostCounted + 1, and `examples`,
/// an array of up to five texts. Empty when the requirement cannot be written as a question (see
/// typeProbe()).
QString checkSql(const Requirement& requirement, int serverMajor);

/// A SELECT that casts every value; it fails where one cannot be cast. For type changes that checkSql() has
/// no question for.
QString typeProbe(const Requirement& requirement);

}  // namespace migrations
