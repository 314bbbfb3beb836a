#pragma once

#include "core/error.h"
#include "migrations/apply.h"
#include "migrations/preview/report.h"
#include "postgres/profile.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace postgres {
class Connection;
}

namespace migrations {

struct PreviewOptions {
    /// Whose rules, how many, and the tool's own options, as for apply().
    ApplyOptions apply = {};
    /// Where fresh clusters are kept between runs.
    QString cacheFolder = {};
    /// A server of the user's to rehearse on, instead of a private one; see openScratchHost().
    std::optional<postgres::Profile> scratch = {};
    /// Whether each file goes up, down and up again on the copy, after the rehearsal.
    enum class RoundTrip { Try, Skip };
    RoundTrip roundTrip = RoundTrip::Try;
    /// How long one question about the live rows may take.
    std::chrono::milliseconds checkLimit{5'000};
    /// Ask to stop and it ends soon with core::Error::cancelled(), and no process and no file is left.
    std::stop_token stop = {};
};

/// How far a preview has come.
struct PreviewProgress {
    enum class Phase { ReadingSchema, MakingCopy, Rehearsing, CheckingRows, GoingDown };
    Phase phase = Phase::ReadingSchema;
    int done = 0;
    int total = 0;      ///< 0 when that is not known
    QString what = {};  ///< the file or the check that is worked on
};
using PreviewProgressCallback = std::function<void(const PreviewProgress&)>;
/// "Rehearsing 20251116090000_add_view_counter.sql (1 of 5)", translated.
QString progressText(const PreviewProgress& progress);

/// Runs what is pending on a private copy of the live schema, and asks the live database, read-only, what
/// that means there. A file that fails is in the report; an error means that nothing can be said: the
/// connection is lost, the copy could not be made, or it was cancelled. Blocks for seconds; belongs to the
/// thread of `live`, which should be opened for Access::ReadOnly.
core::Result<PreviewReport> preview(const Directory& directory, postgres::Connection& live,
                                    const PreviewOptions& options = {},
                                    const PreviewProgressCallback& progress = {});

}  // namespace migrations
