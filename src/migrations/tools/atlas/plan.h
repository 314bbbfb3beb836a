#pragma once

#include "migrations/directory.h"
#include "migrations/histories/histories.h"
#include "migrations/refusal.h"

namespace migrations {

/// What Atlas does with files that are older than the newest applied one but never ran.
enum class ExecOrder {
    Linear,      ///< refuses
    LinearSkip,  ///< passes over them
    NonLinear,   ///< runs them first
};

/// On what Atlas begins.
enum class Cleanliness {
    Required,    ///< an empty database only
    AllowDirty,  ///< any
};

struct AtlasPlanOptions {
    ExecOrder execOrder = ExecOrder::Linear;
    Cleanliness cleanliness = Cleanliness::Required;
    QString baseline;  ///< begin after this version; only when nothing ran yet
    QString notClean;  ///< what makes the database unclean, see Histories
};

/// What Atlas would do; indices into `Directory::files`.
struct AtlasPlan {
    QList<qsizetype> run;  ///< in its order; also filled where it refuses, as what it would do otherwise
    QList<qsizetype> outOfOrder;        ///< older than the newest applied one, and never ran
    std::optional<qsizetype> baseline;  ///< the file to write a baseline row for
    std::optional<Refusal> refusal;
};

/// Atlas' own algorithm: ariga/atlas `sql/migrate/migrate.go`, Executor.Pending. Versions are compared as
/// bytes.
AtlasPlan planAtlas(const Directory& directory, const QList<AtlasRevision>& revisions,
                    const AtlasPlanOptions& options = {});

}  // namespace migrations
