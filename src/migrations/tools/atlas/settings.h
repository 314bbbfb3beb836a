#pragma once

#include "migrations/tools/atlas/plan.h"
#include "migrations/tools/settings.h"

namespace migrations {

/// What can be set for `atlas migrate apply`.
struct AtlasSettings {
    /// Where its table lives or will live. Default: where it is; else the schema of `search_path` if the
    /// connection was given one; else a schema called atlas_schema_revisions.
    QString revisionsSchema = {};
    ExecOrder execOrder = ExecOrder::Linear;
    Cleanliness cleanliness = Cleanliness::Required;
    /// The database already is at this version; only what comes later runs.
    QString baseline = {};
    TransactionMode transaction = TransactionMode::PerFile;
};

QList<ToolSetting> atlasSettings();
/// Invalid with a sentence about the first value that is none.
core::Result<AtlasSettings> readAtlasSettings(const ToolSettings& settings);

}  // namespace migrations
