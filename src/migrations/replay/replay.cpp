#include "migrations/replay/replay.h"

#include "migrations/apply.h"
#include "migrations/replay/replay_session.h"
#include "migrations/run/runner.h"
#include "migrations/text.h"
#include "migrations/tools/all.h"
#include "postgres/connection.h"

#include <algorithm>

namespace migrations {
namespace {

using postgres::Connection;

std::unexpected<core::Error> replayRefusal(const Directory& directory, const Refusal& refusal) {
    return std::unexpected(
        core::Error(core::ErrorKind::Invalid, QStringLiteral("%1: %2").arg(directory.path, refusal.message))
            .withCode(refusal.code));
}

std::unexpected<core::Error> replayFailure(const ApplyFailure& failure) {
    const QString text = failure.line > 0 ? Text::tr("%1, line %2, column %3: %4")
                                                .arg(failure.file)
                                                .arg(failure.line)
                                                .arg(failure.column)
                                                .arg(failure.message)
                                          : QStringLiteral("%1: %2").arg(failure.file, failure.message);
    return std::unexpected(
        core::Error(core::ErrorKind::Invalid, text, failure.detail).withCode(failure.code));
}

bool hasVersion(const MigrationFile& file, const QString& version) {
    if (file.version == version) return true;
    bool isNumber = false;
    const qulonglong number = file.version.toULongLong(&isNumber);
    return isNumber && QString::number(number) == version;
}

/// Splits `schema.table`, quoted or not, as a session names its table.
schema::QualifiedName historyTableOf(const QString& title) {
    const QString plain = QString(title).remove(QLatin1Char('"'));
    return {plain.section(QLatin1Char('.'), 0, -2), plain.section(QLatin1Char('.'), -1)};
}

core::Result<std::unique_ptr<ToolSession>> openSession(const Directory& directory, Connection& connection,
                                                       const ApplyOptions& options) {
    const MigrationTool& tool = toolOf(directory.tool);
    const auto replaying = tool.replaying(directory);
    if (!replaying) return core::fail(replaying);
    if (*replaying == MigrationTool::Replaying::AsApplied) return tool.open(directory, connection, options);
    return std::make_unique<ReplaySession>(directory);
}

}  // namespace

core::Result<Replay> Replay::of(const Directory& directory, ReplayOptions options) {
    const Tool tool = options.tool.value_or(directory.tool);
    if (options.tool && !directory.fits(tool))
        return core::fail(core::ErrorKind::Invalid,
                          Text::tr("%1 is not a directory of %2.").arg(directory.path, toolTitle(tool)));
    const Directory seen = directory.as(tool);
    if (const auto replaying = toolOf(tool).replaying(seen); !replaying) return core::fail(replaying);
    if (const auto refusal = toolOf(tool).refuses(seen)) return replayRefusal(seen, *refusal);
    const auto isWanted = [&](const MigrationFile& file) {
        return file.isMigration && file.hasUp && hasVersion(file, options.version);
    };
    if (!options.version.isEmpty() && std::ranges::none_of(seen.files, isWanted))
        return core::fail(core::ErrorKind::NotFound,
                          Text::tr("%1 has no version %2.").arg(seen.path, options.version));
    return Replay(seen, std::move(options));
}

core::Result<Replayed> Replay::run(schema::ScratchServer& scratch, const AfterFile& afterFile) const {
    Replayed out;
    auto snapshot = scratch.snapshotOf([&](Connection& connection) {
        out = {};
        return fill(connection, afterFile, out);
    });
    if (!snapshot) return core::fail(snapshot);
    out.snapshot = *std::move(snapshot);
    return out;
}

core::Result<void> Replay::fill(Connection& connection, const AfterFile& afterFile, Replayed& out) const {
    ApplyOptions options;
    options.tool = m_directory.tool;
    options.stop = m_options.stop;
    const auto session = openSession(m_directory, connection, options);
    if (!session) return core::fail(session);
    if (const QString table = (*session)->historyTable(); !table.isEmpty())
        out.historyTable = historyTableOf(table);
    auto plan = (*session)->plan();
    if (!plan) return core::fail(plan);
    if (plan->refusal) return replayRefusal(m_directory, *plan->refusal);
    if (m_options.files) {
        plan->steps.clear();
        for (qsizetype i = 0; i < m_directory.files.size(); ++i)
            if (m_options.files->contains(m_directory.files[i].name)) plan->steps.append({.file = i});
    }
    if (!m_options.version.isEmpty()) {
        const auto last = std::ranges::find_if(plan->steps, [&](const RunPlan::Step& step) {
            return hasVersion(m_directory.files[step.file], m_options.version);
        });
        if (last != plan->steps.end()) plan->steps.erase(last + 1, plan->steps.end());
    }
    // One step at a time, so that there is a moment to look between two files.
    for (const RunPlan::Step& step : std::as_const(plan->steps)) {
        ApplyReport report;
        report.tool = m_directory.tool;
        RunPlan single{.steps = {step}, .from = plan->from, .refusal = {}};
        const auto ran =
            Runner(m_directory, connection, options, {}, **session, report).run(std::move(single));
        if (!ran) return core::fail(ran);
        if (report.wasStopped || options.stop.stop_requested())
            return std::unexpected(core::Error::cancelled());
        if (report.failure) return replayFailure(*report.failure);
        out.files.append(m_directory.files[step.file].name);
        if (!afterFile) continue;
        const auto told = afterFile(out.files.last(), static_cast<int>(out.files.size()),
                                    static_cast<int>(plan->steps.size()), connection);
        if (!told) return core::fail(told);
    }
    return {};
}

}  // namespace migrations
