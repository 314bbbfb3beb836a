#include "migrations/preview/preview.h"

#include "migrations/data_checks/run_checks.h"
#include "migrations/directory_hash.h"
#include "migrations/hazards/linter.h"
#include "migrations/hazards/up_part.h"
#include "migrations/preview/hazard_evidence.h"
#include "migrations/preview/obstacles.h"
#include "migrations/preview/rates.h"
#include "migrations/preview/round_trip.h"
#include "migrations/preview/state_hash.h"
#include "migrations/preview/verdict.h"
#include "migrations/rehearsal/copy.h"
#include "migrations/rehearsal/observer.h"
#include "migrations/status.h"
#include "migrations/text.h"
#include "schema/ddl.h"
#include "schema/difference/difference.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace migrations {
namespace {

using postgres::Access;
using postgres::Connection;

schema::ReadOptions structureOnly() {
    schema::ReadOptions options;
    options.sizes = schema::ReadOptions::Sizes::Skip;
    return options;
}

/// One preview on its way; each step fills its part of the report.
class PreviewRun {
public:
    PreviewRun(const Directory& directory, Connection& live, const PreviewOptions& options,
               const PreviewProgressCallback& progress)
        : m_live(live), m_options(options), m_progress(progress), m_directory(directory) {}

    core::Result<PreviewReport> run() {
        tell({.phase = PreviewProgress::Phase::ReadingSchema});
        auto database = readLiveDatabase(m_live);
        if (!database) return core::fail(database);
        m_database = *std::move(database);
        plan();
        if (!m_report.files.isEmpty())
            if (auto rehearsed = rehearse(); !rehearsed) return core::fail(rehearsed);
        if (auto checked = checkRows(); !checked) return core::fail(checked);
        if (auto described = describeLive(); !described) return core::fail(described);
        lint();
        if (auto estimated = estimateTimes(); !estimated) return core::fail(estimated);
        m_copy.reset();
        for (FilePreview& file : m_report.files) {
            weighHazards(file, m_report.relations);
            judge(file, m_report.relations, m_isIncomplete);
        }
        m_report.verdict = worstOf(m_report);
        return m_report;
    }

private:
    void tell(const PreviewProgress& progress) const {
        if (m_progress) m_progress(progress);
    }

    /// What would run, by the tool's own rules.
    void plan() {
        const Tool tool = m_options.apply.tool.value_or(owner(m_directory, m_database.histories));
        m_directory = m_directory.as(tool);
        const Status found = status(m_directory, m_database.histories, tool);
        m_report.tool = tool;
        m_report.directory = m_directory.path;
        m_report.database = m_database.server.database;
        m_report.serverMajor = m_database.server.majorVersion();
        m_report.madeAt = QDateTime::currentDateTimeUtc();
        m_report.current = found.current;
        m_report.refusal = found.refusal;
        m_report.directoryHash = directoryHash(m_directory);
        m_report.historyHash = historyHash(m_database.historyTables);
        m_report.afterDdl = schema::ddl(m_database.snapshot);
        m_report.schemaHash = schemaHash(m_database.snapshot);
        for (const QString& version : found.pending) {
            const MigrationFile* file = m_directory.find(version);
            if (!file) continue;
            m_report.files.append({.version = file->version, .name = file->name});
            if (m_options.apply.limit > 0 && m_report.files.size() >= m_options.apply.limit) break;
        }
    }

    /// The hazards of the pending files, with what the applied ones made in mind.
    void lint() {
        hazards::Facts facts;
        facts.serverMajor = m_report.serverMajor;
        hazards::Linter linter(facts);
        bool isRunning = false;
        for (const MigrationFile& file : std::as_const(m_directory.files)) {
            if (!file.isMigration || !file.hasUp) continue;
            const hazards::UpPart part = hazards::upPart(m_directory, file);
            const auto pending = std::ranges::find(m_report.files, file.name, &FilePreview::name);
            if (pending == m_report.files.end()) {
                if (!isRunning) linter.learn(part.sql, part.transaction);
                continue;
            }
            if (!std::exchange(isRunning, true)) linter.beginRun();
            pending->hazards = linter.lint(part.sql, part.transaction);
        }
    }

