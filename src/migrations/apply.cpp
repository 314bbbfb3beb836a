#include "migrations/apply.h"

#include "migrations/run/failure.h"
#include "migrations/status.h"
#include "migrations/text.h"
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
    core::Result<void> done;
    switch (report.tool) {
        case Tool::GolangMigrate:
            done = applyAsGolangMigrate(seen, connection, options, progress, report);
            break;
        case Tool::Atlas:
            done = applyAsAtlas(seen, connection, options, progress, report);
            break;
        case Tool::Numbered:
            // Without its sum a directory of Atlas is only a folder of numbered files.
            return core::fail(core::ErrorKind::Invalid,
                              Text::tr("There is no atlas.sum in %1. Atlas refuses a directory without one: "
                                       "if these files are for Atlas, run atlas migrate hash to write it. "
                                       "Numbered files without a tool can be looked at, but not applied.")
                                  .arg(directory.path));
        default:
            return core::fail(core::ErrorKind::Invalid,
                              Text::tr("Migrations of %1 can be looked at, but not applied; only those of "
                                       "golang-migrate and Atlas can.")
                                  .arg(toolTitle(report.tool)));
    }
    if (!done) return core::fail(done);
    for (const AppliedFile& file : std::as_const(report.applied))
        report.pending.removeOne(file.name);
    report.elapsed = std::chrono::milliseconds(timer.elapsed());
    return report;
}

}  // namespace migrations
