#pragma once

#include "migrations/comparison/comparison.h"

namespace cli {

/// Recognises which schema `text` means: a connection string (anything libpq takes), `DIR@VERSION`, a
/// migration directory, a `.json` of schema export, or another file, which is SQL.
core::Result<migrations::SchemaSide> parseSchemaSource(const QString& text);

/// For the private server that some sides need.
migrations::ComparisonOptions comparisonOptions(std::stop_token stop);

}  // namespace cli