    /// Only for tables that are large enough for it to matter.
    core::Result<void> estimateTimes() {
        if (!m_copy) return {};
        std::unique_ptr<Connection> scratch;
        QHash<QString, Rates> rates;
        for (FilePreview& file : m_report.files) {
            for (const ObservedStatement& statement : std::as_const(file.statements)) {
                for (const RelationFacts& facts : std::as_const(m_report.relations)) {
                    if (!worksOn(statement, facts.relation) || facts.isSmall()) continue;
                    if (!rates.contains(facts.relation)) {
                        if (!scratch) {
                            auto opened = Connection::open(m_copy->asSuperuser(), Access::ReadWrite);
                            if (!opened) return core::fail(opened);
                            scratch = *std::move(opened);
                            scratch->setStopToken(m_options.stop);
                        }
                        const auto measured = measureRates(*scratch, widthOf(facts));
                        if (!measured) return core::fail(measured);
                        rates.insert(facts.relation, *measured);
                    }
                    file.estimates.append(estimate(statement, facts, rates[facts.relation]));
                    file.estimates.last().statement = statement.number;
                }
            }
        }
        return {};
    }

    static bool worksOn(const ObservedStatement& statement, const QString& relation) {
        return statement.scans.contains(relation) ||
               std::ranges::any_of(statement.rewrites, [&](const ObservedRewrite& rewrite) {
                   return rewrite.relation == relation;
               });
    }

