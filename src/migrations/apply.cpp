#include "migrations/apply.h"

#include "migrations/run/failure.h"
#include "migrations/run/runner.h"
#include "migrations/status.h"
#include "migrations/text.h"
#include "migrations/tools/all.h"
#include "postgres/connection.h"

#include <QElapsedTimer>

namespace migrations {

core::Result<ApplyReport> apply(const Directory& directory, postgres::Connection& connection,
                                const ApplyOptions& options, const ProgressCallback& progress) {
    QElapsedTimer timer;
    timer.start();
    ApplyReport report;
    report.directory = directory.path;
    report.database = connection.serverInfo().database;
    if (options.tool) {
        report.tool = *options.tool;
    } else {
        const auto histories = readHistories(connection);
        if (!histories) return core::fail(histories);
        report.tool = owner(directory, *histories);
    }
    if (!directory.fits(report.tool)) {
        return core::fail(
            core::ErrorKind::Invalid,
            Text::tr("%1 is not a directory of %2.").arg(directory.path, toolTitle(report.tool)));
    }
    const Directory seen = directory.as(report.tool);
    const MigrationTool& tool = toolOf(report.tool);
    if (const auto refusal = tool.refuses(seen)) {
        report.failure = failureOf(*refusal);
    } else {
        const auto session = tool.open(seen, connection, options);
        if (!session) return core::fail(session);
        report.historyTable = (*session)->historyTable();
        const auto done = Runner(seen, connection, options, progress, **session, report).run();
        if (!done) return core::fail(done);
    }
    for (const AppliedFile& file : std::as_const(report.applied))
        report.pending.removeOne(file.name);
    report.elapsed = std::chrono::milliseconds(timer.elapsed());
    return report;
}

}  // namespace migrations
