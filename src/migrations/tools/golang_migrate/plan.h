#pragma once

#include "migrations/directory.h"
#include "migrations/histories/histories.h"
#include "migrations/refusal.h"

namespace migrations {

/// What golang-migrate would do; indices into `Directory::files`.
struct GolangMigratePlan {
    QList<qsizetype> run;  ///< in its order; also filled where it refuses, as what it would do otherwise
    std::optional<Refusal> refusal;
};

struct DownRequest;
/// The same for `down` and `goto` an older version: readDown.
GolangMigratePlan planGolangMigrateDown(const Directory& directory, std::optional<qint64> version,
                                        bool isDirty, const DownRequest& request);

/// golang-migrate's own algorithm for `up`: migrate v4 `migrate.go`, Up and readUp.
GolangMigratePlan planGolangMigrate(const Directory& directory, std::optional<qint64> version, bool isDirty);

}  // namespace migrations