    static int widthOf(const RelationFacts& facts) {
        const qint64 rows = facts.size.rows.value_or(0);
        return rows > 0 ? static_cast<int>(std::min<qint64>(8'000, facts.size.tableBytes.value_or(0) / rows))
                        : 100;
    }

    core::Result<void> rehearse() {
        tell({.phase = PreviewProgress::Phase::MakingCopy});
        auto copy =
            RehearsalCopy::make(m_database, {.cacheFolder = m_options.cacheFolder, .stop = m_options.stop});
        if (!copy) return core::fail(copy);
        m_copy = *std::move(copy);
        m_report.rehearsedOn = m_copy->version();
        m_report.migrationRole = m_copy->migrationRole();
        m_report.standIns = m_copy->standIns();
        m_isIncomplete = m_copy->isIncomplete();
        auto superuser = Connection::open(m_copy->asSuperuser(), Access::ReadWrite);
        if (!superuser) return core::fail(superuser);
        auto runner = Connection::open(m_copy->asMigrationRole(), Access::ReadWrite);
        if (!runner) return core::fail(runner);
        const std::stop_callback cancelling(
            m_options.stop, [canceller = (*runner)->canceller()] { canceller.cancelInBackground(); });

        const auto before = schema::readSnapshot(**superuser, structureOnly());
        if (!before) return core::fail(before);
        auto observer = StatementObserver::install(**runner, **superuser, historyNames());
        if (!observer) return core::fail(observer);
        if (auto ran = runFiles(**runner, **observer); !ran) return ran;
        runner->reset();
        if (auto removed = (*observer)->remove(); !removed) return removed;
        const auto after = schema::readSnapshot(**superuser, structureOnly());
        if (!after) return core::fail(after);
        for (const schema::Change& change : schema::difference(*before, *after).changes)
            m_report.beforeAfter.append(change.text());
        m_report.afterDdl = schema::ddl(*after);
        return goDownAndUp();
    }

    /// Goes up, down and up again with each file, on a copy of its own. What stops here is told of the file;
    /// it is no reason to fail the preview.
    core::Result<void> goDownAndUp() {
        const bool isWhole = std::ranges::all_of(m_report.files, [](const FilePreview& file) {
            return std::ranges::none_of(file.statements,
                                        [](const ObservedStatement& each) { return each.error.has_value(); });
        });
        if (m_options.roundTrip == PreviewOptions::RoundTrip::Skip || !isWhole) return {};
        if (!hasWayBack(m_report.tool)) {
            for (FilePreview& file : m_report.files)
                file.down = QStringLiteral("absent");
            return {};
        }
        // A file without a way down cannot be passed on the way back, so this begins at the start once more.
        auto copy =
            RehearsalCopy::make(m_database, {.cacheFolder = m_options.cacheFolder, .stop = m_options.stop});
        if (!copy) return core::fail(copy);
        auto superuser = Connection::open((*copy)->asSuperuser(), Access::ReadWrite);
        if (!superuser) return core::fail(superuser);
        auto runner = Connection::open((*copy)->asMigrationRole(), Access::ReadWrite);
        if (!runner) return core::fail(runner);
        const std::stop_callback cancelling(
            m_options.stop, [canceller = (*runner)->canceller()] { canceller.cancelInBackground(); });
        ApplyOptions options = m_options.apply;
        options.tool = m_report.tool;
        options.stop = m_options.stop;
        const auto count = static_cast<int>(m_report.files.size());
        const auto trips = roundTrip(m_directory, **runner, **superuser, options, count, [&](int number) {
            tell({.phase = PreviewProgress::Phase::GoingDown, .done = number, .total = count});
        });
        if (m_options.stop.stop_requested()) return std::unexpected(core::Error::cancelled());
        if (!trips) return core::fail(trips);
        for (const RoundTripFile& trip : *trips)
            noteDown(trip);
        return {};
    }

    void noteDown(const RoundTripFile& trip) {
        for (FilePreview& file : m_report.files) {
            // A tool may name the down file.
            const MigrationFile* source = m_directory.find(file.version);
            if (file.name != trip.name && !(source && source->downName == trip.name)) continue;
            file.down = trip.result;
            file.downDetails = trip.details;
        }
    }

    core::Result<void> runFiles(Connection& runner, StatementObserver& observer) {
        ApplyOptions apply = m_options.apply;
        apply.tool = m_report.tool;
        apply.stop = m_options.stop;
        apply.hook = &observer;
        apply.watch = Watch::EachStatement;
        const auto ran = migrations::apply(m_directory, runner, apply, [this](const ApplyProgress& at) {
            tell({.phase = PreviewProgress::Phase::Rehearsing,
                  .done = at.fileNumber,
                  .total = at.fileCount,
                  .what = at.file});
        });
        if (m_options.stop.stop_requested()) return std::unexpected(core::Error::cancelled());
        if (!ran) return core::fail(ran);
        take(observer.statements(), *ran);
        return {};
    }

    /// Puts what was observed to the files it belongs to.
    void take(const QList<RehearsedStatement>& statements, const ApplyReport& ran) {
        for (FilePreview& file : m_report.files) {
            for (const RehearsedStatement& statement : statements) {
                if (statement.observed.file != file.name) continue;
                file.statements.append(statement.observed);
                for (const Requirement& requirement : statement.requirements)
                    m_requirements.append({file.name, statement.observed.number, requirement});
            }
            file.wasRehearsed = !file.statements.isEmpty() ||
                                std::ranges::any_of(ran.applied, [&](const AppliedFile& applied) {
                                    return applied.name == file.name;
                                });
        }
        if (!ran.failure) return;
        if (ran.failure->file.isEmpty()) {
            if (m_report.refusal.isEmpty()) m_report.refusal = ran.failure->message;
            return;
        }
        const auto file = std::ranges::find(m_report.files, ran.failure->file, &FilePreview::name);
        if (file == m_report.files.end()) return;
        file->wasRehearsed = true;
        const bool isSaid = std::ranges::any_of(
            file->statements, [](const ObservedStatement& each) { return each.error.has_value(); });
        if (isSaid) return;
        // It failed without a statement: at its end, or before its first.
        ObservedStatement failed;
        failed.file = file->name;
        failed.number = ran.failure->statementNumber;
        failed.line = ran.failure->line;
        failed.sql = ran.failure->statement;
        failed.error = ObservedError{.code = ran.failure->code,
                                     .message = ran.failure->message,
                                     .detail = ran.failure->left,
                                     .line = ran.failure->line,
                                     .column = ran.failure->column};
        file->statements.append(failed);
    }

    core::Result<void> checkRows() {
        int done = 0;
        for (const Asked& asked : m_requirements) {
            tell({.phase = PreviewProgress::Phase::CheckingRows,
                  .done = ++done,
                  .total = static_cast<int>(m_requirements.size()),
                  .what = asked.requirement.rows.relation});
            if (m_options.stop.stop_requested()) return std::unexpected(core::Error::cancelled());
            auto check = runCheck(m_live, asked.requirement, m_options.checkLimit);
            if (!check) return core::fail(check);
            check->statement = asked.statement;
            std::ranges::find(m_report.files, asked.file, &FilePreview::name)->dataChecks.append(*check);
        }
        return {};
    }

    /// Sizes of all that the run touches, and what is in its way.
    core::Result<void> describeLive() {
        QStringList touched;
        for (const FilePreview& file : std::as_const(m_report.files)) {
            for (const ObservedStatement& statement : file.statements) {
                for (const ObservedLock& lock : statement.locks)
                    touched.append(lock.relation);
                for (const ObservedRewrite& rewrite : statement.rewrites)
                    touched.append(rewrite.relation);
                touched += statement.scans;
            }
        }
        touched.removeDuplicates();
        touched.sort();
        for (const schema::Relation& relation : m_database.snapshot->relations) {
            const QString name = relation.schema + QLatin1Char('.') + relation.name;
            if (relation.kind == schema::RelationKind::View || !touched.contains(name)) continue;
            m_report.relations.append(
                {.relation = name,
                 .size = relation.size,
                 .isEmpty = hasNoRows(m_live, Connection::quotedName(relation.schema) + QLatin1Char('.') +
                                                  Connection::quotedName(relation.name))});
        }
        auto obstacles = readObstacles(m_live, touched);
        if (!obstacles) return core::fail(obstacles);
        m_report.obstacles = *std::move(obstacles);
        return {};
    }

    QList<schema::QualifiedName> historyNames() const {
        QList<schema::QualifiedName> names;
        for (const HistoryRows& table : m_database.historyTables)
            names.append(table.name);
        return names;
    }

    struct Asked {
        QString file;
        int statement = 0;
        Requirement requirement;
    };

    Connection& m_live;
    const PreviewOptions& m_options;
    const PreviewProgressCallback& m_progress;
    Directory m_directory;
    LiveDatabase m_database;
    std::unique_ptr<RehearsalCopy> m_copy;
    bool m_isIncomplete = false;
    QList<Asked> m_requirements;
    PreviewReport m_report;
};

}  // namespace

core::Result<PreviewReport> preview(const Directory& directory, Connection& live,
                                    const PreviewOptions& options, const PreviewProgressCallback& progress) {
    if (directory.files.isEmpty())
        return core::fail(
            core::ErrorKind::NotFound,
            Text::tr("%1 contains no migrations of a tool that Colophon supports.").arg(directory.path));
    return PreviewRun(directory, live, options, progress).run();
}

QString progressText(const PreviewProgress& progress) {
    switch (progress.phase) {
        case PreviewProgress::Phase::ReadingSchema:
            return Text::tr("Reading the live schema");
        case PreviewProgress::Phase::MakingCopy:
            return Text::tr("Creating a private copy of the schema");
        case PreviewProgress::Phase::Rehearsing:
            return Text::tr("Rehearsing %1 (%2 of %3)")
                .arg(progress.what)
                .arg(progress.done)
                .arg(progress.total);
        case PreviewProgress::Phase::CheckingRows:
            return Text::tr("Checking rows of %1 (%2 of %3)")
                .arg(progress.what)
                .arg(progress.done)
                .arg(progress.total);
        case PreviewProgress::Phase::GoingDown:
            return Text::tr("Running down and up again (%1 of %2)").arg(progress.done).arg(progress.total);
    }
    return {};
}

}  // namespace migrations
