#pragma once

#include "migrations/apply.h"
#include "migrations/directory_builder.h"
#include "support/database.h"

/// Short ways for the tests of applying to do it and to see what is left behind.
namespace applying {

/// The revision rows in short: `version type applied/total error? hashes?`.
extern const char rows[];
/// The tables in public, without golang-migrate's own.
extern const char tables[];
/// golang-migrate's row: `version dirty`.
extern const char version[];

/// What came out; an error fails the program.
migrations::ApplyReport must(const core::Result<migrations::ApplyReport>& report);
migrations::ApplyReport applied(const DirectoryBuilder& folder, support::Database& database,
                                const migrations::ApplyOptions& options = {});
/// Why it failed; empty when it did not.
QString codeOf(const migrations::ApplyReport& report);

}  // namespace applying
