#include "migrations/preview/preview_state.h"
#include "migrations/rehearsal/column_statistics.h"
#include "migrations/rehearsal/observer.h"
#include "migrations/replay/replay_session.h"
#include "migrations/run/runner.h"
#include "migrations/tools/all.h"
#include "postgres/connection.h"
#include "schema/difference/difference.h"

#include <QRegularExpression>

#include <algorithm>

namespace migrations {
namespace {

using postgres::Access;
using postgres::Connection;

schema::ReadOptions structureOnly() {
    schema::ReadOptions options;
    options.sizes = schema::ReadOptions::Sizes::Skip;
    return options;
}

/// A file that failed without a statement: at its end, or before its first.
ObservedStatement failureOfFile(const ApplyFailure& failure) {
    ObservedStatement failed;
    failed.file = failure.file;
    failed.number = failure.statementNumber;
    failed.line = failure.line;
    failed.sql = failure.statement;
    failed.error = ObservedError{.code = failure.code,
                                 .message = failure.message,
                                 .detail = failure.left,
                                 .line = failure.line,
                                 .column = failure.column};
    return failed;
}

bool hasError(const FilePreview& file) {
    return std::ranges::any_of(file.statements,
                               [](const ObservedStatement& each) { return each.error.has_value(); });
}

/// Puts what was observed to the files it belongs to.
void take(PreviewState& state, const QList<RehearsedStatement>& statements, const ApplyReport& ran) {
    PreviewReport& report = state.report;
    for (FilePreview& file : report.files) {
        for (const RehearsedStatement& statement : statements) {
            if (statement.observed.file != file.name) continue;
            file.statements.append(statement.observed);
            for (const Requirement& requirement : statement.requirements)
                state.requirements.append({file.name, statement.observed.number, requirement});
        }
        file.wasRehearsed =
            !file.statements.isEmpty() ||
            std::ranges::find(ran.applied, file.name, &AppliedFile::name) != ran.applied.end();
    }
    if (!ran.failure) return;
    if (ran.failure->file.isEmpty()) {
        if (report.refusal.isEmpty()) report.refusal = ran.failure->message;
        return;
    }
    const auto file = std::ranges::find(report.files, ran.failure->file, &FilePreview::name);
    if (file == report.files.end()) return;
    file->wasRehearsed = true;
    if (!hasError(*file)) file->statements.append(failureOfFile(*ran.failure));
}

/// As the tool would; where its history is not imitated, only its files run.
core::Result<ApplyReport> runPending(const PreviewState& state, Connection& runner,
                                     const ApplyOptions& options, const ProgressCallback& progress) {
    const MigrationTool& tool = toolOf(state.report.tool);
    const auto replaying = tool.replaying(state.directory);
    if (tool.historyPlaces().isEmpty() || replaying != MigrationTool::Replaying::AsSent)
        return migrations::apply(state.directory, runner, options, progress);
    ApplyReport report;
    report.tool = tool.id();
    ReplaySession session(state.directory, state.database.histories);
    auto plan = session.plan();
    if (!plan) return core::fail(plan);
    const auto ran =
        Runner(state.directory, runner, options, progress, session, report).run(*std::move(plan));
    if (!ran) return core::fail(ran);
    return report;
}

core::Result<void> runFiles(PreviewState& state, Connection& runner, StatementObserver& observer) {
    ApplyOptions apply = state.applyOptions();
    apply.hook = &observer;
    apply.watch = Watch::EachStatement;
    const auto ran = runPending(state, runner, apply, [&](const ApplyProgress& at) {
        state.tell({.phase = PreviewProgress::Phase::Rehearsing,
                    .done = at.fileNumber,
                    .total = at.fileCount,
                    .what = at.file});
    });
    if (state.options.stop.stop_requested()) return std::unexpected(core::Error::cancelled());
    if (!ran) return core::fail(ran);
    take(state, observer.statements(), *ran);
    return {};
}

/// Relations whose names are in the pending files that change rows. Only for such statements does the number
/// of rows matter that the planner expects.
QStringList changedRelations(const PreviewState& state) {
    static const QRegularExpression word(QStringLiteral("\\w+"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList changing{QStringLiteral("update"), QStringLiteral("delete"),
                                      QStringLiteral("merge")};
    QSet<QString> words;
    for (const FilePreview& file : std::as_const(state.report.files)) {
        const MigrationFile* source = sourceOf(state.directory, file);
        if (!source) continue;
        QSet<QString> own;
        for (auto match = word.globalMatch(QString::fromUtf8(source->content).toLower()); match.hasNext();)
            own.insert(match.next().captured());
        if (std::ranges::any_of(changing, [&](const QString& each) { return own.contains(each); }))
            words.unite(own);
    }
    QStringList names;
    for (const schema::Relation& relation : state.database.snapshot->relations)
        if (words.contains(relation.name.toLower())) names.append(relation.name);
    names.removeDuplicates();
    return names;
}

/// Lets the planner of the copy know the live rows as far as the login may.
core::Result<void> describeRows(PreviewState& state) {
    const auto statistics = readColumnStatistics(state.live, changedRelations(state));
    if (!statistics) return core::fail(statistics);
    return state.copy->takeColumnStatistics(*statistics);
}

QList<schema::QualifiedName> historyNames(const LiveDatabase& database) {
    QList<schema::QualifiedName> names;
    for (const HistoryRows& table : database.historyTables)
        names.append(table.name);
    return names;
}

}  // namespace

core::Result<void> rehearse(PreviewState& state) {
    if (!state.copy) {
        state.tell({.phase = PreviewProgress::Phase::MakingCopy});
        auto copy = RehearsalCopy::make(state.database, state.copyOptions());
        if (!copy) return core::fail(copy);
        state.copy = *std::move(copy);
    }
    PreviewReport& report = state.report;
    report.rehearsedOn = state.copy->version();
    report.migrationRole = state.copy->migrationRole();
    report.standIns = state.copy->standIns();
    if (auto described = describeRows(state); !described) return described;
    report.statistics = state.copy->statistics();
    auto maker = Connection::open(state.copy->asMaker(), Access::ReadWrite);
    if (!maker) return core::fail(maker);
    auto runner = Connection::open(state.copy->asMigrationRole(), Access::ReadWrite);
    if (!runner) return core::fail(runner);
    const std::stop_callback cancelling(
        state.options.stop, [canceller = (*runner)->canceller()] { canceller.cancelInBackground(); });

    const auto before = schema::readSnapshot(**maker, structureOnly());
    if (!before) return core::fail(before);
    auto observer = StatementObserver::install(**runner, **maker, historyNames(state.database));
    if (!observer) return core::fail(observer);
    if (auto ran = runFiles(state, **runner, **observer); !ran) return ran;
    runner->reset();
    if (auto removed = (*observer)->remove(); !removed) return removed;
    const auto after = schema::readSnapshot(**maker, structureOnly());
    if (!after) return core::fail(after);
    report.changes = schema::difference(*before, *after).changes;
    for (const schema::Change& change : std::as_const(report.changes))
        report.beforeAfter.append(change.text());
    report.afterDdl = schema::ddl(*after);
    return {};
}

}  // namespace migrations
