#pragma once

#include "migrations/directory.h"
#include "migrations/histories/histories.h"

#include <optional>

namespace migrations {

/// Which migrations a database says it has run.
struct DriftClaim {
    Tool tool = Tool::None;
    QString version;      ///< the newest of them; empty before the first
    QStringList files;    ///< their names, in the order of the directory
    QStringList pending;  ///< the names of those that are still to run, or that were passed over
    QStringList notes;    ///< what of the history cannot be replayed, one translated sentence each
};

/// By the history of the tool that owns the database, or of `tool`. A directory whose tool keeps no history
/// is taken as a whole. Pure.
DriftClaim claimOf(const Directory& directory, const Histories& histories, std::optional<Tool> tool = {});

}  // namespace migrations
