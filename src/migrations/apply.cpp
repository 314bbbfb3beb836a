#include "migrations/apply.h"

#include "migrations/run/failure.h"
#include "migrations/run/runner.h"
#include "migrations/status.h"
#include "migrations/text.h"
#include "migrations/tools/all.h"
#include "postgres/connection.h"

#include <QElapsedTimer>

namespace migrations {
namespace {

using Planner = std::function<core::Result<RunPlan>(ToolSession&)>;

/// Whether a broken directory stops it before anything is asked of the database.
enum class DirectoryCheck { Required, None };

core::Result<ApplyReport> runAs(const Directory& directory, postgres::Connection& connection,
                                const ApplyOptions& options, const ProgressCallback& progress,
                                DirectoryCheck check, const Planner& planner) {
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
            Text::tr("%1 does not contain migrations of %2.").arg(directory.path, toolTitle(report.tool)));
    }
    const Directory seen = directory.as(report.tool);
    const MigrationTool& tool = toolOf(report.tool);
    const auto refusal = check == DirectoryCheck::Required ? tool.refuses(seen) : std::nullopt;
    if (refusal) {
        report.failure = failureOf(*refusal);
    } else {
        const auto session = tool.open(seen, connection, options);
        if (!session) return core::fail(session);
        report.historyTable = (*session)->historyTable();
        auto plan = planner(**session);
        if (!plan) return core::fail(plan);
        if (!plan->steps.isEmpty()) report.direction = plan->steps.first().direction;
        const auto done =
            Runner(seen, connection, options, progress, **session, report).run(*std::move(plan));
        if (!done) return core::fail(done);
    }
    for (const AppliedFile& file : std::as_const(report.applied))
        report.pending.removeOne(file.name);
    report.elapsed = std::chrono::milliseconds(timer.elapsed());
    return report;
}

}  // namespace

core::Result<ApplyReport> apply(const Directory& directory, postgres::Connection& connection,
                                const ApplyOptions& options, const ProgressCallback& progress) {
    return runAs(directory, connection, options, progress, DirectoryCheck::Required,
                 [](ToolSession& session) { return session.plan(); });
}

core::Result<ApplyReport> goDown(const Directory& directory, postgres::Connection& connection,
                                 const DownRequest& request, const ApplyOptions& options,
                                 const ProgressCallback& progress) {
    auto report = runAs(directory, connection, options, progress, DirectoryCheck::Required,
                        [&](ToolSession& session) { return session.planDown(request); });
    if (report) report->direction = Direction::Down;
    return report;
}

core::Result<ApplyReport> declareVersion(const Directory& directory, postgres::Connection& connection,
                                         const QString& version, const ApplyOptions& options) {
    // What is wrong with the files does not matter to force, and Atlas' session looks at the sum itself.
    auto report = runAs(directory, connection, options, {}, DirectoryCheck::None,
                        [&](ToolSession& session) { return session.declare(version); });
    if (report) report->isDeclaration = true;
    return report;
}

core::Result<ApplyReport> assumeVersion(const Directory& directory, postgres::Connection& copy,
                                        const QString& version, const ApplyOptions& options) {
    return runAs(directory, copy, options, {}, DirectoryCheck::None,
                 [&](ToolSession& session) { return session.assume(version); });
}

}  // namespace migrations
